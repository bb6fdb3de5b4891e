//! Going on: by itself once an answer is chosen, or by 次へ; and the visitor's say in it.

use super::{
    answering::Answering,
    config::HostConfig,
    pace::{Means, Pace, Step, goes_on},
    screen::Screen,
};
use crate::domain::answers::Answer;
use reactive_graph::prelude::*;

impl Answering {
    /// Whether choosing an answer goes on: as the visitor says, or else as the page does.
    #[must_use]
    pub fn advances(&self) -> bool {
        self.advances.get().unwrap_or_else(|| self.config().with(HostConfig::advances))
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
