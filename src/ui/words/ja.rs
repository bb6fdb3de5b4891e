//! 日本語

use super::{
    AskText, EraseText, Notice, PaperText, ResultText, ReviewText, SourceText, StartText,
    UiText, minus,
};
use crate::{
    content::words::Certainty,
    domain::{pack::Cost, readiness::ReadyState},
};

pub(super) static JA: UiText = UiText {
    gap: "",
    brand: "星見",
    tagline: "会社の情報セキュリティ自己点検",
    other_language: "English",
    disclaimer: "このツールは、IPAおよび経済産業省とは関係のない自己点検の補助です。\
        判断の前に、最新の公式資料を確かめてください。",
    version: |v| format!("星見 {v}"),
    notice,
    start: StartText {
        title: "会社の守り、いまどのあたり？",
        lead: "質問に答えると、★1・★2を宣言できるところまで来ているか、\
            次に何をすればよいかが分かります。",
        facts: |n| ["約5分".into(), format!("{n}問"), "送信なし".into()],
        goal: "どこまで確かめますか",
        goal_one: "★1だけ",
        goal_one_about: |n| {
            format!("{n}か条に取り組むかを確かめます。約\u{2060}1\u{2060}分")
        },
        goal_two: "★1と★2",
        goal_two_about: |p, q| {
            format!("{p}か条と、自社診断の{q}問です。約\u{2060}5\u{2060}分")
        },
        edition: "もとにする版を選ぶ",
        edition_summary: |title, edition| format!("{title}（第{edition}版）"),
        promise: "回答はこの端末の外に出ません。",
        proof: "どうすれば確かめられますか",
        proof_steps: [
            "このページは、開き終わったあとは何も送らず、何も受け取りません。\
                開いたあとに機内モードにしても、最後まで使えます。",
            "ブラウザの安全のしくみ（CSP）で、ほかのサイトへの通信を止めてあります。",
            "途中の回答は、このタブを閉じるまで端末の中にだけ残ります。\
                「消去」を押せば、すぐに消えます。",
        ],
        begin: "はじめる",
        go_on: "続ける",
    },
    ask: AskText {
        steps: "いまの場所",
        step_start: "はじめに",
        step_principles: |n| format!("{n}か条"),
        step_questions: |n| format!("{n}問"),
        principles_lead: "いまの会社に近いものを選んでください。\
            「これから取り組む」でも★1を宣言できます。",
        progress: |n, of| format!("{of}問中 {n}問目"),
        number: |n| format!("問{n}"),
        answered: |n, of| format!("{of}問中 {n}問に答えました"),
        why: "なぜ聞くのか",
        quick: "10分でできること",
        measures: "対策の例",
        next: "次へ",
        back: "戻る",
        to_review: "見直しへ",
        to_list: "一覧で答える",
        to_single: "1問ずつ答える",
        list_title: |n| format!("{n}問を一覧で答える"),
        list_lead: "分からない問いは「わからない」を選んでください。\
            だれに聞けばよいかを、結果でまとめてお知らせします。",
        reason: "該当なしの理由（必須）",
        reason_hint: "あとで取引先に聞かれても説明できるように、短く書いてください。",
        reason_use: |reason| format!("「{reason}」と書く"),
        reason_missing: "理由が空のままです。理由を書くか、ほかの答えを選んでください。",
    },
    review: ReviewText {
        title: "見直し",
        complete: "すべて答えました。結果を見られます。",
        incomplete: |n| {
            format!("あと{n}件残っています。このまま結果を見ることもできます。")
        },
        unanswered: |n| format!("未回答　{n}件"),
        unanswered_about: "答えるまで、点数は暫定です。",
        unknown: |n| format!("わからない　{n}件"),
        unknown_about: "知っている人に聞いて、あとから答えを変えられます。",
        not_applicable: |n| format!("該当なし　{n}件"),
        not_applicable_about: "理由と一緒に、結果にも載せます。",
        reason: |reason| format!("理由：{reason}"),
        reason_missing: "該当なしの理由がまだです",
        see_result: "結果を見る",
    },
    result: ResultText {
        title: "結果",
        taken_on: |date| format!("{date}の回答による結果です。"),
        guide: "結果は目安です。合格や不合格を決めるものではありません。",
        stars: "いまの場所",
        state,
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
        minutes,
        cost,
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
        counted_na: |n, points| {
            format!("該当なしの{n}件は、1件{points}点として数えました。")
        },
        strict: |points| format!("該当なしを{points}点として数える"),
        keep: "結果を残す",
        keep_lead: "このタブを閉じると、回答は消えます。残したいときは保存か印刷をしてください。",
        save: "JSONで保存",
        print: "印刷",
        fix: "回答を見直す",
    },
    paper: PaperText {
        title: "情報セキュリティ自己点検の結果",
        company: "会社名",
        details: "回答の一覧",
        reasons: "該当なしとした理由",
        sources: "もとにした資料",
        made_with: |v| format!("星見 {v} で作成。回答はどこにも送られていません。"),
    },
    source: SourceText {
        title: "出典",
        verified: |date| format!("{date}に確認"),
        certainty,
    },
    erase: EraseText {
        erase: "消去",
        erase_ask: "回答をすべて消します。消した回答は元に戻せません。",
        erase_yes: "消去する",
        over: "最初からやり直す",
        over_ask: "いまの回答をすべて消して、最初の画面に戻ります。消した回答は元に戻せません。",
        over_yes: "やり直す",
        no: "やめる",
    },
    date: |date| {
        let (year, month, day) = date.ymd();
        format!("{year}年{month}月{day}日")
    },
};

fn minutes(minutes: u32) -> String {
    match minutes {
        m if m.is_multiple_of(60) => format!("約{}時間", m / 60),
        m => format!("約{m}分"),
    }
}

fn cost(cost: Cost) -> &'static str {
    match cost {
        Cost::Free => "費用なし",
        Cost::Low => "少しの費用",
        Cost::Paid => "費用がかかる",
    }
}

fn state(state: ReadyState) -> &'static str {
    match state {
        ReadyState::Ready => "準備完了",
        ReadyState::Partial => "一部",
        ReadyState::NotStarted => "未着手",
        ReadyState::NotJudged => "判定しない",
    }
}

fn certainty(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Official => "公式のページで確認",
        Certainty::Confirmed => "複数の公開資料で確認",
        Certainty::Single => "1つの公開資料で確認",
        Certainty::Unconfirmed => "未確認",
    }
}

fn notice(notice: &Notice) -> String {
    match notice {
        Notice::NotKept => {
            "このブラウザでは、途中の回答を残せません。このまま続けられますが、\
            タブを閉じたり読み直したりする前に「JSONで保存」をしてください。"
                .into()
        }
        Notice::Resumed => "このタブに残っていた回答から続けます。".into(),
        Notice::ResumedInPart => "このタブに残っていた回答から続けます。\
            いまの問いに合わない回答は除きました。見直しの画面で確かめてください。"
            .into(),
        Notice::Damaged => "残っていた回答が壊れていて、読めませんでした。\
            壊れたデータは別に取り分けてあります。最初から答えてください。"
            .into(),
        Notice::Erased => "回答を消しました。この端末には何も残っていません。".into(),
        Notice::Saved(n) => format!("{n}件の回答を保存しました。"),
        Notice::NotSaved => "保存できませんでした。回答は画面に残っています。\
            ほかのブラウザでもう一度お試しいただくか、印刷してください。"
            .into(),
        Notice::NotPrinted => "印刷の画面を開けませんでした。回答は画面に残っています。\
            「JSONで保存」をしてから、ほかのブラウザでお試しください。"
            .into(),
    }
}
