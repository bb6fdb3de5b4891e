//! Words of the result.

use crate::text::minus;

pub(crate) struct ResultText {
    pub(crate) judge: &'static str,
    pub(crate) provisional: &'static str,
    pub(crate) range: fn(i32, i32) -> String,
    pub(crate) nothing_first: &'static str,
    pub(crate) ask_lead: &'static str,
    pub(crate) sum: &'static str,
    pub(crate) change: &'static str,
    pub(crate) change_which: fn(&str) -> String,
    pub(crate) arithmetic: &'static str,
    pub(crate) rule: fn(&str, i32) -> String,
    pub(crate) strict: fn(i32) -> String,
    pub(crate) areas: &'static str,
    /// How many requirements are begun, and of how many.
    pub(crate) area_figure: fn(usize, usize) -> String,
    /// A tick: the file has what names the company and people.
    pub(crate) save_names: &'static str,
    pub(crate) save_names_about: &'static str,
    pub(crate) print: &'static str,
}

pub(super) const JA: ResultText = ResultText {
    judge: "自社診断にも答える",
    provisional: "暫定",
    range: |low, high| {
        format!("すべて答えると {}〜{}点になります", minus(low), minus(high))
    },
    nothing_first: "いま急いで始めることはありません。年に1回は見直しましょう。",
    ask_lead: "「わからない」と答えた質問です。知っていそうな人に聞いて、回答を変えましょう。",
    sum: "合計",
    change: "回答を変える",
    change_which: |which| format!("{which}の回答を変える"),
    arithmetic: "点数の計算を見る",
    rule: |label, points| format!("{label}　{}点", minus(points)),
    strict: |points| format!("該当なしを{points}点として数える"),
    areas: "★3の分野ごとの着手状況",
    area_figure: |n, of| format!("{of}件中{n}件"),
    save_names: "会社名や担当者など、入力した名前もファイルと印刷に入れる",
    save_names_about: "チェックを付けないと、会社名・代表者・連絡先・URLと、申し込みの下書きはファイルに入りません。印刷では、会社名は手書きの欄になります。",
    print: "印刷",
};

pub(super) const EN: ResultText = ResultText {
    judge: "Answer the self-check, too",
    provisional: "Provisional",
    range: |low, high| {
        format!("Between {} and {} once all is answered", minus(low), minus(high))
    },
    nothing_first: "Nothing is urgent. Check again once a year.",
    ask_lead: "You answered “Don't know” here. Ask someone likely to know, \
        then change the answer.",
    sum: "Sum",
    change: "Change the answer",
    change_which: |which| format!("Change the answer to {which}"),
    arithmetic: "See how the points add up",
    rule: |label, points| format!("{label}: {}", minus(points)),
    strict: |points| format!("Count “Not applicable” as {points} points"),
    areas: "Seen by the areas of ★3",
    area_figure: |n, of| format!("{n} of {of}"),
    save_names: "Put the names I entered (company, people) into the file and onto paper too",
    save_names_about: "Without the tick, the company, representative, contact, URL and the sheet for the declaration stay out of the file, and the paper has a line to write the company on.",
    print: "Print",
};
