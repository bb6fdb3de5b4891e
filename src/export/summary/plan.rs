//! The plan by term, then what is to be asked.

use super::{Block, Writer};
use crate::{
    domain::{form, plan::Term},
    export::Step,
};

/// Every line of the plan with its day, status and owner; nothing where there is none.
pub(super) fn plan(w: Writer<'_>, blocks: &mut Vec<Block>) {
    let steps = w.findings.steps();
    if steps.is_empty() {
        return;
    }
    blocks.push(Block::Heading(w.result.plan.to_owned()));
    for term in Term::ALL {
        let end = w.date(term.end(w.findings.report.taken_on));
        let title = (w.result.term_by)((w.result.term)(term), &end);
        group(w, blocks, title, &steps, |step| step.who.is_none() && step.term == term);
    }
    let asking = w.result.ask.to_owned();
    group(w, blocks, asking, &steps, |step| step.who.is_some());
    blocks.push(Block::Text(w.result.plan_rule.to_owned()));
}

fn group(
    w: Writer<'_>,
    blocks: &mut Vec<Block>,
    title: String,
    steps: &[Step],
    belongs: impl Fn(&Step) -> bool,
) {
    let mut heading = Some(title);
    for step in steps.iter().filter(|step| belongs(step)) {
        blocks.extend(heading.take().map(Block::Subheading));
        blocks.extend(w.name(w.advised(), step.item).map(Block::Item));
        let mut now = (w.words.due)(&w.date(step.due));
        now.push_str(w.words.dot);
        now.push_str((w.result.progress)(step.entry.progress));
        blocks.push(Block::Detail(now));
        let owner = form::in_line(&step.entry.owner);
        if !owner.is_empty() {
            blocks.push(Block::Detail(w.pair(w.result.heads.owner, &owner)));
        }
    }
}
