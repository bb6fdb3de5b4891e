//! Where a company stands, as the rows of one table. The first row that fits is said first; what a
//! later one would say comes second. Screen, paper and texts all read this table.

use super::{
    assessment::{Assessment, Packs},
    readiness::{Gate, Level, ReadyState, steps_left},
    report::Report,
    score::Tally,
};

/// A row of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The questions are a page's own, and tell of no star.
    OwnQuestions,
    /// No question that is asked has an answer.
    NothingAnswered,
    /// The visitor noted that this star is declared.
    Declared {
        /// 1 for ★1 and so on.
        star: u8,
    },
    /// Every gate of this star is open.
    Ready {
        /// 1 for ★1 and so on.
        star: u8,
    },
    /// Most of the self-diagnosis is answered with わからない.
    MostlyUnknown {
        /// How many items are.
        unknown: usize,
    },
    /// Principles are open or not decided.
    Undecided {
        /// How many are.
        left: usize,
    },
    /// Something else is left for this star.
    Toward {
        /// 1 for ★1 and so on.
        star: u8,
        /// How many steps: one for each question and for each of the others.
        left: usize,
    },
}

/// わからない is most of the answers where more than one item in so many has it.
pub const MOSTLY_UNKNOWN: usize = 2;

/// Whether more than half of the items that are asked are answered with わからない.
#[must_use]
pub fn is_mostly_unknown(total: &Tally) -> bool {
    total.unknown * MOSTLY_UNKNOWN > total.of
}

/// What the table is read with.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// The packs that are asked.
    pub packs: Packs<'a>,
    /// What was answered.
    pub assessment: &'a Assessment,
    /// What the answers amount to.
    pub report: &'a Report,
    /// Whether the principles are asked.
    pub asks_principles: bool,
    /// The star that the visitor noted as declared.
    pub declared: Option<u8>,
}

/// The rows that fit, the first one leading. There is always one.
#[must_use]
pub fn stages<'a>(
    facts: Facts<'_>,
    levels: impl Iterator<Item = &'a Level> + Clone,
) -> Vec<Stage> {
    let Facts { packs, assessment, report, asks_principles, declared } = facts;
    let asked = |level: &Level| {
        asks_principles || !level.gates.contains(&Gate::PrinciplesPledged)
    };
    let stars = levels.zip(&report.stars).filter(|(level, readiness)| {
        asked(level) && readiness.state != ReadyState::NotJudged
    });
    let official = (!asks_principles || packs.principles.official)
        && (!assessment.asks_diagnosis() || packs.diagnosis.official);

    let mut rows = Vec::new();
    if !official && stars.clone().next().is_none() {
        rows.push(Stage::OwnQuestions);
    }
    if report.answered == 0 {
        rows.push(Stage::NothingAnswered);
    }
    rows.extend(declared.map(|star| Stage::Declared { star }));
    let mut ready: Vec<Stage> = stars
        .clone()
        .filter(|(_, readiness)| readiness.state == ReadyState::Ready)
        .map(|(level, _)| Stage::Ready { star: level.level })
        .collect();
    ready.reverse();
    rows.extend(ready);
    let total = report.score.as_ref().map(|score| &score.total);
    let unknown = total.filter(|total| is_mostly_unknown(total));
    rows.extend(unknown.map(|total| Stage::MostlyUnknown { unknown: total.unknown }));
    for (level, readiness) in stars {
        let star = level.level;
        let left = steps_left(&readiness.missing, packs, assessment);
        if readiness.missing.contains(&Gate::PrinciplesPledged) {
            rows.push(Stage::Undecided { left });
        } else if readiness.state != ReadyState::Ready {
            rows.push(Stage::Toward { star, left });
        }
    }
    if rows.is_empty() {
        rows.push(Stage::OwnQuestions);
    }
    rows
}
