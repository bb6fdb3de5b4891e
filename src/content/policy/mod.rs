//! The words of a basic policy, and what backs each of its clauses.

mod check;

use super::{
    json::Json,
    lang::Text,
    validation_error::{ValidationError, ValidationErrors},
    words::Source,
};
use crate::domain::{date::Date, pack::Slug, policy::ClauseRule};

/// A checked policy pack.
#[derive(Clone, Debug)]
pub struct Policy {
    /// Such as `2026-11`.
    pub edition: String,
    /// Heading of the policy.
    pub title: Text,
    /// What stands before the clauses.
    pub preamble: Text,
    /// What stands where nothing was typed, so that the gap is seen.
    pub blank: Text,
    /// Where the structure comes from.
    pub source: Source,
    /// The clauses, in order.
    pub rules: Vec<ClauseRule>,
    /// Words for each clause, same order as the rules.
    pub clauses: Vec<ClauseWords>,
    /// What stands after the clauses.
    pub closing: Closing,
    /// How days are written.
    pub dates: Dates,
    /// SHA-256 of the embedded pack file, hexadecimal.
    pub sha256: String,
}

/// Words of a clause.
#[derive(Clone, Debug)]
pub struct ClauseWords {
    /// Its heading.
    pub title: Text,
    /// What it says when the answers back it; `None` where nothing can.
    pub done: Option<Text>,
    /// What it says otherwise.
    pub intend: Text,
    /// Where the clause comes from; `None` for a suggestion of our own.
    pub source: Option<Source>,
}

/// The lines at the end, each with a place for its `{value}`.
#[derive(Clone, Debug)]
pub struct Closing {
    /// Day of adoption.
    pub adopted: Text,
    /// Day of the last change.
    pub revised: Text,
    /// Name of the company.
    pub company: Text,
    /// Title and name of the representative.
    pub head: Text,
    /// Whom to ask.
    pub contact: Text,
}

/// How days are written in a policy.
#[derive(Clone, Debug)]
pub struct Dates {
    /// Without an era.
    pub plain: Text,
    /// The number of an era's first year.
    pub first_year: Text,
    /// The twelve months.
    pub months: Vec<Text>,
    /// Eras, the earliest first.
    pub eras: Vec<Era>,
}

/// An era of the Japanese calendar.
#[derive(Clone, Debug)]
pub struct Era {
    /// Its first day.
    pub from: Date,
    /// How a day of it is written.
    pub text: Text,
}

/// Checks a policy file.
///
/// `sha256` is the hexadecimal digest of the file's bytes.
///
/// # Errors
///
/// Every mistake found, each with clause and field.
pub fn load(file: &Json, sha256: &str) -> Result<Policy, Vec<ValidationError>> {
    let mut faults = ValidationErrors::default();
    check::check(&mut faults, file);
    faults.done()?;
    // Nothing can be missing any more; the empty list is for the type alone.
    read(file, sha256).ok_or_else(Vec::new)
}

/// A truth value that is false where it is left out.
fn flag(table: &Json, name: &str) -> bool {
    table.get(name).and_then(Json::bool).unwrap_or_default()
}

/// The policy of a file that is known to be right.
pub(in crate::content) fn read(file: &Json, sha256: &str) -> Option<Policy> {
    let clauses = || file.list("clauses").iter();
    let closing = file.get("closing")?;
    Some(Policy {
        edition: file.text_at("edition").to_owned(),
        title: Text::read(file, "title"),
        preamble: Text::read(file, "preamble"),
        blank: Text::read(file, "blank"),
        source: Source::read(file, file)?,
        rules: clauses().filter_map(rule).collect(),
        clauses: clauses().map(|clause| words(file, clause)).collect(),
        closing: Closing {
            adopted: Text::read(closing, "adopted"),
            revised: Text::read(closing, "revised"),
            company: Text::read(closing, "company"),
            head: Text::read(closing, "head"),
            contact: Text::read(closing, "contact"),
        },
        dates: dates(file)?,
        sha256: sha256.to_owned(),
    })
}

fn rule(clause: &Json) -> Option<ClauseRule> {
    let backed_by = clause.list("backed_by").iter();
    Some(ClauseRule {
        slug: Slug::new(clause.text_at("id"))?,
        optional: flag(clause, "optional"),
        focus: flag(clause, "focus"),
        backed_by: backed_by.filter_map(|item| Slug::new(item.text()?)).collect(),
    })
}

fn words(file: &Json, clause: &Json) -> ClauseWords {
    ClauseWords {
        title: Text::read(clause, "title"),
        done: clause.get("done").map(Text::of),
        intend: Text::read(clause, "intend"),
        source: Source::read(file, clause),
    }
}

fn dates(file: &Json) -> Option<Dates> {
    let dates = file.get("dates")?;
    let eras = file.list("eras").iter().filter_map(|era| {
        Some(Era { from: era.get("from")?.day()?, text: Text::read(era, "text") })
    });
    Some(Dates {
        plain: Text::read(dates, "plain"),
        first_year: Text::read(dates, "first_year"),
        months: dates.list("months").iter().map(Text::of).collect(),
        eras: eras.collect(),
    })
}
