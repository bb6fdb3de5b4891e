//! An earlier result beside the present one: what changed.

mod asking;
mod changes;
mod points;
mod sides;

use sides::{Compared, compared};

use crate::{
    export::csv,
    ui::{
        cx::Cx,
        effects::focus,
        el::{El, button, el},
        kiosk::private,
        outgo::{CSV, hand},
        paper,
        parts::{
            heading::{heading, screen_heading},
            nav::quiet,
            said::{Said, Told, told},
        },
        screen::Screen,
        var::Var,
    },
};

/// Where what is found begins.
const SIDES: &str = ".h-sides__days";

/// The screen.
pub(crate) fn compare(cx: &Cx) -> El {
    let words = &cx.later.compare;
    let (drawn, swapped, said) = (cx.clone(), Var::new(false), Said::new());
    let on = [cx.session.carry.earlier.changed(), &swapped.changed().clone()];
    let shown = told(cx, el("div.h-piece"), &on, move || shown(&drawn, &swapped, &said));
    let merge = el("section.h-section")
        .child(heading(cx, 1, "h-section__title", words.merge))
        .child(el("p").text(words.merge_about))
        .child(el("div.h-row h-row--quiet").child(quiet(cx, words.merge, Screen::Merge)));
    el("div.h-screen")
        .child(screen_heading(cx, words.title))
        .child(el("p.h-lead").text(words.lead))
        .child(shown)
        .child(merge)
}

/// Both results, or the way to an earlier one.
fn shown(cx: &Cx, swapped: &Var<bool>, said: &Said) -> Told {
    let words = &cx.later.compare;
    if cx.session.is_untouched() {
        let way = el("div.h-row h-row--quiet").child(quiet(
            cx,
            cx.later.load.title,
            Screen::Load,
        ));
        let nothing = el("p").text(words.nothing_now);
        return (String::new(), Some(el("div.h-panel").child(nothing).child(way)));
    }
    let Some(found) = compared(cx, swapped.get()) else {
        return (String::new(), Some(asking::asking(cx)));
    };
    let body = el("div.h-sides").maybe(order(cx, &found, swapped));
    let body = pieces(cx, swapped.get(), body);
    (found.said(cx), Some(body.child(ways(cx, swapped, said))))
}

/// Puts what is found on a page: days, points, what changed.
pub(crate) fn pieces(cx: &Cx, swapped: bool, page: El) -> El {
    let Some(found) = compared(cx, swapped) else { return page };
    let page = points::points(cx, &found, page.child(sides::days(cx, &found)));
    changes::changes(cx, &found, page)
}

/// Where the earlier result is the newer one, a way to put that right.
fn order(cx: &Cx, found: &Compared<'_>, swapped: &Var<bool>) -> Option<El> {
    let words = &cx.later.compare;
    if swapped.get() {
        return Some(el("p.h-note").text(words.swapped));
    }
    let turned = swapped.clone();
    let swap = cx.act(move |cx| {
        turned.set(true);
        focus::soon(&cx.session, SIDES);
    });
    found.is_turned().then(|| {
        el("div.h-panel")
            .child(el("p").text(words.newer))
            .child(button("h-button", words.swap, swap))
    })
}

/// What can be done with the comparison.
fn ways(cx: &Cx, swapped: &Var<bool>, said: &Said) -> El {
    let (of_file, of_paper, of_stop) =
        (swapped.clone(), swapped.clone(), swapped.clone());
    let line = said.clone();
    let save = cx.act(move |cx| {
        let Some(found) = compared(cx, of_file.get()) else { return };
        let table: Vec<_> = found.parts.iter().map(|(_, l, d)| (*l, d)).collect();
        let name = csv::file_name("delta", found.day());
        let table = csv::write(&csv::delta(&table, cx.lang));
        line.say(cx, hand(cx, &name, CSV, &table));
    });
    let print = cx.act(move |cx| {
        let swapped = of_paper.get();
        paper::send(cx, cx.later.compare.title, move |cx| paper::delta(cx, swapped));
    });
    let stop = cx.act(move |cx| {
        of_stop.set(false);
        cx.session.carry.earlier.set(None);
        focus::soon(&cx.session, "[data-entry]");
    });
    let row = el("div.h-row")
        .maybe(private(cx, button("h-button h-button--primary", cx.later.keep.csv, save)))
        .child(button("h-button", cx.later.result.print, print))
        .child(button("h-button", cx.later.compare.stop, stop));
    el("div.h-piece").child(row).child(said.line())
}
