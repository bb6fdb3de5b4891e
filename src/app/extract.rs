//! What leaves as a file.

use super::session::Session;
use crate::{
    content::json::Json,
    domain::assessment::Assessment,
    export::{Findings, calendar, csv, json, json::later, summary},
};
use reactive_graph::prelude::*;

/// A file that is ready to be handed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExportedFile {
    /// Its name.
    pub name: String,
    /// Its media type.
    pub media_type: &'static str,
    /// What is in it.
    pub text: String,
}

/// Media type of a table.
pub const CSV: &str = "text/csv";

/// A file that tells of the result and cannot be loaded again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extract {
    /// The answers as a table.
    Answers,
    /// The plan as a table.
    Plan,
    /// The plan's days.
    Calendar,
    /// The result in sentences.
    Text,
    /// The same in Markdown.
    Markdown,
}

impl Session {
    /// The result file, after it was read back; `None` where it would not give back what is there.
    /// With `names` it names company and people.
    #[must_use]
    pub fn result_file(&self, names: bool) -> Option<ExportedFile> {
        let text = self.file(names);
        let taken_on = self.answering().taken_on().get();
        let name = json::file_name(taken_on);
        self.reads_back(&text, names).then_some(ExportedFile {
            name,
            media_type: "application/json",
            text,
        })
    }

    /// Whether a result file gives back what is there.
    fn reads_back(&self, file: &str, names: bool) -> bool {
        let (catalog, shelf) = (self.answering().catalog(), self.shelf());
        let Ok(read) = json::read(&catalog, file) else { return false };
        let later = later::read(&catalog, &shelf, &read.later);
        let lang = self.answering().lang().get();
        let taken_on = self.answering().taken_on().get();
        // What is not on the path any more is in neither.
        let written =
            |a: &Assessment| json::write_given(&catalog, a, taken_on, &Json::Null, lang);
        let same = !names || self.workbook().with(|workbook| later.workbook == *workbook);
        let assessment = self.answering().assessment();
        later.dropped.is_empty()
            && same
            && assessment.with(|a| written(&read.assessment) == written(a))
    }

    /// An extract of the present result.
    #[must_use]
    pub fn extract(&self, extract: Extract) -> ExportedFile {
        self.with_findings(|findings| {
            let day = findings.report.taken_on;
            let (name, media_type, text) = match extract {
                Extract::Answers => (
                    csv::file_name("answers", day),
                    CSV,
                    csv::write(&csv::answers(findings)),
                ),
                Extract::Plan => {
                    (csv::file_name("plan", day), CSV, csv::write(&csv::plan(findings)))
                }
                Extract::Calendar => {
                    let now = self.answering().host().now();
                    let file = calendar::calendar(findings, now);
                    (calendar::file_name(day), "text/calendar", file)
                }
                Extract::Text => {
                    let text = summary::plain(&summary::write(findings));
                    (summary::file_name(day, "txt"), "text/plain", text)
                }
                Extract::Markdown => {
                    let text = summary::markdown(&summary::write(findings));
                    (summary::file_name(day, "md"), "text/markdown", text)
                }
            };
            ExportedFile { name, media_type, text }
        })
    }

    /// Reads the result with everything that tells of it, in the language of now.
    pub fn with_findings<T>(&self, read: impl FnOnce(Findings<'_>) -> T) -> T {
        let answering = self.answering();
        answering.packs().with(|catalog| {
            answering.assessment().with(|assessment| {
                self.report().with(|report| {
                    self.workbook().with(|workbook| {
                        read(Findings {
                            catalog,
                            assessment,
                            report,
                            plan: &workbook.plan,
                            lang: answering.lang().get(),
                        })
                    })
                })
            })
        })
    }
}
