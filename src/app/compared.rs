//! An earlier result and the present one, compared.

use super::{
    extract::{CSV, ExportedFile},
    import::FileContent,
    labels::{GivenAnswer, item_label},
    part::{Part, answers},
    pending_import::{NotTaken, PendingImport},
    session::Session,
};
use crate::{
    content::{catalog::Catalog, lang::Lang, words::LocalizedPack},
    domain::{
        assessment::Assessment,
        date::Date,
        delta::{DayOrder, Delta, Side, Way, delta},
    },
    export::{csv, import::Opened, json::EditionChange},
};
use reactive_graph::prelude::*;

/// Two results and what changed from one to the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ComparisonView {
    /// The first of them.
    pub before: ComparedDay,
    /// The second of them.
    pub after: ComparedDay,
    /// What is to be said of their order.
    pub order: ComparisonOrder,
    /// What is to be known of what cannot be compared.
    pub notes: Vec<ComparisonNote>,
    /// The points of both; `None` where they must not be compared.
    pub points: Option<ComparedPoints>,
    /// The items that are answered differently, by the way they went; no way is without items.
    pub changes: Vec<ChangedWay>,
}

/// The day of one of the results.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ComparedDay {
    /// The day; `None` where the result does not tell.
    pub day: Option<Date>,
    /// Whether it is the present result.
    pub present: bool,
}

/// What is to be said of the order of the two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ComparisonOrder {
    /// Nothing: the older one stands first, or one of them does not tell its day.
    Plain,
    /// Both are of one day, so the visitor must say which is the older one.
    SameDay,
    /// The newer one stands first.
    Reversed,
    /// The older one stands first because the visitor has put it there.
    Swapped,
}

/// Something that cannot be compared, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ComparisonNote {
    /// These two editions of one pack were answered.
    Editions(String, String),
    /// Only one of the two was asked the self-diagnosis.
    OneOnly,
    /// The points are of different editions.
    NotComparable,
}

/// Points of both results.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ComparedPoints {
    /// Whether they are those of the official questions.
    pub official: bool,
    /// Whether one of them has open questions.
    pub provisional: bool,
    /// All of them.
    pub total: PointsPair,
    /// The title of each part, and its points.
    pub parts: Vec<(String, PointsPair)>,
}

/// Points before and after.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PointsPair {
    /// Before.
    pub before: i32,
    /// After.
    pub after: i32,
}

impl PointsPair {
    /// How many more they are now.
    #[must_use]
    pub fn difference(self) -> i32 {
        self.after - self.before
    }
}

/// The items that went one way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangedWay {
    /// Which way.
    pub way: Way,
    /// The items, in the order of asking.
    pub items: Vec<ChangedAnswer>,
}

/// An item that is answered differently.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangedAnswer {
    /// Number and topic.
    pub label: String,
    /// How it was answered.
    pub before: GivenAnswer,
    /// How it is answered.
    pub after: GivenAnswer,
}

impl ComparisonView {
    /// How many items are answered differently.
    #[must_use]
    pub fn changed(&self) -> usize {
        self.changes.iter().map(|way| way.items.len()).sum()
    }
}

/// One of the two results.
struct Compared {
    assessment: Assessment,
    day: Option<Date>,
    present: bool,
    /// Packs that it was answered in and that are not here.
    editions: Vec<EditionChange>,
}

impl Compared {
    fn loaded(opened: &Opened) -> Self {
        Self {
            assessment: opened.assessment.clone(),
            day: opened.taken_on,
            present: false,
            editions: opened.editions.clone(),
        }
    }

    fn pack<'a>(&self, catalog: &'a Catalog, part: Part) -> &'a LocalizedPack {
        match part {
            Part::Principles => catalog.principles(&self.assessment.principles_edition),
            Part::Diagnosis => catalog.diagnosis(),
        }
    }

    /// The edition that was answered.
    fn edition<'a>(&'a self, catalog: &'a Catalog, part: Part) -> &'a str {
        let pack = &self.pack(catalog, part).pack;
        let foreign = self.editions.iter().find(|change| change.pack == pack.id);
        foreign.map_or(&pack.edition, |change| &change.from)
    }
}

/// What changed in the answers to one pack.
struct ComparedPart<'a> {
    part: Part,
    loaded: &'a LocalizedPack,
    /// The editions that were answered.
    editions: (&'a str, &'a str),
    delta: Delta,
}

/// The two results in their order.
struct Pair {
    before: Compared,
    after: Compared,
    strict: bool,
    swapped: bool,
}

impl Pair {
    /// Whether both were asked the self-diagnosis.
    fn both_ask(&self) -> bool {
        self.before.assessment.asks_diagnosis() && self.after.assessment.asks_diagnosis()
    }

    fn order(&self) -> ComparisonOrder {
        match DayOrder::of(self.before.day, self.after.day) {
            DayOrder::Reversed => ComparisonOrder::Reversed,
            DayOrder::SameDay => ComparisonOrder::SameDay,
            DayOrder::Forward if self.swapped => ComparisonOrder::Swapped,
            DayOrder::Forward | DayOrder::Unknown => ComparisonOrder::Plain,
        }
    }

