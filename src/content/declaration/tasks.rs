//! What leads to a star, as tasks: their words, and how long they take.

use crate::{
    content::{json::Json, lang::Text, load, words::Source},
    domain::{pack::Cost, star_task::StarTask},
};

/// The words of a task that leads to a star. Minutes and cost are rough guides of our own.
#[derive(Clone, Debug)]
pub struct StarTaskWords {
    /// The task.
    pub task: StarTask,
    /// What it is called.
    pub title: Text,
    /// Why it is there.
    pub why: Text,
    /// How to go about it.
    pub how: Text,
    /// By what one sees that it is done.
    pub check: Text,
    /// Who does it, as a rule.
    pub who: Text,
    /// How long it takes.
    pub minutes: u32,
    /// What it costs.
    pub cost: Cost,
    /// Where it stands that the star needs it.
    pub source: Source,
}

/// The words in a checked table.
pub(super) fn read(file: &Json, table: &Json) -> Option<StarTaskWords> {
    let text = |field| Text::read(table, field);
    Some(StarTaskWords {
        task: StarTask::from_name(table.text_at("id"))?,
        title: text("title"),
        why: text("why"),
        how: text("how"),
        check: text("check"),
        who: text("who"),
        minutes: table.count_at("minutes"),
        cost: load::cost(table),
        source: Source::read(file, table)?,
    })
}

impl super::Declaration {
    /// The words of a task that leads to a star.
    #[must_use]
    pub fn task(&self, task: StarTask) -> Option<&StarTaskWords> {
        self.tasks.iter().find(|words| words.task == task)
    }
}
