//! The ladder as a small picture: steps that rise, with the border between the stars that
//! a company declares and those that others confirm.

use crate::{
    domain::{ladder::Judged, readiness::ReadyState, report::Report},
    ui::{
        cx::Cx,
        el::{El, el},
        parts::marks,
        screens::stars::{here, state},
    },
};

/// The picture.
pub(super) fn ladder(cx: &Cx, report: &Report) -> El {
    let (here, next) = here(cx, report);
    let (words, stars) = (&cx.later.paper, &cx.later.stars);
    let mut own = el("ol.p-steps");
    let mut others = el("ol.p-steps");
    for (at, rung) in cx.session.shelf.ladder().rungs.iter().enumerate() {
        let Some(star) = rung.star else { continue };
        let state = state(cx, report, rung);
        let place = match (here == Some(at), next == Some(at)) {
            (true, _) => stars.here,
            (false, true) => stars.next,
            (false, false) => "",
        };
        let (shape, class) = match state {
            ReadyState::Ready => ("★", "p-step p-step--on"),
            ReadyState::Partial | ReadyState::NotStarted | ReadyState::NotJudged => {
                ("☆", "p-step")
            }
        };
        let shapes = shape.repeat(usize::from(star));
        let step = el("li")
            .class(class)
            .child(el("p.p-step__place").text(place))
            .child(el("p.p-step__stars").attr("aria-hidden", "true").text(shapes))
            .child(el("p.p-step__title").text(cx.say(&rung.title)))
            .child(el("p").child(marks::ready(state, (cx.result.state)(state))));
        if rung.judged == Judged::Gates {
            own = own.child(step);
        } else {
            others = others.child(step);
        }
    }
    let zone = |class, title, steps| {
        el("div").class(class).child(el("p.p-zone__title").text(title)).child(steps)
    };
    el("div.p-ladder").child(zone("p-zone p-zone--own", words.own, own)).child(zone(
        "p-zone p-zone--others",
        words.others,
        others,
    ))
}
