//! Which star may a buyer ask for?

use crate::{
    domain::{form::YES, ladder::asked},
    ui::{
        cx::Cx,
        el::{El, el},
        parts::{
            fact::fact,
            field::{Field, pick},
            heading::heading,
            said::{Told, told},
            source_line::source_line,
        },
    },
};

/// What the answers are kept as, besides yes.
const NO: &str = "no";
const UNKNOWN: &str = "unknown";

/// The questions, what they come to, and what buyers must heed.
pub(super) fn buyer(cx: &Cx) -> El {
    let (words, helper) = (&cx.later.stars, &cx.session.shelf.ladder().buyer);
    let options =
        [(YES, words.yes, ""), (NO, words.no, ""), (UNKNOWN, words.unknown, "")];
    let questions = helper.questions.iter().map(|question| {
        let label = cx.say(&question.text);
        pick(cx, Field { name: question.id.as_str(), label, hint: "" }, &options)
    });
    let drawn = cx.clone();
    let on = [cx.session.book.changed()];
    let answer = told(cx, el("div.h-panel"), &on, move || answer_of(&drawn));
    let fair = el("div.h-piece")
        .child(heading(cx, 2, "h-section__subtitle", words.fair))
        .child(fact(cx, &helper.fair));
    el("section.h-section h-stars__prose")
        .child(heading(cx, 1, "h-section__title", words.buyer))
        .child(el("p").text(cx.say(&helper.label)))
        .child(source_line(cx, &helper.source))
        .child(el("div.h-stars__asks").children(questions))
        .child(answer)
        .child(fair)
}

fn answer_of(cx: &Cx) -> Told {
    let helper = &cx.session.shelf.ladder().buyer;
    let mut answers = Vec::new();
    for question in &helper.questions {
        answers.push(match cx.session.form(question.id.as_str()).as_str() {
            YES => Some(true),
            NO => Some(false),
            _ => None,
        });
    }
    let said = cx.say(helper.answer(asked(&answers)));
    (said.to_owned(), Some(el("p").text(said)))
}
