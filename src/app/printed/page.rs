//! The first page of the report: the conclusion, and what comes next.

use crate::{
    app::{session::Session, tasks::Deadline},
    domain::{
        date::Date,
        form,
        pack::Cost,
        readiness::{Gate, ReadyState},
        stage::Stage,
        star_task::StarTask,
        tasks::TaskKind,
    },
    export::TaskLine,
};
use reactive_graph::prelude::*;

/// Where the company stands, and what would lead to the next star.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conclusion {
    /// Where it stands.
    pub stage: Stage,
    /// The next star, once one can be declared or is; `None` where the answers do not tell of
    /// another.
    pub toward: Option<Toward>,
}

/// A star and what it waits for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Toward {
    /// 1 for ★1 and so on.
    pub star: u8,
    /// What it waits for, in order; not empty.
    pub gates: Vec<Gate>,
}

/// The next few tasks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextTasks {
    /// The tasks, by day. The application for the star is among them as long as it is open.
    pub rows: Vec<NextTask>,
    /// The day by which the star must be declared, as seen on the day of the result.
    pub deadline: Deadline,
}

/// A task with its day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextTask {
    /// By which day.
    pub due: Date,
    /// The star that it leads to.
    pub star: Option<u8>,
    /// What it is called.
    pub title: String,
    /// Who does it, or whom to ask; may be empty.
    pub by: String,
    /// Minutes and class of cost; asking takes neither.
    pub takes: Option<(u32, Cost)>,
}

/// The company that the report is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Client {
    /// Its name.
    pub name: String,
    /// How large it is set, so that all of it has room.
    pub size: NameSize,
}

/// How large a name is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameSize {
    /// It has one line, or two short ones.
    Large,
    /// It has two lines.
    Long,
    /// It has more.
    VeryLong,
}

impl NameSize {
    /// Widths up to which a name is large, and long: a kanji is two wide.
    const LARGE: usize = 72;
    const LONG: usize = 160;

    /// The size of a name.
    #[must_use]
    pub fn of(name: &str) -> Self {
        let width: usize = name.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum();
        match width {
            0..=Self::LARGE => Self::Large,
            _ if width <= Self::LONG => Self::Long,
            _ => Self::VeryLong,
        }
    }
}

/// What a supporter found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remarks {
    /// The paragraphs; none is empty.
    pub paragraphs: Vec<String>,
    /// Whether the first page has room for them.
    pub fits_first_page: bool,
}

impl Remarks {
    /// Letters, and paragraphs, for which the first page has room.
    const LETTERS: usize = 240;
    const PARAGRAPHS: usize = 4;
}

impl NextTasks {
    /// How many are shown.
    pub const MOST: usize = 3;
}

impl Session {
    /// What the report says first.
    #[must_use]
    pub fn conclusion(&self) -> Conclusion {
        let stage = self.stage();
        let (Stage::Ready { star: reached } | Stage::Declared { star: reached }) = stage
        else {
            return Conclusion { stage, toward: None };
        };
        let toward = self.report().with(|report| {
            let mut stars = report.stars.iter();
            let next = stars.find(|star| {
                let is_told = star.state != ReadyState::NotJudged;
                star.level > reached && is_told && !star.missing.is_empty()
            })?;
            Some(Toward { star: next.level, gates: next.missing.clone() })
        });
        Conclusion { stage, toward }
    }

    /// The next three tasks that are open, the application for the star among them.
    #[must_use]
    pub fn next_tasks(&self) -> NextTasks {
        let taken_on = self.answering().taken_on().get();
        let rows = self.with_findings(|findings| {
            let lines = findings.task_lines().into_iter();
            let mut open: Vec<_> = lines.filter(|line| !line.task.is_done()).collect();
            // The sort is stable: on one day the order of the list stays, and asking comes last.
            open.sort_by_key(|line| line.task.due);
            if let Some(at) = open.iter().position(is_application)
                && at >= NextTasks::MOST
            {
                let application = open.remove(at);
                open.insert(NextTasks::MOST - 1, application);
            }
            let next = open.into_iter().take(NextTasks::MOST);
            next.map(|line| self.next_task(&line, findings)).collect()
        });
        NextTasks { rows, deadline: self.deadline(taken_on) }
    }

    /// The company that the report is about; `None` where none is named.
    #[must_use]
    pub fn printed_client(&self) -> Option<Client> {
        let name = self.client();
        (!name.is_empty()).then(|| Client { size: NameSize::of(&name), name })
    }

    /// What a supporter found; `None` where nothing is written.
    #[must_use]
    pub fn printed_remarks(&self) -> Option<Remarks> {
        let remarks = self.remarks();
        let paragraphs = remarks.lines().map(form::in_line);
        let paragraphs: Vec<String> =
            paragraphs.filter(|line| !line.is_empty()).collect();
        let letters: usize = paragraphs.iter().map(|line| line.chars().count()).sum();
        let fits_first_page =
            letters <= Remarks::LETTERS && paragraphs.len() <= Remarks::PARAGRAPHS;
        (!paragraphs.is_empty()).then_some(Remarks { paragraphs, fits_first_page })
    }

    fn next_task(
        &self,
        line: &TaskLine<'_>,
        findings: crate::export::Findings<'_>,
    ) -> NextTask {
        let task = self.printed_task(findings, line);
        let whom = line.whom.map(|whom| whom.get(findings.lang).to_owned());
        let bare = line.title.get(findings.lang).to_owned();
        NextTask {
            due: task.due,
            star: line.star(),
            title: if line.star().is_some() { bare } else { task.name },
            by: if task.by.is_empty() { whom.unwrap_or_default() } else { task.by },
            takes: task.takes,
        }
    }
}

/// Whether the task is to apply for a star.
fn is_application(line: &TaskLine<'_>) -> bool {
    let TaskKind::Star { task, .. } = line.task.kind else { return false };
    matches!(task, StarTask::Applied | StarTask::Raised)
}
