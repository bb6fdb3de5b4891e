//! Words of the result: the state card, the points, and what is folded below.

use crate::{
    app::{
        config::StorageMode,
        part::Part,
        points::Amount,
        standing::{NextStar, NextStep},
    },
    domain::stage::Stage,
    text::minus,
};

pub(crate) struct StandingText {
    /// On a button: a step, and how many principles there are.
    pub(crate) step: fn(NextStep, usize) -> String,
    /// What is said below the button of another row of the table.
    pub(crate) second: fn(Stage) -> String,
    /// 自己宣言ID of a declaration.
    pub(crate) id: fn(&str) -> String,
    /// Between two facts.
    pub(crate) dot: &'static str,
    /// A star to go on to: title and note of a row.
    pub(crate) next_star: fn(NextStar) -> String,
    /// How many questions tell of it.
    pub(crate) next_star_about: fn(usize) -> String,
    /// Points, or their range, as a number.
    pub(crate) points: fn(Amount) -> String,
    /// What follows the number.
    pub(crate) unit: &'static str,
    pub(crate) of: fn(i32) -> String,
    /// Points of a part.
    pub(crate) part: fn(Amount) -> String,
    /// So many questions are open.
    pub(crate) open: fn(usize) -> String,
    /// So many answers are わからない, which makes a range of the points.
    pub(crate) unknown: fn(usize) -> String,
    /// Over the first tasks: that each begins in ten minutes.
    pub(crate) first_lead: &'static str,
    /// Minutes of a task, and its cost.
    pub(crate) minutes: fn(u32) -> String,
    pub(crate) cost: [&'static str; 3],
    pub(crate) ask: &'static str,
    /// So many questions for so many people.
    pub(crate) ask_count: fn(usize, usize) -> String,
    pub(crate) ask_who: fn(&str, usize) -> String,
    /// The text to send: who is asked, and the questions, a line each.
    pub(crate) ask_text: fn(&[String]) -> String,
    pub(crate) copy_ask: &'static str,
    /// The same with whom it is for.
    pub(crate) copy_ask_for: fn(&str) -> String,
    pub(crate) keep: &'static str,
    /// Where the answers are, by where they are kept.
    pub(crate) kept: fn(StorageMode) -> &'static str,
    pub(crate) later: &'static str,
    pub(crate) print: &'static str,
    pub(crate) nearness: &'static str,
    pub(crate) started: fn(usize, usize) -> String,
    pub(crate) not_started: &'static str,
    pub(crate) details: &'static str,
    pub(crate) count: fn(usize) -> String,
    pub(crate) review: &'static str,
    pub(crate) notes: &'static str,
    pub(crate) policy: &'static str,
    /// What comes once something is answered: title and note of each row.
    pub(crate) coming: &'static str,
    pub(crate) comes: fn(usize) -> [(&'static str, String); 3],
    pub(crate) go_on: &'static str,
    pub(crate) go_on_about: &'static str,
}

pub(super) const JA: StandingText = StandingText {
    step: |step, principles| match step {
        NextStep::Answer(Part::Principles) => {
            format!("{principles}か条から答える（1分）")
        }
        NextStep::Answer(Part::Diagnosis) => "質問に答える".to_owned(),
        NextStep::Decide => "残りを決める".to_owned(),
        NextStep::Declare { star } => format!("★{star}の宣言を始める"),
        NextStep::Advance { star } => format!("★{star}へ進む"),
        NextStep::Ask => "聞く文をつくる".to_owned(),
        NextStep::Recheck => "1年後の見直しをカレンダーへ".to_owned(),
        NextStep::Keep => "結果を残す".to_owned(),
        NextStep::TakeAway => "持ち帰る".to_owned(),
    },
    second: |stage| match stage {
        Stage::MostlyUnknown { unknown } => {
            format!("「わからない」が{unknown}問あります。")
        }
        Stage::Undecided { left } => format!("未決定が{left}項目あります。"),
        Stage::Ready { star } => format!("★{star}も宣言できます。"),
        _ => String::new(),
    },
    id: |id| format!("自己宣言ID {id}"),
    dot: "・",
    next_star: |next| match next.left {
        Some(left) => format!("★{}まで、あと{left}つ", next.star),
        None => format!("★{}も目指す", next.star),
    },
    next_star_about: |questions| {
        format!("{questions}問の自社診断に答えると、残りが分かります")
    },
    points: |amount| match amount.is_range() {
        true => format!("{}〜{}", minus(amount.lowest), minus(amount.highest)),
        false => minus(amount.lowest),
    },
    unit: "点",
    of: |max| format!("／{max}"),
    part: |amount| match amount.is_range() {
        true => {
            format!("{}〜{}／{}", minus(amount.lowest), minus(amount.highest), amount.max)
        }
        false => format!("{}／{}", minus(amount.lowest), amount.max),
    },
    open: |n| format!("あと{n}問に答えると、点数が決まります。"),
    unknown: |n| format!("「わからない」が{n}問あるため、幅で示しています。"),
    first_lead: "10分で始められること",
    minutes: |minutes| format!("{minutes}分"),
    cost: ["0円", "少額", "有料"],
    ask: "聞くこと",
    ask_count: |items, people| format!("{items}件・{people}人"),
    ask_who: |who, items| format!("{who}：{items}件"),
    ask_text: |questions| {
        let mut text = String::from(
            "会社の情報セキュリティを点検しています。次のことについて、今どうなっているかを教えてください。\n",
        );
        for question in questions {
            text.push_str("\n・");
            text.push_str(question);
        }
        text
    },
    copy_ask: "聞く文をコピー",
    copy_ask_for: |who| format!("聞く文をコピー（{who}）"),
    keep: "残す",
    kept: |storage| match storage {
        StorageMode::Local => "回答は、「消去」を押すまでこのブラウザに残ります。",
        StorageMode::Session | StorageMode::None => {
            "このタブを閉じると、回答は消えます。"
        }
    },
    later: "あとで続ける",
    print: "印刷",
    nearness: "★3への近さ",
    started: |started, of| format!("要求事項{of}のうち、{started}件に着手"),
    not_started: "自社診断に答えると分かります",
    details: "点数の内訳と回答",
    count: |n| format!("{n}問"),
    review: "回答を見直す",
    notes: "出典と注意",
    policy: "基本方針について、できていること",
    coming: "答えると、ここに出るもの",
    comes: |questions| {
        [
            ("★1・★2を宣言できるか", "はじめの項目に答えると、★1が分かります".to_owned()),
            ("自社診断の点数", format!("{questions}問の自社診断に答えると出ます")),
            ("まずする3つのこと", "かかる時間と費用も出ます".to_owned()),
        ]
    },
    go_on: "前の続きを読み込む",
    go_on_about: "保存したファイルか診断コードを使います",
};

pub(super) const EN: StandingText = StandingText {
    step: |step, principles| match step {
        NextStep::Answer(Part::Principles) => {
            format!("Answer the {principles} principles (1 minute)")
        }
        NextStep::Answer(Part::Diagnosis) => "Answer the questions".to_owned(),
        NextStep::Decide => "Decide the rest".to_owned(),
        NextStep::Declare { star } => format!("Start declaring ★{star}"),
        NextStep::Advance { star } => format!("Go on to ★{star}"),
        NextStep::Ask => "Write the questions to ask".to_owned(),
        NextStep::Recheck => "Put next year’s check in the calendar".to_owned(),
        NextStep::Keep => "Keep the result".to_owned(),
        NextStep::TakeAway => "Take it with you".to_owned(),
    },
    second: |stage| match stage {
        Stage::MostlyUnknown { unknown } => format!("{unknown} are “Don’t know”."),
        Stage::Undecided { left: 1 } => "One item is not decided.".to_owned(),
        Stage::Undecided { left } => format!("{left} items are not decided."),
        Stage::Ready { star } => format!("You can declare ★{star}, too."),
        _ => String::new(),
    },
    id: |id| format!("Declaration ID {id}"),
    dot: " · ",
    next_star: |next| match next.left {
        Some(1) => format!("One step left until ★{}", next.star),
        Some(left) => format!("{left} steps left until ★{}", next.star),
        None => format!("Aim for ★{}, too", next.star),
    },
    next_star_about: |questions| {
        format!("Answer the {questions} questions of the self-check to see what is left")
    },
    points: |amount| match amount.is_range() {
        true => format!("{}–{}", minus(amount.lowest), minus(amount.highest)),
        false => minus(amount.lowest),
    },
    unit: " points",
    of: |max| format!(" / {max}"),
    part: |amount| match amount.is_range() {
        true => {
            format!("{}–{}/{}", minus(amount.lowest), minus(amount.highest), amount.max)
        }
        false => format!("{}/{}", minus(amount.lowest), amount.max),
    },
    open: |n| format!("Answer {n} more to settle the points."),
    unknown: |n| format!("A range, because {n} answers are “Don’t know”."),
    first_lead: "You can start each in 10 minutes",
    minutes: |minutes| format!("{minutes} min"),
    cost: ["free", "small cost", "paid"],
    ask: "Ask about these",
    ask_count: |items, people| {
        let persons = if people == 1 { "person" } else { "people" };
        format!("{items} for {people} {persons}")
    },
    ask_who: |who, items| format!("{who}: {items}"),
    ask_text: |questions| {
        let mut text = String::from(
            "We are checking our information security. Please tell me how these things stand now.\n",
        );
        for question in questions {
            text.push_str("\n- ");
            text.push_str(question);
        }
        text
    },
    copy_ask: "Copy the questions",
    copy_ask_for: |who| format!("Copy the questions for {who}"),
    keep: "Keep",
    kept: |storage| match storage {
        StorageMode::Local => {
            "Your answers stay in this browser until you press “Erase”."
        }
        StorageMode::Session | StorageMode::None => {
            "Your answers are gone when you close this tab."
        }
    },
    later: "Continue later",
    print: "Print",
    nearness: "How near ★3 is",
    started: |started, of| format!("{started} of {of} requirements are begun"),
    not_started: "Answer the self-check to see",
    details: "Points in detail and answers",
    count: |n| format!("{n} questions"),
    review: "Review the answers",
    notes: "Sources and notes",
    policy: "What is done about your basic policy",
    coming: "What you will find here",
    comes: |questions| {
        [
            (
                "Whether you can declare ★1 or ★2",
                "The principles tell about ★1".to_owned(),
            ),
            ("The points of the self-check", format!("After {questions} questions")),
            ("The first three tasks", "With time and cost".to_owned()),
        ]
    },
    go_on: "Go on from before",
    go_on_about: "With a saved file or a code",
};
