//! The six steps of declaring a star: how each stands, and what is left of it.

use super::{
    declared::{Declared, is_former},
    extract::ExportedFile,
    session::Session,
};
use crate::{
    content::declaration::{Declaration, FieldKind, Known, SheetField, Standing},
    domain::{
        assessment::{Assessment, Packs},
        date::Date,
        form,
        readiness::{Gate, ReadyState, is_pledged},
    },
    export::{
        calendar,
        sheet::{self, SheetRow},
    },
};
use reactive_graph::prelude::*;

/// Whether the company declared before: the name of a [`Before`].
const BEFORE: &str = "declared-before";
/// The kind of GビズID: the name of a [`GbizKind`].
const GBIZ_KIND: &str = "gbizid";
/// The subsidy that asks for the star, by its name in the pack; [`NO_SUBSIDY`] where none does.
const SUBSIDY: &str = "declare-subsidy";
/// What [`SUBSIDY`] holds where no subsidy asks for the star.
const NO_SUBSIDY: &str = "no";
/// What the names of those purposes of the form have in common that are for a subsidy.
const SUBSIDY_PURPOSE: &str = "補助金";
/// The step of the pack on the GビズID.
const GBIZ_STEP: &str = "gbiz-id";
/// Days that we leave for declaring, and for writing what the star is declared for.
const RESERVE: u16 = 14;
/// Months after which the check is made once more.
const RECHECK_MONTHS: u16 = 12;

/// A step of declaring.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// 前に宣言したことがあるか
    Before,
    /// GビズID
    GbizId,
    /// 中身: what is declared.
    Contents,
    /// 下書き: the application, drafted.
    Draft,
    /// 申し込む
    Apply,
    /// 控える: the ID is noted.
    Record,
}

impl Step {
    /// Every step, in order.
    pub const ALL: [Step; 6] = [
        Step::Before,
        Step::GbizId,
        Step::Contents,
        Step::Draft,
        Step::Apply,
        Step::Record,
    ];

    /// The name in ids.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Step::Before => "before",
            Step::GbizId => "gbizid",
            Step::Contents => "contents",
            Step::Draft => "draft",
            Step::Apply => "apply",
            Step::Record => "record",
        }
    }
}

/// How a step stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepState {
    /// 済み
    Done,
    /// いま: the first one that is not done.
    Now,
    /// まだ
    Todo,
}

/// A step as its row shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StepRow {
    /// The step.
    pub step: Step,
    /// How it stands.
    pub state: StepState,
    /// What is left of it, or what was answered.
    pub left: Left,
}

/// What is left of a step, or what was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Left {
    /// Nothing is known beyond the state.
    State,
    /// The company declared before, or not.
    Before(Before),
    /// The kind of GビズID that there is.
    Gbiz(GbizKind),
    /// So many of so many.
    Count {
        /// Done.
        done: usize,
        /// In all.
        of: usize,
    },
    /// The answers cannot tell.
    NotJudged,
}

/// Whether the company declared before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Before {
    /// No.
    No,
    /// In the former system, until March 2026.
    Former,
    /// In the present system.
    Present,
    /// Nobody knows.
    Unknown,
}

impl Before {
    /// Every answer, in the order shown.
    pub const ALL: [Before; 4] =
        [Before::No, Before::Former, Before::Present, Before::Unknown];

    /// The name it is kept by.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Before::No => "no",
            Before::Former => "former",
            Before::Present => "present",
            Before::Unknown => "unknown",
        }
    }
}

/// The kind of GビズID that a company has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GbizKind {
    /// プライム
    Prime,
    /// メンバー
    Member,
    /// None, or only エントリー.
    None,
    /// Nobody knows.
    Unknown,
}

impl GbizKind {
    /// Every kind, in the order shown.
    pub const ALL: [GbizKind; 4] =
        [GbizKind::Prime, GbizKind::Member, GbizKind::None, GbizKind::Unknown];

