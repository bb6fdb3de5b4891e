//! The tasks as tables: by term, then by the person to ask.

use crate::{
    app::{part::Part, session::Session},
    content::lang::Lang,
    domain::{
        date::Date,
        pack::Cost,
        plan::{Progress, Term},
        tasks::term_end,
    },
    export::{Findings, TaskLine},
    text::common_words,
};

use reactive_graph::prelude::*;

/// The whole list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrintedTasks {
    /// What is to be done, the next term first; no table is empty.
    pub tasks: Vec<TaskTable>,
    /// What is to be asked, by person; no table is empty.
    pub ask: Vec<TaskTable>,
    /// Whether questions are open, so that there may be more.
    pub is_open: bool,
}

/// Lines that belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaskTable {
    /// What they have in common.
    pub title: TaskTableTitle,
    /// The lines.
    pub rows: Vec<PrintedTask>,
}

/// What the lines of a table have in common.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TaskTableTitle {
    /// A term and its last day.
    Term(Term, Date),
    /// Whom to ask.
    Ask(String),
}

/// A line. What is done stays in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrintedTask {
    /// Star or number, and what it is called.
    pub name: String,
    /// What is to be asked; empty where nothing is.
    pub question: String,
    /// What the visitor noted.
    pub note: String,
    /// Who does it: as the visitor wrote, else as is usual; may be empty.
    pub by: String,
    /// By which day.
    pub due: Date,
    /// How far it is.
    pub progress: Progress,
    /// Minutes and class of cost; asking takes neither.
    pub takes: Option<(u32, Cost)>,
}

/// One of the few things to begin with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FirstAction {
    /// The topic of its item.
    pub topic: String,
    /// What can be done in ten minutes.
    pub quick: String,
    /// Minutes, as a rough guide.
    pub minutes: u32,
    /// Class of cost, as a rough guide.
    pub cost: Cost,
}

impl Session {
    /// The few things to begin with, the most urgent first.
    #[must_use]
    pub fn printed_first(&self) -> Vec<FirstAction> {
        let lang = self.answering().lang().get();
        self.with_advised(|loaded| {
            self.report().with(|report| {
                let actions = report.first_actions().iter();
                let first = actions.filter_map(|action| {
                    let (item, words) = loaded.at(action.item)?;
                    Some(FirstAction {
                        topic: words.topic.get(lang).to_owned(),
                        quick: words.quick.get(lang).to_owned(),
                        minutes: item.minutes,
                        cost: item.cost,
                    })
                });
                first.collect()
            })
        })
    }

    /// Every line of the list, what is done among them.
    #[must_use]
    pub fn printed_tasks(&self) -> PrintedTasks {
        self.with_findings(|findings| {
            let (mut tasks, mut ask) = (Vec::new(), Vec::new());
            let mut open = None;
            for line in findings.task_lines() {
                let (term, who) = (line.task.term, line.task.who());
                let tables: &mut Vec<TaskTable> =
                    if who.is_some() { &mut ask } else { &mut tasks };
                if open != Some((term, who)) {
                    open = Some((term, who));
                    let title = title(findings, &line);
                    tables.push(TaskTable { title, rows: Vec::new() });
                }
                if let Some(table) = tables.last_mut() {
                    table.rows.push(self.printed_task(findings, &line));
                }
            }
            let report = findings.report;
            PrintedTasks { tasks, ask, is_open: report.answered < report.of }
        })
    }

    /// The next day on which something unfinished is due, and what.
    #[must_use]
    pub fn next_due(&self) -> Option<(Date, String)> {
        self.with_findings(|findings| {
            let lines = findings.task_lines().into_iter();
            let next = lines
                .filter(|line| !line.task.is_done())
                .min_by_key(|line| line.task.due)?;
            Some((next.task.due, self.task_name(&next, findings.lang)))
        })
    }

    pub(super) fn printed_task(
        &self,
        findings: Findings<'_>,
        line: &TaskLine<'_>,
    ) -> PrintedTask {
        let lang = findings.lang;
        let asks = line.task.who().is_some();
        let owner = &line.task.entry.owner;
        let usual = line.by.map(|by| by.get(lang)).unwrap_or_default();
        PrintedTask {
            name: self.task_name(line, lang),
            question: if asks { line.first.get(lang).to_owned() } else { String::new() },
            note: line.note.to_owned(),
            by: if owner.is_empty() { usual } else { owner }.to_owned(),
            due: line.task.due,
            progress: line.task.entry.progress,
            takes: line.takes,
        }
    }

    /// Star or number, and what a task is called.
    fn task_name(&self, line: &TaskLine<'_>, lang: Lang) -> String {
        let title = line.title.get(lang);
        match (line.star(), line.number) {
            (Some(star), _) => format!("★{star} {title}"),
            (None, Some(number)) if self.answering().advised() == Part::Diagnosis => {
                format!("{} {title}", (common_words(lang).number)(number))
            }
            (None, Some(number)) => format!("{number}. {title}"),
            (None, None) => title.to_owned(),
        }
    }
}

fn title(findings: Findings<'_>, line: &TaskLine<'_>) -> TaskTableTitle {
    if let Some(who) = line.whom {
        return TaskTableTitle::Ask(who.get(findings.lang).to_owned());
    }
    let term = line.task.term;
    let end = term_end(term, findings.report.taken_on, findings.deadline());
    TaskTableTitle::Term(term, end)
}
