//! What leaves as a file: made, read back, handed over.

use super::{
    book,
    cx::Cx,
    effects::{download::download, today, told::tell_export},
    words::Notice,
};
use crate::{
    content::json::Json,
    domain::date::Date,
    export::{Findings, calendar, csv, json, summary},
};

/// A file that only reads: what is made of the findings, with its name and type.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Extract {
    /// The answers as a table.
    Answers,
    /// The plan as a table.
    Plan,
    /// The plan's days.
    Calendar,
    /// The result in sentences.
    Text,
    /// The same with marks.
    Markdown,
}

/// Hands over the result file, after reading it back: a file that cannot be read again
/// would be found out only when it is needed. With `names`, it names company and people.
/// What is to be said of that.
pub(crate) fn result_file(cx: &Cx, names: bool) -> Notice {
    let session = &cx.session;
    let file = session.file(names);
    let (taken_on, answered) = {
        let report = session.report.read();
        (report.taken_on, report.answered)
    };
    let whole = json::read(cx.catalog(), &file).is_ok_and(|read| {
        let (book, all) = book::read(session, &read.later);
        let same = !names || book == *session.book.read();
        // What is not on the path any more is in neither.
        let written =
            |a| json::write_given(&session.catalog, a, taken_on, &Json::Null, cx.lang);
        let assessment = session.assessment.read();
        all && same && written(&read.assessment) == written(&assessment)
    });
    let name = json::file_name(taken_on);
    let saved = whole && give(cx, &name, "application/json", &file);
    if saved { Notice::Saved(answered) } else { Notice::NotSaved }
}

/// Hands over an extract. What is to be said of that.
pub(crate) fn extract(cx: &Cx, what: Extract) -> String {
    let (name, mime, text) = made(cx, what);
    hand(cx, &name, mime, &text)
}

/// Hands over a file. What is to be said of that.
pub(crate) fn hand(cx: &Cx, name: &str, mime: &str, text: &str) -> String {
    if give(cx, name, mime, text) {
        (cx.later.field.saved)(name)
    } else {
        (cx.ui.notice)(&Notice::NotSaved)
    }
}

/// Hands over a file and tells the page that one of its kind left; `false` where the browser
/// did not take it.
pub(crate) fn give(cx: &Cx, name: &str, mime: &str, text: &str) -> bool {
    let taken = download(name, mime, text).is_ok();
    if taken {
        let dot = name.bytes().rposition(|byte| byte == b'.').unwrap_or_default();
        tell_export(&cx.session, name.get(dot + 1..).unwrap_or_default());
    }
    taken
}

fn made(cx: &Cx, what: Extract) -> (String, &'static str, String) {
    let session = &cx.session;
    let (assessment, report) = (session.assessment.read(), session.report.read());
    let book = session.book.read();
    let findings = Findings {
        catalog: cx.catalog(),
        assessment: &assessment,
        report: &report,
        plan: &book.plan,
        lang: cx.lang,
    };
    let day: Date = report.taken_on;
    match what {
        Extract::Answers => {
            (csv::file_name("answers", day), CSV, csv::write(&csv::answers(findings)))
        }
        Extract::Plan => {
            (csv::file_name("plan", day), CSV, csv::write(&csv::plan(findings)))
        }
        Extract::Calendar => {
            let file = calendar::calendar(findings, today::moment());
            (calendar::file_name(day), "text/calendar", file)
        }
        Extract::Text => {
            let text = summary::plain(&summary::write(findings));
            (summary::file_name(day, "txt"), "text/plain", text)
        }
        Extract::Markdown => {
            let text = summary::markdown(&summary::write(findings));
            (summary::file_name(day, "md"), "text/markdown", text)
        }
    }
}

/// Type of a table.
pub(crate) const CSV: &str = "text/csv";
