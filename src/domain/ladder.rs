//! Where a company stands on each rung of the ladder, and which star a buyer may ask for.
//! Nothing here ever says that a star beyond the declared ones is reached: others judge
//! that.

use super::{
    answers::Answers,
    assessment::{Assessment, Packs},
    readiness::ReadyState,
    report::Report,
    scs::{
        Scheme, Star,
        map::{Reach, map},
        progress::progress,
    },
};

/// What tells how far a company is on a rung.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Judged {
    /// The gates of a star that is declared.
    Gates,
    /// The requirements that the answers of the self-diagnosis start.
    Requirements,
    /// A checklist of its own.
    Checklist,
    /// Nothing that is asked here.
    Nothing,
}

/// Every way of judging, in the order of [`Judged::NAMES`].
const JUDGED: [Judged; 4] =
    [Judged::Gates, Judged::Requirements, Judged::Checklist, Judged::Nothing];

impl Judged {
    /// The names used in packs.
    pub const NAMES: [&str; 4] = ["gates", "requirements", "checklist", "nothing"];

    /// The way of that name, if there is one.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        let at = Judged::NAMES.iter().position(|known| *known == name)?;
        JUDGED.get(at).copied()
    }
}

/// What is known of a rung.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// The state of its gates, where it has any.
    pub gates: Option<ReadyState>,
    /// How many of its requirements are started; `None` where nothing tells.
    pub started: Option<usize>,
    /// How many criteria of its own are answered.
    pub answered: usize,
}

/// How many requirements of ★3 the answers start, and of how many: a rough guide. `None`
/// where nothing is started and the self-diagnosis, which would tell, was not taken.
#[must_use]
pub fn starts(
    scheme: &Scheme,
    packs: Packs<'_>,
    a: &Assessment,
) -> Option<(usize, usize)> {
    let map = map(scheme, packs, a);
    let started = map.iter().filter(|reached| reached.reach == Reach::Started).count();
    (started > 0 || a.asks_diagnosis() && packs.diagnosis.official)
        .then_some((started, map.len()))
}

/// How many criteria are answered that a star asks for and no lower one does.
#[must_use]
pub fn answered(scheme: &Scheme, criteria: &Answers, star: Star) -> usize {
    let all = |star| progress(scheme, criteria, star).total.answered();
    let lower = Star::ALL.into_iter().rfind(|lower| *lower < star);
    all(star) - lower.map_or(0, all)
}

/// What everything put in tells of the star of that number.
#[must_use]
pub fn known(
    star: u8,
    report: &Report,
    scheme: &Scheme,
    packs: Packs<'_>,
    a: &Assessment,
    criteria: &Answers,
) -> Known {
    let gates = report.stars.iter().find(|readiness| readiness.level == star);
    let scs = Star::from_number(star.into());
    let three = scs.filter(|star| *star == Star::Three);
    Known {
        gates: gates.map(|readiness| readiness.state),
        started: three.and_then(|_| starts(scheme, packs, a)).map(|(started, _)| started),
        answered: scs.map_or(0, |star| answered(scheme, criteria, star)),
    }
}

/// Where a company stands on a rung. [`ReadyState::Ready`] comes from gates alone.
#[must_use]
pub fn standing(judged: Judged, known: Known) -> ReadyState {
    let begun = known.answered > 0 || known.started.is_some_and(|started| started > 0);
    match judged {
        Judged::Gates => known.gates.unwrap_or(ReadyState::NotJudged),
        Judged::Requirements if begun => ReadyState::Partial,
        Judged::Requirements if known.started.is_some() => ReadyState::NotStarted,
        Judged::Checklist if known.answered > 0 => ReadyState::Partial,
        Judged::Requirements | Judged::Checklist | Judged::Nothing => {
            ReadyState::NotJudged
        }
    }
}

/// Which star a buyer may ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// The higher one: something important of the buyer depends on the company.
    Higher,
    /// The lower one first: nothing does.
    Lower,
    /// Not enough is answered to tell.
    Open,
}

/// Which star a buyer may ask for, from yes, no or no answer to each question. One yes
/// is enough for the higher one; only a no to every question leads to the lower one.
///
/// The rule and its source stand in the `ladder` pack.
#[must_use]
pub fn asked(answers: &[Option<bool>]) -> Asked {
    if answers.contains(&Some(true)) {
        Asked::Higher
    } else if answers.is_empty() || answers.contains(&None) {
        Asked::Open
    } else {
        Asked::Lower
    }
}
