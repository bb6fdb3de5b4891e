//! The ladder as a picture: steps that rise, with our place marked and ISO 27001 beside
//! them.

use super::place::{here, state};
use crate::{
    content::ladder::Rung,
    domain::{ladder::Judged, readiness::ReadyState, report::Report},
    ui::{
        cx::Cx,
        el::{El, el},
        parts::{heading::heading, marks, stars::standing},
    },
};

/// The picture with a sentence that says the same.
pub(super) fn path(cx: &Cx, report: &Report) -> El {
    let words = &cx.later.stars;
    let (here, next) = here(cx, report);
    let mut own = el("ol.h-ladder__steps");
    let mut others = el("ol.h-ladder__steps");
    let mut beside = el("ul.h-ladder__steps");
    for (at, rung) in cx.session.shelf.ladder().rungs.iter().enumerate() {
        let place = [
            (here == Some(at), words.here),
            (next == Some(at), words.next),
            (is_declared(cx, rung), words.declared),
        ];
        let step = step(cx, rung, state(cx, report, rung), place);
        if rung.star.is_none() {
            beside = beside.child(step);
        } else if rung.judged == Judged::Gates {
            own = own.child(step);
        } else {
            others = others.child(step);
        }
    }
    let ladder = el("div.h-ladder")
        .child(zone("h-ladder__zone h-ladder__zone--own", words.own_zone, own))
        .child(zone("h-ladder__zone h-ladder__zone--others", words.others_zone, others))
        .child(zone("h-ladder__zone h-ladder__zone--beside", words.beside_zone, beside));
    el("section.h-panel h-panel--night")
        .child(heading(cx, 1, "h-section__title", cx.result.stars))
        .child(el("p.h-standing").text(standing(cx, report)))
        .child(ladder)
        .child(el("p.h-ladder__guide").text(cx.result.guide))
}

/// Whether the visitor said that this star is declared.
fn is_declared(cx: &Cx, rung: &Rung) -> bool {
    let said = cx.session.form(super::declared::NAME);
    let mut options = cx.session.shelf.ladder().declared.options.iter();
    options.any(|o| o.id.as_str() == said && o.rung.as_ref() == Some(&rung.id))
}

fn zone(class: &'static str, title: &str, steps: El) -> El {
    let title = el("p.h-ladder__title").text(title);
    el("div").class(class).child(title).child(steps)
}

fn step(cx: &Cx, rung: &Rung, state: ReadyState, place: [(bool, &str); 3]) -> El {
    let (star, class) = match state {
        ReadyState::Ready => ("★", "h-path__stars h-path__stars--on"),
        ReadyState::Partial | ReadyState::NotStarted | ReadyState::NotJudged => {
            ("☆", "h-path__stars")
        }
    };
    let stars = rung.star.map(|n| {
        let stars = star.repeat(usize::from(n));
        el("span").class(class).attr("aria-hidden", "true").text(stars)
    });
    let tags = place.into_iter().filter(|(is, _)| *is);
    let tags = tags.map(|(_, word)| el("span.h-tag h-tag--star").text(word));
    el("li.h-ladder__step")
        .maybe(stars)
        .child(el("span.h-path__title").text(cx.say(&rung.title)))
        .child(marks::ready(state, (cx.result.state)(state)))
        .child(el("span.h-tags").children(tags))
        .child(el("span.h-path__about").text(cx.say(&rung.summary)))
}
