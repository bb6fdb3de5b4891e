//! A table as a file: RFC 4180, with the mark that makes spreadsheets read UTF-8.

use super::{Cell, Table};

/// Without it, spreadsheets on a Japanese Windows read the file as `Shift_JIS`.
const BOM: char = '\u{feff}';

/// The table with CRLF after every row and quotes where they are needed.
///
/// A text that a spreadsheet would take for a formula has an apostrophe in front, so that it
/// is shown and not run (OWASP, CSV Injection). Numbers stay numbers.
#[must_use]
pub fn write(table: &Table) -> String {
    let mut csv = String::from(BOM);
    let mut first = true;
    for name in &table.head {
        text(&mut csv, first, name);
        first = false;
    }
    csv.push_str("\r\n");
    for row in &table.rows {
        first = true;
        for cell in row {
            match cell {
                Cell::Text(words) => text(&mut csv, first, words),
                Cell::Number(number) => plain(&mut csv, first, &number.to_string()),
            }
            first = false;
        }
        csv.push_str("\r\n");
    }
    csv
}

/// A cell with nothing in it that needs quotes.
fn plain(csv: &mut String, first: bool, cell: &str) {
    if !first {
        csv.push(',');
    }
    csv.push_str(cell);
}

fn text(csv: &mut String, first: bool, words: &str) {
    plain(csv, first, "");
    let guard = if is_formula(words) { "'" } else { "" };
    let quoted = words.contains([',', '"', '\r', '\n', '\t', ';'])
        || words.starts_with(' ')
        || words.ends_with(' ');
    if !quoted {
        csv.push_str(guard);
        csv.push_str(words);
        return;
    }
    csv.push('"');
    csv.push_str(guard);
    for c in words.chars() {
        if c == '"' {
            csv.push('"');
        }
        csv.push(c);
    }
    csv.push('"');
}

/// Whether a spreadsheet may take the text for a formula. Blanks in front do not make it
/// safe: some programs take them off.
fn is_formula(text: &str) -> bool {
    let signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
    let blank = |c: char| c.is_whitespace() || c.is_control() || c == BOM;
    text.starts_with(['\t', '\r', '\n'])
        || text.trim_start_matches(blank).starts_with(signs)
}
