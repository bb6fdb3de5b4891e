//! The ladder of stars: where the company stands, what is left for each star, which star is
//! declared, and which one a buyer may ask for.

use super::{screen::Screen, session::Session, star_stop::StopState};
use crate::{
    content::{ladder::Rung, lang::Lang, levels::LoadedLevel},
    domain::{
        assessment::{Assessment, Packs},
        form::YES,
        ladder::{Judged, asked, known, standing, starts},
        readiness::{Gate, Readiness, ReadyState, steps_left, tells},
        report::Report,
    },
    text::result_words,
};
use reactive_graph::prelude::*;

/// The ladder, in the language of now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ladder {
    /// Where the company stands, in a sentence or two.
    pub standing: String,
    /// The stars, lowest first, then what stands beside them.
    pub rungs: Vec<Step>,
}

/// One rung of the ladder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Stable name, such as `star-3`.
    pub id: String,
    /// Its name.
    pub title: String,
    /// What it is, in one sentence.
    pub summary: String,
    /// 1 for ★1 and so on; `None` for what is no star.
    pub star: Option<u8>,
    /// Who says that it is reached.
    pub zone: Zone,
    /// How the company stands on it.
    pub state: StepState,
    /// Whether it is the highest one that can be declared.
    pub is_here: bool,
    /// Whether it is the next one to declare.
    pub is_next: bool,
    /// Whether the visitor said that it is declared.
    pub is_declared: bool,
    /// What is left for it.
    pub left: Left,
    /// The official page: address and name.
    pub link: (String, String),
}

/// Who says that a rung is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Zone {
    /// The company itself.
    Own,
    /// An expert or an evaluation body.
    Others,
    /// It is no star.
    Beside,
}

/// How the company stands on a rung.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepState {
    /// A star that the company declares, or that nothing here tells about.
    Stop(StopState),
    /// Something that others judge is begun, as a guide.
    Begun,
    /// Nothing of it is begun, as far as the answers tell.
    NotBegun,
}

/// What is left for a rung.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Left {
    /// Nothing but to declare it.
    Declare,
    /// Nothing: it is declared.
    Declared,
    /// These steps.
    Gates(Vec<GateStep>),
    /// The questions of the self-diagnosis would tell.
    AskDiagnosis,
    /// The questions that are asked are a page's own, and tell of no star.
    OwnQuestions,
    /// Requirements that others check: how many are begun, of how many, where something tells.
    Requirements(Option<(usize, usize)>),
    /// A checklist of its own, and whether it is begun.
    Checklist(bool),
    /// Nothing is judged here.
    NotJudged,
}

/// A step towards a star.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GateStep {
    /// What is to be done.
    pub label: String,
    /// Where, if the page has that screen.
    pub screen: Option<Screen>,
}

/// A choice with its name and its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// The name that it is kept by.
    pub id: String,
    /// What it says.
    pub label: String,
}

/// Which star a buyer may ask for, in the language of now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Buyer {
    /// Whose thinking this is.
    pub label: String,
    /// What is asked, each answered with yes, no or わからない.
    pub questions: Vec<Named>,
    /// What the answers come to.
    pub answer: String,
}

/// The field of the forms that holds what a company found out about its declaration.
const DECLARED: &str = "declared";
/// The field that holds the star of the declaration, as a digit.
const DECLARED_STAR: &str = "declared-star";
/// What an answer to a buyer's question is kept as, besides [`YES`].
pub const NO: &str = "no";
/// The same for わからない.
pub const UNKNOWN: &str = "unknown";

impl Session {
    /// The ladder with the place of the company.
    #[must_use]
    pub fn ladder(&self) -> Ladder {
        let (answering, extended) = (self.answering(), self.extended());
        let lang = answering.lang().get();
        let declared = self.declared_rung();
        answering.packs().with(|catalog| {
            answering.assessment().with(|a| {
                self.report().with(|report| {
                    self.workbook().with(|workbook| {
                        let (scheme, packs) = (&extended.scs().scheme, catalog.packs(a));
                        let rungs = &extended.ladder().rungs;
                        let has =
                            |screen| answering.config().with(|config| config.has(screen));
                        let place = Place {
                            packs,
                            a,
                            report,
                            levels: catalog.levels(),
                            started: starts(scheme, packs, a),
                            declared: rungs
                                .iter()
                                .find(|rung| {
                                    declared.as_deref() == Some(rung.id.as_str())
                                })
                                .and_then(|rung| rung.star),
                            lang,
                            has: &has,
                        };
                        let states: Vec<ReadyState> = rungs
                            .iter()
                            .map(|rung| {
                                let known = rung.star.map(|star| {
                                    let criteria = &workbook.criteria;
                                    known(star, report, scheme, packs, a, criteria)
                                });
                                standing(rung.judged, known.unwrap_or_default())
                            })
                            .collect();
                        let (here, next) = place_of(rungs, &states);
                        let steps = rungs.iter().zip(&states).enumerate();
                        let rungs: Vec<Step> = steps
                            .map(|(at, (rung, state))| Step {
                                is_here: here == Some(at),
                                is_next: next == Some(at),
                                is_declared: declared.as_deref()
                                    == Some(rung.id.as_str()),
                                ..place.step(rung, *state)
                            })
                            .collect();
                        Ladder { standing: said(self, &rungs), rungs }
                    })
                })
            })
        })
    }

