//! What the answers amount to, as the first page of the printed report says it.

use super::{Block, Writer};
use crate::domain::{
    readiness::tells,
    score::{Score, Tally},
};

/// The points, with what they mean or the range they can come to.
pub(super) fn points(w: Writer<'_>, blocks: &mut Vec<Block>) {
    let Some(score) = &w.findings.report.score else { return };
    let total = &score.total;
    let loaded = w.findings.catalog.diagnosis();
    blocks.push(Block::Heading((w.result.score)(loaded.pack.official).to_owned()));
    let scoring = loaded.scoring.as_ref();
    let band = score.band.zip(scoring).and_then(|(at, said)| said.bands.get(at));
    match band {
        Some(band) => {
            blocks.push(Block::Text((w.result.points_of)(total.points, total.max)));
            blocks.push(Block::Text(w.say(&band.message)));
        }
        None => {
            let said = (w.words.provisional)(total.points, total.lowest, total.highest);
            blocks.push(Block::Text(said));
        }
    }
    let rule = loaded.pack.scoring.as_ref().and_then(|rule| rule.not_applicable);
    if let Some(rule) = rule.filter(|_| total.not_applicable > 0) {
        let each = if score.strict { rule.strict } else { rule.points };
        blocks.push(Block::Text((w.result.not_applicable)(total.not_applicable, each)));
    }
}

/// Where the company stands, and what is left for each star that is declared.
pub(super) fn stars(w: Writer<'_>, blocks: &mut Vec<Block>) {
    blocks.push(Block::Heading(w.result.stars.to_owned()));
    let levels = w.findings.catalog.levels().iter();
    let stars: Vec<_> = levels.zip(&w.findings.report.stars).collect();
    blocks.push(Block::Text((w.result.stage)(w.findings.stage)));
    for (level, star) in &stars {
        let title = w.say(&level.title);
        blocks.push(Block::Item(w.pair(&title, (w.result.state)(star.state))));
        for gate in &star.missing {
            let said = level.gate(*gate);
            blocks.extend(said.map(|said| Block::Detail(w.say(&said.missing))));
        }
    }
    let packs = w.findings.catalog.packs(w.findings.assessment);
    if stars.iter().any(|(level, _)| !tells(&level.level, packs)) {
        blocks.push(Block::Text(w.result.own_not_judged.to_owned()));
    }
}

/// What to do first.
pub(super) fn first(w: Writer<'_>, blocks: &mut Vec<Block>) {
    let actions = w.findings.report.first_actions();
    if actions.is_empty() {
        return;
    }
    blocks.push(Block::Heading((w.result.first)(actions.len())));
    let loaded = w.advised();
    for action in actions {
        let Some((item, said)) = loaded.at(action.item) else { continue };
        blocks.extend(w.name(loaded, action.item).map(Block::Item));
        let takes = (w.result.minutes)(item.minutes);
        let takes = format!("{takes}{}{}", w.words.dot, (w.result.cost)(item.cost));
        blocks.push(Block::Detail(takes));
        blocks.push(Block::Detail(w.pair(w.common.quick, &w.say(&said.quick))));
        blocks.push(Block::Detail(w.say(&said.why)));
    }
    blocks.push(Block::Text(w.result.guess.to_owned()));
}

/// Whom to ask about what is not known.
pub(super) fn ask(w: Writer<'_>, blocks: &mut Vec<Block>) {
    let report = w.findings.report;
    if report.ask.is_empty() {
        return;
    }
    blocks.push(Block::Heading(w.result.ask.to_owned()));
    let loaded = w.advised();
    for ask in &report.ask {
        let who = loaded.askees.get(ask.who);
        blocks.extend(who.map(|who| Block::Item(w.say(who))));
        for at in &ask.items {
            blocks.extend(w.name(loaded, *at).map(Block::Detail));
        }
    }
}

/// The points of each part.
pub(super) fn parts(w: Writer<'_>, blocks: &mut Vec<Block>) {
    let Some(Score { parts, .. }) = &w.findings.report.score else { return };
    blocks.push(Block::Heading(w.result.parts.to_owned()));
    for (said, tally) in w.findings.catalog.diagnosis().sections.iter().zip(parts) {
        let Tally { points, max, .. } = *tally;
        let title = w.say(&said.title);
        blocks.push(Block::Item(w.pair(&title, &(w.result.points_of)(points, max))));
    }
}
