//! A radar of a few shares. Decoration for the eye: the numbers stand beside it in words.

use crate::ui::{
    cx::Cx,
    el::{El, el, svg},
};
use js_sys::Math;
use leptos::prelude::untrack;

/// One direction of the radar.
pub(crate) struct Axis {
    /// What it is called.
    pub(crate) label: String,
    /// How many of `of`.
    pub(crate) part: usize,
    /// How many there are; not none.
    pub(crate) of: usize,
}

/// How many requirements of each area of ★3 are begun, by the area's name.
pub(crate) fn axes(cx: &Cx) -> Vec<Axis> {
    let areas = untrack(|| cx.session.app.scs_map()).areas.into_iter();
    let axes = areas.map(|area| Axis {
        label: area.title,
        part: area.counts.begun,
        of: area.counts.of(),
    });
    axes.collect()
}

/// Half the width of the drawing, in its own units.
const MIDDLE: f64 = 1500.0;
/// Length of an axis.
const LONG: f64 = 920.0;
/// Where labels stand.
const OUTSIDE: f64 = 1060.0;
/// Rings from the middle to the end of an axis.
const RINGS: [f64; 4] = [0.25, 0.5, 0.75, 1.0];

/// The radar; the first axis points up, the others follow clockwise.
#[allow(clippy::float_arithmetic, reason = "a drawing, no score")]
pub(crate) fn radar(axes: &[Axis]) -> El {
    let point = |at: usize, length: f64| {
        let turn = std::f64::consts::TAU * number(at) / number(axes.len().max(1));
        let (right, up) = (Math::sin(turn), Math::cos(turn));
        (whole(MIDDLE + length * right), whole(MIDDLE - length * up))
    };
    let shape = |class: &'static str, length: &dyn Fn(usize) -> f64| {
        let mut points = String::new();
        for at in 0..axes.len() {
            let (x, y) = point(at, length(at));
            points.push_str(&x);
            points.push(',');
            points.push_str(&y);
            points.push(' ');
        }
        svg("polygon").attr("class", class).attr("points", points)
    };
    let rings = RINGS.map(|ring| shape("h-radar__ring", &|_| LONG * ring));
    let share = |at: usize| {
        let share = axes.get(at).map_or(0.0, |axis| number(axis.part) / number(axis.of));
        LONG * share
    };
    // Numbers, as in the table beside it: names would not fit on a telephone.
    let labels = (0..axes.len()).map(|at| {
        let (x, y) = point(at, OUTSIDE);
        svg("text")
            .attr("class", "h-radar__label")
            .attr("x", x)
            .attr("y", y)
            .attr("text-anchor", "middle")
            .attr("dominant-baseline", "central")
            .text((at + 1).to_string())
    });
    let drawing = svg("svg")
        .attr("class", "h-radar__drawing")
        .attr("viewBox", "200 200 2600 2600")
        .attr("aria-hidden", "true")
        .children(rings)
        .child(shape("h-radar__shape", &share))
        .children(labels);
    el("div.h-radar").child(drawing)
}

/// Whole units are fine enough; printing fractions would be a tenth of the program.
#[allow(clippy::cast_possible_truncation, reason = "a place on a small drawing")]
fn whole(place: f64) -> String {
    (place as i32).to_string()
}

/// Packs are far from where this would lose anything.
fn number(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}
