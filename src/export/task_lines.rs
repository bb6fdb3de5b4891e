//! The list of what is left to do, with the words of each line. Screen, paper, table, calendar and
//! summary are all written from these lines.

use super::{Findings, findings::say};
use crate::{
    content::{
        lang::Text,
        words::{LocalizedPack, Source},
    },
    domain::{
        form,
        pack::Cost,
        tasks::{Task, TaskKind},
    },
};

/// A task with its words.
#[derive(Clone, Debug)]
pub struct TaskLine<'a> {
    /// The task.
    pub task: Task,
    /// What it is called.
    pub title: &'a Text,
    /// The official number of the item that it is about.
    pub number: Option<u32>,
    /// Why it matters.
    pub why: &'a Text,
    /// What to do, one or more things.
    pub how: Vec<&'a Text>,
    /// What to do first; the question, where something is to be asked.
    pub first: &'a Text,
    /// By what one sees that it is done: the question that can be answered with yes then, or words
    /// of its own.
    pub check: &'a Text,
    /// How long it takes and what it costs, as rough guides; `None` where something is to be asked.
    pub takes: Option<(u32, Cost)>,
    /// Who does it, as a rule; `None` where that is for the company to say.
    pub by: Option<&'a Text>,
    /// Whom to ask.
    pub whom: Option<&'a Text>,
    /// Where that comes from.
    pub source: &'a Source,
    /// What the visitor noted.
    pub note: &'a str,
}

impl TaskLine<'_> {
    /// The star that the task leads to.
    #[must_use]
    pub fn star(&self) -> Option<u8> {
        match self.task.kind {
            TaskKind::Star { level, .. } => Some(level),
            TaskKind::Measure { .. } | TaskKind::Ask { .. } => None,
        }
    }

    /// Star, number and title, as a reader finds the task again on the screen.
    pub(super) fn name(&self, findings: Findings<'_>) -> String {
        let title = say(self.title, findings.lang);
        match (self.star(), self.number) {
            (Some(star), _) => format!("★{star} {title}"),
            (None, Some(number)) => findings.numbered(number, &title),
            (None, None) => title,
        }
    }
}

impl<'a> Findings<'a> {
    /// The whole list, in its order.
    #[must_use]
    pub fn task_lines(self) -> Vec<TaskLine<'a>> {
        let Self { catalog, assessment, report, workbook, left_out, .. } = self;
        let tasks = catalog.tasks(assessment, report, workbook, left_out);
        tasks.into_iter().filter_map(|task| self.task_line(task)).collect()
    }

    fn task_line(self, task: Task) -> Option<TaskLine<'a>> {
        let note = self.workbook.form.get(&form::task_note(task.id.as_str()));
        if let TaskKind::Star { task: star, .. } = task.kind {
            let words = self.declaration.task(star)?;
            return Some(TaskLine {
                task,
                title: &words.title,
                number: None,
                why: &words.why,
                how: vec![&words.how],
                first: &words.how,
                check: &words.check,
                takes: Some((words.minutes, words.cost)),
                by: Some(&words.who),
                whom: None,
                source: &words.source,
                note,
            });
        }
        let loaded: &'a LocalizedPack = self.advised();
        let (item, words) = loaded.at(task.item()?)?;
        let whom = task.who().and_then(|who| loaded.askees.get(who));
        let asks = task.who().is_some();
        Some(TaskLine {
            task,
            title: &words.topic,
            number: Some(item.number),
            why: &words.why,
            how: words.measures.iter().collect(),
            first: if asks { &words.question } else { &words.quick },
            check: &words.question,
            takes: (!asks).then_some((item.minutes, item.cost)),
            by: None,
            whom,
            source: &words.source,
            note,
        })
    }
}

/// What people who can answer are asked, as a letter: what the visitor sends them.
#[must_use]
pub fn ask_letter(findings: Findings<'_>, who: usize) -> String {
    let words = &crate::text::words(findings.lang).letter;
    let lines = findings.task_lines();
    let mut letter = vec![words.greeting.to_owned(), String::new()];
    let asked =
        lines.iter().filter(|line| line.task.who() == Some(who) && !line.task.is_done());
    for (at, line) in asked.enumerate() {
        let question = say(line.first, findings.lang);
        letter.push(format!("{}. {question}", at + 1));
    }
    letter.extend([String::new(), words.how.to_owned(), words.close.to_owned()]);
    letter.join("\n")
}
