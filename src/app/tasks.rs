//! すること: what is left to do, as one list with one count for the whole tool.

use super::{screen::Screen, session::Session};
use crate::{
    content::{
        lang::{Lang, Text},
        words::Source,
    },
    domain::{
        assessment::Policy,
        date::Date,
        form,
        pack::{Cost, Slug},
        plan::{Progress, Term},
        readiness::is_pledged,
        star_task::{StarTask, declared_star},
        tasks::{self, TaskKind, term_end},
        texts::Texts,
    },
    export::{self, Findings, TaskLine},
};
use reactive_graph::prelude::*;

/// The list. A task that is done stays where it was as long as it is held there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tasks {
    /// What is to be done, the next term first; no group is empty.
    pub groups: Vec<TaskGroup>,
    /// What is to be asked, by person; no group is empty.
    pub ask: Vec<AskGroup>,
    /// What is done and not held in its place.
    pub done: Vec<TaskView>,
    /// How many tasks are open, those to ask among them: the one count.
    pub left: usize,
    /// How many are done, held or not.
    pub finished: usize,
}

/// Tasks of one term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaskGroup {
    /// The term.
    pub term: Term,
    /// Its last day, by the deadline if that is earlier.
    pub end: Date,
    /// The tasks; those that lead to a star first.
    pub tasks: Vec<TaskView>,
}

/// What one kind of person is to be asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskGroup {
    /// Whom, by position among the people that the pack names.
    pub who: usize,
    /// Who that is.
    pub name: String,
    /// How many of the questions are open.
    pub left: usize,
    /// The questions.
    pub tasks: Vec<TaskView>,
}

/// A task in the words of the language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaskView {
    /// Its stable name.
    pub id: Slug,
    /// What it is about.
    pub kind: TaskKind,
    /// The star that it leads to.
    pub star: Option<u8>,
    /// What it is called.
    pub title: String,
    /// The official number of its item.
    pub number: Option<u32>,
    /// Why it matters.
    pub why: String,
    /// What can be done in ten minutes; empty where it is not a measure.
    pub quick: String,
    /// What to do.
    pub how: Vec<String>,
    /// By what one sees that it is done; the question itself, where something is to be asked.
    pub check: String,
    /// Minutes and class of cost, as rough guides.
    pub takes: Option<(u32, Cost)>,
    /// Who does it: as the visitor wrote, else as is usual; may be empty.
    pub by: String,
    /// By which day.
    pub due: Date,
    /// Whether the visitor chose that day.
    pub is_own_day: bool,
    /// When it is to be done.
    pub term: Term,
    /// How far it is.
    pub progress: Progress,
    /// Whether it can be ticked. Where not, the tick follows from something else.
    pub tickable: bool,
    /// The screen where it is done, if the page has one.
    pub screen: Option<Screen>,
    /// How many things of it are left, where it is made of several.
    pub parts: Option<usize>,
    /// Where that comes from.
    pub source: Source,
}

impl TaskView {
    /// Whether it is done.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.progress == Progress::Finished
    }

    /// Whether its day has passed.
    #[must_use]
    pub fn is_overdue(&self, today: Date) -> bool {
        !self.is_done() && self.due < today
    }
}

impl Tasks {
    /// The task of that name, wherever it stands.
    #[must_use]
    pub fn get(&self, id: &Slug) -> Option<&TaskView> {
        let groups = self.groups.iter().flat_map(|group| &group.tasks);
        let asked = self.ask.iter().flat_map(|group| &group.tasks);
        groups.chain(asked).chain(&self.done).find(|task| task.id == *id)
    }
}

/// The day by which the star must be declared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deadline {
    /// There is none.
    None,
    /// So many days are left; none on the day itself.
    Ahead(Date, u32),
    /// It has passed.
    Past(Date),
}

impl Session {
    /// What is left to do, with what is done apart.
    #[must_use]
    pub fn tasks(&self) -> Tasks {
        self.tasks_holding(&[])
    }

    /// The same, with what is done but named here still in its place: what was ticked a moment ago
    /// does not jump away.
    #[must_use]
    pub fn tasks_holding(&self, held: &[Slug]) -> Tasks {
        self.with_findings(|findings| {
            let (from, deadline) = (findings.report.taken_on, findings.deadline());
            let mut list = Tasks {
                groups: Vec::new(),
                ask: Vec::new(),
                done: Vec::new(),
                left: 0,
                finished: 0,
            };
            for line in findings.task_lines() {
                let task = self.task_view(&line, findings);
                let (term, whom) = (task.term, line.task.who().zip(line.whom));
                let is_done = task.is_done();
                *(if is_done { &mut list.finished } else { &mut list.left }) += 1;
                if is_done && !held.contains(&task.id) {
                    list.done.push(task);
                } else if let Some((who, name)) = whom {
                    let of = list.ask.iter_mut().find(|group| group.who == who);
                    let open = usize::from(!is_done);
                    match of {
                        Some(group) => {
                            group.left += open;
                            group.tasks.push(task);
                        }
                        None => list.ask.push(AskGroup {
                            who,
                            name: name.get(findings.lang).to_owned(),
                            left: open,
                            tasks: vec![task],
                        }),
                    }
                } else {
                    match list.groups.last_mut().filter(|group| group.term == term) {
                        Some(group) => group.tasks.push(task),
                        None => list.groups.push(TaskGroup {
                            term,
                            end: term_end(term, from, deadline),
                            tasks: vec![task],
                        }),
                    }
                }
            }
            list
        })
    }

    /// How many tasks are open in the whole tool.
    #[must_use]
    pub fn tasks_left(&self) -> usize {
        self.with_findings(|findings| {
            let lines = findings.task_lines();
            lines.iter().filter(|line| !line.task.is_done()).count()
        })
    }

