//! 日本語

use super::{CalendarWords, Columns, FileWords, LetterWords, SummaryWords, minus};

pub(crate) static JA: FileWords = FileWords {
    columns: Columns {
        number: "番号",
        topic: "項目",
        reason: "該当なしの理由",
        edition: "もとの資料と版",
        term: "時期",
        minutes: "時間の目安（分）",
        cost: "費用の目安",
        first_step: "まずすること",
        ask: "聞く相手",
        star: "星",
        note: "メモ",
        before: "前回の回答",
        after: "今回の回答",
        points_before: "前回の点",
        points_after: "今回の点",
        way: "変化",
        merged: "会社全体",
        clash: "部署ごとの違い",
        differ: "違いあり",
    },
    calendar: CalendarWords {
        ask: |topic| format!("聞いて確認する：{topic}"),
        owner: |owner| format!("担当：{owner}"),
        again: "会社の情報セキュリティをもう一度点検する",
        again_about: "前回の点検から1年後の見直しです。もう一度答えて、変わった点を確認しましょう。",
        recheck: "SECURITY ACTIONの宣言を見直す",
        recheck_about: "宣言から1年後の見直しです。自社診断にもう一度答え、登録した内容に変わりがないかを確認しましょう。",
    },
    letter: LetterWords {
        greeting: "お忙しいところ恐れ入ります。会社の情報セキュリティを点検しています。次のことについて、いまの状況を教えてください。",
        how: "「している」「一部している」「していない」のどれかと、分かる範囲での状況を返信してください。",
        close: "よろしくお願いします。",
    },
    summary: SummaryWords {
        colon: "：",
        dot: "・",
        provisional: |n, low, high| {
            let (n, low, high) = (minus(n), minus(low), minus(high));
            format!("暫定で{n}点です。すべて答えると {low}〜{high}点になります。")
        },
        due: |day| format!("期限：{day}"),
    },
};
