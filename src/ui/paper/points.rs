//! The points as a large number, what they mean, and the parts as bars.

use crate::{
    domain::score::{Score, Tally},
    ui::{
        cx::Cx,
        el::{El, el, svg},
        session::Part,
    },
};

/// Puts the points on the page.
pub(super) fn points(cx: &Cx, score: &Score, page: El) -> El {
    let words = cx.result;
    let loaded = cx.loaded(Part::Diagnosis);
    let total = &score.total;
    let mut sum = el("div.p-score__sum");
    let scoring = loaded.scoring.as_ref();
    let band = score.band.zip(scoring).and_then(|(at, scoring)| scoring.bands.get(at));
    let said = match band {
        Some(band) => cx.say(&band.message).to_owned(),
        None => {
            sum = sum.child(el("p.p-tag").text(cx.later.result.provisional));
            (cx.later.result.range)(total.lowest, total.highest)
        }
    };
    let number = el("p.p-score__number").text((words.points)(total.points));
    let rows = loaded.sections.iter().zip(&score.parts).map(|(said, tally)| {
        let title = el("th").attr("scope", "row").text(cx.say(&said.title));
        let points = (words.points_of)(tally.points, tally.max);
        el("tr")
            .child(title)
            .child(el("td.p-bar").child(bar(tally)))
            .child(el("td.p-number").text(points))
    });
    let sum = sum.child(number).child(el("p.p-score__said").text(said));
    let parts = el("table.p-parts").child(el("tbody").children(rows));
    page.child(el("h2").text((words.score)(loaded.pack.official)))
        .child(el("div.p-score").child(sum).child(parts))
}

/// A bar that is drawn, not a ground: browsers leave grounds off the paper. Points below
/// zero leave it empty.
fn bar(tally: &Tally) -> El {
    let points = tally.points.max(0).to_string();
    let fill = svg("rect").attr("width", points).attr("height", "1");
    svg("svg")
        .attr("class", "p-bar__drawing")
        .attr("viewBox", format!("0 0 {} 1", tally.max))
        .attr("preserveAspectRatio", "none")
        .attr("aria-hidden", "true")
        .child(fill)
}
