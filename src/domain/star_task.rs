//! What leads to a declared star and is no measure: decisions, papers, and the declaration itself.

use super::{
    form,
    pack::Slug,
    plan::Term,
    readiness::{Gate, Level, ReadyState},
    report::Report,
    texts::Texts,
};

/// A task that leads to a star.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StarTask {
    /// A GビズID with which one can apply.
    GbizId,
    /// A decision on every principle.
    Principles,
    /// An answer to every question of the self-diagnosis.
    Questions,
    /// A basic policy.
    PolicyDecided,
    /// The policy, where people outside can read it.
    PolicyPublished,
    /// The application.
    Applied,
    /// The 自己宣言ID, kept with the result.
    DeclaredId,
    /// The application for the next star, where one is declared already.
    Raised,
}

impl StarTask {
    /// Every one, in the order in which they are done.
    pub const ALL: [StarTask; 8] = [
        StarTask::GbizId,
        StarTask::Principles,
        StarTask::Questions,
        StarTask::PolicyDecided,
        StarTask::PolicyPublished,
        StarTask::Applied,
        StarTask::DeclaredId,
        StarTask::Raised,
    ];

    /// The names used in packs and files, in the same order.
    pub const NAMES: [&str; 8] = [
        "star-gbiz-id",
        "star-principles",
        "star-questions",
        "star-policy-decided",
        "star-policy-published",
        "star-applied",
        "star-declared-id",
        "star-raised",
    ];

    /// The name used in packs and files.
    #[must_use]
    pub fn name(self) -> &'static str {
        let at = Self::ALL.iter().position(|task| *task == self);
        at.and_then(|at| Self::NAMES.get(at)).copied().unwrap_or_default()
    }

    /// The name as a slug; `None` never happens for a name of ours.
    #[must_use]
    pub fn slug(self) -> Option<Slug> {
        Slug::new(self.name())
    }

    /// The task of that name, if there is one.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        let at = Self::NAMES.iter().position(|known| *known == name)?;
        Self::ALL.get(at).copied()
    }

    /// When it is to be done. The GビズID can take weeks, so it begins at once.
    #[must_use]
    pub fn term(self) -> Term {
        match self {
            Self::GbizId | Self::Principles => Term::Today,
            Self::Questions | Self::PolicyDecided => Term::Week,
            Self::PolicyPublished | Self::Applied | Self::DeclaredId | Self::Raised => {
                Term::Month
            }
        }
    }

    /// The gate that it opens; `None` for a step of the declaration.
    #[must_use]
    pub fn gate(self) -> Option<Gate> {
        match self {
            Self::Principles => Some(Gate::PrinciplesPledged),
            Self::Questions => Some(Gate::DiagnosisComplete),
            Self::PolicyDecided => Some(Gate::PolicyDecided),
            Self::PolicyPublished => Some(Gate::PolicyPublished),
            Self::GbizId | Self::Applied | Self::DeclaredId | Self::Raised => None,
        }
    }

    /// The field of the forms that its tick is kept in; `None` where the tick follows from
    /// something else.
    #[must_use]
    pub fn tick_field(self) -> Option<&'static str> {
        match self {
            Self::GbizId => Some(form::GBIZ_ID),
            Self::Applied => Some(form::APPLIED),
            Self::Raised => Some(form::RAISED),
            _ => None,
        }
    }
}

/// A task that leads to a star, as things stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StarStep {
    /// The task.
    pub task: StarTask,
    /// The star that it leads to.
    pub level: u8,
    /// Whether it is done.
    pub done: bool,
}

/// The tasks that lead to the stars that the visitor is told of, in the order in which they are
/// done. Where no star is told of, as with questions of a page's own, there is none.
#[must_use]
pub fn star_steps(levels: &[Level], report: &Report, form: &Texts) -> Vec<StarStep> {
    let is_told = |level: &&Level| {
        let mut stars = report.stars.iter();
        let star = stars.find(|star| star.level == level.level);
        star.is_some_and(|star| star.state != ReadyState::NotJudged)
    };
    let told: Vec<&Level> = levels.iter().filter(is_told).collect();
    let Some((lowest, highest)) = told.first().zip(told.last()) else {
        return Vec::new();
    };
    let declared = declared_star(form).map(|star| star.unwrap_or(lowest.level));
    let mut steps = Vec::new();
    for task in StarTask::ALL {
        let ticked = task.tick_field().is_some_and(|field| form.get(field) == form::YES);
        let step = match (task, task.gate()) {
            (_, Some(gate)) => {
                let level = told.iter().find(|level| level.gates.contains(&gate));
                level.map(|level| {
                    let mut stars = report.stars.iter();
                    let is_missing = stars.any(|star| star.missing.contains(&gate));
                    (level.level, !is_missing)
                })
            }
            (StarTask::Raised, _) => declared
                .filter(|star| *star < highest.level)
                .map(|_| (highest.level, ticked)),
            (StarTask::DeclaredId, _) => {
                Some((declared.unwrap_or(lowest.level), declared.is_some()))
            }
            _ => {
                let level = declared.unwrap_or(lowest.level);
                Some((level, ticked || declared.is_some()))
            }
        };
        if let Some((level, done)) = step {
            steps.push(StarStep { task, level, done });
        }
    }
    steps
}

/// The star that is declared, as the visitor noted; `None` where none is, `Some(None)` where it is
/// not said which.
#[must_use]
pub fn declared_star(form: &Texts) -> Option<Option<u8>> {
    let is_declared = !form::line(form, form::DECLARED_ID).is_empty();
    is_declared.then(|| form.get(form::DECLARED_STAR).parse().ok())
}