    /// The name it is kept by.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            GbizKind::Prime => "prime",
            GbizKind::Member => "member",
            GbizKind::None => "none",
            GbizKind::Unknown => "unknown",
        }
    }
}

/// When the GビズID must be begun.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timing {
    /// No day is set by which the star must be declared.
    NoDeadline,
    /// By post it is in time if it is begun by that day.
    ByPost {
        /// The last day to begin.
        start_by: Date,
        /// The day by which the star must be declared.
        deadline: Date,
    },
    /// By post it may come too late.
    OnlineOnly {
        /// The day by which the star must be declared.
        deadline: Date,
    },
    /// The day is past.
    Over {
        /// That day.
        deadline: Date,
    },
}

/// The GビズID as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gbiz {
    /// What the visitor chose.
    pub kind: Option<GbizKind>,
    /// Whether one can apply with it.
    pub ready: bool,
    /// Whether the star is declared for a subsidy, which needs the representative's プライム.
    pub subsidy: bool,
    /// When it must be begun.
    pub timing: Timing,
}

/// A gate of the star, and how it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GateRow {
    /// The gate.
    pub gate: Gate,
    /// Whether it is open.
    pub open: bool,
}

/// What is declared, as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contents {
    /// The star.
    pub star: u8,
    /// Whether the answers can tell.
    pub judged: bool,
    /// The principles by position, each with whether it is decided. Only ★1 asks for them.
    pub principles: Vec<bool>,
    /// The gates of the star.
    pub gates: Vec<GateRow>,
}

/// The draft of the application, as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The fields that the form insists on, by position in the pack.
    pub required: Vec<usize>,
    /// The other fields, by position in the pack.
    pub others: Vec<usize>,
    /// Required fields that are filled in.
    pub filled: usize,
    /// Other fields that are filled in.
    pub others_filled: usize,
}

/// Declaring a star, as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declaring {
    /// The star that is declared, 1 or 2.
    pub star: u8,
    /// The steps, in order.
    pub steps: [StepRow; 6],
    /// Steps that are done.
    pub done: usize,
    /// The subsidy that asks for the star, by position in the pack.
    pub subsidy: Option<usize>,
    /// The declaration that was noted, of this star or a lower one.
    pub declared: Option<Declared>,
}

impl Declaring {
    /// The row of a step.
    #[must_use]
    pub fn row(&self, step: Step) -> StepRow {
        let found = self.steps.iter().find(|row| row.step == step).copied();
        found.unwrap_or(StepRow { step, state: StepState::Todo, left: Left::State })
    }

    /// The first step that is not done.
    #[must_use]
    pub fn now(&self) -> Option<Step> {
        let now = self.steps.iter().find(|row| row.state == StepState::Now);
        now.map(|row| row.step)
    }

    /// Where one goes on after a step: the next one that is not done, else the first such.
    #[must_use]
    pub fn after(&self, step: Step) -> Option<Step> {
        let open = |row: &&StepRow| row.state != StepState::Done && row.step != step;
        let mut later = self.steps.iter().skip_while(|row| row.step != step);
        later.find(open).or_else(|| self.steps.iter().find(open)).map(|row| row.step)
    }
}

