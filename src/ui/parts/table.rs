//! Plain tables: names in the first column, numbers in the last ones.

use crate::ui::el::{El, el};

/// A table whose columns from `numbers` on hold numbers.
pub(crate) fn table(heads: &[&str], numbers: usize, rows: Vec<Vec<String>>) -> El {
    let cell = |tag: &'static str, at: usize, text: &str| {
        let cell = el(tag).text(text);
        if at < numbers { cell } else { cell.class("h-table__number") }
    };
    let mut head = el("tr");
    for (at, text) in heads.iter().enumerate() {
        head = head.child(cell("th", at, text).attr("scope", "col"));
    }
    let mut body = el("tbody");
    for texts in rows {
        let mut row = el("tr");
        for (at, text) in texts.iter().enumerate() {
            row = row.child(match at {
                0 => cell("th", at, text).attr("scope", "row"),
                _ => cell("td", at, text),
            });
        }
        body = body.child(row);
    }
    el("table.h-table").child(el("thead").child(head)).child(body)
}
