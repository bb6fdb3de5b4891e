//! What a visitor put in after the questions.

use super::session::Session;
use crate::{
    content::json::Json,
    domain::{
        answers::{Answer, State},
        choice::Choice,
        pack::{Item, Slug},
        plan::Entry,
        scs::Star,
        workbook::Workbook,
    },
    export::json::later,
};

/// What the visitor works on.
pub(crate) type Book = Workbook;

/// Nothing put in yet.
pub(crate) fn empty() -> Book {
    Workbook::default()
}

/// Whether there is nothing in it.
pub(crate) fn is_untouched(book: &Book) -> bool {
    book.is_untouched()
}

/// The book that a file held, and whether all of it was understood.
pub(crate) fn read(session: &Session, file: &Json) -> (Book, bool) {
    let read = later::read(&session.catalog, &session.shelf, file);
    (read.workbook, read.dropped.is_empty())
}

/// The members of a result file; with `names`, those too that name people.
pub(crate) fn write(session: &Session, names: bool) -> Json {
    let (a, book) = (session.assessment.read(), session.book.read());
    later::write(&session.catalog, &session.shelf, &a, &book, names)
}

impl Session {
    /// What a field of the forms holds.
    pub(crate) fn form(&self, name: &str) -> String {
        self.book.read().form.get(name).to_owned()
    }

    /// Fills in a field of the forms.
    pub(crate) fn fill(&self, name: &str, text: &str) {
        if let Some(name) = Slug::new(name) {
            self.book.update(|book| book.form.set(&name, text));
        }
    }

    /// Notes something about an item of the plan.
    pub(crate) fn note_entry(&self, item: &Slug, change: impl FnOnce(&mut Entry)) {
        self.book.update(|book| {
            let mut entry = book.plan.get(item);
            change(&mut entry);
            book.plan.set(item, entry);
        });
    }

    /// The star whose criteria the visitor works through; the lower one until one is
    /// chosen.
    pub(crate) fn scs_goal(&self) -> Star {
        let number = self.form(SCS_GOAL).parse().ok();
        number.and_then(Star::from_number).unwrap_or(Star::Three)
    }

    /// Chooses the star whose criteria the visitor works through.
    pub(crate) fn aim_scs(&self, star: Star) {
        self.fill(SCS_GOAL, &star.number().to_string());
    }

    /// What was answered to a criterion.
    pub(crate) fn criterion(&self, item: &Item) -> Option<Choice> {
        match self.book.read().criteria.state(item) {
            State::Chosen(choice) => Some(choice),
            State::NotApplicable(_) | State::ReasonMissing | State::Unanswered => None,
        }
    }

    /// Takes an answer to a criterion.
    pub(crate) fn answer_criterion(&self, item: &Slug, choice: Choice) {
        let pack = &self.shelf.scs().scheme.pack;
        self.book.update(|book| {
            let _ = book.criteria.set(pack, item, Answer::Chosen(choice));
        });
    }

    /// Notes where the evidence for a requirement is.
    pub(crate) fn note_evidence(&self, requirement: &Slug, text: &str) {
        self.book.update(|book| book.evidence.set(requirement, text));
    }
}

/// The field of the forms that holds the star of the checklist.
const SCS_GOAL: &str = "scs-goal";