impl Session {
    /// Declaring a star, as it stands.
    #[must_use]
    pub fn declaring(&self) -> Declaring {
        let star = self.declaring_star();
        let declared = self.declared();
        let noted = declared.as_ref().is_some_and(|declared| declared.star >= star);
        let applied = noted || self.is_applied();
        let (gbiz, contents, draft) =
            (self.gbiz(), self.declaration_contents(), self.application_draft());
        let before = self.declared_before();
        let tell = |step| match step {
            Step::Before => {
                let known = before.is_some_and(|before| before != Before::Unknown);
                (known || noted, before.map_or(Left::State, Left::Before))
            }
            Step::GbizId => {
                (gbiz.ready || applied, gbiz.kind.map_or(Left::State, Left::Gbiz))
            }
            Step::Contents => contents_left(&contents),
            Step::Draft => {
                let (done, of) = (draft.filled, draft.required.len());
                (done == of || applied, Left::Count { done, of })
            }
            Step::Apply => (applied, Left::State),
            Step::Record => (noted, Left::State),
        };
        let mut done = 0;
        let mut is_first = true;
        let steps = Step::ALL.map(|step| {
            let (is_done, left) = tell(step);
            let state = match (is_done, is_first) {
                (true, _) => StepState::Done,
                (false, true) => StepState::Now,
                (false, false) => StepState::Todo,
            };
            done += usize::from(is_done);
            is_first &= is_done;
            StepRow { step, state, left }
        });
        Declaring { star, steps, done, subsidy: self.subsidy(), declared }
    }

    /// The star that is being declared: the one chosen in the draft of the application, else the one
    /// that was noted, else the highest that can be declared, else the first.
    #[must_use]
    pub fn declaring_star(&self) -> u8 {
        let extended = self.extended();
        let chosen = star_field(extended.declaration()).and_then(|field| {
            let kept = self.field(&sheet::kept_as(field));
            (0..field.options.len()).find(|at| field.key(*at) == kept).map(star_of)
        });
        let ready = || {
            self.report().with(|report| {
                let mut stars = report.stars.iter();
                stars.rfind(|star| star.state == ReadyState::Ready).map(|star| star.level)
            })
        };
        let declared = || self.declared().map(|declared| declared.star);
        chosen.or_else(declared).or_else(ready).unwrap_or(1)
    }

    /// Chooses the star to declare. Where a lower one is declared, it is the step to the next.
    pub fn choose_declaring_star(&self, star: u8) {
        let extended = self.extended();
        let Some(field) = star_field(extended.declaration()) else { return };
        let lower = self.declared().is_some_and(|declared| declared.star < star);
        let at = match (star, lower) {
            (1, _) => 0,
            (_, false) => 1,
            (_, true) => 2,
        };
        self.set_field(&sheet::kept_as(field), field.key(at));
    }

    /// Whether the company declared before; `None` while that is not answered.
    #[must_use]
    pub fn declared_before(&self) -> Option<Before> {
        let kept = self.field(BEFORE);
        Before::ALL.into_iter().find(|before| before.name() == kept)
    }

    /// Notes whether the company declared before.
    pub fn set_declared_before(&self, before: Before) {
        self.set_field(BEFORE, before.name());
    }

    /// The GビズID, as it stands.
    #[must_use]
    pub fn gbiz(&self) -> Gbiz {
        let kept = self.field(GBIZ_KIND);
        let kind = GbizKind::ALL.into_iter().find(|kind| kind.name() == kept);
        let subsidy = self.subsidy().is_some();
        let ticked = self.field(form::GBIZ_ID) == form::YES;
        let too_little = subsidy && kind == Some(GbizKind::Member);
        Gbiz { kind, ready: ticked && !too_little, subsidy, timing: self.gbiz_timing() }
    }

    /// Notes the kind of GビズID, and with it whether one can apply.
    pub fn set_gbiz_kind(&self, kind: GbizKind) {
        self.set_field(GBIZ_KIND, kind.name());
        self.settle_gbiz();
    }

    /// The tick of the GビズID follows the kind, where one is chosen.
    fn settle_gbiz(&self) {
        let gbiz = self.gbiz();
        let ready = match gbiz.kind {
            None => return,
            Some(GbizKind::Prime) => true,
            Some(GbizKind::Member) => !gbiz.subsidy,
            Some(GbizKind::None | GbizKind::Unknown) => false,
        };
        self.set_field(form::GBIZ_ID, if ready { form::YES } else { "" });
    }

