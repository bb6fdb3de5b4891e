//! What a table of a pack file must look like, as data, and the one function that checks
//! it. Everything that can be said of a single field is said here; what concerns several
//! fields together is checked where it is used.

mod describe;

pub(super) use describe::describe;

use super::{json::Json, lang::Lang, validation_error::ValidationErrors};
use crate::domain::{date::Date, pack::Slug};

/// A field of a table.
pub(super) struct Field {
    name: &'static str,
    kind: Kind,
    needed: bool,
}

/// What a field must hold.
pub(super) enum Kind {
    /// A string.
    Name,
    /// A stable name: see [`Slug`].
    Slug,
    /// Words in every language.
    Text,
    /// Words in every language, short enough for a line: at most so many characters in Japanese,
    /// and twice as many in other languages.
    ShortText(usize),
    /// Two or three words in every language.
    TwoOrThreeTexts,
    /// At least one such text.
    Texts,
    /// At least one stable name.
    Slugs,
    /// At least one string, without spaces around it.
    Names,
    /// A whole number from 1.
    Count,
    /// A whole number.
    Points,
    /// A number by which codes tell editions apart.
    CodeNumber,
    /// True or false.
    Flag,
    /// An existing day.
    Date,
    /// An address of the web.
    Https,
    /// One of these names.
    OneOf(&'static [&'static str]),
    /// The name of a table in that list of the file.
    In(&'static str),
    /// Several such names.
    AllIn(&'static str),
    /// What that function takes, which notes what is wrong with it: given the place, the
    /// name of the field and its value. For what only one kind of file holds, so that a
    /// program without that file is without its rules as well.
    By(fn(&mut ValidationErrors, &str, &str, &Json)),
    /// A table of that shape.
    Table(&'static [Field]),
    /// At least one table of that shape, each called so, no name twice.
    Tables(&'static str, &'static [Field]),
    /// No field of its own: the fields of that shape stand in the same table.
    With(&'static [Field]),
}

/// A field that must be there.
pub(super) const fn required(name: &'static str, kind: Kind) -> Field {
    Field { name, kind, needed: true }
}

/// A field that may be left out.
pub(super) const fn optional(name: &'static str, kind: Kind) -> Field {
    Field { name, kind, needed: false }
}

/// The fields of another shape, in the same table.
pub(super) const fn with(shape: &'static [Field]) -> Field {
    Field { name: "", kind: Kind::With(shape), needed: false }
}

/// Sources, which every pack file has.
pub(super) const SOURCE: &[Field] = &[
    required("id", Kind::Slug),
    required("title", Kind::Text),
    required("url", Kind::Https),
    required("verified_on", Kind::Date),
    optional("copied_on", Kind::Date),
    required("certainty", Kind::OneOf(CERTAINTY)),
];

/// How sure a source or a fact can be: see [`Certainty`](super::words::Certainty).
pub(super) const CERTAINTY: &[&str] =
    &["official", "copy", "confirmed", "single", "unconfirmed"];

/// Notes everything in which the file differs from the shape.
pub(super) fn check(f: &mut ValidationErrors, file: &Json, shape: &[Field]) {
    table(f, file, "", file, shape);
}

/// Fields of two days in one table, the earlier day first.
const DAYS: [[&str; 2]; 3] =
    [["copied_on", "verified_on"], ["as_of", "valid_until"], ["asked_from", "asked_to"]];

/// Notes two days of a table that stand the wrong way round.
fn days(f: &mut ValidationErrors, place: &str, table: &Json) {
    for [first, second] in DAYS {
        let day = |name| table.get(name).and_then(Json::day);
        let fine = day(first).zip(day(second)).is_none_or(|(a, b)| a <= b);
        f.check(fine, place, second, &format!("is earlier than `{first}`"));
    }
}

fn table(
    f: &mut ValidationErrors,
    file: &Json,
    place: &str,
    json: &Json,
    shape: &[Field],
) {
    for (name, _) in json.members() {
        f.check(is_known(shape, name), place, name, "is not a known field");
    }
    fields(f, file, place, json, shape);
    days(f, place, json);
}

fn is_known(shape: &[Field], name: &str) -> bool {
    shape.iter().any(|field| match &field.kind {
        Kind::With(shape) => is_known(shape, name),
        _ => field.name == name,
    })
}

fn fields(
    f: &mut ValidationErrors,
    file: &Json,
    place: &str,
    json: &Json,
    shape: &[Field],
) {
    for field in shape {
        match (&field.kind, json.get(field.name)) {
            (Kind::With(shape), _) => fields(f, file, place, json, shape),
            (_, Some(value)) => check_field(f, file, place, field, value),
            (_, None) => f.check(!field.needed, place, field.name, "is missing"),
        }
    }
}

fn check_field(
    f: &mut ValidationErrors,
    file: &Json,
    place: &str,
    field: &Field,
    json: &Json,
) {
    let text = json.text().unwrap_or_default();
    let (fine, problem) = match &field.kind {
        Kind::Name => (!text.is_empty(), "must be a string"),
        Kind::Slug => {
            (Slug::new(text).is_some(), "must be lower-case letters, digits and hyphens")
        }
        Kind::Date => {
            (Date::parse(text).is_some(), "must be an existing day, as YYYY-MM-DD")
        }
        Kind::Https => (text.starts_with("https://"), "must begin with https://"),
        Kind::Count => {
            (matches!(json, Json::Int(1..=9999)), "must be a whole number from 1 to 9999")
        }
        Kind::Points => {
            (matches!(json, Json::Int(-999..=999)), "must be a whole number of points")
        }
        Kind::CodeNumber => {
            (matches!(json, Json::Int(0..=15)), "must be a whole number from 0 to 15")
        }
        Kind::Flag => (json.bool().is_some(), "must be true or false"),
        Kind::In(list) => {
            (is_in(file, list, json), "names something that the file lacks")
        }
        Kind::AllIn(list) => {
            let known = json.elements().iter().all(|name| is_in(file, list, name));
            (known && !json.elements().is_empty(), "names something that the file lacks")
        }
        Kind::OneOf(names) => {
            if !names.contains(&text) {
                let mut problem = String::from("must be one of:");
                for name in *names {
                    problem.push(' ');
                    problem.push_str(name);
                }
                f.add(place, field.name, problem);
            }
            return;
        }
        Kind::Text => return words(f, place, field.name, json),
        Kind::ShortText(most) => {
            words(f, place, field.name, json);
            return short(f, place, field.name, json, *most);
        }
        Kind::TwoOrThreeTexts => {
            all_words(f, place, field.name, json);
            (matches!(json.elements().len(), 2 | 3), "must be two or three")
        }
        Kind::Texts => {
            all_words(f, place, field.name, json);
            (!json.elements().is_empty(), "must hold at least one text")
        }
        Kind::Slugs => {
            let names = json.elements();
            let slug = |name: &Json| name.text().and_then(Slug::new).is_some();
            let fine = !names.is_empty() && names.iter().all(slug);
            (fine, "must be names of lower-case letters, digits and hyphens")
        }
        Kind::By(check) => return check(f, place, field.name, json),
        Kind::Names => {
            let names = json.elements();
            let plain = |text: &str| !text.is_empty() && text == text.trim();
            let name = |name: &Json| name.text().is_some_and(plain);
            let fine = !names.is_empty() && names.iter().all(name);
            (fine, "must be one string or more, without spaces around them")
        }
        Kind::With(_) => return,
        Kind::Table(shape) => {
            let inside = within(place, field.name, ".");
            return table(f, file, &inside, json, shape);
        }
        Kind::Tables(called, shape) => {
            let list = json.elements();
            for (at, element) in list.iter().enumerate() {
                let id = id(element);
                let inside = within(place, &format!("{called} {id}"), ", ");
                let twice = list.iter().take(at).any(|before| self::id(before) == id);
                let field = if element.get("id").is_some() { "id" } else { "slug" };
                f.check(!twice, &inside, field, "occurs twice");
                table(f, file, &inside, element, shape);
            }
            (!list.is_empty(), "must name at least one")
        }
    };
    f.check(fine, place, field.name, problem);
}

/// Words in every language, several times.
fn all_words(f: &mut ValidationErrors, place: &str, field: &str, json: &Json) {
    for (at, element) in json.elements().iter().enumerate() {
        words(f, place, &format!("{field}[{at}]"), element);
    }
}

/// Words in every language, none of them empty or padded.
fn words(f: &mut ValidationErrors, place: &str, field: &str, json: &Json) {
    for (name, _) in json.members() {
        let known = Lang::ALL.iter().any(|lang| lang.tag() == name);
        let field = format!("{field}.{name}");
        f.check(known, place, &field, "is not a language of the packs");
    }
    for lang in Lang::ALL {
        let words = json.get(lang.tag()).and_then(Json::text).unwrap_or_default();
        if words.is_empty() || words != words.trim() {
            let field = format!("{field}.{}", lang.tag());
            f.add(place, &field, "must be words, without spaces around them");
        }
    }
}

/// Words that fit a line. Letters are half as wide as kanji and kana.
fn short(f: &mut ValidationErrors, place: &str, field: &str, json: &Json, most: usize) {
    for lang in Lang::ALL {
        let words = json.get(lang.tag()).and_then(Json::text).unwrap_or_default();
        let most = if lang == Lang::Ja { most } else { most * 2 };
        let field = format!("{field}.{}", lang.tag());
        let problem = format!("must be at most {most} characters, to fit a line");
        f.check(words.chars().count() <= most, place, &field, &problem);
    }
}

/// A place inside another one; the pack itself has no name.
fn within(place: &str, inner: &str, mark: &str) -> String {
    if place.is_empty() { inner.to_owned() } else { format!("{place}{mark}{inner}") }
}

/// What a table calls itself.
fn id(json: &Json) -> &str {
    json.get("id").or(json.get("slug")).and_then(Json::text).unwrap_or("without a name")
}

fn is_in(file: &Json, list: &str, name: &Json) -> bool {
    position(file, list, name.text().unwrap_or_default()).is_some()
}

/// The stable names in a list of a checked table; none where it is left out.
pub(super) fn slugs(table: &Json, field: &str) -> Vec<Slug> {
    let names = table.list(field).iter().filter_map(Json::text);
    names.filter_map(Slug::new).collect()
}

/// Where the table of that name stands in a list of the file.
pub(super) fn position(file: &Json, list: &str, name: &str) -> Option<usize> {
    file.list(list).iter().position(|table| id(table) == name)
}
