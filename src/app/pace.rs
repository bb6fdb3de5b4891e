//! When the check goes on: by itself once an answer is chosen, or by 次へ; and never twice where
//! the visitor meant one step.

use crate::domain::{answers::Answer, choice::Choice};

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
