//! Which screen is shown, and its name in the tab's storage and history.

/// What the visitor sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Screen {
    /// What this is; the choice of path.
    Start,
    /// The principles, all on one page.
    Principles,
    /// One item of the self-diagnosis, by position from 0.
    Question(usize),
    /// All items of the self-diagnosis on one page.
    List,
    /// What is open, unknown or not applicable.
    Review,
    /// Where the company stands.
    Result,
    /// Every star, compared.
    Stars,
    /// What is left to do, by day.
    Tasks,
    /// The same, where other answers are tried out.
    WhatIf,
    /// The way to declare a star, with the basic policy.
    Declare,
    /// The same, entered at the basic policy.
    Policy,
    /// Everything besides, as rows that lead there.
    More,
    /// ★3, seen from the answers.
    Scs,
    /// One requirement of ★3 or ★4, by position from 0.
    Requirement(usize),
    /// What the checklist of ★3 or ★4 has open.
    Gaps,
    /// Everything that can be taken away.
    Keep,
    /// What comes in from outside.
    Load,
    /// An earlier result and the present one.
    Compare,
    /// Departments put together.
    Merge,
    /// What can be handed to whoever runs the page.
    Share,
    /// What waits for the next visitor.
    Kiosk,
    /// What the organiser of a seminar sets and sees.
    Organiser,
    /// That nothing is sent.
    Proof,
}

/// Screens without a position, with their names.
const NAMES: &[(Screen, &str)] = &[
    (Screen::Start, "start"),
    (Screen::Principles, "principles"),
    (Screen::List, "list"),
    (Screen::Review, "review"),
    (Screen::Result, "result"),
    (Screen::Stars, "stars"),
    (Screen::Tasks, "plan"),
    (Screen::WhatIf, "what-if"),
    (Screen::Declare, "declare"),
    (Screen::Policy, "policy"),
    (Screen::More, "more"),
    (Screen::Scs, "scs"),
    (Screen::Gaps, "gaps"),
    (Screen::Keep, "keep"),
    (Screen::Load, "load"),
    (Screen::Compare, "compare"),
    (Screen::Merge, "merge"),
    (Screen::Share, "share"),
    (Screen::Kiosk, "kiosk"),
    (Screen::Organiser, "organiser"),
    (Screen::Proof, "proof"),
];

/// The step of the questions, however they are shown.
const QUESTIONS: &str = "diagnosis";
/// What comes before the position of a question.
const QUESTION: &str = "question/";
/// What comes before the position of a requirement.
const REQUIREMENT: &str = "requirement/";

impl Screen {
    /// The name, such as `question/5`.
    #[must_use]
    pub fn name(self) -> String {
        match self {
            Screen::Question(at) => format!("{QUESTION}{at}"),
            Screen::Requirement(at) => format!("{REQUIREMENT}{at}"),
            plain => NAMES
                .iter()
                .find(|(screen, _)| *screen == plain)
                .map_or(String::new(), |(_, name)| (*name).to_owned()),
        }
    }

    /// The name of the step that it belongs to, as pages know it.
    #[must_use]
    pub fn step(self) -> &'static str {
        let first = match self {
            Screen::Question(_) | Screen::List => return QUESTIONS,
            Screen::Requirement(_) | Screen::Gaps => Screen::Scs,
            Screen::Load | Screen::Share => Screen::Keep,
            Screen::Merge => Screen::Compare,
            other => other,
        };
        let mut names = NAMES.iter();
        names.find(|(screen, _)| *screen == first).map_or("", |(_, name)| *name)
    }

    /// The screen of that name, or the first one of the step; `None` for other text.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        if name == QUESTIONS {
            return Some(Screen::Question(0));
        }
        let at = |start| name.strip_prefix(start).map(|at: &str| at.parse().ok());
        if let Some(at) = at(QUESTION) {
            return at.map(Screen::Question);
        }
        if let Some(at) = at(REQUIREMENT) {
            return at.map(Screen::Requirement);
        }
        NAMES.iter().find(|(_, n)| *n == name).map(|(screen, _)| *screen)
    }

    /// Whether it comes after the questions: only the whole program has it.
    #[must_use]
    pub fn is_later(self) -> bool {
        !matches!(
            self,
            Screen::Start
                | Screen::Principles
                | Screen::Question(_)
                | Screen::List
                | Screen::Review
        )
    }

    /// Whether it is shown where visitors come one after another.
    #[must_use]
    pub fn is_for_visitors_in_turn(self) -> bool {
        match self {
            Screen::Result | Screen::Keep | Screen::Share | Screen::Proof => true,
            Screen::Kiosk | Screen::Organiser => true,
            other => !other.is_later(),
        }
    }
}
