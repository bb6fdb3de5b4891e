//! The tasks as a table, with what is to be asked, and by whom.

use super::{group, head};
use crate::{
    content::lang::Text,
    domain::{date::Date, report::Report, tasks::term_end},
    export::{Findings, TaskLine},
    ui::{
        cx::Cx,
        el::{El, el},
    },
};

/// Lines that belong together: those of a term, or those for one person to ask.
struct Group<'a> {
    title: String,
    asking: bool,
    lines: Vec<TaskLine<'a>>,
}

/// Every line, by term, then by the person to ask; no group is empty.
fn groups<'a>(cx: &Cx, findings: Findings<'a>) -> Vec<Group<'a>> {
    let mut groups: Vec<Group<'a>> = Vec::new();
    let mut open = None;
    for line in findings.task_lines() {
        let (term, who) = (line.task.term, line.task.who());
        if open != Some((term, who)) {
            open = Some((term, who));
            let title = title(cx, findings, &line);
            groups.push(Group { title, asking: who.is_some(), lines: Vec::new() });
        }
        if let Some(group) = groups.last_mut() {
            group.lines.push(line);
        }
    }
    groups
}

/// What the group of a line is called.
fn title(cx: &Cx, findings: Findings<'_>, line: &TaskLine<'_>) -> String {
    let words = cx.result;
    match line.whom {
        Some(who) => (words.whom)(cx.say(who)),
        None => {
            let term = line.task.term;
            let end = term_end(term, findings.report.taken_on, findings.deadline());
            (words.term_by)((words.term)(term), &(cx.common.date)(end))
        }
    }
}

/// The next day on which something unfinished is due, and what.
pub(super) fn next(cx: &Cx) -> Option<(Date, String)> {
    cx.session.app.with_findings(|findings| {
        let lines = findings.task_lines().into_iter();
        let next =
            lines.filter(|line| !line.task.is_done()).min_by_key(|l| l.task.due)?;
        Some((next.task.due, name(cx, &next)))
    })
}

/// Star or number, and what it is called.
fn name(cx: &Cx, line: &TaskLine<'_>) -> String {
    let title = cx.say(line.title);
    match (line.star(), line.number) {
        (Some(star), _) => format!("★{star} {title}"),
        (None, Some(number)) if cx.asks_diagnosis() => {
            format!("{} {title}", (cx.common.number)(number))
        }
        (None, Some(number)) => format!("{number}. {title}"),
        (None, None) => title.to_owned(),
    }
}

/// The tasks and what is to be asked, as tables under their headings.
pub(super) fn plan(cx: &Cx, report: &Report, page: El) -> El {
    cx.session.app.with_findings(|findings| written(cx, report, findings, page))
}

fn written(cx: &Cx, report: &Report, findings: Findings<'_>, mut page: El) -> El {
    let words = &cx.later.tasks;
    let rule = [words.from, cx.common.gap, cx.result.plan_rule].concat();
    let groups = groups(cx, findings);
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

/// The list alone, as a document.
pub(super) fn alone(cx: &Cx) -> El {
    let report = cx.session.report.read();
    let title = el("h1").text(cx.later.tasks.title);
    plan(cx, &report, el("article.p-tasks").child(title))
}

/// The groups of one kind. What is to be asked takes no time and no money.
fn table(cx: &Cx, groups: &[Group<'_>], asking: bool) -> El {
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
    for Group { title, lines, .. } in groups.iter().filter(|g| g.asking == asking) {
        let rows = lines.iter().map(|line| row(cx, line));
        let title = group(columns.len(), title, "");
        table = table.child(el("tbody").child(title).children(rows));
    }
    table
}

fn row(cx: &Cx, line: &TaskLine<'_>) -> El {
    let words = cx.result;
    let asks = line.task.who().is_some();
    let question = asks.then(|| el("p").text(say(cx, line.first)));
    let note = (!line.note.is_empty()).then(|| el("p").text(line.note));
    let cell = |text: &str| el("td").text(text);
    let owner = &line.task.entry.owner;
    let usual = line.by.map_or("", |by| say(cx, by));
    let row = el("tr")
        .child(cell(&name(cx, line)).maybe(question).maybe(note))
        .child(cell(if owner.is_empty() { usual } else { owner }))
        .child(cell(&(cx.common.date)(line.task.due)))
        .child(cell((words.progress)(line.task.entry.progress)));
    let Some((minutes, cost)) = line.takes else { return row };
    let takes = cell(&(words.minutes)(minutes));
    row.child(takes).child(cell((words.cost)(cost)))
}

fn say<'a>(cx: &Cx, text: &'a Text) -> &'a str {
    cx.say(text)
}
