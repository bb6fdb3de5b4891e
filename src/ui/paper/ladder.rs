//! The ladder as a small picture: steps that rise, with the border between the stars that
//! a company declares and those that others confirm.

use crate::{
    app::{
        ladder::{StepState, Zone},
        star_stop::StopState,
    },
    domain::scs::known::Stage,
    ui::{
        cx::Cx,
        el::{El, el},
    },
};
use leptos::prelude::untrack;

/// The picture.
pub(super) fn ladder(cx: &Cx) -> El {
    let (words, stars) = (&cx.later.paper, &cx.later.stars);
    let questions = cx.catalog().diagnosis().pack.items.len();
    let mut own = el("ol.p-steps");
    let mut others = el("ol.p-steps");
    for rung in untrack(|| cx.session.app.ladder()).rungs {
        let Some(star) = rung.star else { continue };
        let place = match (rung.is_here, rung.is_next) {
            (true, _) => stars.here,
            (false, true) => stars.next,
            (false, false) => "",
        };
        let (shape, class) = match rung.state {
            StepState::Stop(StopState::Ready | StopState::Declared) => {
                ("★", "p-step p-step--on")
            }
            StepState::Stop(_) | StepState::Begun | StepState::NotBegun => {
                ("☆", "p-step")
            }
        };
        let state = match rung.state {
            StepState::Stop(state) => (cx.later.star_path.state)(state),
            StepState::Begun => (cx.later.scs.stage)(Stage::Begun, questions),
            StepState::NotBegun => (cx.later.scs.stage)(Stage::NotBegun, questions),
        };
        let shapes = shape.repeat(usize::from(star));
        let step = el("li")
            .class(class)
            .child(el("p.p-step__place").text(place))
            .child(el("p.p-step__stars").attr("aria-hidden", "true").text(shapes))
            .child(el("p.p-step__title").text(rung.title))
            .child(el("p").text(state));
        if rung.zone == Zone::Own {
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
