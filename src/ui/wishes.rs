//! What a page wishes of its widget. Without a wish the widget is as it is by itself.

#[cfg(feature = "whole")]
use super::var::Var;
use super::{brand::Brand, screen::Screen};
#[cfg(feature = "whole")]
use crate::domain::date::Date;
use crate::{
    content::catalog::Catalog,
    domain::{
        answers::Answers,
        assessment::{Assessment, Goal},
    },
};
use std::rc::Rc;

/// Tells the page what happened: the kind, and more of it as JSON. Never an answer.
pub(crate) type Told = Rc<dyn Fn(&str, &str)>;

/// Takes what the visitor hands over; `false` where the page failed to take it.
#[cfg(feature = "whole")]
pub(crate) type Share = Rc<dyn Fn(&str) -> bool>;

/// That a result was handed over.
#[cfg(feature = "whole")]
pub(crate) struct Handed {
    /// The day.
    pub(crate) day: Date,
    /// The time of that day.
    pub(crate) time: String,
    /// Whether names went along.
    pub(crate) names: bool,
}

/// Where answers are kept until the visitor comes back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Kept {
    /// Nowhere.
    Nowhere,
    /// In the tab, until it is closed.
    #[default]
    Tab,
    /// In the browser, until they are erased.
    Browser,
}

/// Everything that a page may wish.
pub(crate) struct Wishes {
    /// Names of the steps there are, with a space between; all of them where it says none.
    pub(crate) steps: Option<String>,
    /// The edition of the principles, where the visitor has no choice.
    pub(crate) edition: Option<String>,
    /// Where answers are kept.
    pub(crate) kept: Kept,
    /// Sets what is kept apart from that of other widgets.
    pub(crate) key: String,
    /// Who offers the check.
    pub(crate) brand: Brand,
    /// Whether it takes results that the visitor hands over.
    pub(crate) takes: bool,
    /// Is told what happens.
    pub(crate) told: Told,
    /// What is wrong with the packs that the page brought.
    #[cfg(feature = "whole")]
    pub(crate) faults: Vec<String>,
    /// Takes a result; only where the page asked for it.
    #[cfg(feature = "whole")]
    pub(crate) share: Option<Share>,
    /// The origin of the page that takes it, where it has one.
    #[cfg(feature = "whole")]
    pub(crate) share_to: Option<String>,
    /// What was handed over last.
    #[cfg(feature = "whole")]
    pub(crate) handed: Var<Option<Handed>>,
}

impl Kept {
    /// The place of that name; the usual one for other names.
    pub(crate) fn from_name(name: &str) -> Self {
        match name {
            "none" => Kept::Nowhere,
            "local" => Kept::Browser,
            _ => Kept::Tab,
        }
    }
}

impl Wishes {
    /// Whether the page has the step that a screen belongs to. The start, the review and the
    /// result are always there.
    pub(crate) fn has(&self, screen: Screen) -> bool {
        // Without patterns, whose searching would be the larger part of this.
        let steps = self.steps.as_ref().map(|steps| steps.as_bytes());
        let has = |name: &str| {
            let is = |step: &[u8]| step == name.as_bytes();
            steps.is_none_or(|all| all.split(|byte| *byte == b' ').any(is))
        };
        match screen {
            Screen::Start | Screen::Review | Screen::Result | Screen::Proof => true,
            // They are no steps of the check.
            Screen::Kiosk | Screen::Organiser => true,
            // A check that asks nothing would be none.
            Screen::Principles => has(PRINCIPLES) || !has(DIAGNOSIS),
            Screen::Question(_) | Screen::List => has(DIAGNOSIS) || !has(PRINCIPLES),
            // What comes in is looked at there, and the comparison needs it as well.
            Screen::Load => has(KEEP) || has(COMPARE),
            #[cfg(feature = "whole")]
            Screen::Share => self.share.is_some(),
            other => has(other.step()),
        }
    }

    /// The screen itself, or the nearest one that the page has.
    pub(crate) fn nearest(&self, screen: Screen) -> Screen {
        match screen {
            // What comes in from outside is looked at, whether or not a button leads there.
            Screen::Load => screen,
            _ if self.has(screen) => screen,
            Screen::Principles => Screen::Question(0),
            Screen::Question(_) | Screen::List => Screen::Principles,
            _ => Screen::Result,
        }
    }

    /// The screen that comes before the questions.
    pub(crate) fn before_questions(&self) -> Screen {
        let has = self.has(Screen::Principles);
        if has { Screen::Principles } else { Screen::Start }
    }

    /// Whether the visitor chooses how far to go.
    pub(crate) fn leaves_goal(&self) -> bool {
        self.has(Screen::Principles) && self.has(Screen::List)
    }

    /// Nothing answered yet.
    pub(crate) fn fresh(&self, catalog: &Catalog) -> Assessment {
        let mut fresh =
            Assessment::new(Goal::Star2, &catalog.principles("").pack.edition);
        self.fit(&mut fresh);
        fresh
    }

    /// Brings what was answered elsewhere on the path of this page.
    pub(crate) fn fit(&self, a: &mut Assessment) {
        if !self.has(Screen::List) {
            a.goal = Goal::Star1;
            a.diagnosis = Answers::default();
        } else if !self.has(Screen::Principles) {
            a.goal = Goal::Star2;
        }
        if let Some(edition) = &self.edition {
            a.principles_edition = edition.clone();
        }
    }
}

/// Steps that are spoken of here.
const PRINCIPLES: &str = "principles";
const DIAGNOSIS: &str = "diagnosis";
const KEEP: &str = "keep";
const COMPARE: &str = "compare";
