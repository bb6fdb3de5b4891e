//! When the check goes on: by itself once an answer is chosen, or by 次へ; and never twice where
//! the visitor meant one step.

use super::{answering::Answering, screen::Screen};
use crate::domain::{answers::Answer, choice::Choice};
use reactive_graph::prelude::*;

/// Milliseconds from the choice to the next question, so that one sees what was chosen.
pub const DELAY: u32 = 250;
/// Milliseconds in which 次へ is the step that the check has just made by itself.
const SAME_STEP: u64 = 1000;
/// Milliseconds in which a second press is the second half of a double click.
const DOUBLE_CLICK: u64 = 500;
/// The same after a step that came [`DELAY`] after the first press.
const LATE_CLICK: u64 = DOUBLE_CLICK - DELAY as u64;

/// How an answer was chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Means {
    /// By mouse, pen or finger.
    Pointer,
    /// By arrow or number keys, or by a program that reads the screen.
    Keys,
}

/// Whether choosing this answer goes on by itself. わからない and 該当なし open something, and
/// whoever changes an answer is looking through them.
#[must_use]
pub fn goes_on(means: Means, before: Option<&Answer>, chosen: &Answer) -> bool {
    let opens = match chosen {
        Answer::Chosen(choice) => *choice == Choice::Unknown,
        Answer::NotApplicable { .. } => true,
    };
    means == Means::Pointer && before.is_none() && !opens
}

/// How a step was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// By the check itself, after a choice.
    ByItself,
    /// By 次へ.
    Pressed,
}

/// How the screen of now was come to, and whether anything was chosen on it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pace {
    /// The last step and its time in milliseconds; `None` where one came by another way.
    pub last: Option<(Step, u64)>,
    /// Whether an answer was chosen since.
    pub chosen: bool,
}

impl Pace {
    /// Whether 次へ makes a step of its own.
    #[must_use]
    pub fn takes_next(self, now: u64) -> bool {
        let within = match self.last {
            Some((Step::ByItself, at)) => now.saturating_sub(at) < SAME_STEP,
            Some((Step::Pressed, at)) => now.saturating_sub(at) < DOUBLE_CLICK,
            None => false,
        };
        self.chosen || !within
    }

    /// Whether a pointer on an answer means that answer, and not the one that stood in its place.
    #[must_use]
    pub fn takes_choice(self, now: u64) -> bool {
        match self.last {
            Some((Step::ByItself, at)) => {
                self.chosen || now.saturating_sub(at) >= LATE_CLICK
            }
            Some((Step::Pressed, _)) | None => true,
        }
    }
}

impl Answering {
    /// Whether choosing an answer goes on: as the visitor says, or else as the page does.
    #[must_use]
    pub fn advances(&self) -> bool {
        self.advances
            .get()
            .unwrap_or_else(|| self.config().with(super::config::HostConfig::advances))
    }

    /// What the visitor says of it; `None` where the page's word holds.
    #[must_use]
    pub fn own_advances(&self) -> Option<bool> {
        self.advances.get()
    }

    /// Takes the visitor's word for it, until everything is forgotten.
    pub fn set_advances(&self, advances: bool) {
        self.advances.set(Some(advances));
    }

    /// How the screen of now was come to.
    #[must_use]
    pub fn pace(&self) -> Pace {
        self.pace.get_value()
    }

    /// Notes that an answer was chosen on the screen of now.
    pub fn note_choice(&self) {
        self.pace.update_value(|pace| pace.chosen = true);
    }

    /// Whether choosing an answer on this screen is to go on by itself. What comes after the last
    /// question is no question, and waits for 次へ.
    #[must_use]
    pub fn goes_on(
        &self,
        from: Screen,
        means: Means,
        before: Option<&Answer>,
        chosen: &Answer,
    ) -> bool {
        let asks = matches!(self.after(from), Screen::Question(_));
        self.advances() && asks && goes_on(means, before, chosen)
    }

    /// Makes a step at a time in milliseconds; `false` where the step was made already.
    pub fn make_step(&self, from: Screen, step: Step, now: u64) -> bool {
        if step == Step::Pressed && !self.pace().takes_next(now) {
            return false;
        }
        self.go(self.after(from));
        self.pace.set_value(Pace { last: Some((step, now)), chosen: false });
        true
    }
}
