//! The tasks by term, then what is to be asked.

use super::{Block, Writer};
use crate::{
    domain::{form, plan::Term, tasks::term_end},
    export::TaskLine,
};

/// Every task with its day, status and owner; nothing where there is none.
pub(super) fn plan(w: Writer<'_>, blocks: &mut Vec<Block>) {
    let lines = w.findings.task_lines();
    if lines.is_empty() {
        return;
    }
    blocks.push(Block::Heading(w.result.plan.to_owned()));
    for term in Term::ALL {
        let end = term_end(term, w.findings.report.taken_on, w.findings.deadline());
        let title = (w.result.term_by)((w.result.term)(term), &w.date(end));
        let belongs =
            |line: &TaskLine<'_>| line.task.who().is_none() && line.task.term == term;
        group(w, blocks, title, &lines, belongs);
    }
    let asking = w.result.ask.to_owned();
    group(w, blocks, asking, &lines, |line| line.task.who().is_some());
    blocks.push(Block::Text(w.result.plan_rule.to_owned()));
}

fn group(
    w: Writer<'_>,
    blocks: &mut Vec<Block>,
    title: String,
    lines: &[TaskLine<'_>],
    belongs: impl Fn(&TaskLine<'_>) -> bool,
) {
    let mut heading = Some(title);
    for line in lines.iter().filter(|line| belongs(line)) {
        blocks.extend(heading.take().map(Block::Subheading));
        blocks.push(Block::Item(line.name(w.findings)));
        let entry = &line.task.entry;
        let mut now = (w.words.due)(&w.date(line.task.due));
        now.push_str(w.words.dot);
        now.push_str((w.result.progress)(entry.progress));
        blocks.push(Block::Detail(now));
        let owner = form::in_line(&entry.owner);
        if !owner.is_empty() {
            blocks.push(Block::Detail(w.pair(w.result.heads.owner, &owner)));
        }
    }
}
