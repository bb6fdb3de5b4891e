//! Words of fields and of what is done with a text.

pub(crate) struct FieldText {
    /// The browser could not make a day of what stands in the field.
    pub(crate) no_such_day: &'static str,
    pub(crate) copy: &'static str,
    pub(crate) copied: &'static str,
    pub(crate) not_copied: &'static str,
    /// A file of that name was handed over.
    pub(crate) saved: fn(&str) -> String,
    /// Said of a fact that may have changed since it was read.
    pub(crate) check_again: &'static str,
    /// The day that a fact is of, where that is not the day it was looked up.
    pub(crate) as_of: fn(&str) -> String,
    /// Summary of the fold with source, day and certainty.
    pub(crate) provenance: &'static str,
    /// Over a file as a text, for where a frame or an app lets no file through.
    pub(crate) by_hand: &'static str,
    pub(crate) by_hand_about: &'static str,
}

pub(super) const JA: FieldText = FieldText {
    no_such_day: "この日付は存在しません。年・月・日を確認してください。",
    copy: "コピー",
    copied: "コピーしました。",
    not_copied: "自動でコピーできませんでした。文字を選択して、コピーしてください。",
    saved: |name| format!("「{name}」を保存しました。"),
    check_again: "要確認",
    as_of: |day| format!("{day}の情報"),
    provenance: "出典",
    by_hand: "保存できないときは",
    by_hand_about: "ファイルが見当たらないときは、次の文字をすべてコピーして保管してください。\
                    あとで「読み込む」の画面に貼り付けると、続きから始められます。",
};

pub(super) const EN: FieldText = FieldText {
    no_such_day: "There is no such day. Please check year, month and day.",
    copy: "Copy",
    copied: "Copied.",
    not_copied: "Copying did not work. Please select the text and copy it by hand.",
    saved: |name| format!("Saved “{name}”."),
    check_again: "Check again",
    as_of: |day| format!("As of {day}"),
    provenance: "Source",
    by_hand: "If saving does not work",
    by_hand_about: "If you cannot find the file, copy all of this text and keep it. Pasted on the \
                    screen “Load”, it lets you go on later.",
};
