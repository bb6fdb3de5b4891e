//! What was typed into the forms: the names of the fields, and what is wrong with them.
//!
//! A name may be long, hold emoji or markup: it is text and nothing else. Only what other
//! people must be able to follow is checked: days and the address of a page.

use super::{date::Date, texts::Texts};

/// Name of the company.
pub const COMPANY: &str = "company-name";
/// Title and name of the representative.
pub const HEAD: &str = "company-head";
/// Where to ask: a mail address, a telephone number, a desk; in any form.
pub const CONTACT: &str = "company-contact";
/// The day the policy is adopted, `YYYY-MM-DD`.
pub const ADOPTED: &str = "policy-date";
/// The day the policy was last changed, `YYYY-MM-DD`; empty where it never was.
pub const REVISED: &str = "policy-revised";
/// Address of the page that shows the policy.
pub const URL: &str = "policy-url";
/// The day by which the star must be declared, `YYYY-MM-DD`; empty where there is none.
pub const DEADLINE: &str = "deadline";
/// What a supporter found, in their own words: for the report.
pub const REMARKS: &str = "report-remarks";
/// The tick that the GビズID is there.
pub const GBIZ_ID: &str = "step-gbizid";
/// The tick that the star has been applied for.
pub const APPLIED: &str = "step-applied";
/// The tick that the step from one star to the next has been applied for.
pub const RAISED: &str = "step-raised";
/// The 自己宣言ID, once the star is declared.
pub const DECLARED_ID: &str = "declared-id";
/// The star that is declared, as a digit; empty counts as the lowest one.
pub const DECLARED_STAR: &str = "declared-star";
/// What a tick holds.
pub const YES: &str = "yes";

/// The name of the tick that chooses an optional clause.
#[must_use]
pub fn clause(id: &str) -> String {
    format!("clause-{id}")
}

/// The name of the note on a task.
#[must_use]
pub fn task_note(id: &str) -> String {
    format!("task-note-{id}")
}

/// Whether an optional clause is chosen.
#[must_use]
pub fn is_chosen(form: &Texts, id: &str) -> bool {
    form.get(&clause(id)) == YES
}

/// The text of a field in one line: without spaces around it, without control characters.
#[must_use]
pub fn line(form: &Texts, field: &str) -> String {
    in_line(form.get(field))
}

/// A text in one line: without spaces around it, without control characters.
#[must_use]
pub fn in_line(text: &str) -> String {
    let mut line = String::new();
    for part in text.split(|c: char| c.is_whitespace() || c.is_control()) {
        if !part.is_empty() {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(part);
        }
    }
    line
}

/// The day in a field; `None` while it is empty or no day of the calendar.
#[must_use]
pub fn day(form: &Texts, field: &str) -> Option<Date> {
    Date::parse(form.get(field).trim())
}

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldFault {
    /// The calendar has no such day.
    NoSuchDay,
    /// The day of a change lies before that of adoption.
    BeforeAdoption,
    /// An address that begins neither with `http://` nor with `https://`.
    NotWeb,
    /// An address without a host that other people could reach.
    NoHost,
    /// An address with a space in it.
    HasSpace,
}

/// What is wrong with the field of that name; `None` where it is empty or fine.
#[must_use]
pub fn fault(form: &Texts, field: &str) -> Option<FieldFault> {
    let text = form.get(field).trim();
    if text.is_empty() {
        return None;
    }
    match field {
        DEADLINE => day(form, DEADLINE).is_none().then_some(FieldFault::NoSuchDay),
        ADOPTED | REVISED => {
            let Some(found) = day(form, field) else {
                return Some(FieldFault::NoSuchDay);
            };
            let early = day(form, ADOPTED).is_some_and(|adopted| found < adopted);
            early.then_some(FieldFault::BeforeAdoption)
        }
        URL => address_fault(text),
        _ => None,
    }
}

/// Whether the policy is to be adopted only after `today`. That is allowed, and said.
#[must_use]
pub fn is_ahead(form: &Texts, today: Date) -> bool {
    day(form, ADOPTED).is_some_and(|adopted| adopted > today)
}

fn address_fault(address: &str) -> Option<FieldFault> {
    if address.contains(char::is_whitespace) {
        return Some(FieldFault::HasSpace);
    }
    let after = ["https://", "http://"].iter().find_map(|scheme| {
        let (head, rest) = address.split_at_checked(scheme.len())?;
        head.eq_ignore_ascii_case(scheme).then_some(rest)
    });
    let Some(after) = after else { return Some(FieldFault::NotWeb) };
    let authority = after.split(['/', '?', '#', '\\']).next().unwrap_or_default();
    // What stands before `@` is a user's name and would hide the host.
    let host = authority.split(':').next().unwrap_or_default();
    let public = host.contains('.') && host.split('.').all(is_label);
    (!public).then_some(FieldFault::NoHost)
}

/// Whether a part of a host's name may be one. Names in Japanese are fine.
fn is_label(label: &str) -> bool {
    !label.is_empty() && label.chars().all(|c| c == '-' || c.is_alphanumeric())
}
