//! Where a company stands, and the one next step: the table of [`crate::domain::stage`] with the
//! steps that a page has.

use super::{
    config::HostConfig,
    declared::Declared,
    part::Part,
    screen::Screen,
    session::Session,
    star_stop::{StarStop, StopState},
};
use crate::domain::{
    answers::Answers,
    assessment::{Assessment, Goal, Packs},
    ladder::starts,
    pack::Pack,
    readiness::{Gate, Readiness, ReadyState, steps_left},
    report::Report,
    stage::Stage,
};
use reactive_graph::prelude::*;

/// What the state card says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// What is said first.
    pub stage: Stage,
    /// The declaration, where it is what is said first.
    pub declared: Option<Declared>,
    /// The one button; `None` where a visitor can do nothing here.
    pub action: Option<Action>,
    /// What else is to be said.
    pub second: Option<Second>,
    /// The star to go on to, where the button does not lead there.
    pub next_star: Option<NextStar>,
    /// The stars as a path; empty where the questions tell of none.
    pub stops: Vec<StarStop>,
    /// How many departments were put together; none where one company answered.
    pub merged_from: usize,
}

/// What comes second.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Second {
    /// What is said.
    pub stage: Stage,
    /// The link beside it; `None` where the button leads there, or nothing does.
    pub action: Option<Action>,
}

/// A star to go on to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NextStar {
    /// 1 for ★1 and so on.
    pub star: u8,
    /// How many steps are left; `None` while the questions that tell are not asked.
    pub left: Option<usize>,
    /// What the first of them is; `None` where another screen is to be asked for it.
    pub gate: Option<Gate>,
    /// Where it is done.
    pub action: Action,
}

/// A step and where it is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Action {
    /// What it is called.
    pub step: NextStep,
    /// What pressing it does.
    pub target: Target,
}

/// What one can do next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NextStep {
    /// Answer the first part that is asked.
    Answer(Part),
    /// Decide the principles that are left.
    Decide,
    /// Declare a star.
    Declare {
        /// 1 for ★1 and so on.
        star: u8,
    },
    /// Go on to a star.
    Advance {
        /// 1 for ★1 and so on.
        star: u8,
    },
    /// Ask those who know.
    Ask,
    /// Note the day of looking at it all once more.
    Recheck,
    /// Keep the result.
    Keep,
    /// Take the result along from a machine that others use.
    TakeAway,
}

/// What pressing a button does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// Shows that screen.
    Screen(Screen),
    /// Asks the self-diagnosis as well, and shows its first question.
    AskDiagnosis,
    /// Unfolds whom to ask.
    OpenAsk,
    /// Hands over the days of the plan and of the check in a year.
    Calendar,
    /// Hands over the result file.
    Save,
}

/// The star after those that companies declare. Others judge it, whatever is answered here.
const JUDGED_BY_OTHERS: u8 = 3;

/// What the standing is computed from.
#[derive(Clone, Copy, Debug)]
pub struct StandingInput<'a> {
    /// The rows that fit, in order.
    pub stages: &'a [Stage],
    /// The packs that are asked.
    pub packs: Packs<'a>,
    /// What was answered.
    pub assessment: &'a Assessment,
    /// What the answers amount to.
    pub report: &'a Report,
    /// The steps that the page has.
    pub config: &'a HostConfig,
    /// The declaration that was noted.
    pub declared: Option<&'a Declared>,
    /// Whether visitors come one after another.
    pub is_kiosk: bool,
    /// How many departments were put together.
    pub merged_from: usize,
}

/// Where a company stands. Every input has one.
#[must_use]
pub fn standing(input: StandingInput<'_>) -> Standing {
    let stage = input.stages.first().copied().unwrap_or(Stage::OwnQuestions);
    let action = button(input);
    let is_declared = matches!(stage, Stage::Declared { .. });
    Standing {
        stage,
        declared: input.declared.filter(|_| is_declared).cloned(),
        action,
        second: second(input, stage, action),
        next_star: next_star(input, stage, action),
        stops: if stage == Stage::OwnQuestions { Vec::new() } else { stops(input) },
        merged_from: input.merged_from,
    }
}

