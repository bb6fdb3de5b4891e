//! Furigana: readings that stand in a text as `｜漢字《かんじ》`, and how they are taken out.

/// What begins a base. Always written, so that nobody has to guess where a base begins.
const BAR: char = '｜';
/// What stands around a reading.
const OPEN: char = '《';
const CLOSE: char = '》';

/// A run of text, with its reading where it has one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece<'a> {
    /// What is written; never empty.
    pub base: &'a str,
    /// How it is read; `None` for a run without furigana. Never empty.
    pub reading: Option<&'a str>,
}

/// The pieces of a text, in order. A broken mark, such as one without `《`, is plain text:
/// the loader of a pack refuses it, a reader loses nothing.
#[must_use]
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut found = Vec::new();
    // The plain run that is not noted yet begins at `plain`; a mark is looked for in `rest`.
    let (mut plain, mut rest) = (text, text);
    while let Some((_, after)) = rest.split_once(BAR) {
        rest = after;
        if let Some((base, reading, next)) = mark(after) {
            let before = plain.strip_suffix(after).and_then(|run| run.strip_suffix(BAR));
            push(&mut found, before.unwrap_or_default(), None);
            push(&mut found, base, Some(reading));
            (plain, rest) = (next, next);
        }
    }
    push(&mut found, plain, None);
    found
}

/// The text without its readings.
#[must_use]
pub fn plain(text: &str) -> String {
    pieces(text).iter().map(|piece| piece.base).collect()
}

/// What is wrong with a text in which every kanji must have its reading; `None` for a good
/// one. Numbers are read with their counter where they change its sound: `｜1つ《ひとつ》`.
#[must_use]
pub fn problem(text: &str) -> Option<String> {
    for Piece { base, reading } in pieces(text) {
        let (problem, at) = match reading {
            None if base.contains([BAR, OPEN, CLOSE]) => {
                ("has a broken mark, must be ｜base《reading》", base)
            }
            None if base.contains(is_kanji) => ("has a kanji without reading", base),
            Some(_) if !is_base(base) => ("has a base that is no kanji", base),
            Some(reading) if !reading.chars().all(is_kana) => {
                ("has a reading that is not in kana", reading)
            }
            _ => continue,
        };
        return Some(format!("{problem}: {at}"));
    }
    None
}

/// Base, reading and what follows, of a mark whose bar is taken off already.
fn mark(text: &str) -> Option<(&str, &str, &str)> {
    let (base, rest) = text.split_once(OPEN)?;
    let (reading, rest) = rest.split_once(CLOSE)?;
    let whole = |part: &str| !part.is_empty() && !part.contains([BAR, OPEN, CLOSE]);
    (whole(base) && whole(reading)).then_some((base, reading, rest))
}

fn push<'a>(found: &mut Vec<Piece<'a>>, base: &'a str, reading: Option<&'a str>) {
    if !base.is_empty() {
        found.push(Piece { base, reading });
    }
}

/// Kanji, at most after a number.
fn is_base(base: &str) -> bool {
    let kanji = base.trim_start_matches(|c: char| c.is_ascii_digit());
    !kanji.is_empty() && kanji.chars().all(is_kanji)
}

/// Whether a character needs a reading: the ideographs of Unicode with 々, 〆 and 〇.
fn is_kanji(c: char) -> bool {
    matches!(c, '々' | '〆' | '〇' | '㐀'..='䶿' | '一'..='鿿' | '豈'..='\u{faff}')
        || c >= '\u{20000}'
}

fn is_kana(c: char) -> bool {
    matches!(c, 'ぁ'..='ゖ' | 'ァ'..='ヺ' | 'ー')
}
