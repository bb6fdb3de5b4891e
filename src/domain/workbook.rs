//! What a visitor works on after the questions: plan, policy, declaration, ★3 and ★4.

use super::{answers::Answers, merge::MergedFrom, plan::Plan, texts::Texts};

/// Everything put in after the questions. It is saved and read back beside the
/// [`Assessment`](super::assessment::Assessment).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Workbook {
    /// What was typed or picked in the forms of stars, policy and declaration, by field.
    pub form: Texts,
    /// Answers to the criteria of ★3 and ★4, by criterion.
    pub criteria: Answers,
    /// Where the evidence is, by requirement of ★3 and ★4.
    pub evidence: Texts,
    /// Who sees to a requirement of ★3 and ★4, by requirement.
    pub owners: Texts,
    /// The day by which a requirement of ★3 and ★4 is to be done, as typed, by requirement.
    pub due: Texts,
    /// What the visitor decided about each action, by item.
    pub plan: Plan,
    /// The results that were put together into this one; none where it was answered itself.
    pub merged_from: Vec<MergedFrom>,
}

impl Workbook {
    /// Whether nothing was put in.
    #[must_use]
    pub fn is_untouched(&self) -> bool {
        *self == Self::default()
    }
}
