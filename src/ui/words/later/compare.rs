//! Words of the screen that compares an earlier result with the present one.

use crate::text::minus;

pub(crate) struct CompareText {
    pub(crate) title: &'static str,
    pub(crate) lead: &'static str,
    pub(crate) earlier: &'static str,
    pub(crate) compare: &'static str,
    /// There is no present result to compare with.
    pub(crate) nothing_now: &'static str,
    /// A code with a password came in.
    pub(crate) sealed: &'static str,
    pub(crate) before: &'static str,
    pub(crate) after: &'static str,
    /// A day, and whether it is that of the present answers.
    pub(crate) day: fn(&str, bool) -> String,
    pub(crate) no_day: &'static str,
    pub(crate) newer: &'static str,
    pub(crate) swap: &'static str,
    pub(crate) swapped: &'static str,
    /// Both are of one day.
    pub(crate) same_day: &'static str,
    pub(crate) exchange: &'static str,
    /// Points before and after.
    pub(crate) points: fn(i32, i32) -> String,
    /// Points in a table.
    pub(crate) figure: fn(i32) -> String,
    pub(crate) difference: fn(i32) -> String,
    pub(crate) difference_title: &'static str,
    pub(crate) provisional: &'static str,
    pub(crate) not_comparable: &'static str,
    pub(crate) one_only: &'static str,
    /// The editions before and after.
    pub(crate) editions: fn(&str, &str) -> String,
    /// A way that answers went, and how many did.
    pub(crate) went: fn(&str, usize) -> String,
    pub(crate) changed: fn(usize) -> String,
    pub(crate) same: &'static str,
    /// What an arrow says, for screen readers.
    pub(crate) to: &'static str,
    pub(crate) stop: &'static str,
    pub(crate) merge: &'static str,
    pub(crate) merge_about: &'static str,
}

pub(super) const JA: CompareText = CompareText {
    title: "前回の結果と比べる",
    lead: "以前に保存した結果と、いまの回答を並べて、変わった点を確認します。いまの回答は変わりません。",
    earlier: "前回の結果",
    compare: "比べる",
    nothing_now: "いまの回答がまだありません。先に質問に答えるか、いまの結果を読み込んでください。",
    sealed: "このリンクにはパスワードが付いています。「読み込む」の画面で開いてから、「前回の結果として比べる」を選んでください。",
    before: "前回",
    after: "今回",
    day: |day, present| {
        let what = if present { "いまの回答" } else { "読み込んだ結果" };
        format!("{day}（{what}）")
    },
    no_day: "日付なし",
    newer: "読み込んだ結果の日付が、いまの回答の日付より新しくなっています。",
    swap: "日付の順に入れ替える",
    swapped: "日付の順に並べています。「今回」は、新しいほうの結果です。",
    same_day: "2つの結果は同じ日のものです。「今回」が後の結果でないときは、入れ替えてください。",
    exchange: "入れ替える",
    points: |before, after| format!("{}点 → {}点", minus(before), minus(after)),
    figure: |points| format!("{}点", minus(points)),
    difference: |points| match points {
        1.. => format!("＋{points}点"),
        0 => "±0点".to_owned(),
        _ => format!("{}点", minus(points)),
    },
    difference_title: "差",
    provisional: "未回答の質問があるため、暫定の点数です。",
    not_comparable: "自社診断の版が違うため、点数は比べていません。",
    one_only: "自社診断の回答が片方にしかないため、自社診断は比べていません。",
    editions: |from, to| {
        format!(
            "版が違います（前回は第{from}版、今回は第{to}版）。前回の版になかった質問は「新しく回答した」に入ります。"
        )
    },
    went: |way, n| format!("{way}（{n}）"),
    changed: |n| format!("回答が変わった項目は{n}件です。"),
    same: "どの項目も、回答は変わっていません。",
    to: "から",
    stop: "比べるのをやめる",
    merge: "部署ごとの結果をまとめる",
    merge_about: "部署ごとに回答した結果があれば、会社全体の1つの結果にまとめられます。",
};

pub(super) const EN: CompareText = CompareText {
    title: "Compare with an earlier result",
    lead: "Puts a result you kept before beside your present answers, and shows what changed. Your answers do not change.",
    earlier: "The earlier result",
    compare: "Compare",
    nothing_now: "There are no present answers yet. Answer the questions first, or load the present result.",
    sealed: "This link has a password. Open it on the screen “Load”, then choose “Compare it, as the earlier one, with the present”.",
    before: "Before",
    after: "Now",
    day: |day, present| {
        let what = if present { "your present answers" } else { "the loaded result" };
        format!("{day} ({what})")
    },
    no_day: "No date",
    newer: "The loaded result is newer than your present answers.",
    swap: "Put them in order of date",
    swapped: "In order of date: “Now” is the newer result.",
    same_day: "Both results are of the same day. If “Now” is not the later one, change them round.",
    exchange: "Change them round",
    points: |before, after| format!("{} → {} points", minus(before), minus(after)),
    figure: minus,
    difference: |points| match points {
        1.. => format!("+{points}"),
        0 => "±0".to_owned(),
        _ => minus(points),
    },
    difference_title: "Change",
    provisional: "Some questions are open, so the points are provisional.",
    not_comparable: "The self-checks are of different editions, so their points are not compared.",
    one_only: "Only one of the two answers the self-check, so it is not compared.",
    editions: |from, to| {
        format!(
            "The editions differ (version {from} before, version {to} now). What the earlier one did not ask is under “Newly answered”."
        )
    },
    went: |way, n| format!("{way} ({n})"),
    changed: |n| {
        if n == 1 {
            "One answer changed.".to_owned()
        } else {
            format!("{n} answers changed.")
        }
    },
    same: "No answer has changed.",
    to: "to",
    stop: "Stop comparing",
    merge: "Put departments together",
    merge_about: "If departments answered one by one, make one result for the whole company of them.",
};
