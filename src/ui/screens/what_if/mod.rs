//! What is still to do for the stars that are declared, and what each answer would add.
//! Ticks are tried out on a copy; no answer changes.

mod gains;
mod gates;

use crate::{
    domain::{
        readiness::ReadyState,
        what_if::{Change, with},
    },
    ui::{
        cx::Cx,
        effects::focus,
        el::{El, button, el},
        parts::{
            heading::{heading, screen_heading},
            marks,
            said::{Told, told},
            toggle::tick_row,
        },
    },
};

/// The screen.
pub(crate) fn what_if(cx: &Cx) -> El {
    let words = &cx.later.what_if;
    el("div.h-screen h-screen--wide")
        .child(screen_heading(cx, words.title))
        .child(el("p.h-lead").text(words.lead))
        .child(tried(cx))
        .children(gates::gates(cx))
        .child(el("p.h-note").text(words.no_pass))
        .maybe(gains::gains(cx))
}

/// What would be so with everything that is ticked; redrawn with every tick.
fn tried(cx: &Cx) -> El {
    let drawn = cx.clone();
    let title = heading(cx, 1, "h-section__title", cx.later.what_if.tried);
    let on = [cx.session.trial.changed(), cx.session.report.changed()];
    let figures = told(cx, el("div.h-piece"), &on, move || figures(&drawn));
    el("section.h-panel h-panel--night h-tried").child(title).child(figures)
}

fn figures(cx: &Cx) -> Told {
    let words = &cx.later.what_if;
    let session = &cx.session;
    let catalog = cx.catalog();
    let (a, now) = (session.assessment.read(), session.report.read());
    let tried = with(catalog.packs(&a), &a, &session.trial.read());
    let then = catalog.report(&tried, now.taken_on);
    let mut spoken = Vec::new();
    let points = then.score.as_ref().map(|then| {
        let of = |points| (cx.result.points)(points);
        let before = now.score.as_ref().map_or("－".to_owned(), |s| of(s.total.points));
        let said = (words.points)(&before, &of(then.total.points));
        let scoring = cx.catalog().diagnosis().scoring.as_ref();
        let band = then.band.zip(scoring).and_then(|(at, said)| said.bands.get(at));
        let band = band.map(|band| cx.say(&band.label));
        let shown = el("p.h-tried__points").text(&said);
        spoken.push(said);
        spoken.extend(band.map(str::to_owned));
        shown.maybe(band.map(|band| el("span.h-tried__band").text(band)))
    });
    let stars = catalog.levels().iter().zip(&then.stars).map(|(level, readiness)| {
        let word = (cx.result.state)(readiness.state);
        spoken.push(format!("{} {word}", cx.say(&level.title)));
        let star = if readiness.state == ReadyState::Ready { "★" } else { "☆" };
        let star = star.repeat(usize::from(readiness.level));
        el("li")
            .child(el("span.h-tried__star").attr("aria-hidden", "true").text(star))
            .child(el("span.h-tried__title").text(cx.say(&level.title)))
            .child(marks::ready(readiness.state, word))
    });
    let clear = (!session.trial.read().is_empty()).then(|| {
        // The button goes with the last tick, so the focus goes to the first of them.
        let clear = cx.act(|cx| {
            cx.session.trial.set(Vec::new());
            focus::soon(&cx.session, ".h-choice__input");
        });
        button("h-button h-button--small", words.clear, clear)
    });
    let stars = el("ul.h-tried__stars").children(stars);
    let shown = el("div.h-tried__figures").child(stars).maybe(points).maybe(clear);
    (spoken.join(words.pause), Some(shown))
}

/// A tick that tries changes out, all of them together.
fn attempt(
    cx: &Cx,
    name: &str,
    (label, about): (&str, &str),
    changes: Vec<Change>,
) -> El {
    let (session, set, wanted) =
        (cx.session.clone(), cx.session.clone(), changes.clone());
    let on = cx.session.trial.changed();
    let is = move || {
        let trial = session.trial.read();
        wanted.iter().all(|change| trial.contains(change))
    };
    tick_row(&cx.id(name), label, about, on, is, move |on| {
        set.trial.update(|trial| {
            trial.retain(|change| !changes.contains(change));
            if on {
                trial.extend(changes.iter().cloned());
            }
        });
    })
}
