//! 日本語

use super::{CalendarWords, Columns, FileWords, SummaryWords, minus};
use crate::{
    content::words::Certainty,
    domain::{
        delta::Way,
        pack::Cost,
        plan::{Progress, Term},
        readiness::ReadyState,
    },
};

pub(super) static JA: FileWords = FileWords {
    unanswered: "未回答",
    edition: |title, edition| format!("{title}（第{edition}版）"),
    question_number: |n| format!("問{n}"),
    term: |term| match term {
        Term::Week => "今週",
        Term::Month => "今月",
        Term::HalfYear => "半年以内",
    },
    progress: |progress| match progress {
        Progress::Open => "これから",
        Progress::Started => "進行中",
        Progress::Finished => "完了",
    },
    cost: |cost| match cost {
        Cost::Free => "費用なし",
        Cost::Low => "少しの費用",
        Cost::Paid => "費用がかかる",
    },
    way: |way| match way {
        Way::Improved => "よくなった",
        Way::Worsened => "悪くなった",
        Way::New => "新しく答えた",
        Way::Open => "今回は未回答",
        Way::Other => "答えが変わった",
    },
    certainty: |certainty| match certainty {
        Certainty::Official => "公式のページで確認",
        Certainty::Confirmed => "複数の公開資料で確認",
        Certainty::Single => "1つの公開資料で確認",
        Certainty::Unconfirmed => "未確認",
    },
    state: |state| match state {
        ReadyState::Ready => "準備完了",
        ReadyState::Partial => "一部",
        ReadyState::NotStarted => "未着手",
        ReadyState::NotJudged => "判定しない",
    },
    date: |date| {
        let (year, month, day) = date.ymd();
        format!("{year}年{month}月{day}日")
    },
    columns: Columns {
        part: "パート",
        number: "番号",
        topic: "項目",
        question: "問い",
        answer: "答え",
        points: "点",
        reason: "該当なしの理由",
        edition: "もとの資料と版",
        term: "時期",
        task: "すること",
        owner: "担当",
        due: "期限",
        progress: "状況",
        minutes: "時間の目安（分）",
        cost: "費用の目安",
        first_step: "まずすること",
        ask: "聞く相手",
        before: "前の答え",
        after: "今の答え",
        points_before: "前の点",
        points_after: "今の点",
        way: "変化",
        merged: "会社全体",
        clash: "部署ごとの違い",
        differ: "違いあり",
    },
    calendar: CalendarWords {
        ask: |topic| format!("聞いて確かめる：{topic}"),
        who: |who| format!("聞く相手：{who}"),
        owner: |owner| format!("担当：{owner}"),
        again: "会社の情報セキュリティをもう一度点検する",
        again_about: "前に点検した日から年に1回の見直しです。もう一度答えて、変わったところを確かめましょう。",
    },
    summary: SummaryWords {
        title: "情報セキュリティ自己点検の結果",
        taken_on: |date| format!("{date}の回答による結果です。"),
        colon: "：",
        dot: "・",
        gap: "",
        score: "自社診断の点数",
        points: |n| format!("{}点", minus(n)),
        points_of: |n, max| format!("{}点／{max}点", minus(n)),
        provisional: |n, low, high| {
            let (n, low, high) = (minus(n), minus(low), minus(high));
            format!("暫定で{n}点です。すべて答えると {low}〜{high}点になります。")
        },
        not_applicable: |n, points| {
            format!("該当なしの{n}件は、1件{}点として数えました。", minus(points))
        },
        stars: "いまの場所",
        can_declare: |star| format!("{star}を宣言できるところまで来ています。"),
        next_star: |star| format!("次の星は{star}です。"),
        not_yet: "宣言の準備を進めているところです。",
        first: |n| format!("まずこの{n}つ"),
        first_step: |quick| format!("10分でできること：{quick}"),
        minutes: |minutes| match minutes {
            m if m.is_multiple_of(60) => format!("約{}時間", m / 60),
            m => format!("約{m}分"),
        },
        guess: "時間と費用は目安です。",
        ask: "聞いてみること",
        parts: "パートごとの点数",
        answers: "回答の一覧",
        reason: |reason| format!("理由：{reason}"),
        plan: "計画",
        term: |term, day| format!("{term}（{day}まで）"),
        asking: "聞いて確かめること",
        due: |day| format!("期限：{day}"),
        plan_rule: "順番と期限は星見の考え方で、公式の決まりではありません。",
        sources: "もとにした資料",
        verified: |date| format!("{date}に確認"),
        guide: "結果は目安です。合格や不合格を決めるものではありません。",
        disclaimer: "このツールは、IPAおよび経済産業省とは関係のない自己点検の補助です。\
            判断の前に、最新の公式資料を確かめてください。",
    },
};