    fn gbiz_timing(&self) -> Timing {
        let today = self.answering().host().today();
        let day =
            self.workbook().with(|workbook| form::day(&workbook.form, form::DEADLINE));
        let Some(deadline) = day else { return Timing::NoDeadline };
        if deadline < today {
            return Timing::Over { deadline };
        }
        let extended = self.extended();
        let days = extended.declaration().step(GBIZ_STEP).and_then(|step| step.days);
        let start_by = deadline.minus_days(days.unwrap_or_default() + RESERVE);
        if start_by < today {
            Timing::OnlineOnly { deadline }
        } else {
            Timing::ByPost { start_by, deadline }
        }
    }

    /// The subsidy that the star is declared for, by position in the pack.
    #[must_use]
    pub fn subsidy(&self) -> Option<usize> {
        let extended = self.extended();
        let kept = self.field(SUBSIDY);
        let mut subsidies = extended.declaration().subsidies.iter();
        let chosen = subsidies.position(|subsidy| subsidy.id == kept);
        chosen.or_else(|| self.names_subsidy().then_some(0))
    }

    /// Chooses the subsidy that the star is declared for, by position in the pack; `None` where it
    /// is for none.
    pub fn set_subsidy(&self, at: Option<usize>) {
        let extended = self.extended();
        let subsidy = at.and_then(|at| extended.declaration().subsidies.get(at));
        self.set_field(SUBSIDY, subsidy.map_or(NO_SUBSIDY, |subsidy| &subsidy.id));
        if subsidy.is_none() && self.names_subsidy() {
            self.set_field(&purpose_name(extended.declaration()), "");
        }
        self.settle_gbiz();
    }

    /// Subsidies that may be open or come again, by position in the pack.
    #[must_use]
    pub fn subsidies_to_choose(&self) -> Vec<usize> {
        let today = self.answering().host().today();
        let extended = self.extended();
        let subsidies = extended.declaration().subsidies.iter().enumerate();
        let open = subsidies.filter(|(_, one)| one.standing(today) != Standing::Past);
        open.map(|(at, _)| at).collect()
    }

    /// Whether the purpose chosen in the draft is a subsidy.
    fn names_subsidy(&self) -> bool {
        let extended = self.extended();
        self.field(&purpose_name(extended.declaration())).contains(SUBSIDY_PURPOSE)
    }

    /// Fills in a field of the draft of the application.
    pub fn set_sheet_field(&self, name: &str, text: &str) {
        self.set_field(name, text);
        self.settle_gbiz();
    }

    /// What is declared, as it stands.
    #[must_use]
    pub fn declaration_contents(&self) -> Contents {
        let star = self.declaring_star();
        let answering = self.answering();
        let catalog = answering.catalog();
        let level = catalog.levels().iter().find(|level| level.level.level == star);
        self.report().with(|report| {
            let found = report.stars.iter().find(|ready| ready.level == star);
            let judged = found.is_some_and(|ready| ready.state != ReadyState::NotJudged);
            let is_open =
                |gate| found.is_some_and(|ready| !ready.missing.contains(&gate));
            let gates = level.map_or(&[][..], |level| &level.level.gates);
            let asks = gates.contains(&Gate::PrinciplesPledged) && judged;
            let pledged =
                || answering.assessment().with(|a| pledged(&catalog.packs(a), a));
            Contents {
                star,
                judged,
                principles: if asks { pledged() } else { Vec::new() },
                gates: gates
                    .iter()
                    .map(|gate| GateRow { gate: *gate, open: judged && is_open(*gate) })
                    .collect(),
            }
        })
    }

    /// The rows of the draft, in the order of the form.
    #[must_use]
    pub fn sheet_rows(&self) -> Vec<SheetRow> {
        let (extended, lang) = (self.extended(), self.answering().lang().get());
        self.report().with(|report| {
            self.workbook().with(|workbook| {
                sheet::rows(extended.declaration(), report, &workbook.form, lang)
            })
        })
    }

