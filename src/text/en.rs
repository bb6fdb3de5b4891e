//! English

use super::{CalendarWords, Columns, FileWords, LetterWords, SummaryWords, minus};

pub(crate) static EN: FileWords = FileWords {
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
        star: "Star",
        note: "Note",
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
    letter: LetterWords {
        greeting: "Hello. I am checking how our company protects its information. Could you tell me how things stand with these?",
        how: "Please answer each with “done”, “partly done” or “not done”, and a word on how it is handled.",
        close: "Thank you very much.",
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
