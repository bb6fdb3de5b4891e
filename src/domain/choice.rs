//! What a visitor can say to an item.

/// One answer option. Which ones an item offers is a matter of its pack.
///
/// An item without an answer has no `Choice`: unanswered is never a choice, and
/// never counted as [`Choice::Unknown`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Choice {
    /// 実施している
    Done,
    /// 一部実施している
    Partly,
    /// 実施していない
    NotDone,
    /// わからない
    Unknown,
    /// すでに取り組んでいる (principles)
    Doing,
    /// これから取り組む (principles)
    WillDo,
    /// まだ決めていない (principles)
    NotYet,
}

/// Every choice, in the order of [`Choice::NAMES`].
const CHOICES: [Choice; 7] = [
    Choice::Done,
    Choice::Partly,
    Choice::NotDone,
    Choice::Unknown,
    Choice::Doing,
    Choice::WillDo,
    Choice::NotYet,
];

impl Choice {
    /// The names used in packs and result files; never changed once published.
    pub const NAMES: [&str; 7] =
        ["done", "partly", "not_done", "unknown", "doing", "will_do", "not_yet"];

    /// The name used in packs and result files.
    #[must_use]
    pub fn name(self) -> &'static str {
        let at = CHOICES.iter().position(|choice| *choice == self);
        at.and_then(|at| Choice::NAMES.get(at)).copied().unwrap_or_default()
    }

    /// The choice of that name, if there is one.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        let at = Choice::NAMES.iter().position(|known| *known == name)?;
        CHOICES.get(at).copied()
    }
}
