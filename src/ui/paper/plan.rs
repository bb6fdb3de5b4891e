//! The plan as a table, with what is to be asked, and by whom.

use super::{group, head};
use crate::{
    content::words::ItemWords,
    domain::{date::Date, pack::Item, plan::Progress, report::Report},
    export::{Step, steps},
    ui::{
        cx::Cx,
        el::{El, el},
        session::Part,
    },
};

/// Lines that belong together: those of a term, or those for one person to ask.
struct Group {
    title: String,
    asking: bool,
    steps: Vec<Step>,
}

/// Every line of the plan.
fn lines(cx: &Cx, report: &Report) -> Vec<Step> {
    steps(&cx.advised().pack, report, &cx.session.book.read().plan)
}

/// Every line, by term, then by the person to ask; no group is empty.
fn groups(cx: &Cx, report: &Report) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut open = None;
    for step in lines(cx, report) {
        if open != Some((step.term, step.who)) {
            open = Some((step.term, step.who));
            let title = title(cx, report, &step);
            groups.push(Group { title, asking: step.who.is_some(), steps: Vec::new() });
        }
        if let Some(group) = groups.last_mut() {
            group.steps.push(step);
        }
    }
    groups
}

/// What the group of a line is called.
fn title(cx: &Cx, report: &Report, step: &Step) -> String {
    let words = cx.result;
    match step.who {
        Some(who) => {
            let who = cx.advised().askees.get(who);
            (words.whom)(who.map_or("", |who| cx.say(who)))
        }
        None => {
            let end = (cx.common.date)(step.term.end(report.taken_on));
            (words.term_by)((words.term)(step.term), &end)
        }
    }
}

/// The next day on which something unfinished is due, and what.
pub(super) fn next(cx: &Cx, report: &Report) -> Option<(Date, String)> {
    let lines = lines(cx, report).into_iter();
    let open = lines.filter(|step| step.entry.progress != Progress::Finished);
    let next = open.min_by_key(|step| step.due)?;
    let (item, words) = cx.advised().at(next.item)?;
    Some((next.due, name(cx, item, words)))
}

/// Number and topic.
fn name(cx: &Cx, item: &Item, words: &ItemWords) -> String {
    let part = if cx.asks_diagnosis() { Part::Diagnosis } else { Part::Principles };
    format!("{} {}", cx.item_name(part, item), cx.say(&words.topic))
}

/// The tasks and what is to be asked, as tables under their headings.
pub(super) fn plan(cx: &Cx, report: &Report, mut page: El) -> El {
    let words = &cx.later.plan;
    let rule = [words.from, cx.common.gap, cx.result.plan_rule].concat();
    let groups = groups(cx, report);
    for (asking, title, about) in
        [(false, cx.result.plan, &*rule), (true, cx.result.ask, words.ask_lead)]
    {
        if groups.iter().any(|group| group.asking == asking) {
            let open = !asking && report.answered < report.of;
            let open = if open { words.open } else { "" };
            let about = el("p.p-why p-lead").text(about).text(cx.common.gap).text(open);
            page = page
                .child(el("h2").text(title))
                .child(about)
                .child(table(cx, &groups, asking));
        }
    }
    page
}

/// The groups of one kind. What is to be asked takes no time and no money.
fn table(cx: &Cx, groups: &[Group], asking: bool) -> El {
    let (words, paper) = (&cx.result.heads, &cx.later.paper);
    let mut columns = vec![
        ("p-text", if asking { words.question } else { words.task }),
        ("p-owner", words.owner),
        ("p-day", words.due),
        ("p-status", words.progress),
    ];
    if !asking {
        columns.extend([("p-minutes", paper.minutes), ("p-cost", paper.cost)]);
    }
    let mut table = el("table.p-table p-plan").child(head(&columns));
    for Group { title, steps, .. } in groups.iter().filter(|g| g.asking == asking) {
        let rows = steps.iter().filter_map(|step| row(cx, step, asking));
        let title = group(columns.len(), title, "");
        table = table.child(el("tbody").child(title).children(rows));
    }
    table
}

fn row(cx: &Cx, step: &Step, asking: bool) -> Option<El> {
    let words = cx.result;
    let (item, said) = cx.advised().at(step.item)?;
    let question = asking.then(|| el("p").text(cx.say(&said.question)));
    let cell = |text: &str| el("td").text(text);
    let row = el("tr")
        .child(cell(&name(cx, item, said)).maybe(question))
        .child(cell(&step.entry.owner))
        .child(cell(&(cx.common.date)(step.due)))
        .child(cell((words.progress)(step.entry.progress)));
    if asking {
        return Some(row);
    }
    let takes = cell(&(words.minutes)(item.minutes));
    Some(row.child(takes).child(cell((words.cost)(item.cost))))
}
