//! The owner's page: where the company stands, what to do first, and when to look again.

use super::{ladder::ladder, plan, points::points, secret, support::headed};
use crate::{
    content::words::ItemWords,
    domain::{form, pack::Item, report::Report},
    ui::{
        cx::Cx,
        el::{El, el},
        parts::stars,
        screens::result::merged_of,
    },
};

/// The field of the forms that holds the company's name.
const COMPANY: &str = "company-name";

/// Page one; with `names`, the company is named on it.
pub(super) fn owner(cx: &Cx, report: &Report, names: bool) -> El {
    let title = el("h1").text(cx.result.title);
    let head = el("div").child(title).child(facts(cx, report, names));
    let page = el("section.p-page p-page--owner")
        .maybe(secret(cx))
        .child(headed(cx, head))
        .child(el("h2").text(cx.result.stars))
        .child(ladder(cx))
        .child(el("p.p-standing").text(stars::standing(cx, report)));
    let page = match &report.score {
        Some(score) => points(cx, score, page),
        None => page,
    };
    dates(cx, report, first(cx, report, page))
}

/// Company and day. A name that may not stand there leaves a line to write it on.
fn facts(cx: &Cx, report: &Report, names: bool) -> El {
    let date = (cx.result.taken_on)(&(cx.common.date)(report.taken_on));
    let mut name = el("div");
    if names {
        name = name.text(form::line(&cx.session.book.read().form, COMPANY));
    }
    let merged = merged_of(cx).map(|merged| el("div").text(merged));
    let row = el("tr")
        .child(el("th.p-head__label").attr("scope", "row").text(cx.later.paper.company))
        .child(el("td.p-head__company").child(name))
        .child(el("td.p-head__date").text(date).maybe(merged));
    el("table.p-head").child(el("tbody").child(row))
}

fn first(cx: &Cx, report: &Report, page: El) -> El {
    let words = cx.result;
    let loaded = cx.advised();
    let actions = report.first_actions();
    if actions.is_empty() {
        // Nothing may be said to be fine while answers are still missing.
        let calm = report
            .is_settled()
            .then(|| el("p.p-calm").text(cx.later.result.nothing_first));
        return page.maybe(calm);
    }
    let rows = actions.iter().filter_map(|action| {
        let (item, words) = loaded.at(action.item)?;
        Some(action_row(cx, action.rank, item, words))
    });
    page.child(el("h2").text((words.first)(actions.len())))
        .child(el("table.p-actions").child(el("tbody").children(rows)))
}

fn action_row(cx: &Cx, rank: usize, item: &Item, said: &ItemWords) -> El {
    let words = cx.result;
    let quick =
        el("p").child(el("span.p-label").text(cx.common.quick)).text(cx.say(&said.quick));
    let what = el("td").child(el("strong").text(cx.say(&said.topic))).child(quick);
    let takes = el("td.p-takes")
        .child(el("p").text((words.minutes)(item.minutes)))
        .child(el("p").text((words.cost)(item.cost)));
    el("tr").child(el("td.p-rank").text(rank.to_string())).child(what).child(takes)
}

/// The next day of the plan, and the day to look at everything again.
fn dates(cx: &Cx, report: &Report, page: El) -> El {
    let words = &cx.later.paper;
    let row = |label: &str, day, what: &str| {
        el("tr")
            .child(el("th").attr("scope", "row").text(label))
            .child(el("td.p-day").text((cx.common.date)(day)))
            .child(el("td").text(what))
    };
    let next = plan::next(cx).map(|(day, what)| row(words.plan_next, day, &what));
    let again = report.taken_on.plus_months(12);
    let rows = el("tbody").maybe(next).child(row(words.again, again, words.again_about));
    page.child(el("h2").text(words.dates)).child(el("table.p-dates").child(rows))
}
