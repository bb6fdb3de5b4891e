//! The points: total with its band, or with the range it can still reach, and the parts.

use crate::{
    domain::{
        report::Report,
        score::{Score, Tally},
    },
    ui::{
        cx::Cx,
        el::{El, el},
        parts::{bar::bar, heading::heading},
        session::Part,
    },
};

/// The panel with the points; nothing when the self-diagnosis was not asked.
pub(super) fn points(cx: &Cx, report: &Report) -> Option<El> {
    let score = report.score.as_ref()?;
    let words = cx.result;
    let loaded = cx.loaded(Part::Diagnosis);
    let parts = loaded.sections.iter().zip(&score.parts);
    let parts = parts.map(|(said, tally)| part_row(cx, cx.say(&said.title), tally));
    let panel = el("section.h-panel")
        .child(heading(cx, 1, "h-section__title", (words.score)(loaded.pack.official)))
        .child(total(cx, score))
        .child(heading(cx, 2, "h-section__subtitle", words.parts))
        .child(el("ul.h-parts").children(parts));
    Some(panel)
}

/// The total as a large number, and what it means in a sentence.
fn total(cx: &Cx, score: &Score) -> El {
    let words = &cx.later.result;
    let total = &score.total;
    let number = el("p.h-score__number");
    let said = el("div.h-score__words");
    let line = |class, text: &str| el("p").class(class).text(text);
    let scoring = cx.loaded(Part::Diagnosis).scoring.as_ref();
    let band = score.band.zip(scoring).and_then(|(at, scoring)| scoring.bands.get(at));
    let (number, said) = match band {
        Some(band) => (
            number,
            said.child(line("h-score__band", cx.say(&band.label)))
                .child(line("h-score__message", cx.say(&band.message))),
        ),
        None => {
            let range = (words.range)(total.lowest, total.highest);
            let open = (words.still_open)(total.of - total.answered);
            (
                number.child(el("span.h-tag h-tag--star").text(words.provisional)),
                said.child(line("h-score__band", &range))
                    .child(line("h-score__message", &open)),
            )
        }
    };
    let number = number.text((cx.result.points)(total.points));
    el("div.h-score").child(number).child(said)
}

fn part_row(cx: &Cx, title: &str, tally: &Tally) -> El {
    let words = &cx.later.result;
    let points = (cx.result.points_of)(tally.points, tally.max);
    let range = tally
        .is_provisional()
        .then(|| el("span.h-note").text((words.range)(tally.lowest, tally.highest)));
    el("li.h-parts__part")
        .child(el("span.h-parts__title").text(title))
        .child(el("span.h-parts__points").text(points))
        .child(bar(tally))
        .maybe(range)
}
