//! The stars as a path: where the company stands and which one comes next.

use super::marks;
use crate::{
    content::levels::LoadedLevel,
    domain::{
        readiness::{Readiness, ReadyState},
        report::Report,
    },
    ui::{
        cx::Cx,
        el::{El, el},
    },
};

/// A picture of the path: one step per star that is declared, filled when ready.
pub(crate) fn star_path(cx: &Cx, report: &Report) -> El {
    let levels = cx.catalog().levels().iter().zip(&report.stars);
    let steps = levels.map(|(level, readiness)| star_step(cx, level, readiness));
    el("ol.h-path").children(steps)
}

fn star_step(cx: &Cx, level: &LoadedLevel, readiness: &Readiness) -> El {
    let (star, class) = match readiness.state {
        ReadyState::Ready => ("★", "h-path__stars h-path__stars--on"),
        ReadyState::Partial | ReadyState::NotStarted | ReadyState::NotJudged => {
            ("☆", "h-path__stars")
        }
    };
    let stars = star.repeat(usize::from(readiness.level));
    el("li.h-path__step")
        .child(el("span").class(class).attr("aria-hidden", "true").text(stars))
        .child(el("span.h-path__title").text(cx.say(&level.title)))
        .child(marks::ready(readiness.state, (cx.result.state)(readiness.state)))
        .child(el("span.h-path__about").text(cx.say(&level.summary)))
}

/// Where the company stands, as one or two sentences: the highest star it can declare and
/// the next one.
pub(crate) fn standing(cx: &Cx, report: &Report) -> String {
    let words = cx.result;
    let stars = || cx.catalog().levels().iter().zip(&report.stars);
    let is_ready = |readiness: &Readiness| readiness.state == ReadyState::Ready;
    let reached = stars().rfind(|(_, readiness)| is_ready(readiness));
    let next = stars().find(|(_, readiness)| !is_ready(readiness));
    let untold =
        |(_, readiness): (_, &Readiness)| readiness.state == ReadyState::NotJudged;
    if !cx.is_official() && stars().all(untold) {
        return cx.result.own_not_judged.to_owned();
    }
    let first = match reached {
        Some((level, _)) => (words.can_declare)(cx.say(&level.title)),
        None => words.not_yet.to_owned(),
    };
    match next {
        Some((level, _)) => {
            format!("{first}{}{}", cx.common.gap, (words.next_star)(cx.say(&level.title)))
        }
        None => first,
    }
}
