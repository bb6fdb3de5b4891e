//! Everything a visitor has put in: the one value that is saved and read back.

use super::{answers::Answers, pack::Pack};

/// What the visitor set out to do, what was answered, and how it is to be counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// The star the visitor aims at; decides what is asked.
    pub goal: Goal,
    /// Edition of the principles, such as `3.1`.
    pub principles_edition: String,
    /// Answers to the principles.
    pub principles: Answers,
    /// Answers to the self-diagnosis.
    pub diagnosis: Answers,
    /// Where the basic policy stands.
    pub policy: Policy,
    /// Whether 該当なし is counted with the official answers only.
    pub strict: bool,
}

/// The star a visitor aims at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goal {
    /// ★1: the principles only.
    Star1,
    /// ★1 and ★2: the self-diagnosis as well.
    Star2,
}

/// Where the 情報セキュリティ基本方針 stands, as the visitor says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Policy {
    /// A policy is written and decided.
    pub decided: bool,
    /// It can be read by people outside.
    pub published: bool,
}

/// The packs an assessment is made with.
#[derive(Clone, Copy, Debug)]
pub struct Packs<'a> {
    /// The principles, in the edition the assessment names.
    pub principles: &'a Pack,
    /// The self-diagnosis.
    pub diagnosis: &'a Pack,
}

impl<'a> Packs<'a> {
    /// The pack that advice is drawn from, with its answers: the deepest one asked.
    #[must_use]
    pub fn advised<'b>(self, a: &'b Assessment) -> (&'a Pack, &'b Answers) {
        if a.asks_diagnosis() {
            (self.diagnosis, &a.diagnosis)
        } else {
            (self.principles, &a.principles)
        }
    }

    /// Items answered, over all packs asked, and how many are asked.
    #[must_use]
    pub fn progress(self, a: &Assessment) -> (usize, usize) {
        let (answered, of) = a.principles.progress(self.principles);
        let asked = a.asks_diagnosis();
        let more = if asked { a.diagnosis.progress(self.diagnosis) } else { (0, 0) };
        (answered + more.0, of + more.1)
    }
}

impl Assessment {
    /// Nothing answered yet.
    #[must_use]
    pub fn new(goal: Goal, principles_edition: &str) -> Self {
        Self {
            goal,
            principles_edition: principles_edition.to_owned(),
            principles: Answers::default(),
            diagnosis: Answers::default(),
            policy: Policy::default(),
            strict: false,
        }
    }

    /// Whether the self-diagnosis is asked.
    #[must_use]
    pub fn asks_diagnosis(&self) -> bool {
        self.goal == Goal::Star2
    }

    /// Whether the visitor has put in anything that would be lost.
    #[must_use]
    pub fn is_untouched(&self) -> bool {
        self.principles.is_empty()
            && self.diagnosis.is_empty()
            && self.policy == Policy::default()
    }
}