    /// The draft of the application, as it stands.
    #[must_use]
    pub fn application_draft(&self) -> Draft {
        let mut draft = Draft {
            required: Vec::new(),
            others: Vec::new(),
            filled: 0,
            others_filled: 0,
        };
        for (at, row) in self.sheet_rows().iter().enumerate() {
            let filled = usize::from(!row.value.is_empty());
            if row.required {
                draft.required.push(at);
                draft.filled += filled;
            } else {
                draft.others.push(at);
                draft.others_filled += filled;
            }
        }
        draft
    }

    /// What is filled in of the draft, as one text to copy.
    #[must_use]
    pub fn sheet_text(&self) -> String {
        sheet::plain(&self.sheet_rows(), self.answering().lang().get())
    }

    /// Whether the visitor has applied for the star that is being declared.
    #[must_use]
    pub fn is_applied(&self) -> bool {
        self.field(self.applied_field(self.declaring_star())) == form::YES
    }

    /// Notes whether the visitor has applied for the star that is being declared.
    pub fn set_applied(&self, applied: bool) {
        let field = self.applied_field(self.declaring_star());
        self.set_field(field, if applied { form::YES } else { "" });
    }

    /// Whether what was declared does not count for the subsidy any more.
    #[must_use]
    pub fn must_declare_again(&self) -> bool {
        let former = match self.declared() {
            Some(declared) if !declared.id.is_empty() => is_former(&declared.id),
            _ => self.declared_before() == Some(Before::Former),
        };
        former && self.subsidy().is_some()
    }

    /// The day on which the check is made once more: a year after the declaration, or after the
    /// last answer where no day is noted; `None` while nothing is declared.
    #[must_use]
    pub fn recheck_day(&self) -> Option<Date> {
        let declared = self.declared()?;
        let from = declared.day.unwrap_or_else(|| self.answering().taken_on().get());
        Some(from.plus_months(RECHECK_MONTHS))
    }

    /// That day as a calendar file.
    #[must_use]
    pub fn recheck_file(&self) -> Option<ExportedFile> {
        let (day, answering) = (self.recheck_day()?, self.answering());
        let (lang, now) = (answering.lang().get(), answering.host().now());
        Some(ExportedFile {
            name: calendar::recheck_name(day),
            media_type: "text/calendar",
            text: calendar::recheck(day, lang, now),
        })
    }
}

/// Whether what is declared is all there, and how much of it is.
fn contents_left(contents: &Contents) -> (bool, Left) {
    if !contents.judged {
        return (false, Left::NotJudged);
    }
    let ready = contents.gates.iter().all(|row| row.open);
    let count = |done: usize, of| Left::Count { done, of };
    let left = if contents.principles.is_empty() {
        let open = contents.gates.iter().filter(|row| row.open).count();
        count(open, contents.gates.len())
    } else {
        let decided = contents.principles.iter().filter(|decided| **decided).count();
        count(decided, contents.principles.len())
    };
    (ready, left)
}

/// Each principle, with whether it is decided.
fn pledged(packs: &Packs<'_>, a: &Assessment) -> Vec<bool> {
    let items = packs.principles.items.iter();
    items.map(|item| is_pledged(a.principles.state(item))).collect()
}

/// The field that asks for the star.
fn star_field(declaration: &Declaration) -> Option<&SheetField> {
    let is_star = |field: &&SheetField| field.kind == FieldKind::Derived(Known::Star);
    declaration.fields.iter().find(is_star)
}

/// The star that an option of that field is for: the first one ★1, the others ★2.
fn star_of(option: usize) -> u8 {
    if option == 0 { 1 } else { 2 }
}

/// The name under which the purpose is kept.
fn purpose_name(declaration: &Declaration) -> String {
    let field = declaration.fields.iter().find(|field| field.id == "purpose");
    field.map(sheet::kept_as).unwrap_or_default()
}
