//! Words of what is still to do for ★2, and of trying out answers.

pub(crate) struct WhatIfText {
    pub(crate) title: &'static str,
    pub(crate) lead: &'static str,
    pub(crate) tried: &'static str,
    /// Points now and as tried.
    pub(crate) points: fn(&str, &str) -> String,
    /// What stands between two figures that are read out.
    pub(crate) pause: &'static str,
    pub(crate) clear: &'static str,
    pub(crate) stars: fn(&str) -> String,
    pub(crate) ready: fn(&str) -> String,
    /// How many things are missing for a star.
    pub(crate) left: fn(usize) -> String,
    pub(crate) ask: &'static str,
    pub(crate) answer: fn(usize) -> String,
    pub(crate) answer_now: &'static str,
    pub(crate) pledge: fn(&str) -> String,
    pub(crate) no_pass: &'static str,
    pub(crate) gains: &'static str,
    pub(crate) gains_lead: &'static str,
    pub(crate) gain: fn(&str, i32) -> String,
    /// How many answers lead to which points.
    pub(crate) step: fn(usize, i32) -> String,
    pub(crate) step_try: &'static str,
    pub(crate) all_best: &'static str,
}

pub(super) const JA: WhatIfText = WhatIfText {
    title: "残っていること",
    lead: "チェックを付けると、そうなったときの星と点数を試せます。ここでチェックを付けても、回答は変わりません。",
    tried: "チェックを付けたとおりになったら",
    points: |now, then| format!("点数　{now} → {then}"),
    pause: "、",
    clear: "チェックをすべて外す",
    stars: |star| format!("{star}を宣言するまで"),
    ready: |star| format!("{star}は、いまの状態で宣言できます。"),
    left: |n| format!("残りは{n}件です。"),
    ask: "自社診断に答える",
    answer: |n| format!("自社診断の残り{n}問に答える"),
    answer_now: "残りの質問に答える",
    pledge: |topic| format!("「{topic}」に取り組むと決める"),
    no_pass: "点数の合格ラインは、確認した資料にはありませんでした。すべての質問に答え、基本方針を決めて公開すれば宣言できます。",
    gains: "回答が変わったら、何点増えるか",
    gains_lead: "「実施している」になったときに増える点数です。増え方の大きい順に並べました。",
    gain: |answer, points| format!("いまは「{answer}」　＋{points}点"),
    step: |n, points| {
        format!("あと{n}問を「実施している」にすると、{points}点になります。")
    },
    step_try: "その質問にチェックを付ける",
    all_best: "すべて「実施している」です。これ以上増える点数はありません。",
};

pub(super) const EN: WhatIfText = WhatIfText {
    title: "What is left to do",
    lead: "Tick things to see which stars and points you would have. Ticks here do not change your answers.",
    tried: "If what you ticked were so",
    points: |now, then| format!("{now} → {then}"),
    pause: ", ",
    clear: "Clear all ticks",
    stars: |star| format!("Before you can declare {star}"),
    ready: |star| format!("You can declare {star} as things are."),
    left: |n| {
        if n == 1 { "One thing is left.".into() } else { format!("{n} things are left.") }
    },
    ask: "Take the self-check",
    answer: |n| format!("Answer the open questions of the self-check ({n})"),
    answer_now: "Answer them now",
    pledge: |topic| format!("Decide to work on “{topic}”"),
    no_pass: "The documents we found name no pass mark. You can declare once every question is answered and your policy is decided and published.",
    gains: "What each answer would add",
    gains_lead: "The points each answer would add as “Done”, the largest gain first.",
    gain: |answer, points| format!("Now “{answer}”, +{points} points"),
    step: |n, points| {
        let things =
            if n == 1 { "one more answer".into() } else { format!("{n} more answers") };
        format!("With {things} as “Done” you would have {points} points.")
    },
    step_try: "Tick those questions",
    all_best: "Everything is “Done”. There are no more points to add.",
};
