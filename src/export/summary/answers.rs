//! Every item with its answer, in the order of asking.

use super::{Block, Writer};
use crate::{
    domain::{answers::State, form, score::Counted},
    export::findings::{answer, part},
};

/// The answers by part, each with its points and the reason for 該当なし.
pub(super) fn answers(w: Writer<'_>, blocks: &mut Vec<Block>) {
    let lang = w.findings.lang;
    blocks.push(Block::Heading(w.result.answers.to_owned()));
    for (loaded, answers) in w.findings.asked() {
        let title = (w.common.edition)(&w.say(&loaded.title), &loaded.pack.edition);
        blocks.push(Block::Text(title));
        if !loaded.pack.official {
            blocks.push(Block::Text(w.result.own.to_owned()));
        }
        let score = w.findings.report.score.as_ref();
        let score = score.filter(|_| loaded.pack.scoring.is_some());
        let mut section = None;
        for (at, item, said) in loaded.asked() {
            if section != Some(item.section) {
                section = Some(item.section);
                blocks.push(Block::Subheading(part(loaded, item, lang)));
            }
            let state = answers.state(item);
            let mut answered = answer(loaded, Counted::from(state), lang);
            let line = score.and_then(|score| score.lines.get(at));
            if let Some(points) = line.and_then(|line| line.points) {
                answered.push_str(w.words.dot);
                answered.push_str(&(w.result.points)(points));
            }
            let name = w.findings.name(loaded, item, &said.topic);
            blocks.push(Block::Item(w.pair(&name, &answered)));
            if let State::NotApplicable(reason) = state {
                blocks.push(Block::Detail((w.common.reason)(&form::in_line(reason))));
            }
        }
    }
}
