//! Which screen is shown, and its name in the tab's storage and history.

/// What the visitor sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Screen {
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
}

/// Screens without a position, with their names.
const NAMES: [(Screen, &str); 5] = [
    (Screen::Start, "start"),
    (Screen::Principles, "principles"),
    (Screen::List, "list"),
    (Screen::Review, "review"),
    (Screen::Result, "result"),
];

/// What comes before the position of a question.
const QUESTION: &str = "question/";

impl Screen {
    /// The name, such as `question/5`.
    pub(crate) fn name(self) -> String {
        match self {
            Screen::Question(at) => format!("{QUESTION}{at}"),
            Screen::Start
            | Screen::Principles
            | Screen::List
            | Screen::Review
            | Screen::Result => NAMES
                .iter()
                .find(|(screen, _)| *screen == self)
                .map_or(String::new(), |(_, name)| (*name).to_owned()),
        }
    }

    /// The screen of that name; `None` for other text.
    pub(crate) fn from_name(name: &str) -> Option<Self> {
        if let Some(at) = name.strip_prefix(QUESTION) {
            return at.parse().ok().map(Screen::Question);
        }
        NAMES.iter().find(|(_, n)| *n == name).map(|(screen, _)| *screen)
    }
}
