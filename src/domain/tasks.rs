//! What is left to do, as one list: what leads to a star, the measures, and what is to be asked.
//! Screen, paper, table and calendar all show these lines.

use super::{
    assessment::{Assessment, Packs},
    date::Date,
    form,
    pack::Slug,
    plan::{Entry, Progress, Term, placements},
    readiness::Level,
    report::Report,
    star_task::{StarTask, star_steps},
    texts::Texts,
    workbook::Workbook,
};

/// What the list is drawn from.
#[derive(Clone, Copy, Debug)]
pub struct Basis<'a> {
    /// The stars that are declared, lowest first.
    pub levels: &'a [Level],
    /// The packs that are asked.
    pub packs: Packs<'a>,
    /// What was answered.
    pub assessment: &'a Assessment,
    /// What the answers amount to.
    pub report: &'a Report,
    /// What was put in after the questions: ticks, owners, days.
    pub workbook: &'a Workbook,
    /// Tasks that cannot be done here, because the page left their step out.
    pub left_out: &'a [StarTask],
}

/// What a task is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TaskKind {
    /// It leads to a star.
    Star {
        /// Which one.
        task: StarTask,
        /// The star: 1 for ★1 and so on.
        level: u8,
    },
    /// A measure.
    Measure {
        /// The item that becomes better by it, by position in the pack that advice is drawn from.
        item: usize,
    },
    /// A question that somebody else can answer.
    Ask {
        /// The item, by position in the same pack.
        item: usize,
        /// Whom to ask, by position among the people that the pack names.
        who: usize,
    },
}

/// One line of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    /// The item's name, or that of the star's task. No two tasks have the same.
    pub id: Slug,
    /// What it is about.
    pub kind: TaskKind,
    /// When it is to be done.
    pub term: Term,
    /// By which day: the one that the visitor chose, else the last one of the term.
    pub due: Date,
    /// What the visitor decided. Its progress is that of the tick.
    pub entry: Entry,
}

impl Task {
    /// Whether it is done.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.entry.progress == Progress::Finished
    }

    /// The item that it is about, by position in the pack that advice is drawn from.
    #[must_use]
    pub fn item(&self) -> Option<usize> {
        match self.kind {
            TaskKind::Star { .. } => None,
            TaskKind::Measure { item } | TaskKind::Ask { item, .. } => Some(item),
        }
    }

    /// Whom to ask, by position among the people that the pack names.
    #[must_use]
    pub fn who(&self) -> Option<usize> {
        match self.kind {
            TaskKind::Ask { who, .. } => Some(who),
            TaskKind::Star { .. } | TaskKind::Measure { .. } => None,
        }
    }
}

/// The whole list: by term, what leads to a star before the measures; then what is to be asked, by
/// person. What is done stays in its place.
#[must_use]
pub fn tasks(basis: Basis<'_>) -> Vec<Task> {
    let Basis { levels, packs, assessment, report, workbook, left_out } = basis;
    let calendar = Calendar::new(report.taken_on, &workbook.form);
    let mut tasks = Vec::new();
    for step in star_steps(levels, report, &workbook.form) {
        let Some(id) = step.task.slug() else { continue };
        if left_out.contains(&step.task) {
            continue;
        }
        let mut entry = workbook.plan.get(&id);
        entry.progress = match (step.done, entry.progress) {
            (true, _) => Progress::Finished,
            (false, Progress::Started) => Progress::Started,
            (false, _) => Progress::Open,
        };
        let kind = TaskKind::Star { task: step.task, level: step.level };
        tasks.push(calendar.task(id, kind, step.task.term(), entry));
    }
    let (pack, _) = packs.advised(assessment);
    let mut of_item = |kind, at: usize, term| {
        if let Some(item) = pack.items.get(at) {
            let entry = workbook.plan.get(&item.slug);
            tasks.push(calendar.task(item.slug.clone(), kind, term, entry));
        }
    };
    for placed in placements(pack, &report.actions) {
        of_item(TaskKind::Measure { item: placed.item }, placed.item, placed.term);
    }
    for ask in &report.ask {
        for item in &ask.items {
            of_item(TaskKind::Ask { item: *item, who: ask.who }, *item, Term::Week);
        }
    }
    // The sort is stable: within a term the order stays.
    tasks.sort_by_key(|task| (task.who().is_some(), task.term_if_done()));
    tasks
}

impl Task {
    /// What it is sorted by; what is to be asked stays by person.
    fn term_if_done(&self) -> Option<Term> {
        self.who().is_none().then_some(self.term)
    }
}

/// The day by which the star must be declared, where it can move the days of the list: one that
/// lay before the answers moves nothing.
#[must_use]
pub fn deadline(form: &Texts, taken_on: Date) -> Option<Date> {
    form::day(form, form::DEADLINE).filter(|day| *day >= taken_on)
}

/// The last day of a term that begins on `from`; never after the deadline.
#[must_use]
pub fn term_end(term: Term, from: Date, deadline: Option<Date>) -> Date {
    let end = term.end(from);
    deadline.map_or(end, |deadline| end.min(deadline))
}

/// From which day terms are counted, and where they end at the latest.
struct Calendar {
    from: Date,
    deadline: Option<Date>,
}

impl Calendar {
    fn new(from: Date, form: &Texts) -> Self {
        Self { from, deadline: deadline(form, from) }
    }

    fn task(&self, id: Slug, kind: TaskKind, term: Term, entry: Entry) -> Task {
        // With a deadline the term is the first one that reaches it.
        let last = term_end(term, self.from, self.deadline);
        let mut terms = Term::ALL.into_iter();
        let term = terms.find(|term| term.end(self.from) >= last).unwrap_or(term);
        let due = entry.due.unwrap_or(last);
        Task { id, kind, term, due, entry }
    }
}
