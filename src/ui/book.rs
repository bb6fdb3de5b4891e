//! What a visitor put in after the questions.

use super::session::Session;
use crate::domain::{
    choice::Choice,
    pack::{Item, Slug},
    plan::Entry,
    scs::Star,
    workbook::Workbook,
};
use leptos::prelude::untrack;

/// What the visitor works on.
pub(crate) type Book = Workbook;

impl Session {
    /// What a field of the forms holds.
    pub(crate) fn form(&self, name: &str) -> String {
        untrack(|| self.app.field(name))
    }

    /// Fills in a field of the forms.
    pub(crate) fn fill(&self, name: &str, text: &str) {
        self.app.set_field(name, text);
    }

    /// Notes something about an item of the plan.
    pub(crate) fn note_entry(&self, item: &Slug, change: impl FnOnce(&mut Entry)) {
        self.app.set_plan_entry(item, change);
    }

    /// The star whose criteria the visitor works through.
    pub(crate) fn scs_goal(&self) -> Star {
        untrack(|| self.app.scs_goal())
    }

    /// Chooses the star whose criteria the visitor works through.
    pub(crate) fn aim_scs(&self, star: Star) {
        self.app.set_scs_goal(star);
    }

    /// What was answered to a criterion.
    pub(crate) fn criterion(&self, item: &Item) -> Option<Choice> {
        untrack(|| self.app.criterion(item))
    }

    /// Takes an answer to a criterion.
    pub(crate) fn answer_criterion(&self, item: &Slug, choice: Choice) {
        self.app.answer_criterion(item, choice);
    }

    /// Notes where the evidence for a requirement is.
    pub(crate) fn note_evidence(&self, requirement: &Slug, text: &str) {
        self.app.set_evidence(requirement, text);
    }
}
