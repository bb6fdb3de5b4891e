//! Which star can be declared: a list of gates, each open or not. Never a score.
//!
//! There is no pass mark: what counts is that the steps were taken. The gates of each
//! star and their source stand in the `levels` pack.

use super::{
    answers::State,
    assessment::{Assessment, Packs},
    choice::Choice,
    pack::{Item, Pack},
};

/// A star that companies declare by themselves, and what it takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Level {
    /// 1 for ★1 and so on.
    pub level: u8,
    /// All must be open.
    pub gates: Vec<Gate>,
}

/// One condition for a star.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gate {
    /// Every principle is being worked on, or will be.
    PrinciplesPledged,
    /// Every item of the self-diagnosis is answered.
    DiagnosisComplete,
    /// A basic policy is decided.
    PolicyDecided,
    /// The basic policy can be read by people outside.
    PolicyPublished,
}

/// Every gate, in the order of [`Gate::NAMES`].
const GATES: [Gate; 4] = [
    Gate::PrinciplesPledged,
    Gate::DiagnosisComplete,
    Gate::PolicyDecided,
    Gate::PolicyPublished,
];

impl Gate {
    /// The names used in packs and result files.
    pub const NAMES: [&str; 4] = [
        "principles-pledged",
        "diagnosis-complete",
        "policy-decided",
        "policy-published",
    ];

    /// The name used in packs and result files.
    #[must_use]
    pub fn name(self) -> &'static str {
        let at = GATES.iter().position(|gate| *gate == self);
        at.and_then(|at| Gate::NAMES.get(at)).copied().unwrap_or_default()
    }

    /// The gate of that name, if there is one.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        let at = Gate::NAMES.iter().position(|known| *known == name)?;
        GATES.get(at).copied()
    }
}

/// How far a company is from declaring a star.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Readiness {
    /// 1 for ★1 and so on.
    pub level: u8,
    /// In one word.
    pub state: ReadyState,
    /// The gates that are not open yet, in the level's order.
    pub missing: Vec<Gate>,
}

/// Readiness in one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadyState {
    /// 準備完了: every gate is open.
    Ready,
    /// 途中: something is done, something is missing.
    Partial,
    /// 未着手: nothing is done yet.
    NotStarted,
    /// 判定の対象外: the visitor did not take the part that would tell, or was asked something
    /// else than the official questions.
    NotJudged,
}

impl ReadyState {
    /// The name used in result files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            ReadyState::Ready => "ready",
            ReadyState::Partial => "partial",
            ReadyState::NotStarted => "not_started",
            ReadyState::NotJudged => "not_judged",
        }
    }
}

/// Whether the packs can tell of a level: its gates ask for answers to official questions.
#[must_use]
pub fn tells(level: &Level, packs: Packs<'_>) -> bool {
    level.gates.iter().all(|gate| match gate {
        Gate::PrinciplesPledged => packs.principles.official,
        Gate::DiagnosisComplete => packs.diagnosis.official,
        Gate::PolicyDecided | Gate::PolicyPublished => true,
    })
}

/// Looks at each gate of a level.
#[must_use]
pub fn readiness(level: &Level, packs: Packs<'_>, a: &Assessment) -> Readiness {
    let judged = a.asks_diagnosis() || !level.gates.contains(&Gate::DiagnosisComplete);
    if !judged || !tells(level, packs) {
        let state = ReadyState::NotJudged;
        return Readiness { level: level.level, state, missing: Vec::new() };
    }
    let gates = || level.gates.iter().copied();
    let missing: Vec<Gate> = gates().filter(|gate| !is_open(*gate, packs, a)).collect();
    let state = if missing.is_empty() {
        ReadyState::Ready
    } else if gates().any(|gate| is_begun(gate, packs, a)) {
        ReadyState::Partial
    } else {
        ReadyState::NotStarted
    };
    Readiness { level: level.level, state, missing }
}

/// How many steps are left to open these gates: a principle or a question is one each.
#[must_use]
pub fn steps_left(missing: &[Gate], packs: Packs<'_>, a: &Assessment) -> usize {
    let left = |gate: &Gate| match gate {
        Gate::PrinciplesPledged => {
            let open = |item: &&Item| !is_pledged(a.principles.state(item));
            gating(packs.principles).filter(open).count()
        }
        Gate::DiagnosisComplete => {
            let (answered, of) = a.diagnosis.progress(packs.diagnosis);
            of - answered
        }
        Gate::PolicyDecided | Gate::PolicyPublished => 1,
    };
    missing.iter().map(left).sum()
}

/// Whether everything that the gate asks is done.
fn is_open(gate: Gate, packs: Packs<'_>, a: &Assessment) -> bool {
    match gate {
        Gate::PrinciplesPledged => {
            gating(packs.principles).all(|item| is_pledged(a.principles.state(item)))
        }
        Gate::DiagnosisComplete => {
            let (answered, of) = a.diagnosis.progress(packs.diagnosis);
            answered == of
        }
        Gate::PolicyDecided => a.policy.decided,
        Gate::PolicyPublished => a.policy.published,
    }
}

/// Whether something of what the gate asks is done.
fn is_begun(gate: Gate, packs: Packs<'_>, a: &Assessment) -> bool {
    match gate {
        Gate::PrinciplesPledged => {
            gating(packs.principles).any(|item| is_pledged(a.principles.state(item)))
        }
        Gate::DiagnosisComplete => a.diagnosis.progress(packs.diagnosis).0 > 0,
        Gate::PolicyDecided => a.policy.decided,
        Gate::PolicyPublished => a.policy.published,
    }
}

/// The items that a star waits for.
pub(super) fn gating(pack: &Pack) -> impl Iterator<Item = &Item> {
    pack.items.iter().filter(|item| item.gates)
}

/// Whether a principle is pledged. Doing it and having decided to do it both count: the star
/// is a declaration that one works on the principles.
#[must_use]
pub fn is_pledged(state: State<'_>) -> bool {
    matches!(state, State::Chosen(Choice::Doing | Choice::WillDo))
}
