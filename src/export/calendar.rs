//! The tasks as a calendar file: iCalendar, RFC 5545.

use super::{Findings, findings::say};
use crate::text::{result_words, words};
use crate::{
    content::lang::Lang,
    domain::{date::Date, form},
};
use std::fmt::Write as _;

/// A moment in UTC, by the visitor's clock: when the file is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The day, in UTC.
    pub day: Date,
    /// Seconds since its midnight; what is past the day counts as its last second.
    pub second: u32,
}

/// An octet more and a line must be folded.
const OCTETS: usize = 75;
/// The last second of a day.
const LAST_SECOND: u32 = 86_399;

/// Every open task as a whole day, and a yearly look at the answers from one year
/// after the result. There are no alarms: the reader's own calendar sets those.
///
/// A name of an event (`UID`) tells of the result's day and the item alone, so that the file
/// read in again replaces its events and names nobody.
#[must_use]
pub fn calendar(findings: Findings<'_>, written: Moment) -> String {
    let lang = findings.lang;
    let words = &words(lang).calendar;
    let taken_on = compact(findings.report.taken_on);
    let stamp = stamp(written);
    let mut file = String::new();
    begin(&mut file, lang);
    let pack = &findings.advised().pack.id;
    for step in findings.task_lines() {
        if step.task.is_done() {
            continue;
        }
        let name = step.name(findings);
        let mut about = String::new();
        let title = match step.whom {
            Some(who) => {
                about.push_str(&(result_words(lang).whom)(&say(who, lang)));
                about.push('\n');
                (words.ask)(&name)
            }
            None => name,
        };
        about.push_str(&say(step.first, lang));
        let owner = form::in_line(&step.task.entry.owner);
        if !owner.is_empty() {
            about.push('\n');
            about.push_str(&(words.owner)(&owner));
        }
        let id = step.task.id.as_str();
        let uid = match step.star() {
            Some(_) => format!("{taken_on}-{id}"),
            None => format!("{taken_on}-{}-{id}", pack.as_str()),
        };
        event(&mut file, &stamp, &uid, step.task.due, &title, &about);
        line(&mut file, "END:VEVENT");
    }
    let again = findings.report.taken_on.plus_months(12);
    let uid = format!("{taken_on}-again");
    event(&mut file, &stamp, &uid, again, words.again, words.again_about);
    line(&mut file, "RRULE:FREQ=YEARLY");
    line(&mut file, "END:VEVENT");
    line(&mut file, "END:VCALENDAR");
    file
}

/// The name offered when saving; says nothing of the company.
#[must_use]
pub fn file_name(taken_on: Date) -> String {
    format!("hoshimi-{taken_on}.ics")
}

/// The day on which a declared star is looked at again, and every year after that. The name of the
/// event tells of the day alone.
#[must_use]
pub fn recheck(day: Date, lang: Lang, written: Moment) -> String {
    let words = &words(lang).calendar;
    let mut file = String::new();
    begin(&mut file, lang);
    let uid = format!("{}-declared", compact(day));
    event(&mut file, &stamp(written), &uid, day, words.recheck, words.recheck_about);
    line(&mut file, "RRULE:FREQ=YEARLY");
    line(&mut file, "END:VEVENT");
    line(&mut file, "END:VCALENDAR");
    file
}

/// The name offered when saving that day; says nothing of the company.
#[must_use]
pub fn recheck_name(day: Date) -> String {
    format!("hoshimi-declared-{day}.ics")
}

/// What a calendar begins with.
fn begin(file: &mut String, lang: Lang) {
    line(file, "BEGIN:VCALENDAR");
    line(file, "VERSION:2.0");
    line(file, &format!("PRODID:-//Hoshimi//Hoshimi//{}", lang.html()));
    line(file, "CALSCALE:GREGORIAN");
}

/// A whole day, but for its end.
fn event(file: &mut String, stamp: &str, uid: &str, day: Date, title: &str, about: &str) {
    line(file, "BEGIN:VEVENT");
    line(file, &format!("UID:{uid}@hoshimi"));
    line(file, &format!("DTSTAMP:{stamp}"));
    line(file, &format!("DTSTART;VALUE=DATE:{}", compact(day)));
    line(file, &format!("SUMMARY:{}", escape(title)));
    line(file, &format!("DESCRIPTION:{}", escape(about)));
    // Something to do does not make the day a busy one.
    line(file, "TRANSP:TRANSPARENT");
}

/// `20261122`
fn compact(day: Date) -> String {
    let (year, month, day) = day.ymd();
    format!("{year:04}{month:02}{day:02}")
}

/// `20261122T093000Z`
fn stamp(written: Moment) -> String {
    let second = written.second.min(LAST_SECOND);
    let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
    let mut stamp = compact(written.day);
    // Writing to a string cannot fail.
    let _ = write!(stamp, "T{hour:02}{minute:02}{second:02}Z");
    stamp
}

/// A text that says nothing to the calendar. Control characters have no place in one.
fn escape(text: &str) -> String {
    let mut escaped = String::new();
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '\\' | ';' | ',' => {
                escaped.push('\\');
                escaped.push(c);
            }
            '\r' if rest.peek() == Some(&'\n') => {}
            '\r' | '\n' => escaped.push_str("\\n"),
            '\t' => escaped.push(c),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

/// A line, folded so that no piece is longer than [`OCTETS`] and no character is cut.
fn line(file: &mut String, text: &str) {
    let mut length = 0;
    for c in text.chars() {
        if length + c.len_utf8() > OCTETS {
            file.push_str("\r\n ");
            length = 1;
        }
        file.push(c);
        length += c.len_utf8();
    }
    file.push_str("\r\n");
}
