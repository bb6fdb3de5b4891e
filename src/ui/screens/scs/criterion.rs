//! One criterion: what is asked, the choices, what the self-diagnosis suggests, and notes.

use super::pack;
use crate::{
    content::scs::CriterionWords,
    domain::{
        pack::Item,
        scs::{
            Star,
            suggest::{Suggestion, suggestion},
        },
    },
    ui::{
        cx::Cx,
        el::{El, button, el},
        parts::{measures::fold, toggle::radio_row},
        session::Part,
    },
};

/// A criterion as it is drawn.
pub(super) struct Drawn {
    pub(super) fieldset: El,
    /// Whether there is a suggestion in it.
    pub(super) suggested: bool,
}

/// The criterion at position `at`; nothing where there is none.
pub(super) fn criterion(cx: &Cx, at: usize) -> Option<Drawn> {
    let loaded = pack(cx);
    let (item, words) = loaded.scheme.pack.items.get(at).zip(loaded.criteria.get(at))?;
    let rules = loaded.scheme.criteria.get(at)?;
    let id = cx.id(item.slug.as_str());
    let only = (rules.star > Star::Three).then(|| {
        el("span.h-tag h-tag--star").text((cx.later.scs.only)(rules.star.number()))
    });
    let topic = format!("{} {}", item.slug.as_str(), cx.say(&words.short));
    let legend = el("legend.h-question__legend")
        .child(el("span.h-question__topic").text(topic).maybe(only))
        .child(el("span.h-question__text").text(cx.say(&words.question)));
    let details = (!words.details.is_empty()).then(|| {
        let rows = words.details.iter().map(|text| el("li").text(cx.say(text)));
        el("ul.h-list").attr("id", format!("{id}-details")).children(rows)
    });
    let a = cx.session.assessment.read();
    let found = suggestion(&loaded.scheme, at, cx.catalog().packs(&a), &a);
    let suggested = found.is_some();
    let mut fieldset =
        el("fieldset.h-question h-question--listed h-criterion").attr("id", &id);
    if details.is_some() {
        fieldset = fieldset.attr("aria-describedby", format!("{id}-details"));
    }
    let fieldset = fieldset
        .child(legend)
        .maybe(details)
        .child(choices(cx, item, &id))
        .maybe(found.map(|found| suggest(cx, item, &found)))
        .child(notes(cx, words));
    Some(Drawn { fieldset, suggested })
}

fn choices(cx: &Cx, item: &Item, id: &str) -> El {
    let name = format!("{id}-choice");
    let on = cx.session.book.changed();
    let rows = pack(cx).choices.iter().map(|(choice, words)| {
        let (choice, label) = (*choice, cx.say(&words.label));
        let (session, asked, slug) =
            (cx.session.clone(), item.clone(), item.slug.clone());
        let checked = move || session.criterion(&asked) == Some(choice);
        let choose = cx.act(move |cx| cx.session.answer_criterion(&slug, choice));
        let id = format!("{name}-{}", choice.name());
        radio_row(&name, &id, label, "", on, checked, choose)
    });
    el("div.h-question__choices").children(rows)
}

/// What the self-diagnosis suggests, for the visitor to take over or not.
fn suggest(cx: &Cx, item: &Item, found: &Suggestion) -> El {
    let words = &cx.later.scs;
    let questions = cx.loaded(Part::Diagnosis);
    let mut names = String::new();
    for (item, said) in found.by.iter().filter_map(|at| questions.at(*at)) {
        if !names.is_empty() {
            names.push_str(cx.later.scs.and);
        }
        names.push_str(&cx.item_name(Part::Diagnosis, item));
        names.push(' ');
        names.push_str(cx.say(&said.topic));
    }
    let choice = found.choice;
    let answer = pack(cx).choice(choice).map_or("", |words| cx.say(&words.label));
    let said = (words.suggestion)(questions.pack.items.len(), answer);
    let from = el("span.h-note").text((words.suggestion_from)(&names));
    let (session, asked, slug) = (cx.session.clone(), item.clone(), item.slug.clone());
    let take = cx.act(move |cx| cx.session.answer_criterion(&slug, choice));
    // It stays when it was pressed: a button that goes away takes the focus with it.
    let take = button("h-button h-button--small", words.take, take).live_attr(
        &[cx.session.book.changed()],
        "aria-pressed",
        move || (session.criterion(&asked) == Some(choice)).to_string(),
    );
    let said = el("p").text(said).child(from);
    el("div.h-suggestion").child(said).child(take)
}

/// How to begin and what to keep, folded.
fn notes(cx: &Cx, words: &CriterionWords) -> El {
    let label = el("strong").text(cx.later.scs.evidence);
    let keep = el("p.h-quick").child(label).text(cx.say(&words.evidence));
    let body =
        el("div.h-fold__body").child(el("p").text(cx.say(&words.hint))).child(keep);
    fold(cx.later.scs.how).child(body)
}
