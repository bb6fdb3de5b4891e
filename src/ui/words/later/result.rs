//! Words of the result.

use super::super::minus;
use crate::domain::{pack::Cost, readiness::ReadyState};

pub(crate) struct ResultText {
    pub(crate) title: &'static str,
    pub(crate) taken_on: fn(&str) -> String,
    pub(crate) guide: &'static str,
    pub(crate) stars: &'static str,
    pub(crate) state: fn(ReadyState) -> &'static str,
    pub(crate) can_declare: fn(&str) -> String,
    pub(crate) next_star: fn(&str) -> String,
    pub(crate) not_yet: &'static str,
    pub(crate) missing: &'static str,
    pub(crate) not_judged: &'static str,
    pub(crate) judge: &'static str,
    pub(crate) policy: &'static str,
    pub(crate) score: &'static str,
    pub(crate) points: fn(i32) -> String,
    pub(crate) points_of: fn(i32, i32) -> String,
    pub(crate) provisional: &'static str,
    pub(crate) range: fn(i32, i32) -> String,
    pub(crate) still_open: fn(usize) -> String,
    pub(crate) parts: &'static str,
    pub(crate) first: fn(usize) -> String,
    pub(crate) first_lead: &'static str,
    pub(crate) nothing_first: &'static str,
    pub(crate) more_actions: fn(usize) -> String,
    pub(crate) minutes: fn(u32) -> String,
    pub(crate) cost: fn(Cost) -> &'static str,
    pub(crate) guess: &'static str,
    pub(crate) ask: &'static str,
    pub(crate) ask_lead: &'static str,
    pub(crate) details: &'static str,
    pub(crate) col_item: &'static str,
    pub(crate) col_answer: &'static str,
    pub(crate) col_points: &'static str,
    pub(crate) sum: &'static str,
    pub(crate) unanswered: &'static str,
    pub(crate) change: &'static str,
    pub(crate) change_which: fn(&str) -> String,
    pub(crate) arithmetic: &'static str,
    pub(crate) rule: fn(&str, i32) -> String,
    pub(crate) counted_na: fn(usize, i32) -> String,
    pub(crate) strict: fn(i32) -> String,
    pub(crate) areas: &'static str,
    /// How many requirements are begun, and of how many.
    pub(crate) area_figure: fn(usize, usize) -> String,
    pub(crate) areas_more: &'static str,
    pub(crate) next: &'static str,
    pub(crate) next_stars: &'static str,
    pub(crate) next_what_if: &'static str,
    pub(crate) next_plan: &'static str,
    pub(crate) next_policy: &'static str,
    pub(crate) next_declare: &'static str,
    pub(crate) next_scs: &'static str,
    pub(crate) keep: &'static str,
    pub(crate) keep_lead: &'static str,
    /// The same where answers stay in the browser.
    pub(crate) keep_lead_browser: &'static str,
    pub(crate) save: &'static str,
    /// A tick: the file has what names the company and people.
    pub(crate) save_names: &'static str,
    pub(crate) save_names_about: &'static str,
    pub(crate) print: &'static str,
    pub(crate) fix: &'static str,
}

pub(super) const JA: ResultText = ResultText {
    title: "結果",
    taken_on: |date| format!("{date}の回答による結果です。"),
    guide: "結果は目安です。合格や不合格を決めるものではありません。",
    stars: "いまの場所",
    state: state_ja,
    can_declare: |star| format!("{star}を宣言できるところまで来ています。"),
    next_star: |star| format!("次の星は{star}です。"),
    not_yet: "宣言の準備を進めているところです。",
    missing: "宣言までに残っていること",
    not_judged: "自社診断に答えると、ここに状態が出ます。",
    judge: "自社診断にも答える",
    policy: "基本方針について、できていることに印を付けてください。",
    score: "自社診断の点数",
    points: |n| format!("{}点", minus(n)),
    points_of: |n, max| format!("{}点／{max}点", minus(n)),
    provisional: "暫定",
    range: |low, high| {
        format!("すべて答えると {}〜{}点になります", minus(low), minus(high))
    },
    still_open: |n| format!("あと{n}問に答えると、点数が決まります。"),
    parts: "パートごとの点数",
    first: |n| format!("まずこの{n}つ"),
    first_lead: "効き目が大きく、始めやすい順です。",
    nothing_first: "いま急いで始めることはありません。年に1回は見直しましょう。",
    more_actions: |n| {
        format!("ほかに{n}件あります。下の「回答と対策の一覧」で見られます。")
    },
    minutes: minutes_ja,
    cost: cost_ja,
    guess: "時間と費用は目安です。",
    ask: "聞いてみること",
    ask_lead: "「わからない」と答えた問いです。知っていそうな人に聞いて、答えを変えましょう。",
    details: "回答と対策の一覧",
    col_item: "問い",
    col_answer: "答え",
    col_points: "点",
    sum: "合計",
    unanswered: "未回答",
    change: "答えを変える",
    change_which: |which| format!("{which}の答えを変える"),
    arithmetic: "点数の計算を見る",
    rule: |label, points| format!("{label}　{}点", minus(points)),
    counted_na: |n, points| format!("該当なしの{n}件は、1件{points}点として数えました。"),
    strict: |points| format!("該当なしを{points}点として数える"),
    areas: "★3の分野で見ると",
    area_figure: |n, of| format!("{n}／{of}要求"),
    areas_more: "要求ごとに見る",
    next: "次にできること",
    next_stars: "すべての星とISO 27001を並べて比べ、どの星が要るかを考えます。",
    next_what_if: "★2までに残っていることと、答えが変わったときの点数を試します。",
    next_plan: "今週、今月、半年の計画に、担当と期限を書き込みます。",
    next_policy: "会社名を入れると、公開できる文案ができます。",
    next_declare: "申し込みの手順と、入力することの控えです。補助金との関係もここにあります。",
    next_scs: "取引先から求められるかもしれない★3・★4に、どこまで手が届いているかを見ます。",
    keep: "結果を残す",
    keep_lead: "このタブを閉じると、回答は消えます。残したいときは保存か印刷をしてください。",
    keep_lead_browser: "回答は、「消去」を押すまでこのブラウザに残ります。\
        ほかの端末でも使うときは、保存か印刷をしてください。",
    save: "JSONで保存",
    save_names: "会社名や担当者など、入力した名前もファイルと印刷に入れる",
    save_names_about: "印がなければ、会社名・代表者・連絡先・URLと、申込みの控えはファイルに入りません。印刷の会社名は、手で書く欄になります。",
    print: "印刷",
    fix: "回答を見直す",
};

