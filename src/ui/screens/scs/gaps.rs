//! How far the checklist of a star is, and what it has open.

use super::{name, next_open, pack};
use crate::{
    domain::{
        choice::Choice,
        score::Counted,
        scs::{
            Group, Star,
            progress::{self, Standing, progress},
        },
    },
    ui::{
        cx::Cx,
        el::{El, button, el},
        parts::{
            bar::count_bar,
            heading::{heading, screen_heading},
            marks,
            measures::fold,
            nav::{row, to},
            source_line::source_line,
            toggle::radio_row,
        },
        screen::Screen,
    },
};

/// The screen.
pub(crate) fn gaps(cx: &Cx) -> El {
    let words = &cx.later.scs;
    let drawn = cx.clone();
    let body = el("div.h-piece").live(&[cx.session.book.changed()], move || {
        Some(standing(&drawn, drawn.session.scs_goal()))
    });
    let go_on = cx.act(|cx| cx.session.go(next_open(cx, cx.session.scs_goal())));
    let nav = el("div.h-nav")
        .child(button("h-button", cx.ui.ask.back, to(cx, Screen::Scs)))
        .child(button("h-button h-button--primary", words.back_to_list, go_on));
    el("div.h-screen h-screen--wide")
        .child(screen_heading(cx, words.gaps))
        .child(el("p.h-lead").text(words.gaps_lead))
        .child(stars(cx))
        .child(body)
        .child(nav)
        .child(source_line(cx, &pack(cx).source))
}

/// Which star's checklist it is about.
fn stars(cx: &Cx) -> El {
    let name = cx.id("scs-goal");
    let scheme = &pack(cx).scheme;
    let rows = Star::ALL.map(|star| {
        let number = star.number();
        let asked = scheme.asked(star);
        let criteria = asked.iter().map(|group| group.criteria.len()).sum();
        let about = (cx.later.scs.size)(asked.len(), criteria);
        let session = cx.session.clone();
        let label = (cx.later.scs.star)(number);
        let id = format!("{name}-{number}");
        let is = move || session.scs_goal() == star;
        let aim = cx.act(move |cx| cx.session.aim_scs(star));
        radio_row(&name, &id, &label, &about, cx.session.book.changed(), is, aim)
    });
    el("fieldset.h-goal")
        .child(el("legend.h-legend").text(cx.later.scs.which))
        .child(el("div.h-cards").children(rows))
}

/// Figures, areas and gaps for a star.
fn standing(cx: &Cx, star: Star) -> El {
    let words = &cx.later.scs;
    let loaded = pack(cx);
    let book = cx.session.book.read();
    let found = progress(&loaded.scheme, &book.criteria, star);
    let open = progress::gaps(&loaded.scheme, &book.criteria, star);
    let areas = loaded.areas.iter().zip(&found.areas).map(|(title, standing)| {
        let figure = format!("{}／{}", standing.done, standing.of());
        el("li.h-parts__part")
            .child(el("span").text(cx.say(title)))
            .child(el("span.h-parts__points").text(figure))
            .child(count_bar(standing.done, standing.of()))
            .child(counts(cx, standing))
    });
    let figures = el("section.h-section")
        .child(heading(cx, 1, "h-section__title", words.areas))
        .child(el("p.h-standing").text((words.done)(found.total.of(), found.total.done)))
        .child(counts(cx, &found.total))
        .child(el("ul.h-parts").children(areas));
    let folds = (0..loaded.areas.len()).filter_map(|at| left_in(cx, at, &open));
    let nothing = open.is_empty().then(|| el("p.h-panel").text(words.nothing_left));
    let left = el("section.h-section")
        .child(heading(cx, 1, "h-section__title", words.left))
        .maybe(nothing)
        .children(folds);
    el("div.h-scs").child(figures).child(left)
}

/// How many criteria stand how, without those that are none.
fn counts(cx: &Cx, standing: &Standing) -> El {
    let Standing { done, partly, not_done, unknown, unanswered } = *standing;
    let mut list = el("ul.h-counts");
    for (choice, n) in [
        (Some(Choice::Done), done),
        (Some(Choice::Partly), partly),
        (Some(Choice::NotDone), not_done),
        (Some(Choice::Unknown), unknown),
        (None, unanswered),
    ] {
        if n > 0 {
            list = list.child(el("li").child(mark(cx, choice)).text(format!(" {n}")));
        }
    }
    list
}

/// An answer to a criterion, or that there is none, as shape and word.
fn mark(cx: &Cx, choice: Option<Choice>) -> El {
    let words = choice.and_then(|choice| pack(cx).choice(choice));
    let word = words.map_or(cx.result.unanswered, |words| cx.say(&words.label));
    marks::answer(choice.map_or(Counted::Unanswered, Counted::Choice), word)
}

/// What an area has open, folded; nothing where that is nothing.
fn left_in(cx: &Cx, area: usize, open: &[Group]) -> Option<El> {
    let loaded = pack(cx);
    let mut n = 0;
    let mut list = el("ul.h-review h-fold__body");
    for group in open {
        if loaded.scheme.requirements.get(group.requirement)?.area == area {
            n += group.criteria.len();
            let criteria = group.criteria.iter().filter_map(|at| gap(cx, *at));
            let way = Screen::Requirement(group.requirement);
            let line = row(cx, &name(cx, group.requirement), way);
            list = list.child(line.child(el("ul.h-gaps").children(criteria)));
        }
    }
    let title = (cx.later.scs.left_in)(cx.say(loaded.areas.get(area)?), n);
    (n > 0).then(|| fold(&title).child(list))
}

/// One criterion that is not done.
fn gap(cx: &Cx, at: usize) -> Option<El> {
    let loaded = pack(cx);
    let item = loaded.scheme.pack.items.get(at)?;
    let words = loaded.criteria.get(at)?;
    let line = el("li").child(mark(cx, cx.session.criterion(item)));
    Some(line.child(el("span").text(cx.say(&words.short))))
}
