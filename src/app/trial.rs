//! もし: what would be so if a few things were different, without any answer changing.

use super::session::Session;
use crate::{
    content::{catalog::Catalog, lang::Lang, words::LocalizedPack},
    domain::{
        pack::Slug,
        readiness::{Gate, ReadyState, tells},
        report::Report,
        what_if::{self, Change},
    },
};
use reactive_graph::prelude::*;

/// What is tried, and what it amounts to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trial {
    /// As things are.
    pub now: Figures,
    /// As they would be.
    pub then: Figures,
    /// What can be tried: what leads to a star first, then the answers, the largest gain first.
    pub rows: Vec<TrialRow>,
    /// The shortest way into the next band; `None` where there is none.
    pub shortest: Option<Shortest>,
    /// Whether nothing is tried.
    pub is_empty: bool,
}

/// Points and stars.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figures {
    /// The points, where there are any.
    pub points: Option<i32>,
    /// What the band of the points is called, where there is one.
    pub band: Option<String>,
    /// Each star, 1 for ★1, and whether it is ready.
    pub stars: Vec<(u8, ReadyState)>,
}

/// Something to try.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrialRow {
    /// Its stable name.
    pub id: String,
    /// What it is about.
    pub of: TrialOf,
    /// The star that it leads to.
    pub star: Option<u8>,
    /// The points that it would add by itself.
    pub points: Option<i32>,
    /// What would be different.
    pub changes: Vec<Change>,
    /// Whether it is tried.
    pub on: bool,
}

/// What a trial is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TrialOf {
    /// A principle that one would decide on: its title.
    Pledge(String),
    /// The self-diagnosis would be answered: so many questions are open.
    Answers(usize),
    /// A gate would be open: what it says.
    Gate(String),
    /// A question would be answered best: number and title.
    Improve(u32, String),
}

/// The shortest way into the next band.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shortest {
    /// How many answers.
    pub count: usize,
    /// The points then.
    pub points: i32,
    /// What would be different.
    pub changes: Vec<Change>,
}

impl Session {
    /// What can be tried, and what the present trial amounts to.
    #[must_use]
    pub fn trial_table(&self) -> Trial {
        let (answering, tried) = (self.answering(), self.trial().get());
        let lang = answering.lang().get();
        answering.packs().with(|catalog| {
            answering.assessment().with(|a| {
                let packs = catalog.packs(a);
                let day = answering.taken_on().get();
                let then = catalog.report(&what_if::with(packs, a, &tried), day);
                let loaded = catalog.diagnosis();
                let mut rows = self.gate_rows(lang);
                let on = |changes: &[Change]| {
                    changes.iter().all(|change| tried.contains(change))
                };
                let has_points = self.report().with(|report| report.score.is_some());
                let gains = what_if::gains(packs.diagnosis, &a.diagnosis, a.strict);
                for gain in gains.iter().filter(|_| has_points) {
                    let Some((item, words)) = loaded.at(gain.item) else { continue };
                    rows.push(TrialRow {
                        id: item.slug.as_str().to_owned(),
                        of: TrialOf::Improve(
                            item.number,
                            words.topic.get(lang).to_owned(),
                        ),
                        star: None,
                        points: Some(gain.points),
                        changes: vec![Change::Improve(item.slug.clone())],
                        on: false,
                    });
                }
                for row in &mut rows {
                    row.on = on(&row.changes);
                }
                let next = what_if::next_band(packs.diagnosis, &a.diagnosis, a.strict);
                let shortest = next.filter(|_| has_points).map(|step| Shortest {
                    count: step.items.len(),
                    points: step.points,
                    changes: improvements(loaded, &step.items),
                });
                let now = self.report().with(|now| figures(catalog, now, lang));
                Trial {
                    now,
                    then: figures(catalog, &then, lang),
                    rows,
                    shortest,
                    is_empty: tried.is_empty(),
                }
            })
        })
    }

    /// Tries something, all of it together, or leaves it again.
    pub fn set_tried(&self, changes: &[Change], on: bool) {
        self.trial().update(|trial| {
            trial.retain(|change| !changes.contains(change));
            if on {
                trial.extend(changes.iter().cloned());
            }
        });
    }

    /// What makes each star ready. All open questions are one: which of them is answered first
    /// does not matter.
    fn gate_rows(&self, lang: Lang) -> Vec<TrialRow> {
        let answering = self.answering();
        let mut rows: Vec<TrialRow> = Vec::new();
        answering.packs().with(|catalog| {
            answering.assessment().with(|a| {
                let packs = catalog.packs(a);
                for level in catalog.levels() {
                    if !tells(&level.level, packs) {
                        continue;
                    }
                    let star = Some(level.level.level);
                    let mut answers = Vec::new();
                    for change in what_if::changes_to(&level.level, packs, a) {
                        let (id, of) = match &change {
                            Change::Ask | Change::Answer(_) => {
                                answers.push(change);
                                continue;
                            }
                            Change::Pledge(item) => {
                                let loaded = catalog.principles(&a.principles_edition);
                                let title = title(loaded, item, lang);
                                (item.as_str().to_owned(), TrialOf::Pledge(title))
                            }
                            Change::Open(gate) => {
                                let words = level.gate(*gate);
                                let label =
                                    words.map(|words| words.label.get(lang).to_owned());
                                let name = Gate::name(*gate).to_owned();
                                (name, TrialOf::Gate(label.unwrap_or_default()))
                            }
                            Change::Improve(_) => continue,
                        };
                        if rows.iter().all(|row| row.id != id) {
                            let (points, changes) = (None, vec![change]);
                            rows.push(TrialRow {
                                id,
                                of,
                                star,
                                points,
                                changes,
                                on: false,
                            });
                        }
                    }
                    if !answers.is_empty() {
                        let open =
                            answers.iter().filter(|it| **it != Change::Ask).count();
                        rows.push(TrialRow {
                            id: "answers".to_owned(),
                            of: TrialOf::Answers(open),
                            star,
                            points: None,
                            changes: answers,
                            on: false,
                        });
                    }
                }
            });
        });
        rows
    }
}

fn improvements(loaded: &LocalizedPack, items: &[usize]) -> Vec<Change> {
    let items = items.iter().filter_map(|at| loaded.pack.items.get(*at));
    items.map(|item| Change::Improve(item.slug.clone())).collect()
}

fn title(loaded: &LocalizedPack, item: &Slug, lang: Lang) -> String {
    let found = loaded.asked().find(|(_, asked, _)| asked.slug == *item);
    found.map_or(String::new(), |(_, _, words)| words.topic.get(lang).to_owned())
}

fn figures(catalog: &Catalog, report: &Report, lang: Lang) -> Figures {
    let score = report.score.as_ref();
    let scoring = catalog.diagnosis().scoring.as_ref();
    let band = score.and_then(|score| score.band).zip(scoring);
    let band = band.and_then(|(at, words)| words.bands.get(at));
    Figures {
        points: score.map(|score| score.total.points),
        band: band.map(|band| band.label.get(lang).to_owned()),
        stars: report.stars.iter().map(|star| (star.level, star.state)).collect(),
    }
}
