//! The plan as a table, with what is to be asked, and by whom.

use super::{group, head};
use crate::{
    content::words::ItemWords,
    domain::{
        date::Date,
        pack::Item,
        plan::{Entry, Progress, Term, tasks},
        report::Report,
    },
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
    lines: Vec<Line>,
}

/// One item with what the visitor decided about it.
struct Line {
    at: usize,
    due: Date,
    entry: Entry,
}

/// Every line, by term, then by the person to ask; no group is empty.
fn groups(cx: &Cx, report: &Report) -> Vec<Group> {
    let loaded = cx.advised();
    let book = cx.session.book.read();
    let line = |at: usize, end: Date| {
        let entry = book.plan.get(&loaded.pack.items.get(at)?.slug);
        Some(Line { at, due: entry.due.unwrap_or(end), entry })
    };
    let mut groups = Vec::new();
    let tasks = tasks(&loaded.pack, &report.actions);
    for term in Term::ALL {
        let end = term.end(report.taken_on);
        let within = tasks.iter().filter(|task| task.term == term);
        let lines = within.filter_map(|task| line(task.item, end)).collect();
        let title = (cx.later.plan.term)(term, &(cx.ui.date)(end));
        groups.push(Group { title, asking: false, lines });
    }
    let end = Term::Week.end(report.taken_on);
    for ask in &report.ask {
        let who = loaded.askees.get(ask.who).map_or("", |who| cx.say(who));
        let lines = ask.items.iter().filter_map(|at| line(*at, end)).collect();
        groups.push(Group { title: (cx.later.paper.ask_who)(who), asking: true, lines });
    }
    groups.retain(|group| !group.lines.is_empty());
    groups
}

/// The next day on which something unfinished is due, and what.
pub(super) fn next(cx: &Cx, report: &Report) -> Option<(Date, String)> {
    let mut next: Option<(Date, usize)> = None;
    for Line { at, due, entry } in groups(cx, report).into_iter().flat_map(|g| g.lines) {
        let sooner = next.is_none_or(|(day, _)| due < day);
        if entry.progress != Progress::Finished && sooner {
            next = Some((due, at));
        }
    }
    let (day, at) = next?;
    let (item, words) = cx.advised().at(at)?;
    Some((day, name(cx, item, words)))
}

/// Number and topic.
fn name(cx: &Cx, item: &Item, words: &ItemWords) -> String {
    let part = if cx.asks_diagnosis() { Part::Diagnosis } else { Part::Principles };
    format!("{} {}", cx.item_name(part, item), cx.say(&words.topic))
}

/// The tasks and what is to be asked, as tables under their headings.
pub(super) fn plan(cx: &Cx, report: &Report, mut page: El) -> El {
    let words = &cx.later.plan;
    let groups = groups(cx, report);
    for (asking, title, about) in
        [(false, words.title, words.rule), (true, cx.later.result.ask, words.ask_lead)]
    {
        if groups.iter().any(|group| group.asking == asking) {
            let open = !asking && report.answered < report.of;
            let open = if open { words.open } else { "" };
            let about = el("p.p-why p-lead").text(about).text(cx.ui.gap).text(open);
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
    let (words, paper) = (&cx.later.plan, &cx.later.paper);
    let mut columns = vec![
        ("p-text", if asking { cx.later.result.col_item } else { paper.task }),
        ("p-owner", words.owner),
        ("p-day", words.due),
        ("p-status", words.progress),
    ];
    if !asking {
        columns.extend([("p-minutes", paper.minutes), ("p-cost", paper.cost)]);
    }
    let mut table = el("table.p-table p-plan").child(head(&columns));
    for Group { title, lines, .. } in groups.iter().filter(|g| g.asking == asking) {
        let rows = lines.iter().filter_map(|line| row(cx, line, asking));
        let title = group(columns.len(), title, "");
        table = table.child(el("tbody").child(title).children(rows));
    }
    table
}

fn row(cx: &Cx, line: &Line, asking: bool) -> Option<El> {
    let words = &cx.later.result;
    let (item, said) = cx.advised().at(line.at)?;
    let question = asking.then(|| el("p").text(cx.say(&said.question)));
    let cell = |text: &str| el("td").text(text);
    let row = el("tr")
        .child(cell(&name(cx, item, said)).maybe(question))
        .child(cell(&line.entry.owner))
        .child(cell(&(cx.ui.date)(line.due)))
        .child(cell((cx.later.plan.progress_is)(line.entry.progress)));
    if asking {
        return Some(row);
    }
    let takes = cell(&(words.minutes)(item.minutes));
    Some(row.child(takes).child(cell((words.cost)(item.cost))))
}
