//! What a result that came in holds, before anything of it is taken.

use crate::{
    domain::pack::Slug,
    export::door::{Opened, Origin},
    ui::{
        carry::Arrived,
        cx::Cx,
        el::{El, button, el},
        parts::heading::heading,
        screen::Screen,
        session::Part,
        words::Notice,
    },
};

/// What it is, and the choices.
pub(super) fn found(cx: &Cx, opened: &Opened) -> El {
    let words = &cx.later.load;
    let (answered, of) = answered(cx, opened);
    let mut facts = vec![(words.answered)(answered, of)];
    facts.extend(opened.taken_on.map(|day| (words.taken_on)(&(cx.common.date)(day))));
    for change in &opened.editions {
        facts.push((words.edition)(&change.from, &change.to));
    }
    if !opened.dropped.is_empty() {
        facts.push((words.dropped)(opened.dropped.len()));
    }
    if opened.origin == Origin::Code {
        facts.push(words.from_code.to_owned());
    }
    let facts = facts.iter().map(|fact| el("li").text(fact));
    let replaces =
        (!cx.session.is_untouched()).then(|| el("p.h-note").text(words.replaces));
    el("section.h-arrived__box h-panel")
        .child(heading(cx, 1, "h-section__title", words.found))
        .child(el("ul.h-list").children(facts))
        .maybe(again(cx, &opened.again))
        .maybe(replaces)
        .child(choices(cx, opened, answered))
}

/// Items answered in it, of those it asks.
fn answered(cx: &Cx, opened: &Opened) -> (usize, usize) {
    let a = &opened.assessment;
    let packs = cx.catalog().packs(a);
    let (mut n, mut of) = a.principles.progress(packs.principles);
    if a.asks_diagnosis() {
        let more = a.diagnosis.progress(packs.diagnosis);
        n += more.0;
        of += more.1;
    }
    (n, of)
}

/// The items that another edition could not answer.
fn again(cx: &Cx, again: &[Slug]) -> Option<El> {
    let mut list = el("ul.h-list");
    for part in [Part::Principles, Part::Diagnosis] {
        for (_, item, said) in cx.loaded(part).asked() {
            if again.contains(&item.slug) {
                let name = cx.item_name(part, item);
                list =
                    list.child(el("li").text(format!("{name} {}", cx.say(&said.topic))));
            }
        }
    }
    let title = heading(cx, 2, "h-section__subtitle", cx.later.load.again);
    (!again.is_empty()).then(|| el("div.h-piece").child(title).child(list))
}

fn choices(cx: &Cx, opened: &Opened, answered: usize) -> El {
    let words = &cx.later.load;
    let result = opened.clone();
    let take = cx.act(move |cx| {
        let session = &cx.session;
        session.take(result.clone());
        session.go(Screen::Result);
        session.say(Some(Notice::Loaded(answered)));
    });
    let earlier = opened.clone();
    let compare = cx.act(move |cx| {
        let carry = &cx.session.carry;
        carry.earlier.set(Some(earlier.clone()));
        carry.arrived.set(Arrived::Nothing);
        cx.session.go(Screen::Compare);
    });
    let leave = cx.act(|cx| cx.session.carry.arrived.set(Arrived::Nothing));
    let with_now = !cx.session.is_untouched();
    let compare = with_now.then(|| button("h-button", words.as_earlier, compare));
    el("div.h-row")
        .child(button("h-button h-button--primary", words.take, take))
        .maybe(compare)
        .child(button("h-button", words.leave, leave))
}
