//! Everything a visitor does, in the program that has every screen: the questions, and what comes
//! after them.

use super::{
    answering::{Answering, Localize},
    pending_import::PendingImport,
    print::PrintSettings,
    transfer::Transfer,
};
use crate::{
    content::{
        catalog::Catalog, extended_catalog::ExtendedCatalog, json::Json, lang::Lang,
        words::LocalizedPack,
    },
    domain::{
        answers::{Answer, State},
        assessment::Assessment,
        choice::Choice,
        date::Date,
        pack::{Item, Slug},
        plan::Entry,
        report::Report,
        scs::Star,
        what_if::Change,
        workbook::Workbook,
    },
    export::{
        import::Opened,
        json::{self, ReadBack, later},
    },
};
use reactive_graph::{computed::Memo, owner::StoredValue, prelude::*, signal::RwSignal};
use std::sync::{Arc, OnceLock};

/// The state. Copies are of the handle; it lives as long as the reactive owner that it was made
/// under.
#[derive(Clone, Copy)]
pub struct Session {
    answering: Answering,
    extended: StoredValue<Arc<ExtendedCatalog>>,
    /// What the visitor has put in after the questions.
    workbook: RwSignal<Workbook>,
    /// What is tried out, without being an answer.
    trial: RwSignal<Vec<Change>>,
    report: Memo<Report>,
    pending_import: RwSignal<PendingImport>,
    /// The result that the present one is compared with.
    earlier: RwSignal<Option<Opened>>,
    transfer: Transfer,
    print: PrintSettings,
    /// Whether files that are saved carry the client's name in theirs.
    client_in_file_names: RwSignal<bool>,
    /// Names that files were given.
    file_names: StoredValue<Vec<String>>,
}

/// Gives the packs in the words of a language, where やさしい日本語 has words of its own for them.
pub fn localize(catalog: Arc<Catalog>, extended: Arc<ExtendedCatalog>) -> Localize {
    let easy = OnceLock::new();
    Arc::new(move |lang| {
        if lang == Lang::JaEasy {
            easy.get_or_init(|| Arc::new(catalog.easy_japanese(extended.easy()))).clone()
        } else {
            catalog.clone()
        }
    })
}

impl Session {
    /// A state with nothing put in after the questions.
    pub fn new(answering: Answering, extended: Arc<ExtendedCatalog>) -> Self {
        let (catalog, day) = (answering.catalog(), answering.taken_on());
        let a = answering.assessment();
        let brand = answering.config().with_untracked(|config| config.brand.clone());
        Self {
            answering,
            extended: StoredValue::new(extended),
            workbook: RwSignal::new(Workbook::default()),
            trial: RwSignal::new(Vec::new()),
            report: Memo::new(move |_| a.with(|a| catalog.report(a, day.get()))),
            pending_import: RwSignal::new(PendingImport::Nothing),
            earlier: RwSignal::new(None),
            transfer: Transfer::new(),
            print: PrintSettings::new(&brand),
            client_in_file_names: RwSignal::new(false),
            file_names: StoredValue::new(Vec::new()),
        }
    }

    /// The state of the questions.
    #[must_use]
    pub fn answering(&self) -> Answering {
        self.answering
    }

    /// The packs of what comes after the questions.
    #[must_use]
    pub fn extended(&self) -> Arc<ExtendedCatalog> {
        self.extended.get_value()
    }

    /// What the visitor has put in after the questions.
    #[must_use]
    pub fn workbook(&self) -> RwSignal<Workbook> {
        self.workbook
    }

    /// What is tried out, without being an answer.
    #[must_use]
    pub fn trial(&self) -> RwSignal<Vec<Change>> {
        self.trial
    }

    /// What the answers amount to.
    #[must_use]
    pub fn report(&self) -> Memo<Report> {
        self.report
    }

    /// What came in from outside and waits for the visitor's word.
    #[must_use]
    pub fn pending_import(&self) -> RwSignal<PendingImport> {
        self.pending_import
    }

    /// The result that the present one is compared with.
    #[must_use]
    pub fn earlier(&self) -> RwSignal<Option<Opened>> {
        self.earlier
    }

    /// What came in beside it, and what went out.
    pub(super) fn transfer(&self) -> Transfer {
        self.transfer
    }

    /// What papers have besides the result.
    #[must_use]
    pub fn print(&self) -> PrintSettings {
        self.print
    }

    /// Whether files that are saved carry the client's name in theirs; only by the visitor's
    /// word.
    #[must_use]
    pub fn client_in_file_names(&self) -> RwSignal<bool> {
        self.client_in_file_names
    }

    /// Names that files were given.
    pub(super) fn file_names(&self) -> StoredValue<Vec<String>> {
        self.file_names
    }

    /// Whether the visitor has put in nothing that would be lost.
    #[must_use]
    pub fn is_untouched(&self) -> bool {
        self.answering.is_untouched() && self.workbook.with(Workbook::is_untouched)
    }