    /// The name of the finding about the own declaration that is chosen; empty before one is. A
    /// star that was noted elsewhere counts before what an older file holds.
    #[must_use]
    pub fn declared_finding(&self) -> String {
        let extended = self.extended();
        let (star, chosen) = (self.field(DECLARED_STAR), self.field(DECLARED));
        if star.is_empty() {
            return chosen;
        }
        let ladder = extended.ladder();
        let mut rungs = ladder.rungs.iter();
        let rung = rungs.find(|rung| rung.star.is_some_and(|n| n.to_string() == star));
        let found = rung.and_then(|rung| {
            let mut options = ladder.declared.options.iter();
            options.find(|option| option.rung.as_ref() == Some(&rung.id))
        });
        found.map_or(chosen, |option| option.id.as_str().to_owned())
    }

    /// Chooses what was found out about the own declaration.
    pub fn choose_declared(&self, finding: &str) {
        let extended = self.extended();
        let ladder = extended.ladder();
        let mut options = ladder.declared.options.iter();
        let rung = options.find(|option| option.id.as_str() == finding);
        let rung = rung.and_then(|option| option.rung.as_ref());
        let star = rung.and_then(|id| {
            ladder.rungs.iter().find(|rung| rung.id == *id).and_then(|rung| rung.star)
        });
        self.set_field(DECLARED, finding);
        self.set_field(DECLARED_STAR, &star.map(|n| n.to_string()).unwrap_or_default());
    }

    /// The rung that is declared.
    fn declared_rung(&self) -> Option<String> {
        let (extended, chosen) = (self.extended(), self.declared_finding());
        let mut options = extended.ladder().declared.options.iter();
        let found = options.find(|option| option.id.as_str() == chosen)?;
        found.rung.as_ref().map(|rung| rung.as_str().to_owned())
    }

    /// What a company may find out about its own declaration.
    #[must_use]
    pub fn declared_findings(&self) -> Vec<Named> {
        let (extended, lang) = (self.extended(), self.answering().lang().get());
        let options = extended.ladder().declared.options.iter();
        let named = options.map(|option| Named {
            id: option.id.as_str().to_owned(),
            label: option.label.get(lang).to_owned(),
        });
        named.collect()
    }

    /// What to do after the finding that is chosen; empty before one is.
    #[must_use]
    pub fn declared_next(&self) -> String {
        let (extended, lang) = (self.extended(), self.answering().lang().get());
        let chosen = self.declared_finding();
        let mut options = extended.ladder().declared.options.iter();
        let found = options.find(|option| option.id.as_str() == chosen);
        found.map(|option| option.next.get(lang).to_owned()).unwrap_or_default()
    }

    /// Which star a buyer may ask for, from what was answered.
    #[must_use]
    pub fn buyer(&self) -> Buyer {
        let (extended, lang) = (self.extended(), self.answering().lang().get());
        let helper = &extended.ladder().buyer;
        let answers: Vec<Option<bool>> = helper
            .questions
            .iter()
            .map(|question| match self.field(question.id.as_str()).as_str() {
                YES => Some(true),
                NO => Some(false),
                _ => None,
            })
            .collect();
        let questions = helper.questions.iter().map(|question| Named {
            id: question.id.as_str().to_owned(),
            label: question.text.get(lang).to_owned(),
        });
        Buyer {
            label: helper.label.get(lang).to_owned(),
            questions: questions.collect(),
            answer: helper.answer(asked(&answers)).get(lang).to_owned(),
        }
    }
}

/// What a step is drawn from.
struct Place<'a> {
    packs: Packs<'a>,
    a: &'a Assessment,
    report: &'a Report,
    levels: &'a [LoadedLevel],
    /// Requirements of ★3 that are begun, of how many.
    started: Option<(usize, usize)>,
    /// The star that is declared; the lower ones count as declared, too.
    declared: Option<u8>,
    lang: Lang,
    has: &'a dyn Fn(Screen) -> bool,
}

