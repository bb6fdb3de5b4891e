//! Short names of screens after the questions.

pub(crate) struct TabsText {
    pub(crate) stars: &'static str,
    pub(crate) plan: &'static str,
    pub(crate) policy: &'static str,
}

pub(super) const JA: TabsText =
    TabsText { stars: "星の段階", plan: "計画", policy: "基本方針" };

pub(super) const EN: TabsText =
    TabsText { stars: "Stars", plan: "Plan", policy: "Policy" };
