//! Everything that can be said of an assessment, in one value and no language.
//!
//! Screen, print and file all show this report, so they can never differ.

use super::{
    advice::{self, Action, Ask},
    assessment::{Assessment, Packs},
    date::Date,
    readiness::{Level, Readiness, readiness},
    score::{Score, score},
};

/// What the answers amount to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The day the answers were given, by the visitor's calendar.
    pub taken_on: Date,
    /// The points; `None` when the self-diagnosis was not asked.
    pub score: Option<Score>,
    /// Readiness for each star that is declared, lowest first.
    pub stars: Vec<Readiness>,
    /// Every open item of the deepest pack asked, the one to do first on top.
    pub actions: Vec<Action>,
    /// Whom to ask about what is not known.
    pub ask: Vec<Ask>,
    /// Items answered, over all packs asked.
    pub answered: usize,
    /// Items asked, over all packs asked.
    pub of: usize,
}

impl Report {
    /// Draws the report. The same input always gives the same report.
    #[must_use]
    pub fn compile(
        packs: Packs<'_>,
        levels: &[Level],
        a: &Assessment,
        taken_on: Date,
    ) -> Self {
        let (asked, answers) = packs.advised(a);
        let diagnosis = a.asks_diagnosis().then_some(packs.diagnosis);
        let (answered, of) = packs.progress(a);
        Self {
            taken_on,
            score: diagnosis.and_then(|pack| score(pack, &a.diagnosis, a.strict)),
            stars: levels.iter().map(|level| readiness(level, packs, a)).collect(),
            actions: advice::actions(asked, answers),
            ask: advice::ask(asked, answers),
            answered,
            of,
        }
    }

    /// Whether every item is answered and none with わからない.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        self.answered == self.of && self.ask.is_empty()
    }

    /// The few actions to begin with.
    #[must_use]
    pub fn first_actions(&self) -> &[Action] {
        self.actions.get(..advice::FIRST_ACTIONS).unwrap_or(&self.actions)
    }
}
