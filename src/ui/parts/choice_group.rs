//! One question: fieldset, legend, the pack's choices. The same for every pack.

use super::{
    glossary::glossary,
    heading::{entry, heading},
    measures::{measures, said},
    reason::reason,
    toggle::radio_row,
};
use crate::{
    content::words::{ItemWords, Loaded},
    domain::{answers::Answer, pack::Item},
    ui::{
        cx::Cx,
        el::{El, el},
        session::{Part, Session, answers},
        var::Var,
    },
};

/// Where a question stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// Alone on its screen: its text is the screen's heading.
    Alone,
    /// One of many: no measures under it, meanings left out.
    Listed,
}

/// The question at position `at` of the part's pack. `faulty` turns true when the visitor
/// wants to go on with a 該当なし that has no reason.
pub(crate) fn choice_group(
    cx: &Cx,
    part: Part,
    at: usize,
    place: Place,
    faulty: &Var<bool>,
) -> Option<El> {
    let loaded = cx.loaded(part);
    let (item, words) = loaded.at(at)?;
    let legend = el("legend.h-question__legend");
    let (class, legend) = match place {
        Place::Alone => {
            let topic = el("span.h-question__topic").text(cx.say(&words.topic));
            let question = heading(cx, 0, "h-question__text", cx.say(&words.question));
            let legend = legend.child(entry().child(topic).child(question));
            ("h-question h-question--alone", legend)
        }
        Place::Listed => {
            let topic = format!("{}. {}", item.number, cx.say(&words.topic));
            let topic = el("span.h-question__topic").text(topic);
            let question = el("span.h-question__text").text(cx.say(&words.question));
            ("h-question h-question--listed", legend.child(topic).child(question))
        }
    };
    let reason = words
        .not_applicable
        .as_ref()
        .map(|when| reason(cx, part, item, cx.say(when), faulty));
    let choices = el("div.h-question__choices")
        .children(options(cx, part, loaded, item, words, place));
    let fieldset = el("fieldset").class(class).attr("id", cx.id(item.slug.as_str()));
    let alone = place == Place::Alone;
    let hard = alone.then(|| glossary(cx, &said(cx, words))).flatten();
    let notes = measures(cx, words, alone);
    Some(fieldset.child(legend).child(choices).maybe(reason).child(notes).maybe(hard))
}

fn options(
    cx: &Cx,
    part: Part,
    loaded: &Loaded,
    item: &Item,
    words: &ItemWords,
    place: Place,
) -> Vec<El> {
    let name = cx.id(&format!("{}-choice", item.slug.as_str()));
    let row = |id: &str, label: &str, about: &str, answer: Answer| {
        let about = if place == Place::Alone { about } else { "" };
        let id = format!("{name}-{id}");
        let (asked, slug) = (item.clone(), item.slug.clone());
        let (session, given) = (cx.session.clone(), answer.clone());
        let checked = move || is_given(&session, part, &asked, &given);
        let choose = cx.act(move |cx| cx.session.answer(part, &slug, answer.clone()));
        let on = cx.session.assessment.changed();
        radio_row(&name, &id, label, about, on, checked, choose)
    };
    let mut rows: Vec<El> = loaded
        .choices
        .iter()
        .map(|(choice, words)| {
            let (label, about) = (cx.say(&words.label), cx.say(&words.meaning));
            row(choice.name(), label, about, Answer::Chosen(*choice))
        })
        .collect();
    let not_applicable = loaded.scoring.as_ref().and_then(|s| s.not_applicable.as_ref());
    if let Some((when, na)) = words.not_applicable.as_ref().zip(not_applicable) {
        let answer = Answer::NotApplicable { reason: String::new() };
        rows.push(row("na", cx.say(&na.option.label), cx.say(when), answer));
    }
    rows
}

/// Whether the item was given this answer, whatever reason stands with it.
fn is_given(session: &Session, part: Part, item: &Item, wanted: &Answer) -> bool {
    match answers(&session.assessment.read(), part).get(&item.slug) {
        Some(Answer::NotApplicable { .. }) => {
            matches!(wanted, Answer::NotApplicable { .. })
        }
        given => given == Some(wanted),
    }
}
