//! Words of the plan.

use crate::domain::plan::{Progress, Term};

pub(crate) struct PlanText {
    pub(crate) title: &'static str,
    pub(crate) lead: &'static str,
    /// A term and the last day of it.
    pub(crate) term: fn(Term, &str) -> String,
    pub(crate) owner: &'static str,
    pub(crate) due: &'static str,
    pub(crate) progress: &'static str,
    pub(crate) progress_is: fn(Progress) -> &'static str,
    /// Status, day, and owner where there is one.
    pub(crate) now: fn(&str, &str, &str) -> String,
    pub(crate) overdue: &'static str,
    pub(crate) finished: fn(usize, usize) -> String,
    pub(crate) ask: &'static str,
    pub(crate) ask_lead: &'static str,
    pub(crate) nothing: &'static str,
    pub(crate) open: &'static str,
    pub(crate) rule: &'static str,
}

pub(super) const JA: PlanText = PlanText {
    title: "計画",
    lead: "費用のかからないことから順に並べました。担当と期限は、会社に合わせて書きかえてください。",
    term: |term, day| {
        let name = match term {
            Term::Week => "今週",
            Term::Month => "今月",
            Term::HalfYear => "半年以内",
        };
        format!("{name}（{day}まで）")
    },
    owner: "担当",
    due: "期限",
    progress: "状況",
    progress_is: |progress| match progress {
        Progress::Open => "これから",
        Progress::Started => "進行中",
        Progress::Finished => "完了",
    },
    now: |status, day, owner| {
        let owner = if owner.is_empty() { "" } else { &format!("・{owner}") };
        format!("{status}・{day}まで{owner}")
    },
    overdue: "この日は過ぎています。あらためて期限を決めましょう。",
    finished: |n, of| format!("{of}件のうち{n}件が完了"),
    ask: "聞いて確かめること",
    ask_lead: "「わからない」と答えた問いです。だれが、いつまでに聞くかを決めましょう。",
    nothing: "いま計画に入れることはありません。年に1回は見直しましょう。",
    open: "まだ答えていない問いがあります。答えると、計画に加わることがあります。",
    rule: "期限の目安は、この計画を作った日から数えています。順番と期限は星見の考え方で、公式の決まりではありません。",
};

pub(super) const EN: PlanText = PlanText {
    title: "Plan",
    lead: "What costs nothing comes first. Change owners and days to suit your company.",
    term: |term, day| {
        let name = match term {
            Term::Week => "This week",
            Term::Month => "This month",
            Term::HalfYear => "Within half a year",
        };
        format!("{name} (by {day})")
    },
    owner: "Owner",
    due: "Due",
    progress: "Status",
    progress_is: |progress| match progress {
        Progress::Open => "To do",
        Progress::Started => "In progress",
        Progress::Finished => "Finished",
    },
    now: |status, day, owner| {
        let owner = if owner.is_empty() { "" } else { &format!(", {owner}") };
        format!("{status}, by {day}{owner}")
    },
    overdue: "This day has passed. Please set a new one.",
    finished: |n, of| format!("{n} of {of} finished"),
    ask: "Ask and find out",
    ask_lead: "You answered “Don't know” here. Decide who asks, and by when.",
    nothing: "There is nothing to plan now. Check again once a year.",
    open: "Some questions are still open. Answering them may add to the plan.",
    rule: "The days are counted from the day of your answers. Order and days are Hoshimi's own idea, not an official rule.",
};
