//! The basic policy: the draft as it is now, why each clause is stated as it is, and what leaves as
//! a file.

use super::{extract::ExportedFile, session::Session};
use crate::{
    domain::{
        form::{self, FieldFault},
        policy::{self, Stance},
    },
    export::policy::{Words, Written, file_name, html, markdown, plain, write},
    text::common_words,
};
use reactive_graph::prelude::*;

/// The draft with the reasons of its clauses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PolicyDraft {
    /// The policy in words.
    pub written: Written,
    /// Why each of its clauses is stated as it is, in their order; empty where the self-diagnosis
    /// is not asked.
    pub reasons: Vec<Reason>,
}

/// Why a clause is stated as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The answers back it.
    Done,
    /// It lists what is worked on first.
    Listed,
    /// No question could back it.
    Promise,
    /// These questions do not back it yet, by the names that lists call them.
    Open(Vec<String>),
}

/// What is to be said of the days of the policy together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DaysNote {
    /// The day of a change lies before that of adoption.
    Fault(FieldFault),
    /// The day of adoption is still to come.
    Ahead,
}

/// A format of the policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PolicyFormat {
    /// Plain text.
    Text,
    /// Markdown.
    Markdown,
    /// A piece of a web page.
    Html,
}

impl Session {
    /// The policy as it is now.
    #[must_use]
    pub fn policy_draft(&self) -> PolicyDraft {
        let (answering, extended) = (self.answering(), self.extended());
        let lang = answering.lang().get();
        let rules = &extended.policy().rules;
        answering.packs().with(|catalog| {
            answering.assessment().with(|a| {
                self.workbook().with(|workbook| {
                    let draft = policy::draft(rules, &workbook.form, catalog.packs(a), a);
                    let words = Words {
                        policy: extended.policy(),
                        diagnosis: catalog.diagnosis(),
                        form: &workbook.form,
                        lang,
                    };
                    let written = write(words, &draft);
                    let name = |slug| {
                        let item = catalog.diagnosis().pack.item(slug)?;
                        Some((common_words(lang).number)(item.number))
                    };
                    let mut reasons = Vec::new();
                    for clause in &written.clauses {
                        let Some(rule) = rules.get(clause.rule) else { continue };
                        reasons.push(match clause.stance {
                            Stance::Done => Reason::Done,
                            Stance::Intend if rule.focus => Reason::Listed,
                            Stance::Intend if rule.backed_by.is_empty() => {
                                Reason::Promise
                            }
                            Stance::Intend => Reason::Open(
                                rule.backed_by.iter().filter_map(name).collect(),
                            ),
                        });
                    }
                    if !a.asks_diagnosis() {
                        reasons.clear();
                    }
                    PolicyDraft { written, reasons }
                })
            })
        })
    }

    /// The policy as a text in that format.
    #[must_use]
    pub fn policy_text(&self, format: PolicyFormat) -> String {
        let written = self.policy_draft().written;
        match format {
            PolicyFormat::Text => plain(&written),
            PolicyFormat::Markdown => markdown(&written),
            PolicyFormat::Html => html(&written),
        }
    }

    /// The policy as a file.
    #[must_use]
    pub fn policy_file(&self, format: PolicyFormat) -> ExportedFile {
        let (ending, media_type) = match format {
            PolicyFormat::Text => ("txt", "text/plain"),
            PolicyFormat::Markdown => ("md", "text/markdown"),
            PolicyFormat::Html => ("html", "text/html"),
        };
        let text = self.policy_text(format);
        ExportedFile { name: file_name(ending), media_type, text }
    }

    /// The clauses that one may add, by position in the pack. Without anything to work on there is
    /// nothing to list.
    #[must_use]
    pub fn optional_clauses(&self) -> Vec<usize> {
        let extended = self.extended();
        let asks = self.answering().asks_diagnosis().get();
        let lists = asks && self.report().with(|report| !report.actions.is_empty());
        let rules = extended.policy().rules.iter().enumerate();
        let shown = rules.filter(|(_, rule)| rule.optional && (!rule.focus || lists));
        shown.map(|(at, _)| at).collect()
    }

    /// Whether one of those lists what is worked on first.
    #[must_use]
    pub fn offers_focus(&self) -> bool {
        let extended = self.extended();
        let rules = &extended.policy().rules;
        let mut offered = self.optional_clauses().into_iter();
        offered.any(|at| rules.get(at).is_some_and(|rule| rule.focus))
    }

    /// What is to be said of the days of the policy together.
    #[must_use]
    pub fn policy_days(&self) -> Option<DaysNote> {
        let today = self.answering().host().today();
        self.workbook().with(|workbook| {
            let early = form::fault(&workbook.form, form::REVISED)
                .filter(|fault| *fault == FieldFault::BeforeAdoption);
            let ahead =
                || form::is_ahead(&workbook.form, today).then_some(DaysNote::Ahead);
            early.map(DaysNote::Fault).or_else(ahead)
        })
    }

    /// What is wrong with a field of the forms.
    #[must_use]
    pub fn field_fault(&self, name: &str) -> Option<FieldFault> {
        self.workbook().with(|workbook| form::fault(&workbook.form, name))
    }
}
