//! What a page wishes of its widget. Without a wish the widget is as it is by itself.

use super::screen::Screen;
use std::rc::Rc;

/// Tells the page what happened: the kind, and more of it as JSON. Never an answer.
pub(crate) type Told = Rc<dyn Fn(&str, &str)>;

/// Takes what the visitor hands over; `false` where the page failed to take it.
#[cfg(feature = "whole")]
pub(crate) type Share = Rc<dyn Fn(&str) -> bool>;

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
    /// Is told what happens.
    pub(crate) told: Told,
    /// Takes a result; only where the page asked for it.
    #[cfg(feature = "whole")]
    pub(crate) share: Option<Share>,
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
        let Some(steps) = &self.steps else { return true };
        let has = |name| steps.split(' ').any(|step| step == name);
        match screen {
            Screen::Start | Screen::Review | Screen::Result => true,
            // A check that asks nothing would be none.
            Screen::Principles => has(PRINCIPLES) || !has(DIAGNOSIS),
            // Without the questions only what was said of the principles can be kept apart.
            Screen::Question(_) | Screen::List => has(DIAGNOSIS) || !has(PRINCIPLES),
            // What comes in is looked at there, and the comparison needs it as well.
            Screen::Load => has(KEEP) || has(COMPARE),
            other => has(other.step()),
        }
    }
}

/// Steps that are spoken of here.
const PRINCIPLES: &str = "principles";
const DIAGNOSIS: &str = "diagnosis";
const KEEP: &str = "keep";
const COMPARE: &str = "compare";