impl Place<'_> {
    /// The rung, without its place among the others.
    fn step(&self, rung: &Rung, state: ReadyState) -> Step {
        let say = |text: &crate::content::lang::Text| text.get(self.lang).to_owned();
        Step {
            id: rung.id.as_str().to_owned(),
            title: say(&rung.title),
            summary: say(&rung.summary),
            star: rung.star,
            zone: match (rung.star, rung.judged) {
                (None, _) => Zone::Beside,
                (Some(_), Judged::Gates) => Zone::Own,
                (Some(_), _) => Zone::Others,
            },
            state: self.state(rung, state),
            is_here: false,
            is_next: false,
            is_declared: false,
            left: self.left(rung, state),
            link: (rung.link.url.clone(), say(&rung.link.title)),
        }
    }

    fn is_declared(&self, rung: &Rung) -> bool {
        rung.star.zip(self.declared).is_some_and(|(star, declared)| star <= declared)
    }

    fn readiness(&self, rung: &Rung) -> Option<&Readiness> {
        self.report.stars.iter().find(|readiness| Some(readiness.level) == rung.star)
    }

    fn state(&self, rung: &Rung, state: ReadyState) -> StepState {
        let own = rung.judged == Judged::Gates;
        match state {
            _ if own && self.is_declared(rung) => StepState::Stop(StopState::Declared),
            ReadyState::Ready => StepState::Stop(StopState::Ready),
            ReadyState::Partial if own => {
                let missing = self.readiness(rung).map_or(&[][..], |r| &r.missing);
                let left = steps_left(missing, self.packs, self.a);
                StepState::Stop(StopState::Left(left))
            }
            ReadyState::Partial => StepState::Begun,
            ReadyState::NotStarted if own => StepState::Stop(StopState::NotYet),
            ReadyState::NotStarted => StepState::NotBegun,
            ReadyState::NotJudged => StepState::Stop(StopState::NotJudged),
        }
    }

    fn left(&self, rung: &Rung, state: ReadyState) -> Left {
        match rung.judged {
            Judged::Gates => self.gates(rung, state),
            Judged::Requirements => Left::Requirements(self.started),
            Judged::Checklist => Left::Checklist(state == ReadyState::Partial),
            Judged::Nothing => Left::NotJudged,
        }
    }

    fn gates(&self, rung: &Rung, state: ReadyState) -> Left {
        let mut levels = self.levels.iter();
        let level = levels.find(|loaded| Some(loaded.level.level) == rung.star);
        let Some((level, readiness)) = level.zip(self.readiness(rung)) else {
            return Left::NotJudged;
        };
        match state {
            ReadyState::Ready if self.is_declared(rung) => Left::Declared,
            ReadyState::Ready => Left::Declare,
            ReadyState::NotJudged if tells(&level.level, self.packs) => {
                Left::AskDiagnosis
            }
            ReadyState::NotJudged => Left::OwnQuestions,
            ReadyState::Partial | ReadyState::NotStarted => {
                let steps = readiness.missing.iter().filter_map(|gate| {
                    Some(GateStep {
                        label: level.gate(*gate)?.missing.get(self.lang).to_owned(),
                        screen: Some(screen(*gate)).filter(|screen| (self.has)(*screen)),
                    })
                });
                Left::Gates(steps.collect())
            }
        }
    }
}

/// Where a gate is opened.
fn screen(gate: Gate) -> Screen {
    match gate {
        Gate::PrinciplesPledged => Screen::Principles,
        Gate::DiagnosisComplete => Screen::Review,
        Gate::PolicyDecided | Gate::PolicyPublished => Screen::Policy,
    }
}

/// The positions of the highest rung that is ready and of the next one, among those that are
/// declared.
fn place_of(rungs: &[Rung], states: &[ReadyState]) -> (Option<usize>, Option<usize>) {
    let here = states.iter().rposition(|state| *state == ReadyState::Ready);
    let next = states.iter().position(|state| *state != ReadyState::Ready);
    let declared = |at: &usize| rungs.get(*at).is_some_and(|r| r.judged == Judged::Gates);
    (here, next.filter(declared))
}

/// Where the company stands: the highest star it can declare and the next one.
fn said(session: &Session, rungs: &[Step]) -> String {
    let lang = session.answering().lang().get();
    let words = result_words(lang);
    let mut own = rungs.iter().filter(|rung| rung.zone == Zone::Own);
    if !session.answering().is_official()
        && own.all(|rung| rung.state == StepState::Stop(StopState::NotJudged))
    {
        return words.own_not_judged.to_owned();
    }
    (words.stage)(session.stage())
}
