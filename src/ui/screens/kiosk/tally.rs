//! How many visitors came to which result.

use crate::{
    export::tally::FEWEST,
    ui::{
        cx::Cx,
        el::{El, button, el},
        paper,
        parts::{heading::heading, table::table},
        session::Part,
    },
};

/// The counts, once there are enough of them, and a button that prints them.
pub(super) fn tally(cx: &Cx) -> El {
    let words = &cx.later.kiosk;
    let section =
        el("section.h-section").child(heading(cx, 1, "h-section__title", words.tally));
    if !cx.session.kiosk.tally.is_shown() {
        return section.child(el("p").text((words.tally_later)(FEWEST)));
    }
    let print = cx.act(|cx| {
        let words = &cx.later.kiosk;
        paper::print_counts(
            &cx.session,
            words.tally.to_owned(),
            [words.band, words.visitors].map(str::to_owned),
            rows(cx),
            words.tally_about.to_owned(),
        );
    });
    section
        .child(counts(cx))
        .child(el("p.h-note").text(words.tally_about))
        .child(el("div.h-row").child(button("h-button", cx.later.result.print, print)))
}

/// A row for each band, and for the visits without a result.
fn counts(cx: &Cx) -> El {
    let words = &cx.later.kiosk;
    let rows = rows(cx).into_iter().map(|(what, count)| vec![what, count]);
    table(&[words.band, words.visitors], 1, rows.collect())
}

/// What is counted, and how many.
fn rows(cx: &Cx) -> Vec<(String, String)> {
    let (words, tally) = (&cx.later.kiosk, &cx.session.kiosk.tally);
    let loaded = cx.loaded(Part::Diagnosis);
    let mut rows = Vec::new();
    let scoring = loaded.pack.scoring.iter().flat_map(|scoring| &scoring.bands);
    let said = loaded.scoring.iter().flat_map(|said| &said.bands);
    for (band, said) in scoring.zip(said) {
        let n = tally.of(band.slug.as_str()).to_string();
        rows.push((cx.say(&said.label).to_owned(), n));
    }
    rows.push((words.all.to_owned(), tally.finished().to_string()));
    rows.push((words.unfinished.to_owned(), tally.unfinished.to_string()));
    rows
}
