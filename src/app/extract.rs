//! What leaves as a file.

use super::session::Session;
use crate::{
    content::json::Json,
    domain::{assessment::Assessment, form},
    export::{
        Findings, calendar,
        code::{self, IN_ADDRESS},
        csv,
        file_name::file_name,
        json,
        json::later,
        summary,
    },
};
use reactive_graph::{computed::Memo, prelude::*, wrappers::read::Signal};

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

impl ExportedFile {
    /// What follows the last dot of its name: the kind that the page is told.
    #[must_use]
    pub fn format(&self) -> &str {
        self.name.rsplit_once('.').map_or("", |(_, format)| format)
    }
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
    /// The criteria of ★3 or ★4, whichever the visitor works through, as a table.
    Criteria,
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
        self.reads_back(&text, names).then(|| ExportedFile {
            name: self.file_name(&json::file_name(taken_on)),
            media_type: "application/json",
            text,
        })
    }

    /// Whether a result file gives back what is there.
    fn reads_back(&self, file: &str, names: bool) -> bool {
        let (catalog, extended) = (self.answering().catalog(), self.extended());
        let Ok(read) = json::read(&catalog, file) else { return false };
        let later = later::read(&catalog, &extended, &read.later);
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
                Extract::Criteria => {
                    let star = self.scs_goal();
                    let name = format!("star{}", star.number());
                    let table = self.workbook().with(|workbook| {
                        csv::scs(self.extended().scs(), workbook, star, findings.lang)
                    });
                    (csv::file_name(&name, day), CSV, csv::write(&table))
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
            ExportedFile { name: self.file_name(&name), media_type, text }
        })
    }

    /// The name that a file is given now, from one that tells what is in it, such as
    /// `hoshimi-plan-2026-11-30.csv`. No two files are given the same.
    #[must_use]
    pub fn file_name(&self, plain: &str) -> String {
        let client = self.client_in_file_names().get_untracked().then(|| self.client());
        let time = self.answering().host().time();
        let name = self
            .file_names()
            .with_value(|used| file_name(plain, time, client.as_deref(), used));
        self.file_names().update_value(|used| used.push(name.clone()));
        name
    }

    /// The name of the company in one line; empty where none was put in.
    #[must_use]
    pub fn client(&self) -> String {
        self.workbook().with(|workbook| form::line(&workbook.form, form::COMPANY))
    }

    /// The result file as a text, for where no file gets through. It follows all that is put in.
    #[must_use]
    pub fn by_hand(&self, names: Signal<bool>) -> Memo<String> {
        let session = *self;
        Memo::new(move |_| session.file(names.get()))
    }

    /// The code of the answers.
    #[must_use]
    pub fn code(&self) -> String {
        let catalog = self.answering().catalog();
        let day = self.answering().taken_on().get();
        self.answering().assessment().with(|a| code::write(&catalog, a, day))
    }

    /// A link to that page which carries the code, or what the code was sealed into; `None` where
    /// nobody else can open the page.
    #[must_use]
    pub fn link(&self, address: &str, sealed: Option<&str>) -> Option<String> {
        if address.is_empty() {
            return None;
        }
        Some(match sealed {
            Some(sealed) => format!("{address}#{sealed}"),
            None => format!("{address}#{IN_ADDRESS}{}", self.code()),
        })
    }

    /// Reads the result with everything that tells of it, in the language of now.
    pub fn with_findings<T>(&self, read: impl FnOnce(Findings<'_>) -> T) -> T {
        let stage = self.stage();
        let (answering, extended) = (self.answering(), self.extended());
        let left_out = self.tasks_left_out();
        answering.packs().with(|catalog| {
            answering.assessment().with(|assessment| {
                self.report().with(|report| {
                    self.workbook().with(|workbook| {
                        read(Findings {
                            catalog,
                            assessment,
                            report,
                            stage,
                            declaration: extended.declaration(),
                            workbook,
                            left_out: &left_out,
                            lang: answering.lang().get(),
                        })
                    })
                })
            })
        })
    }
}