fn minutes_ja(minutes: u32) -> String {
    match minutes {
        m if m.is_multiple_of(60) => format!("約{}時間", m / 60),
        m => format!("約{m}分"),
    }
}

fn cost_ja(cost: Cost) -> &'static str {
    match cost {
        Cost::Free => "費用なし",
        Cost::Low => "少しの費用",
        Cost::Paid => "費用がかかる",
    }
}

fn state_ja(state: ReadyState) -> &'static str {
    match state {
        ReadyState::Ready => "準備完了",
        ReadyState::Partial => "一部",
        ReadyState::NotStarted => "未着手",
        ReadyState::NotJudged => "判定しない",
    }
}

pub(super) const EN: ResultText = ResultText {
    title: "Result",
    taken_on: |date| format!("From the answers of {date}."),
    guide: "This is a guide. It is not a pass or a fail.",
    stars: "Where you are",
    state: state_en,
    can_declare: |star| format!("You have come far enough to declare {star}."),
    next_star: |star| format!("The next star is {star}."),
    not_yet: "You are getting ready to declare.",
    missing: "Left to do before you declare",
    not_judged: "Answer the self-check to see where you stand.",
    judge: "Answer the self-check, too",
    policy: "Tick what is done about your basic policy.",
    score: "Points of the self-check",
    points: |n| format!("{} points", minus(n)),
    points_of: |n, max| format!("{} of {max} points", minus(n)),
    provisional: "Provisional",
    range: |low, high| {
        format!("Between {} and {} once all is answered", minus(low), minus(high))
    },
    still_open: |n| format!("Answer {n} more to settle the points."),
    parts: "Points by part",
    first: |n| {
        if n == 1 { "First this one".into() } else { format!("First these {n}") }
    },
    first_lead: "What helps most and is easy to begin comes first.",
    nothing_first: "Nothing is urgent. Check again once a year.",
    more_actions: |n| format!("{n} more under “Answers and measures” below."),
    minutes: minutes_en,
    cost: cost_en,
    guess: "Times and costs are rough guides.",
    ask: "Ask about these",
    ask_lead: "You answered “Don't know” here. Ask someone likely to know, \
        then change the answer.",
    details: "Answers and measures",
    col_item: "Question",
    col_answer: "Answer",
    col_points: "Points",
    sum: "Sum",
    unanswered: "Not answered",
    change: "Change the answer",
    change_which: |which| format!("Change the answer to {which}"),
    arithmetic: "See how the points add up",
    rule: |label, points| format!("{label}: {}", minus(points)),
    counted_na: |n, points| {
        format!("{n} not applicable, counted as {points} points each.")
    },
    strict: |points| format!("Count “Not applicable” as {points} points"),
    areas: "Seen by the areas of ★3",
    area_figure: |n, of| format!("{n} of {of}"),
    areas_more: "See every requirement",
    next: "What you can do next",
    next_stars: "Compare every star and ISO 27001, and think about which one you need.",
    next_what_if: "See what is left for ★2, and try what other answers would add.",
    next_plan: "Put owners and days to this week, this month and half a year.",
    next_policy: "Enter your company's name and get a draft you can publish.",
    next_declare: "The steps, a sheet of what you will be asked, and the subsidies that ask for a star.",
    next_scs: "See how far you already reach towards ★3 and ★4, which customers may ask for.",
    keep: "Keep the result",
    keep_lead_browser: "Your answers stay in this browser until you press “Erase”. \
        To use them on another device, save or print them.",
    keep_lead: "Your answers are gone when you close this tab. \
        Save or print to keep them.",
    save: "Save as JSON",
    save_names: "Put the names I entered (company, people) into the file and onto paper too",
    save_names_about: "Without the tick, the company, representative, contact, URL and the sheet for the declaration stay out of the file, and the paper has a line to write the company on.",
    print: "Print",
    fix: "Review the answers",
};

fn minutes_en(minutes: u32) -> String {
    match minutes {
        60 => "About 1 hour".into(),
        m if m.is_multiple_of(60) => format!("About {} hours", m / 60),
        m => format!("About {m} minutes"),
    }
}

fn cost_en(cost: Cost) -> &'static str {
    match cost {
        Cost::Free => "No cost",
        Cost::Low => "Small cost",
        Cost::Paid => "Costs money",
    }
}

fn state_en(state: ReadyState) -> &'static str {
    match state {
        ReadyState::Ready => "Ready",
        ReadyState::Partial => "Partly",
        ReadyState::NotStarted => "Not started",
        ReadyState::NotJudged => "Not judged",
    }
}