/// The first step that the page has, row by row; where it has none of them, the result is kept.
fn button(input: StandingInput<'_>) -> Option<Action> {
    let nothing = input.stages.contains(&Stage::NothingAnswered);
    if nothing {
        return action(input, NextStep::Answer(first_part(input)));
    }
    let steps = || input.stages.iter().flat_map(|stage| steps_of(*stage));
    if input.is_kiosk {
        return action(input, NextStep::TakeAway)
            .or_else(|| steps().find_map(|step| action(input, step)));
    }
    let keep = || action(input, NextStep::Keep);
    steps().find_map(|step| action(input, step)).or_else(keep)
}

/// The first later row with news: the path of the stars tells of the others.
fn second(
    input: StandingInput<'_>,
    first: Stage,
    button: Option<Action>,
) -> Option<Second> {
    if matches!(first, Stage::OwnQuestions | Stage::NothingAnswered) {
        return None;
    }
    let is_news = |stage: &&Stage| match stage {
        Stage::MostlyUnknown { .. } | Stage::Undecided { .. } => true,
        Stage::Ready { star } => {
            matches!(first, Stage::Declared { star: of } if *star > of)
        }
        _ => false,
    };
    let stage = *input.stages.iter().skip(1).find(is_news)?;
    let link = steps_of(stage).into_iter().find_map(|step| action(input, step));
    let is_other = |link: &Action| button.is_none_or(|b| b.target != link.target);
    Some(Second { stage, action: link.filter(is_other) })
}

/// The lowest star that is neither ready nor a matter of the principles, once another one is.
fn next_star(
    input: StandingInput<'_>,
    first: Stage,
    button: Option<Action>,
) -> Option<NextStar> {
    if input.is_kiosk || matches!(first, Stage::OwnQuestions | Stage::NothingAnswered) {
        return None;
    }
    let declared = input.declared.map_or(0, |declared| declared.star);
    let is_open = |stand: &&Readiness| {
        stand.level > declared
            && stand.state != ReadyState::Ready
            && !stand.missing.contains(&Gate::PrinciplesPledged)
    };
    let stand = input.report.stars.iter().find(is_open)?;
    let star = stand.level;
    let action = action(input, NextStep::Advance { star })?;
    let is_told = stand.state != ReadyState::NotJudged;
    let left = || steps_left(&stand.missing, input.packs, input.assessment);
    let next = NextStar {
        star,
        left: is_told.then(left),
        gate: stand.missing.first().copied(),
        action,
    };
    button.is_none_or(|button| button.step != action.step).then_some(next)
}

/// What one can do in a row, the best first.
fn steps_of(stage: Stage) -> Vec<NextStep> {
    match stage {
        Stage::OwnQuestions | Stage::NothingAnswered => vec![NextStep::Keep],
        Stage::Declared { star } => {
            vec![NextStep::Advance { star: star + 1 }, NextStep::Recheck]
        }
        Stage::Ready { star } => vec![NextStep::Declare { star }],
        Stage::MostlyUnknown { .. } => vec![NextStep::Ask],
        Stage::Undecided { .. } => vec![NextStep::Decide],
        Stage::Toward { star, .. } => vec![NextStep::Advance { star }],
    }
}

/// Where a step is taken; `None` where the page, or the place, does not have it.
fn action(input: StandingInput<'_>, step: NextStep) -> Option<Action> {
    let at = |screen| input.config.has(screen).then_some(Target::Screen(screen));
    let target = match step {
        NextStep::Answer(part) => at(part.screen(0)),
        NextStep::Decide => at(Screen::Principles),
        NextStep::Declare { .. } => at(Screen::Declare),
        NextStep::Advance { star } => advance(input, star),
        NextStep::Ask => (!input.report.ask.is_empty()).then_some(Target::OpenAsk),
        NextStep::Recheck => (!input.is_kiosk).then_some(Target::Calendar),
        NextStep::Keep if input.is_kiosk => None,
        NextStep::Keep => at(Screen::Keep).or(Some(Target::Save)),
        NextStep::TakeAway => at(Screen::Keep),
    };
    target.map(|target| Action { step, target })
}

