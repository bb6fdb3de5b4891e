//! English

use super::{CalendarWords, Columns, FileWords, SummaryWords, minus};

pub(super) static EN: FileWords = FileWords {
    columns: Columns {
        number: "No.",
        topic: "Topic",
        reason: "Why not applicable",
        edition: "Document and version",
        term: "When",
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
        owner: |owner| format!("Owner: {owner}"),
        again: "Check the company's security again",
        again_about: "A yearly check, counted from the day of the last one. Answer again and see what has changed.",
        recheck: "Look at the SECURITY ACTION declaration again",
        recheck_about: "A year after the declaration. Answer the self-check again and see whether what you registered is still right.",
    },
    summary: SummaryWords {
        colon: ": ",
        dot: " · ",
        provisional: |n, low, high| {
            let (n, low, high) = (minus(n), minus(low), minus(high));
            format!("{n} so far. Between {low} and {high} once all is answered.")
        },
        due: |day| format!("By {day}"),
    },
};
