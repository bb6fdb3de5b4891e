//! English

use super::{AskText, EraseText, Notice, ReviewText, StartText, UiText};
use crate::{app::config::StorageMode, content::lang::Lang};

pub(super) static EN: UiText = UiText {
    brand: "Hoshimi",
    tagline: "A security self-check for your company",
    language: |lang| match lang {
        Lang::Ja => "日本語",
        Lang::JaEasy => "やさしい日本語",
        Lang::En => "English",
    },
    contact: "Contact",
    version: |v| format!("Hoshimi {v}"),
    notice,
    start: StartText {
        title: "How well is your company protected?",
        lead: "Answer the questions to see whether you can declare ★1 or ★2, \
            and what to do next.",
        facts: |n| {
            ["About 5 minutes".into(), format!("{n} questions"), "Nothing sent".into()]
        },
        goal: "How far do you want to check?",
        goal_one: "★1 only",
        goal_one_about: |n| {
            format!("Whether you work on the {n} principles. About 1 minute")
        },
        goal_two: "★1 and ★2",
        goal_two_about: |p, q| {
            format!(
                "The {p} principles and the {q} questions of the self-check. About 5 minutes"
            )
        },
        edition: "Choose the edition of the principles",
        promise: "Your answers do not leave this device.",
        takes: "Whoever runs this page gets your result only if you press “Hand over” at the end.",
        proof: "How to check that nothing is sent",
        proof_steps: [
            "Once open, Hoshimi sends nothing and receives nothing. \
                Switch to flight mode now and you can still use it to the end.",
            "The button below shows what was loaded, and whether the browser stops a request.",
        ],
        kept: |kept| match kept {
            StorageMode::None => {
                "Your answers are kept nowhere. They are gone when you close or reload the tab."
            }
            StorageMode::Session => {
                "Your answers stay inside this device, only until you close this tab. \
            “Erase” removes them at once."
            }
            StorageMode::Local => {
                "Your answers stay in this browser, even after you close the tab. “Erase” \
            removes them at once. Where others use this device too, press it when you are done."
            }
        },
        proof_go: "See for yourself",
        begin: "Start",
        go_on: "Go on",
        load: "Load an earlier result",
        organiser: "Use it at a seminar",
    },
    ask: AskText {
        steps: "Progress",
        step_start: "Intro",
        step_principles: |_| "Principles".into(),
        step_questions: |_| "Questions".into(),
        step_result: "Result",
        principles_lead: "Choose what comes closest to your company today. \
            You can declare ★1 with “Will do”, too.",
        progress: |n, of| format!("Question {n} of {of}"),
        answered: |n, of| format!("{n} of {of} answered"),
        why: "Why we ask",
        measures: "What you can do",
        words: "Words explained",
        next: "Next",
        back: "Back",
        to_review: "Review",
        to_list: "Answer as a list",
        to_single: "Answer one at a time",
        list_title: |n| format!("All {n} questions as a list"),
        list_lead: "Choose “Don't know” where you are not sure. \
            The result tells you whom to ask.",
        reason: "Why it does not apply (required)",
        reason_hint: "A short reason you can give when a customer asks later.",
        reason_use: |reason| format!("Write “{reason}”"),
        reason_missing: "No reason is entered. Enter one, or choose another answer.",
        check_input: "Please check what you entered",
    },
    review: ReviewText {
        title: "Review",
        complete: "You have answered everything. You can see the result.",
        incomplete: |n| format!("{n} still open. You can see the result anyway."),
        unanswered: |n| format!("Not answered: {n}"),
        unanswered_about: "The points are provisional until you answer.",
        unknown: |n| format!("Don't know: {n}"),
        unknown_about: "Ask someone who knows, and change the answer later.",
        not_applicable: |n| format!("Not applicable: {n}"),
        not_applicable_about: "The result lists them with your reasons.",
        reason_missing: "The reason is still missing",
        see_result: "See the result",
    },
    source: "Source",
    close: "Close",
    erase: EraseText {
        erase: "Erase",
        erase_ask: "This erases all answers. You cannot bring them back.",
        erase_yes: "Erase all",
        no: "Cancel",
    },
};

fn resumed(kept: StorageMode) -> String {
    let place = if kept == StorageMode::Local { "browser" } else { "tab" };
    format!("Going on from the answers kept in this {place}.")
}

fn notice(notice: &Notice) -> String {
    match notice {
        Notice::NotKept => "This browser does not keep your answers. You can go on, \
            but save as JSON before you close or reload the tab."
            .into(),
        Notice::Resumed(kept) => resumed(*kept),
        Notice::ResumedInPart(kept) => {
            let mut said = resumed(*kept);
            said.push_str(
                " Answers that no longer fit were left out; check them under Review.",
            );
            said
        }
        Notice::Damaged => "The answers kept here are damaged and cannot be read. \
            They are not erased. Please answer from the beginning."
            .into(),
        Notice::Erased => {
            "Your answers are erased. Nothing is left on this device.".into()
        }
        Notice::Saved(n) => format!("{n} answers saved."),
        #[cfg(feature = "whole")]
        Notice::Loaded(n) => format!("Loaded {n} answers."),
        Notice::NotSaved => "Saving did not work. Your answers are still on the screen. \
            Try another browser, or print."
            .into(),
        #[cfg(not(feature = "whole"))]
        Notice::NoPlainJapanese => {
            "Plain Japanese could not be loaded. Your answers are kept. \
            Check that you are connected to the internet, then try again."
                .into()
        }
        #[cfg(feature = "whole")]
        Notice::ReportSaved => {
            "The report is saved. Open the file to read it in a browser.".into()
        }
        #[cfg(feature = "whole")]
        Notice::NotPrinted => "The print window did not open. Your answers are still on \
            the screen. Choose “Save as HTML” under “Save”, open that file and print it."
            .into(),
        #[cfg(feature = "whole")]
        Notice::NotPrintedHere => {
            "The print window did not open. Your answers are still \
            on the screen. Tell the organiser, or copy the code by hand."
                .into()
        }
        #[cfg(feature = "whole")]
        Notice::NoLinks => "Other pages cannot be opened on this device. The printed \
            report has the addresses of the sources."
            .into(),
    }
}
