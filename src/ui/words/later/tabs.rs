//! Names of the screens after the questions, short enough for a row of buttons.

pub(crate) struct TabsText {
    /// Name of the row, for screen readers.
    pub(crate) title: &'static str,
    pub(crate) answers: &'static str,
    pub(crate) result: &'static str,
    pub(crate) stars: &'static str,
    pub(crate) plan: &'static str,
    pub(crate) policy: &'static str,
    pub(crate) declare: &'static str,
    pub(crate) scs: &'static str,
    /// What goes out and comes in.
    pub(crate) keep: &'static str,
    /// Earlier and now, and departments.
    pub(crate) compare: &'static str,
}

pub(super) const JA: TabsText = TabsText {
    title: "結果のあとの画面",
    answers: "回答",
    result: "結果",
    stars: "星の段階",
    plan: "すること",
    policy: "基本方針",
    declare: "宣言",
    scs: "★3・★4",
    keep: "保存",
    compare: "比べる",
};

pub(super) const EN: TabsText = TabsText {
    title: "After the result",
    answers: "Answers",
    result: "Result",
    stars: "Stars",
    plan: "To do",
    policy: "Policy",
    declare: "Declare",
    scs: "★3 and ★4",
    keep: "Save",
    compare: "Compare",
};
