//! The four places after the questions, and what the last of them holds.

use super::{answering::Answering, config::HostConfig, screen::Screen};
use reactive_graph::prelude::*;

/// A place after the questions. Every screen that comes after them belongs to one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// Where the company stands.
    Result,
    /// What is left to do.
    Tasks,
    /// Declaring a star.
    Declare,
    /// Everything besides.
    More,
}

impl Place {
    /// All of them, in the order in which they stand.
    pub const ALL: [Self; 4] = [Self::Result, Self::Tasks, Self::Declare, Self::More];

    /// The screen that it opens with.
    #[must_use]
    pub fn screen(self) -> Screen {
        match self {
            Self::Result => Screen::Result,
            Self::Tasks => Screen::Tasks,
            Self::Declare => Screen::Declare,
            Self::More => Screen::More,
        }
    }
}

/// A row of もっと.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MoreRow {
    /// Keeping the result, handing it on, printing it.
    Keep,
    /// Handing the result to whoever runs the page.
    Share,
    /// The stars, and which of them is needed.
    Stars,
    /// The checklists of ★3 and ★4.
    Scs,
    /// Earlier results and those of departments.
    Compare,
    /// All answers, where they can be changed.
    Answers,
    /// That nothing is sent.
    Proof,
}

impl MoreRow {
    /// All of them, in the order in which they stand.
    const ALL: [Self; 7] = [
        Self::Keep,
        Self::Share,
        Self::Stars,
        Self::Scs,
        Self::Compare,
        Self::Answers,
        Self::Proof,
    ];

    /// Where it leads.
    #[must_use]
    pub fn screen(self) -> Screen {
        match self {
            Self::Keep => Screen::Keep,
            Self::Share => Screen::Share,
            Self::Stars => Screen::Stars,
            Self::Scs => Screen::Scs,
            Self::Compare => Screen::Compare,
            Self::Answers => Screen::Review,
            Self::Proof => Screen::Proof,
        }
    }
}

impl Screen {
    /// The place that it belongs to; `None` while questions are asked, and where visitors come one
    /// after another.
    #[must_use]
    pub fn place(self) -> Option<Place> {
        match self {
            Screen::Start
            | Screen::Principles
            | Screen::Question(_)
            | Screen::List
            | Screen::Review
            | Screen::Kiosk
            | Screen::Organiser => None,
            Screen::Result => Some(Place::Result),
            Screen::Tasks | Screen::WhatIf => Some(Place::Tasks),
            Screen::Declare | Screen::Policy => Some(Place::Declare),
            Screen::More
            | Screen::Stars
            | Screen::Scs
            | Screen::Requirement(_)
            | Screen::Gaps
            | Screen::Keep
            | Screen::Load
            | Screen::Compare
            | Screen::Merge
            | Screen::Share
            | Screen::Proof => Some(Place::More),
        }
    }

    /// The row of もっと under which it is found; `None` for the other places' screens, and for
    /// もっと itself.
    #[must_use]
    pub fn more_row(self) -> Option<MoreRow> {
        match self {
            Screen::Keep | Screen::Load => Some(MoreRow::Keep),
            Screen::Share => Some(MoreRow::Share),
            Screen::Stars => Some(MoreRow::Stars),
            Screen::Scs | Screen::Requirement(_) | Screen::Gaps => Some(MoreRow::Scs),
            Screen::Compare | Screen::Merge => Some(MoreRow::Compare),
            Screen::Review => Some(MoreRow::Answers),
            Screen::Proof => Some(MoreRow::Proof),
            _ => None,
        }
    }
}

impl HostConfig {
    /// The places in which the page has something.
    #[must_use]
    pub fn places(&self) -> Vec<Place> {
        let has = |place: &Place| self.has(place.screen());
        Place::ALL.into_iter().filter(has).collect()
    }

    /// The rows of もっと whose screens the page has. Handing the result over is a part of keeping
    /// it, and a row of its own only where the page has no screen for that.
    #[must_use]
    pub fn more_rows(&self) -> Vec<MoreRow> {
        let has = |row: &MoreRow| {
            self.has(row.screen()) && self.more_row(row.screen()) == Some(*row)
        };
        MoreRow::ALL.into_iter().filter(has).collect()
    }

    /// The row of もっと under which a screen is found on the page.
    #[must_use]
    pub fn more_row(&self, screen: Screen) -> Option<MoreRow> {
        let row = screen.more_row();
        let kept = row == Some(MoreRow::Share) && self.has(Screen::Keep);
        if kept { Some(MoreRow::Keep) } else { row }
    }
}

impl Answering {
    /// Goes to a screen by the bar of places. On the screen itself nothing happens, so that
    /// nothing that is unfolded or typed there is lost.
    pub fn turn_to(&self, screen: Screen) {
        if self.screen().get_untracked() != screen {
            self.go(screen);
        }
    }
}
