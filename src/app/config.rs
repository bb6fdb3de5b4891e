//! What the page that embeds the check wants otherwise. Every option has a default; without any the
//! widget behaves as on our own site.

use super::screen::Screen;
use crate::{
    content::catalog::Catalog,
    domain::{
        answers::Answers,
        assessment::{Assessment, Goal},
    },
};

/// Where answers are kept until the visitor comes back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum StorageMode {
    /// Nowhere.
    None,
    /// In the tab, until it is closed.
    #[default]
    Session,
    /// In the browser, until they are erased.
    Local,
}

impl StorageMode {
    /// The mode of that name, as the option `storage` has it; the default for other names.
    #[must_use]
    pub fn from_name(name: &str) -> Self {
        match name {
            "none" => StorageMode::None,
            "local" => StorageMode::Local,
            _ => StorageMode::Session,
        }
    }
}

/// Who offers the check, as the page says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Brand {
    /// The name.
    pub name: Option<String>,
    /// The address of a picture.
    pub logo: Option<String>,
    /// What is said on the link to them.
    pub contact_label: Option<String>,
    /// How they are reached: a page, a mail address or a telephone number.
    pub contact_url: Option<String>,
    /// The colour of the page, as style sheets write it.
    pub accent: Option<String>,
}

/// The options that the state depends on. Equal values mean equal behaviour.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HostConfig {
    /// Names of the steps there are, with a space between; `None` for all of them.
    pub steps: Option<String>,
    /// The edition of the principles, where the visitor has no choice.
    pub edition: Option<String>,
    /// Where answers are kept.
    pub storage: StorageMode,
    /// Sets what is kept apart from that of other widgets.
    pub storage_key: String,
    /// Who offers the check.
    pub brand: Brand,
    /// Whether the page takes results that the visitor hands over.
    pub takes_results: bool,
    /// The origin of the page that takes them, where it has one.
    pub share_to: Option<String>,
    /// Whether choosing an answer goes on to the next question; `None` for yes. The visitor has
    /// the last word.
    pub auto_advance: Option<bool>,
    /// Whether visitors come one after another, so that nothing may be left on the machine.
    pub is_kiosk: bool,
    /// Whether nobody shows here that nothing is sent: requests are the matter of whoever runs the
    /// page.
    pub hides_proof: bool,
    /// The page that the code of a result leads to, where it is another one than this.
    pub home_url: Option<String>,
}

impl HostConfig {
    /// Whether the page has the step that a screen belongs to. The start, the review and the
    /// result are always there. Where visitors come one after another, only the result and what is
    /// taken away come after the questions.
    #[must_use]
    pub fn has(&self, screen: Screen) -> bool {
        // Without patterns, whose searching would be the larger part of this.
        let steps = self.steps.as_ref().map(|steps| steps.as_bytes());
        let has = |name: &str| {
            let is = |step: &[u8]| step == name.as_bytes();
            steps.is_none_or(|all| all.split(|byte| *byte == b' ').any(is))
        };
        if self.is_kiosk && !screen.is_for_visitors_in_turn() {
            return false;
        }
        match screen {
            Screen::Start | Screen::Review | Screen::Result => true,
            Screen::More => true,
            Screen::Proof => !self.hides_proof,
            // They are no steps of the check.
            Screen::Kiosk | Screen::Organiser => true,
            // A check that asks nothing would be none.
            Screen::Principles => has(PRINCIPLES) || !has(DIAGNOSIS),
            Screen::Question(_) | Screen::List => has(DIAGNOSIS) || !has(PRINCIPLES),
            // What comes in is looked at there, and the comparison needs it as well.
            Screen::Load => has(KEEP) || has(COMPARE),
            Screen::Share => self.takes_results,
            Screen::Tasks | Screen::WhatIf => has(PLAN) || has(WHAT_IF),
            Screen::Declare | Screen::Policy => has(DECLARE) || has(POLICY),
            other => has(other.step()),
        }
    }

    /// The screen itself, or the nearest one that the page has.
    #[must_use]
    pub fn nearest(&self, screen: Screen) -> Screen {
        match screen {
            // What comes in from outside is looked at, whether or not a button leads there.
            Screen::Load => screen,
            _ if self.has(screen) => screen,
            Screen::Principles => Screen::Question(0),
            Screen::Question(_) | Screen::List => Screen::Principles,
            _ => Screen::Result,
        }
    }

    /// The address of the page that a code leads to, where this page has that address; empty where
    /// nobody else can open it. The code takes the place of a fragment.
    #[must_use]
    pub fn code_address(&self, own: &str) -> String {
        let address = self.home_url.as_deref().unwrap_or(own);
        address.split('#').next().unwrap_or_default().to_owned()
    }

    /// Whether choosing an answer goes on, where the visitor has said nothing of it.
    #[must_use]
    pub fn advances(&self) -> bool {
        self.auto_advance.unwrap_or(true)
    }

    /// The screen that comes before the questions.
    #[must_use]
    pub fn before_questions(&self) -> Screen {
        let has = self.has(Screen::Principles);
        if has { Screen::Principles } else { Screen::Start }
    }

    /// Whether the visitor chooses how far to go.
    #[must_use]
    pub fn leaves_goal(&self) -> bool {
        self.has(Screen::Principles) && self.has(Screen::List)
    }

    /// Nothing answered yet.
    #[must_use]
    pub fn fresh(&self, catalog: &Catalog) -> Assessment {
        let mut fresh =
            Assessment::new(Goal::Star2, &catalog.principles("").pack.edition);
        self.fit(&mut fresh);
        fresh
    }

    /// Brings what was answered elsewhere on the path of this page.
    pub fn fit(&self, a: &mut Assessment) {
        if !self.has(Screen::List) {
            a.goal = Goal::Star1;
            a.diagnosis = Answers::default();
        } else if !self.has(Screen::Principles) {
            a.goal = Goal::Star2;
        }
        if let Some(edition) = &self.edition {
            a.principles_edition.clone_from(edition);
        }
    }
}

/// Steps that are spoken of here.
const PRINCIPLES: &str = "principles";
const DIAGNOSIS: &str = "diagnosis";
const PLAN: &str = "plan";
const WHAT_IF: &str = "what-if";
const DECLARE: &str = "declare";
const POLICY: &str = "policy";
const KEEP: &str = "keep";
const COMPARE: &str = "compare";