    /// Reads the pack that advice is drawn from, the deepest one asked, in the words of the
    /// language.
    pub fn with_advised<T>(&self, read: impl FnOnce(&LocalizedPack) -> T) -> T {
        self.answering.with_pack(self.answering.advised(), read)
    }

    /// What a field of the forms holds; empty while nothing is in it.
    #[must_use]
    pub fn field(&self, name: &str) -> String {
        self.workbook.with(|workbook| workbook.form.get(name).to_owned())
    }

    /// Fills in a field of the forms. A name that no field can have changes nothing.
    pub fn set_field(&self, name: &str, text: &str) {
        if let Some(name) = Slug::new(name) {
            self.workbook.update(|workbook| workbook.form.set(&name, text));
        }
    }

    /// What the visitor decided about an item of the plan.
    #[must_use]
    pub fn plan_entry(&self, item: &Slug) -> Entry {
        self.workbook.with(|workbook| workbook.plan.get(item))
    }

    /// Changes what the visitor decided about an item of the plan.
    pub fn set_plan_entry(&self, item: &Slug, change: impl FnOnce(&mut Entry)) {
        self.workbook.update(|workbook| {
            let mut entry = workbook.plan.get(item);
            change(&mut entry);
            workbook.plan.set(item, entry);
        });
    }

    /// The star whose criteria the visitor works through; the lower one until one is chosen.
    #[must_use]
    pub fn scs_goal(&self) -> Star {
        let number = self.field(SCS_GOAL).parse().ok();
        number.and_then(Star::from_number).unwrap_or(Star::Three)
    }

    /// Chooses the star whose criteria the visitor works through.
    pub fn set_scs_goal(&self, star: Star) {
        self.set_field(SCS_GOAL, &star.number().to_string());
    }

    /// What was answered to a criterion of ★3 or ★4.
    #[must_use]
    pub fn criterion(&self, item: &Item) -> Option<Choice> {
        self.workbook.with(|workbook| match workbook.criteria.state(item) {
            State::Chosen(choice) => Some(choice),
            State::NotApplicable(_) | State::ReasonMissing | State::Unanswered => None,
        })
    }

    /// Takes an answer to a criterion. One that the pack does not offer changes nothing.
    pub fn answer_criterion(&self, item: &Slug, choice: Choice) {
        let extended = self.extended();
        let pack = &extended.scs().scheme.pack;
        let taken = |workbook: &mut Workbook| {
            let taken = workbook.criteria.set(pack, item, Answer::Chosen(choice));
            (taken.is_ok(), ())
        };
        self.workbook.try_maybe_update(taken);
    }

    /// What was noted as the evidence for a requirement of ★3 or ★4.
    #[must_use]
    pub fn evidence(&self, requirement: &Slug) -> String {
        self.workbook
            .with(|workbook| workbook.evidence.get(requirement.as_str()).to_owned())
    }

    /// Notes where the evidence for a requirement is.
    pub fn set_evidence(&self, requirement: &Slug, text: &str) {
        self.workbook.update(|workbook| workbook.evidence.set(requirement, text));
    }

    /// Forgets everything put in and everything that came in, and goes back to the start.
    pub fn reset(&self) {
        self.answering.reset();
        self.workbook.set(Workbook::default());
        self.trial.set(Vec::new());
        self.pending_import.set(PendingImport::Nothing);
        self.earlier.set(None);
        self.client_in_file_names.set(false);
        self.transfer.forget();
        let brand = self.answering.config().with_untracked(|config| config.brand.clone());
        self.print.reset(&brand);
    }

    /// Puts back what a file held; `false` where some of what came after the questions had to be
    /// left out.
    pub fn restore(&self, read: ReadBack) -> bool {
        self.print.confidential().set(false);
        let later = later::read(&self.answering.catalog(), &self.extended(), &read.later);
        self.replace(read.assessment, read.taken_on, later.workbook);
        if let Some(lang) = read.language {
            self.answering.lang().set(lang);
        }
        later.dropped.is_empty()
    }

    /// Puts answers and what came after them into the place of the present ones.
    pub fn replace(&self, assessment: Assessment, taken_on: Date, workbook: Workbook) {
        self.trial.set(Vec::new());
        self.client_in_file_names.set(false);
        self.workbook.set(workbook);
        self.answering.replace(assessment, taken_on);
    }

    /// The result file of the present state; with `names`, also what names the company or people.
    #[must_use]
    pub fn file(&self, names: bool) -> String {
        let catalog = self.answering.catalog();
        let later = self.later(names);
        self.answering.assessment().with(|a| {
            self.report.with(|report| {
                json::write(&catalog, a, report, &later, self.answering.lang().get())
            })
        })
    }

    /// The members of the result file that hold what came after the questions.
    fn later(&self, names: bool) -> Json {
        let (catalog, extended) = (self.answering.catalog(), self.extended());
        self.answering.assessment().with(|a| {
            self.workbook
                .with(|workbook| later::write(&catalog, &extended, a, workbook, names))
        })
    }
}

/// The field of the forms that holds the star of the checklist.
const SCS_GOAL: &str = "scs-goal";
