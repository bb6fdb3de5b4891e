//! English

use super::{CalendarWords, Columns, FileWords, SummaryWords, minus};
use crate::{
    content::words::Certainty,
    domain::{
        date::Date,
        delta::Way,
        pack::Cost,
        plan::{Progress, Term},
        readiness::ReadyState,
    },
};

pub(super) static EN: FileWords = FileWords {
    unanswered: "Not answered",
    edition: |title, edition| format!("{title}, version {edition}"),
    question_number: |n| format!("Q{n}"),
    term: |term| match term {
        Term::Week => "This week",
        Term::Month => "This month",
        Term::HalfYear => "Within half a year",
    },
    progress: |progress| match progress {
        Progress::Open => "To do",
        Progress::Started => "In progress",
        Progress::Finished => "Finished",
    },
    cost: |cost| match cost {
        Cost::Free => "No cost",
        Cost::Low => "Small cost",
        Cost::Paid => "Costs money",
    },
    way: |way| match way {
        Way::Improved => "Better",
        Way::Worsened => "Worse",
        Way::New => "Newly answered",
        Way::Open => "No longer answered",
        Way::Other => "Answered differently",
    },
    certainty: |certainty| match certainty {
        Certainty::Official => "checked on an official page",
        Certainty::Confirmed => "checked in several public sources",
        Certainty::Single => "checked in one public source",
        Certainty::Unconfirmed => "not confirmed",
    },
    state: |state| match state {
        ReadyState::Ready => "Ready",
        ReadyState::Partial => "Partly",
        ReadyState::NotStarted => "Not started",
        ReadyState::NotJudged => "Not judged",
    },
    date,
    columns: Columns {
        part: "Part",
        number: "No.",
        topic: "Topic",
        question: "Question",
        answer: "Answer",
        points: "Points",
        reason: "Why not applicable",
        edition: "Document and version",
        term: "When",
        task: "Task",
        owner: "Owner",
        due: "Due",
        progress: "Status",
        minutes: "Minutes (rough guide)",
        cost: "Cost (rough guide)",
        first_step: "First step",
        ask: "Whom to ask",
        before: "Answer before",
        after: "Answer now",
        points_before: "Points before",
        points_after: "Points now",
        way: "Change",
        merged: "Whole company",
        clash: "Departments differ",
        differ: "differ",
    },
    calendar: CalendarWords {
        ask: |topic| format!("Ask and find out: {topic}"),
        who: |who| format!("Whom to ask: {who}"),
        owner: |owner| format!("Owner: {owner}"),
        again: "Check the company's security again",
        again_about: "A yearly check, counted from the day of the last one. Answer again and see what has changed.",
    },
    summary: SummaryWords {
        title: "Result of the security self-check",
        taken_on: |date| format!("From the answers of {date}."),
        colon: ": ",
        dot: " · ",
        gap: " ",
        score: "Points of the self-check",
        points: |n| {
            if n.abs() == 1 {
                format!("{} point", minus(n))
            } else {
                format!("{} points", minus(n))
            }
        },
        points_of: |n, max| format!("{} of {max} points", minus(n)),
        provisional: |n, low, high| {
            let (n, low, high) = (minus(n), minus(low), minus(high));
            format!("{n} so far. Between {low} and {high} once all is answered.")
        },
        not_applicable: |n, points| {
            format!("Not applicable: {n}, counted as {} points each.", minus(points))
        },
        stars: "Where you are",
        can_declare: |star| format!("You have come far enough to declare {star}."),
        next_star: |star| format!("The next star is {star}."),
        not_yet: "You are getting ready to declare.",
        first: |n| {
            if n == 1 { "First this one".into() } else { format!("First these {n}") }
        },
        first_step: |quick| format!("In ten minutes: {quick}"),
        minutes: |minutes| match minutes {
            60 => "About 1 hour".into(),
            m if m.is_multiple_of(60) => format!("About {} hours", m / 60),
            m => format!("About {m} minutes"),
        },
        guess: "Times and costs are rough guides.",
        ask: "Ask about these",
        parts: "Points by part",
        answers: "All answers",
        reason: |reason| format!("Reason: {reason}"),
        plan: "Plan",
        term: |term, day| format!("{term} (by {day})"),
        asking: "Ask and find out",
        due: |day| format!("By {day}"),
        plan_rule: "Order and days are Hoshimi's own idea, not an official rule.",
        sources: "What this is based on",
        verified: |date| format!("checked on {date}"),
        guide: "This is a guide. It is not a pass or a fail.",
        disclaimer: "This tool helps you check yourself. It has no connection with IPA or METI. \
            Check the latest official documents before you decide.",
    },
};

fn date(date: Date) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let (year, month, day) = date.ymd();
    let month = MONTHS.get(usize::from(month) - 1).unwrap_or(&"");
    format!("{day} {month} {year}")
}
