//! Words of the form to fill in by hand. In やさしい日本語 they have furigana, like the
//! questions beside them.

use crate::content::lang::Lang;

/// A word for each way of Japanese.
type Said = fn(Lang) -> &'static str;

pub(crate) struct BlankText {
    pub(crate) title: Said,
    pub(crate) person: &'static str,
    pub(crate) day: &'static str,
    /// How to fill it in.
    pub(crate) how: fn(Lang) -> [&'static str; 3],
    /// Before the line for the reason of 該当なし.
    pub(crate) reason: Said,
    pub(crate) policy: Said,
    pub(crate) code: Said,
    pub(crate) code_about: Said,
}

pub(super) const JA: BlankText = BlankText {
    title: |lang| match lang {
        Lang::JaEasy => {
            "｜情報《じょうほう》セキュリティ｜自己《じこ》｜点検《てんけん》の\
            ｜用紙《ようし》"
        }
        Lang::Ja | Lang::En => "情報セキュリティ自己点検の記入用紙",
    },
    person: "記入者",
    day: "記入日",
    how: |lang| match lang {
        Lang::JaEasy => [
            "｜会社《かいしゃ》の｜今《いま》に｜一番《いちばん》｜近《ちか》い\
            ｜答《こた》えを、｜1つ《ひとつ》だけ｜選《えら》んで、□に✓を\
            ｜書《か》きます。",
            "｜答《こた》えがわからないときは、｜知《し》っている｜人《ひと》に\
            ｜聞《き》いてください。",
            "「｜該当《がいとう》なし」を｜選《えら》んだら、｜理由《りゆう》の\
            ｜線《せん》の｜上《うえ》に、その｜理由《りゆう》を｜書《か》きます。",
        ],
        Lang::Ja | Lang::En => [
            "質問ごとに、会社のいまの状態にいちばん近い回答を1つだけ選び、□にチェック（✓）を付けます。",
            "迷うときは、知っている人に聞いてからチェックを付けます。",
            "「該当なし」にチェックを付けたときは、その質問の「該当なしの理由」の線の上に理由を書きます。",
        ],
    },
    reason: |lang| match lang {
        Lang::JaEasy => "｜該当《がいとう》なしの｜理由《りゆう》",
        Lang::Ja | Lang::En => "該当なしの理由",
    },
    policy: |lang| match lang {
        Lang::JaEasy => "｜基本《きほん》｜方針《ほうしん》",
        Lang::Ja | Lang::En => "基本方針",
    },
    code: |lang| match lang {
        Lang::JaEasy => "｜診断《しんだん》コード",
        Lang::Ja | Lang::En => "診断コード",
    },
    code_about: |lang| match lang {
        Lang::JaEasy => {
            "｜答《こた》えを｜星見《ほしみ》に｜入力《にゅうりょく》すると、\
            ｜画面《がめん》に｜診断《しんだん》コードが｜出《で》ます。\
            ここに｜書《か》いておくと、｜次《つぎ》から｜答《こた》えを\
            すぐに｜出《だ》せます。｜理由《りゆう》の｜文《ぶん》は\
            ｜入《はい》っていません。"
        }
        Lang::Ja | Lang::En => {
            "回答を星見に入力すると、画面に診断コードが表示されます。ここに書き写しておくと、\
            次回からはコードを入力するだけで同じ回答を呼び出せます。該当なしの理由は含まれません。"
        }
    },
};

pub(super) const EN: BlankText = BlankText {
    title: |_| "Security self-check: form to fill in",
    person: "Filled in by",
    day: "Date",
    how: |_| {
        [
            "For each question, tick the one box that comes closest to your company today.",
            "When in doubt, ask whoever knows before you tick.",
            "Where you tick “Not applicable”, write the reason on the line below the question.",
        ]
    },
    reason: |_| "Reason for “Not applicable”",
    policy: |_| "Basic security policy",
    code: |_| "Check code",
    code_about: |_| {
        "When you have typed the answers into Hoshimi, it shows a check code. Copy it here, \
        and next time the code alone brings the answers back. It does not hold the reasons."
    },
};
