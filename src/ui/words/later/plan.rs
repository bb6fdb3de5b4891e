//! Words of the plan.

pub(crate) struct PlanText {
    pub(crate) lead: &'static str,
    /// Status, day, and owner where there is one.
    pub(crate) now: fn(&str, &str, &str) -> String,
    pub(crate) overdue: &'static str,
    pub(crate) finished: fn(usize, usize) -> String,
    pub(crate) ask_lead: &'static str,
    pub(crate) nothing: &'static str,
    pub(crate) open: &'static str,
    /// From when the days are counted.
    pub(crate) from: &'static str,
}

pub(super) const JA: PlanText = PlanText {
    lead: "費用のかからないことから順に並べました。担当と期限は、会社に合わせて書き換えてください。",
    now: |status, day, owner| {
        let owner = if owner.is_empty() { "" } else { &format!("・{owner}") };
        format!("{status}・{day}まで{owner}")
    },
    overdue: "期限を過ぎています。新しい期限を決めましょう。",
    finished: |n, of| format!("{of}件のうち{n}件が完了"),
    ask_lead: "「わからない」と答えた質問です。だれが、いつまでに聞くかを決めましょう。",
    nothing: "いま計画に入れることはありません。年に1回は見直しましょう。",
    open: "未回答の質問があります。回答すると、計画に加わることがあります。",
    from: "期限の目安は、この計画を作った日から数えています。",
};

pub(super) const EN: PlanText = PlanText {
    lead: "What costs nothing comes first. Change owners and days to suit your company.",
    now: |status, day, owner| {
        let owner = if owner.is_empty() { "" } else { &format!(", {owner}") };
        format!("{status}, by {day}{owner}")
    },
    overdue: "This day has passed. Please set a new one.",
    finished: |n, of| format!("{n} of {of} finished"),
    ask_lead: "You answered “Don't know” here. Decide who asks, and by when.",
    nothing: "There is nothing to plan now. Check again once a year.",
    open: "Some questions are still open. Answering them may add to the plan.",
    from: "The days are counted from the day of your answers.",
};