/// Where the first of what a star lacks is done.
fn advance(input: StandingInput<'_>, star: u8) -> Option<Target> {
    let at = |screen| input.config.has(screen).then_some(Target::Screen(screen));
    let readiness = input.report.stars.iter().find(|stand| stand.level == star)?;
    match (readiness.state, readiness.missing.first()) {
        (ReadyState::Ready, _) => at(Screen::Declare),
        (ReadyState::NotJudged, _) => (!input.assessment.asks_diagnosis()
            && input.packs.diagnosis.official)
            .then(|| at(Screen::List))
            .flatten()
            .map(|_| Target::AskDiagnosis),
        (_, Some(Gate::PrinciplesPledged)) => at(Screen::Principles),
        (_, Some(Gate::DiagnosisComplete)) => {
            let open = first_open(input.packs.diagnosis, &input.assessment.diagnosis);
            at(Screen::Question(open))
        }
        (_, Some(Gate::PolicyDecided | Gate::PolicyPublished) | None) => {
            at(Screen::Policy)
        }
    }
}

fn first_open(pack: &Pack, answers: &Answers) -> usize {
    let open = |item| !answers.state(item).is_answered();
    pack.items.iter().position(open).unwrap_or_default()
}

fn first_part(input: StandingInput<'_>) -> Part {
    let has = input.config.has(Screen::Principles);
    if has { Part::Principles } else { Part::Diagnosis }
}

fn stops(input: StandingInput<'_>) -> Vec<StarStop> {
    let declared = input.declared.map_or(0, |declared| declared.star);
    let state = |stand: &Readiness| match stand.state {
        _ if stand.level <= declared => StopState::Declared,
        ReadyState::Ready => StopState::Ready,
        ReadyState::Partial => {
            StopState::Left(steps_left(&stand.missing, input.packs, input.assessment))
        }
        ReadyState::NotStarted => StopState::NotYet,
        ReadyState::NotJudged => StopState::NotJudged,
    };
    let stars = input.report.stars.iter();
    let mut stops: Vec<StarStop> =
        stars.map(|stand| StarStop { star: stand.level, state: state(stand) }).collect();
    stops.push(StarStop { star: JUDGED_BY_OTHERS, state: StopState::NotJudged });
    stops
}

impl Session {
    /// The rows of the table that fit, the first one leading.
    #[must_use]
    pub fn stages(&self) -> Vec<Stage> {
        let answering = self.answering();
        let asks_principles =
            answering.config().with(|config| config.has(Screen::Principles));
        let declared = self.declared().map(|declared| declared.star);
        answering.assessment().with(|a| {
            self.report().with(|report| {
                answering.catalog().stages(a, report, asks_principles, declared)
            })
        })
    }

    /// The row that leads.
    #[must_use]
    pub fn stage(&self) -> Stage {
        self.stages().first().copied().unwrap_or(Stage::OwnQuestions)
    }

    /// Where the company stands, and what is next.
    #[must_use]
    pub fn standing(&self, is_kiosk: bool) -> Standing {
        let (answering, stages) = (self.answering(), self.stages());
        let (catalog, declared) = (answering.catalog(), self.declared());
        let merged_from = self.workbook().with(|workbook| workbook.merged_from.len());
        answering.assessment().with(|assessment| {
            self.report().with(|report| {
                answering.config().with(|config| {
                    standing(StandingInput {
                        stages: &stages,
                        packs: catalog.packs(assessment),
                        assessment,
                        report,
                        config,
                        declared: declared.as_ref(),
                        is_kiosk,
                        merged_from,
                    })
                })
            })
        })
    }

    /// Asks the self-diagnosis as well, and shows its first question.
    pub fn ask_diagnosis(&self) {
        self.answering().set_goal(Goal::Star2);
        self.answering().go(Screen::Question(0));
    }

    /// How many requirements of ★3 the answers make a start on, of how many; `None` while nothing
    /// tells.
    #[must_use]
    pub fn started_requirements(&self) -> Option<(usize, usize)> {
        let catalog = self.answering().catalog();
        let extended = self.extended();
        let count = |a: &Assessment| starts(&extended.scs().scheme, catalog.packs(a), a);
        self.answering().assessment().with(count)
    }
}