    /// What changed in the answers to each pack that both were asked.
    fn parts<'a>(&'a self, catalog: &'a Catalog) -> Vec<ComparedPart<'a>> {
        let parts = [Part::Principles, Part::Diagnosis].into_iter();
        let asked = parts.filter(|part| *part == Part::Principles || self.both_ask());
        asked
            .map(|part| {
                let loaded = self.after.pack(catalog, part);
                let was = self.before.edition(catalog, part);
                let is = self.after.edition(catalog, part);
                let before = Side {
                    answers: answers(&self.before.assessment, part),
                    edition: was,
                };
                let after =
                    Side { answers: answers(&self.after.assessment, part), edition: is };
                let delta = delta(&loaded.pack, before, after, self.strict);
                ComparedPart { part, loaded, editions: (was, is), delta }
            })
            .collect()
    }

    fn view(&self, catalog: &Catalog, lang: Lang) -> ComparisonView {
        let parts = self.parts(catalog);
        let points = parts.iter().find_map(|part| points(part, lang));
        let mut notes = Vec::new();
        for ComparedPart { editions: (was, is), .. } in &parts {
            if was != is {
                notes.push(ComparisonNote::Editions((*was).into(), (*is).into()));
            }
        }
        if !self.both_ask() {
            notes.push(ComparisonNote::OneOnly);
        } else if points.is_none() {
            notes.push(ComparisonNote::NotComparable);
        }
        let day = |one: &Compared| ComparedDay { day: one.day, present: one.present };
        ComparisonView {
            before: day(&self.before),
            after: day(&self.after),
            order: self.order(),
            notes,
            points,
            changes: Way::ALL
                .into_iter()
                .map(|way| ChangedWay { way, items: changed(&parts, way, lang) })
                .filter(|way| !way.items.is_empty())
                .collect(),
        }
    }
}

/// The points of a part, where it has some that may be compared.
fn points(part: &ComparedPart<'_>, lang: Lang) -> Option<ComparedPoints> {
    let (before, after) = part.delta.scores.as_ref()?;
    let (was, is) = (&before.total, &after.total);
    let titles = part.loaded.sections.iter().map(|section| section.title.get(lang));
    let pairs = before.parts.iter().zip(&after.parts);
    Some(ComparedPoints {
        official: part.loaded.pack.official,
        provisional: was.is_provisional() || is.is_provisional(),
        total: PointsPair { before: was.points, after: is.points },
        parts: titles
            .zip(pairs)
            .map(|(title, (was, is))| {
                (title.to_owned(), PointsPair { before: was.points, after: is.points })
            })
            .collect(),
    })
}

/// The items that went that way.
fn changed(parts: &[ComparedPart<'_>], way: Way, lang: Lang) -> Vec<ChangedAnswer> {
    let mut items = Vec::new();
    for ComparedPart { part, loaded, delta, .. } in parts {
        for changed in delta.went(way) {
            let Some((item, words)) = loaded.at(changed.item) else { continue };
            items.push(ChangedAnswer {
                label: item_label(*part, item, &words.topic, lang),
                before: GivenAnswer::new(loaded, changed.before, lang),
                after: GivenAnswer::new(loaded, changed.after, lang),
            });
        }
    }
    items
}

impl Session {
    /// Compares the present result with one that came in.
    pub fn compare_with(&self, earlier: Opened) {
        self.transfer().swapped.set(false);
        self.earlier().set(Some(earlier));
        self.pending_import().set(PendingImport::Nothing);
    }

    /// The same with a file.
    ///
    /// # Errors
    ///
    /// [`NotTaken`] where there is nothing in it to compare with.
    pub fn compare_file(&self, content: &FileContent) -> Result<(), NotTaken> {
        self.compare_with(self.open_file(content)?);
        Ok(())
    }

    /// The same with a text: a code, a link, or what is in a file.
    ///
    /// # Errors
    ///
    /// [`NotTaken`] where there is nothing in it to compare with.
    pub fn compare_text(&self, text: &str) -> Result<(), NotTaken> {
        self.compare_with(self.open_unsealed(text.as_bytes())?);
        Ok(())
    }

    /// Puts the two results in the other order.
    pub fn swap_compared(&self) {
        self.transfer().swapped.update(|swapped| *swapped = !*swapped);
    }

    /// Compares no longer.
    pub fn stop_comparing(&self) {
        self.transfer().swapped.set(false);
        self.earlier().set(None);
    }

    /// What changed, in the language of now; `None` where there is nothing to compare with.
    #[must_use]
    pub fn comparison(&self) -> Option<ComparisonView> {
        let pair = self.pair()?;
        let lang = self.answering().lang().get();
        Some(self.answering().packs().with(|catalog| pair.view(catalog, lang)))
    }

    /// The same as a table.
    #[must_use]
    pub fn comparison_table(&self) -> Option<ExportedFile> {
        let pair = self.pair()?;
        let day = pair.after.day.unwrap_or_else(|| self.answering().host().today());
        let table = self.answering().packs().with(|catalog| {
            let parts = pair.parts(catalog);
            let parts: Vec<_> =
                parts.iter().map(|part| (part.loaded, &part.delta)).collect();
            csv::delta(&parts, self.answering().lang().get())
        });
        Some(ExportedFile {
            name: csv::file_name("delta", day),
            media_type: CSV,
            text: csv::write(&table),
        })
    }

    fn pair(&self) -> Option<Pair> {
        let loaded =
            self.earlier().with(|earlier| earlier.as_ref().map(Compared::loaded))?;
        let assessment = self.answering().assessment().get();
        let strict = assessment.strict;
        let present = Compared {
            assessment,
            day: Some(self.answering().taken_on().get()),
            present: true,
            editions: Vec::new(),
        };
        let swapped = self.transfer().swapped.get();
        let (before, after) = if swapped { (present, loaded) } else { (loaded, present) };
        Some(Pair { before, after, strict, swapped })
    }
}
