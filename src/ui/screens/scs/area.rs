//! One area on the map.

use super::{name, pack};
use crate::{
    domain::scs::{
        By,
        map::{Reached, Share, by_area, map},
    },
    ui::{
        cx::Cx,
        el::{El, el},
        parts::{bar::count_bar, heading::heading, marks, measures::fold, radar::Axis},
        session::Part,
    },
};

/// How many requirements of each area the answers start, by the area's name.
pub(crate) fn axes(cx: &Cx) -> Vec<Axis> {
    let loaded = pack(cx);
    let a = cx.session.assessment.read();
    let found = map(&loaded.scheme, cx.catalog().packs(&a), &a);
    let shares = by_area(&loaded.scheme, &found);
    let mut axes = Vec::new();
    for (title, Share { started, of }) in loaded.areas.iter().zip(shares) {
        if of > 0 {
            axes.push(Axis { label: cx.say(title).to_owned(), part: started, of });
        }
    }
    axes
}

/// The requirements of the area at that position, and folded the answers that led there;
/// nothing where ★3 asks for none.
pub(super) fn area(cx: &Cx, at: usize, found: &[Reached]) -> Option<El> {
    let words = &cx.later.scs;
    let loaded = pack(cx);
    let Share { started, of } = by_area(&loaded.scheme, found).get(at).copied()?;
    let mut any = false;
    let mut rows = el("ul.h-area__list");
    let mut because = el("ul.h-fold__body");
    for found in found {
        let rules = loaded.scheme.requirements.get(found.requirement)?;
        if rules.area != at {
            continue;
        }
        let name = name(cx, found.requirement);
        let mark = marks::reach(found.reach, (words.reach)(found.reach));
        rows = rows.child(el("li.h-area__row").child(mark).child(el("span").text(&name)));
        if !found.by.is_empty() {
            any = true;
            let answers = found.by.iter().filter_map(|start| answer(cx, start.by));
            let answers = el("ul.h-list").children(answers);
            because = because.child(el("li").text(&name).child(answers));
        }
    }
    let title = heading(cx, 2, "h-section__subtitle", cx.say(loaded.areas.get(at)?));
    let figure = el("p.h-area__figure").text((words.started)(of, started));
    let because =
        fold(words.because).attr("class", "h-fold h-fold--small").child(because);
    let area = el("section.h-area").child(title).child(figure);
    let area = area.child(count_bar(started, of)).child(rows);
    (of > 0).then(|| area.maybe(any.then_some(because)))
}

/// An answer that led to it, in words.
fn answer(cx: &Cx, by: By<usize>) -> Option<El> {
    let (part, at) = match by {
        By::Diagnosis(at) => (Part::Diagnosis, at),
        By::Principle(at) => (Part::Principles, at),
        By::Policy => return Some(el("li").text(cx.later.scs.policy_decided)),
    };
    let loaded = cx.loaded(part);
    let (item, words) = loaded.at(at)?;
    let answer = cx.answer_word(loaded, cx.session.counted(part, item));
    let name = cx.item_name(part, item);
    let text = format!("{name} {}", cx.say(&words.topic));
    let answer = el("span.h-area__answer").text(answer);
    Some(el("li").text(text).child(answer))
}
