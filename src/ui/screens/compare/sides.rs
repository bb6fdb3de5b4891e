//! The two results, in their order, and what changed between them.

use crate::{
    content::words::Loaded,
    domain::{
        assessment::Assessment,
        date::Date,
        delta::{Delta, Side, delta},
        score::Score,
    },
    export::door::Opened,
    ui::{
        cx::Cx,
        effects::today::today,
        el::{El, el},
        session::{Part, answers},
    },
};

/// One of the two results.
pub(super) struct One {
    assessment: Assessment,
    /// The day it was taken, where it tells.
    day: Option<Date>,
    /// Whether it is the present one.
    present: bool,
    /// Editions of packs that it was answered in and that are not here.
    foreign: Vec<(String, String)>,
}

/// Two results and what changed.
pub(super) struct Compared<'a> {
    pub(super) before: One,
    pub(super) after: One,
    /// What changed in the answers to each pack that both were asked.
    pub(super) parts: Vec<(Part, &'a Loaded, Delta)>,
}

/// The earlier result and the present one, or the other way round where they are swapped;
/// `None` without an earlier one.
pub(super) fn compared(cx: &Cx, swapped: bool) -> Option<Compared<'_>> {
    let earlier = cx.session.carry.earlier.read();
    let loaded = One::loaded(earlier.as_ref()?);
    let present = One {
        assessment: cx.session.assessment.get(),
        day: Some(cx.session.report.read().taken_on),
        present: true,
        foreign: Vec::new(),
    };
    let (before, after) = if swapped { (present, loaded) } else { (loaded, present) };
    let mut found = Compared { before, after, parts: Vec::new() };
    for part in [Part::Principles, Part::Diagnosis] {
        if part == Part::Diagnosis && !found.both_ask() {
            continue;
        }
        let loaded = found.after.pack(cx, part);
        let (was, is) = (found.before.edition(cx, part), found.after.edition(cx, part));
        let before =
            Side { answers: answers(&found.before.assessment, part), edition: &was };
        let after =
            Side { answers: answers(&found.after.assessment, part), edition: &is };
        let strict = cx.session.assessment.read().strict;
        let changed = delta(&loaded.pack, before, after, strict);
        found.parts.push((part, loaded, changed));
    }
    Some(found)
}

impl One {
    fn loaded(opened: &Opened) -> Self {
        let foreign = opened.editions.iter();
        Self {
            assessment: opened.assessment.clone(),
            day: opened.taken_on,
            present: false,
            foreign: foreign.map(|e| (e.pack.as_str().into(), e.from.clone())).collect(),
        }
    }

    fn pack<'a>(&self, cx: &'a Cx, part: Part) -> &'a Loaded {
        match part {
            Part::Principles => {
                cx.catalog().principles(&self.assessment.principles_edition)
            }
            Part::Diagnosis => cx.catalog().diagnosis(),
        }
    }

    /// The edition that was answered.
    fn edition(&self, cx: &Cx, part: Part) -> String {
        let pack = &self.pack(cx, part).pack;
        let foreign = self.foreign.iter().find(|(id, _)| id == pack.id.as_str());
        foreign.map_or(&pack.edition, |(_, edition)| edition).clone()
    }

    /// Its day in words.
    fn says(&self, cx: &Cx) -> String {
        let words = &cx.later.compare;
        let day = self.day.map_or(words.no_day.to_owned(), cx.common.date);
        (words.day)(&day, self.present)
    }
}

impl Compared<'_> {
    /// Whether both were asked the self-diagnosis.
    pub(super) fn both_ask(&self) -> bool {
        self.before.assessment.asks_diagnosis() && self.after.assessment.asks_diagnosis()
    }

    /// Whether the first of them is the newer one.
    pub(super) fn is_turned(&self) -> bool {
        self.before.day.zip(self.after.day).is_some_and(|(before, after)| before > after)
    }

    /// The day of the second one.
    pub(super) fn day(&self) -> Date {
        self.after.day.unwrap_or_else(today)
    }

    /// How many items are answered differently.
    pub(super) fn changed(&self) -> usize {
        self.parts.iter().map(|(.., delta)| delta.changed.len()).sum()
    }

    /// The points of both, where they may be compared.
    pub(super) fn scores(&self) -> Option<(&Loaded, &Score, &Score)> {
        let mut scored = self.parts.iter();
        scored.find_map(|(_, loaded, delta)| {
            let (before, after) = delta.scores.as_ref()?;
            Some((*loaded, before, after))
        })
    }

    /// What came of it, in a sentence or two.
    pub(super) fn said(&self, cx: &Cx) -> String {
        let words = &cx.later.compare;
        let changed = self.changed();
        let changed =
            if changed == 0 { words.same.to_owned() } else { (words.changed)(changed) };
        let points = self.scores().map(|(_, before, after)| {
            (words.points)(before.total.points, after.total.points)
        });
        format!("{}{}{changed}", points.unwrap_or_default(), cx.common.gap)
    }

    /// Which is which, for each its day.
    pub(super) fn days(&self, cx: &Cx) -> [(&'static str, String); 2] {
        let words = &cx.later.compare;
        [(words.before, self.before.says(cx)), (words.after, self.after.says(cx))]
    }

    /// What must be known about editions and parts that cannot be compared.
    pub(super) fn notes(&self, cx: &Cx) -> Vec<String> {
        let words = &cx.later.compare;
        let mut notes = Vec::new();
        for (part, ..) in &self.parts {
            let (was, is) =
                (self.before.edition(cx, *part), self.after.edition(cx, *part));
            if was != is {
                notes.push((words.editions)(&was, &is));
            }
        }
        if !self.both_ask() {
            notes.push(words.one_only.to_owned());
        } else if self.scores().is_none() {
            notes.push(words.not_comparable.to_owned());
        }
        notes
    }
}

/// Both days, and what cannot be compared.
pub(super) fn days(cx: &Cx, found: &Compared<'_>) -> El {
    let mut list = el("ul.h-sides__days").attr("tabindex", "-1");
    for (which, day) in found.days(cx) {
        let which = el("strong.h-sides__which").text(which);
        list = list.child(el("li").child(which).text(day));
    }
    let notes = found.notes(cx);
    let notes = notes.iter().map(|note| el("p.h-note").text(note));
    el("div.h-piece").child(list).children(notes)
}