    /// Ticks a task, or takes its tick away. One whose tick follows from something else stays as
    /// it is.
    pub fn tick(&self, task: &TaskView, on: bool) {
        let answering = self.answering();
        match task.kind {
            TaskKind::Measure { .. } | TaskKind::Ask { .. } => {
                let progress = if on { Progress::Finished } else { Progress::Open };
                self.set_plan_entry(&task.id, |entry| entry.progress = progress);
            }
            TaskKind::Star { task: StarTask::PolicyDecided, .. } => {
                answering.set_policy(|policy: &mut Policy| policy.decided = on);
            }
            TaskKind::Star { task: StarTask::PolicyPublished, .. } => {
                answering.set_policy(|policy: &mut Policy| policy.published = on);
            }
            TaskKind::Star { task, .. } => {
                if let Some(field) = task.tick_field() {
                    self.set_field(field, if on { form::YES } else { "" });
                }
            }
        }
    }

    /// The deadline, as seen on that day.
    #[must_use]
    pub fn deadline(&self, today: Date) -> Deadline {
        let day =
            self.workbook().with(|workbook| form::day(&workbook.form, form::DEADLINE));
        match day {
            None => Deadline::None,
            Some(day) => match today.days_until(day) {
                Some(left) => Deadline::Ahead(day, left),
                None => Deadline::Past(day),
            },
        }
    }

    /// Whether a day lies after a deadline that still counts.
    #[must_use]
    pub fn is_after_deadline(&self, day: Date) -> bool {
        let taken_on = self.answering().taken_on().get();
        self.workbook().with(|workbook| {
            tasks::deadline(&workbook.form, taken_on).is_some_and(|last| last < day)
        })
    }

    /// What is written to somebody who can answer what the visitor does not know.
    #[must_use]
    pub fn ask_letter(&self, who: usize) -> String {
        self.with_findings(|findings| export::ask_letter(findings, who))
    }

    /// Tasks that cannot be done here, because the page left their step out.
    #[must_use]
    pub fn tasks_left_out(&self) -> Vec<StarTask> {
        let config = self.answering().config();
        let stays = |task: &StarTask| config.with(|config| !config.has(screen_of(*task)));
        let is_policy = |task: &StarTask| {
            matches!(task, StarTask::PolicyDecided | StarTask::PolicyPublished)
        };
        // The policy is ticked here, and its draft may come from elsewhere.
        StarTask::ALL.into_iter().filter(|task| !is_policy(task) && stays(task)).collect()
    }

    fn task_view(&self, line: &TaskLine<'_>, findings: Findings<'_>) -> TaskView {
        let lang: Lang = findings.lang;
        let say = |text: &Text| text.get(lang).to_owned();
        let owner = form::in_line(&line.task.entry.owner);
        let usual = line.by.map(say).unwrap_or_default();
        let form = &findings.workbook.form;
        let star = match line.task.kind {
            TaskKind::Star { task, .. } => Some(task),
            TaskKind::Measure { .. } | TaskKind::Ask { .. } => None,
        };
        let config = self.answering().config();
        let screen = match line.task.item() {
            Some(at) => Some(self.answering().advised().screen(at)),
            None => star.map(screen_of),
        };
        let screen = screen.filter(|screen| config.with(|config| config.has(*screen)));
        TaskView {
            id: line.task.id.clone(),
            kind: line.task.kind,
            star: line.star(),
            title: say(line.title),
            number: line.number,
            why: say(line.why),
            quick: match line.task.kind {
                TaskKind::Measure { .. } => say(line.first),
                TaskKind::Star { .. } | TaskKind::Ask { .. } => String::new(),
            },
            how: line.how.iter().map(|text| say(text)).collect(),
            check: say(line.check),
            takes: line.takes,
            by: if owner.is_empty() { usual } else { owner },
            due: line.task.due,
            is_own_day: line.task.entry.due.is_some(),
            term: line.task.term,
            progress: line.task.entry.progress,
            tickable: star.is_none_or(|task| is_ticked_by_hand(task, form)),
            screen,
            parts: star.and_then(|task| parts_left(task, findings)),
            source: line.source.clone(),
        }
    }
}

/// Whether the visitor ticks the task.
fn is_ticked_by_hand(task: StarTask, form: &Texts) -> bool {
    match task {
        StarTask::PolicyDecided | StarTask::PolicyPublished | StarTask::Raised => true,
        // Who has declared has done both.
        StarTask::GbizId | StarTask::Applied => declared_star(form).is_none(),
        StarTask::Principles | StarTask::Questions | StarTask::DeclaredId => false,
    }
}

/// Where a task that leads to a star is done.
fn screen_of(task: StarTask) -> Screen {
    match task {
        StarTask::Principles => Screen::Principles,
        StarTask::Questions => Screen::List,
        StarTask::PolicyDecided | StarTask::PolicyPublished => Screen::Policy,
        StarTask::GbizId
        | StarTask::Applied
        | StarTask::DeclaredId
        | StarTask::Raised => Screen::Declare,
    }
}

/// How many items a task still waits for.
fn parts_left(task: StarTask, findings: Findings<'_>) -> Option<usize> {
    let a = findings.assessment;
    let packs = findings.catalog.packs(a);
    match task {
        StarTask::Principles => {
            let left = packs.principles.items.iter();
            Some(left.filter(|item| !is_pledged(a.principles.state(item))).count())
        }
        StarTask::Questions => {
            let (answered, of) = a.diagnosis.progress(packs.diagnosis);
            Some(of - answered)
        }
        _ => None,
    }
}
