//! The departments put together.

use super::clashes::parts;
use crate::{
    domain::{
        assessment::Assessment,
        choice::Choice,
        date::Date,
        merge::{Merged, MergedFrom, NotMerged, merge},
        score::{Counted, Score, score},
        workbook::Workbook,
    },
    ui::{cx::Cx, effects::today::today, session::answers},
};

/// The departments as they stand, and what comes of them.
pub(super) struct Together {
    /// What each is called, no two alike.
    pub(super) names: Vec<String>,
    /// What they say together.
    pub(super) merged: Merged,
    /// The points of all.
    pub(super) score: Option<Score>,
    /// The day of the newest of them.
    pub(super) day: Date,
    /// Each of them, as the file keeps it.
    pub(super) from: Vec<MergedFrom>,
}

/// What the departments are called. One without a name gets one, and one of two of the same
/// name gets a number, so that each can be told apart wherever it stands.
pub(super) fn names(cx: &Cx) -> Vec<String> {
    let words = &cx.later.merge;
    let mut names: Vec<String> = Vec::new();
    for department in &*cx.session.carry.departments.read() {
        let typed = department.name.get();
        let typed = match typed.trim() {
            "" => (words.unnamed)(names.len() + 1),
            typed => typed.to_owned(),
        };
        let (mut name, mut n) = (typed.clone(), 1);
        while names.contains(&name) {
            n += 1;
            name = (words.again)(&typed, n);
        }
        names.push(name);
    }
    names
}

/// Puts the departments together.
pub(super) fn together(cx: &Cx) -> Result<Together, NotMerged> {
    let all = cx.session.carry.departments.read();
    let assessments: Vec<Assessment> =
        all.iter().map(|one| one.opened.assessment.clone()).collect();
    let edition = assessments.first().map_or("", |first| &first.principles_edition);
    let principles = cx.catalog().principles(edition);
    let diagnosis = &cx.catalog().diagnosis().pack;
    let merged = merge(&principles.pack, diagnosis, &assessments)?;
    let whole = &merged.assessment;
    let asks = whole.asks_diagnosis();
    let score = score(diagnosis, &whole.diagnosis, whole.strict).filter(|_| asks);
    let names = names(cx);
    let mut from = Vec::new();
    for (at, (name, one)) in names.iter().zip(&*all).enumerate() {
        let points = merged.scores.get(at).map(|score| score.total.points);
        let (answered, _) = answered(cx, &one.opened.assessment);
        let taken_on = one.opened.taken_on;
        from.push(MergedFrom { name: name.clone(), taken_on, points, answered });
    }
    let day = from.iter().filter_map(|one| one.taken_on).max().unwrap_or_else(today);
    Ok(Together { names, score, merged, day, from })
}

impl Together {
    /// What the visitor works on with this result: nothing yet, but where it is from.
    pub(super) fn book(&self) -> Workbook {
        Workbook { merged_from: self.from.clone(), ..Workbook::default() }
    }

    /// The weakest department by name with its points; nothing where all have the same.
    pub(super) fn weakest(&self, cx: &Cx) -> Option<String> {
        let at = self.merged.weakest()?;
        let points = self.from.get(at)?.points?;
        let unlike = self.from.iter().any(|one| one.points != Some(points));
        let name = self.names.get(at).filter(|_| unlike)?;
        Some((cx.later.merge.weakest)(name, &(cx.result.points)(points)))
    }
}

/// Items answered, of those that are asked.
pub(super) fn answered(cx: &Cx, a: &Assessment) -> (usize, usize) {
    let packs = cx.catalog().packs(a);
    let (mut n, mut of) = a.principles.progress(packs.principles);
    if a.asks_diagnosis() {
        let more = a.diagnosis.progress(packs.diagnosis);
        n += more.0;
        of += more.1;
    }
    (n, of)
}

/// What a department does not know, by number and topic.
pub(super) fn unknown(cx: &Cx, a: &Assessment) -> Vec<String> {
    let mut unknown = Vec::new();
    for (part, loaded) in parts(cx, a) {
        for (_, item, said) in loaded.asked() {
            let counted = Counted::from(answers(a, part).state(item));
            if counted == Counted::Choice(Choice::Unknown) {
                let name = cx.item_name(part, item);
                unknown.push(format!("{name} {}", cx.say(&said.topic)));
            }
        }
    }
    unknown
}
