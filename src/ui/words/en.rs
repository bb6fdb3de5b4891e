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
        title: "See at once whether you can declare ★1 or ★2",
        title_plain: "How well is your company protected?",
        lead: "A self-check for SECURITY ACTION (★1 and ★2), which subsidies (補助金) ask for.",
        one: "Start with ★1",
        two: "Start up to ★2",
        which: "★1 or ★2?",
        which_about: "★1 suits a first declaration, a deadline that is near, or a company of few \
            people. Go up to ★2 if your customers are large or public bodies, or to see your points.",
        who: "Who may declare",
        who_about: "Small and medium companies, sole traders, and bodies of that size. ★1 and ★2 are \
            declared by yourself; nobody examines you.",
        advances: "Choosing an answer takes you to the next question, except for “Don't know” and \
            “Not applicable”. You can switch that off below the question.",
        facts: |n| {
            ["About 5 minutes".into(), format!("{n} questions"), "Nothing sent".into()]
        },
        goal: "Change how far to check",
        goal_one: "★1 only",
        goal_one_about: |n| {
            format!("About 1 minute, {n} points. Fine if you have yet to begin")
        },
        goal_two: "★1 and ★2",
        goal_two_about: |p, q| {
            format!("About 5 minutes, {p} points and {q} questions. With your score")
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
        go_on: "Go on from where you were",
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
        advance: "Choosing goes on to the next question",
        advanced: "On to the next question.",
        menu: "Menu",
        why: "Why we ask",
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
    },
    review: ReviewText {
        title: "Review",
        complete: "You have answered everything",
        incomplete: |n| format!("{n} still open"),
        incomplete_about: "You can see the result anyway.",
        answered: "What you answered",
        chapter: |title, n, of| format!("{title}  {n}/{of}"),
        star_waits: "★1 waits for your decision",
        points_wait: "The points wait for your answer",
        nothing_waits: "★1 does not wait for it",
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
    }
}
