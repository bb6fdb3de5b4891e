//! Which of the two packs that are asked.

use super::screen::Screen;
use crate::domain::{answers::Answers, assessment::Assessment};

/// Which pack a question belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// The principles.
    Principles,
    /// The self-diagnosis.
    Diagnosis,
}

impl Part {
    /// The screen that asks the item at position `at`.
    #[must_use]
    pub fn screen(self, at: usize) -> Screen {
        match self {
            Part::Principles => Screen::Principles,
            Part::Diagnosis => Screen::Question(at),
        }
    }
}

/// The answers to a part.
#[must_use]
pub fn answers(a: &Assessment, part: Part) -> &Answers {
    match part {
        Part::Principles => &a.principles,
        Part::Diagnosis => &a.diagnosis,
    }
}
