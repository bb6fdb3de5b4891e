//! The way through the questions.

use super::{
    answering::Answering,
    part::{Part, answers},
    screen::Screen,
};
use reactive_graph::prelude::*;

impl Answering {
    /// Where 次へ leads from a screen with questions.
    #[must_use]
    pub fn after(&self, screen: Screen) -> Screen {
        let asks = self.asks_diagnosis().get();
        let items = self.with_pack(Part::Diagnosis, |loaded| loaded.pack.items.len());
        match screen {
            Screen::Principles if asks => Screen::Question(0),
            Screen::Question(at) if at + 1 < items => Screen::Question(at + 1),
            Screen::Review => Screen::Result,
            _ => self.after_questions(),
        }
    }

    /// The review, or the result where there is nothing to look over.
    #[must_use]
    pub fn after_questions(&self) -> Screen {
        let progress = self.progress().get();
        let is_complete = progress.answered == progress.of;
        if is_complete { Screen::Result } else { Screen::Review }
    }

    /// The first screen with an item that is open; the review where none is.
    #[must_use]
    pub fn first_open(&self) -> Screen {
        let first = |part| {
            let items = self.with_pack(part, |loaded| loaded.pack.items.clone());
            let open = |item: &_| !self.is_answered(part, item);
            items.iter().position(open).map(|at| part.screen(at))
        };
        self.parts().into_iter().find_map(first).unwrap_or(Screen::Review)
    }

    /// How far a screen with questions is: the position of the one item, or how many of its items
    /// are answered, and how many there are. `None` for other screens.
    #[must_use]
    pub fn how_far(&self, screen: Screen) -> Option<(usize, usize)> {
        let of_pack = |part| {
            self.with_pack(part, |loaded| {
                self.assessment().with(|a| answers(a, part).progress(&loaded.pack))
            })
        };
        match screen {
            Screen::Principles => Some(of_pack(Part::Principles)),
            Screen::Question(at) => Some((at + 1, of_pack(Part::Diagnosis).1)),
            Screen::List => Some(of_pack(Part::Diagnosis)),
            Screen::Review => {
                let progress = self.progress().get();
                Some((progress.answered, progress.of))
            }
            _ => None,
        }
    }

    /// The first screen with questions on the chosen path.
    #[must_use]
    pub fn first_asked(&self) -> Screen {
        self.config().with(|config| config.nearest(Screen::Principles))
    }

    /// The last screen with questions on the chosen path.
    #[must_use]
    pub fn last_asked(&self) -> Screen {
        let items = self.with_pack(Part::Diagnosis, |loaded| loaded.pack.items.len());
        let last = items.checked_sub(1).filter(|_| self.asks_diagnosis().get());
        last.map_or(Screen::Principles, Screen::Question)
    }
}
