//! The owner's page: where the company stands and what to do first.

use crate::{
    domain::{report::Report, score::Score},
    ui::{
        cx::Cx,
        el::{El, el},
        parts::{bar::bar, cost::cost, stars},
        session::Part,
    },
};

/// Page one.
pub(super) fn owner(cx: &Cx, report: &Report) -> El {
    let words = &cx.later.paper;
    let date = (cx.later.result.taken_on)(&(cx.ui.date)(report.taken_on));
    let facts = el("p.p-head__facts")
        .child(el("span.p-head__company").text(words.company))
        .child(el("span").text(date));
    let mut page = el("section.p-page")
        .child(el("h1").text(words.title))
        .child(facts)
        .child(el("h2").text(cx.later.result.stars))
        .child(el("p.p-standing").text(stars::standing(cx, report)))
        .child(stars::star_path(cx, report));
    if let Some(score) = &report.score {
        page = points(cx, score, page);
    }
    ask(cx, report, first(cx, report, page))
}

fn points(cx: &Cx, score: &Score, page: El) -> El {
    let words = &cx.later.result;
    let loaded = cx.loaded(Part::Diagnosis);
    let total = &score.total;
    let mut number = el("p.p-score__number");
    let scoring = loaded.scoring.as_ref();
    let band = score.band.zip(scoring).and_then(|(at, scoring)| scoring.bands.get(at));
    let said = match band {
        Some(band) => cx.say(&band.message).to_owned(),
        None => {
            number = number.child(el("span.p-tag").text(words.provisional));
            (words.range)(total.lowest, total.highest)
        }
    };
    let number = number.text((words.points)(total.points));
    let parts = loaded.sections.iter().zip(&score.parts).map(|(said, tally)| {
        let title = el("th").attr("scope", "row").text(cx.say(&said.title));
        let points = (words.points_of)(tally.points, tally.max);
        el("tr")
            .child(title)
            .child(el("td.p-bar").child(bar(tally)))
            .child(el("td.p-number").text(points))
    });
    page.child(el("h2").text(words.score))
        .child(el("div.p-score").child(number).child(el("p").text(said)))
        .child(el("table.p-parts").child(el("tbody").children(parts)))
}

fn first(cx: &Cx, report: &Report, page: El) -> El {
    let loaded = cx.advised();
    let actions = report.first_actions();
    let rows = actions.iter().filter_map(|action| {
        let (item, words) = loaded.at(action.item)?;
        let row = el("li")
            .child(el("strong").text(cx.say(&words.topic)))
            .child(cost(cx, item))
            .child(el("p").text(cx.say(&words.quick)))
            .child(el("p.p-why").text(cx.say(&words.why)));
        Some(row)
    });
    if actions.is_empty() {
        return page;
    }
    page.child(el("h2").text((cx.later.result.first)(actions.len())))
        .child(el("ol.p-actions").children(rows))
}

fn ask(cx: &Cx, report: &Report, page: El) -> El {
    let loaded = cx.advised();
    let rows = report.ask.iter().filter_map(|ask| {
        let items = ask.items.iter().filter_map(|at| loaded.pack.items.get(*at));
        let numbers =
            items.map(|item| el("span.p-number").text((cx.ui.ask.number)(item.number)));
        Some(el("li").text(cx.say(loaded.askees.get(ask.who)?)).children(numbers))
    });
    if report.ask.is_empty() {
        return page;
    }
    page.child(el("h2").text(cx.later.result.ask)).child(el("ul.p-ask").children(rows))
}
