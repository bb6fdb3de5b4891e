//! What is said in passing of the screens after the questions.

use super::later_text;
use crate::app::notice::Notice;

pub(crate) struct NoticeText {
    /// A result that answers so many items has taken the place of the one before.
    pub(crate) loaded: fn(usize) -> String,
    /// The browser did not take the file.
    pub(crate) not_saved: &'static str,
    /// The report was handed over as a file.
    pub(crate) report_saved: &'static str,
    /// The browser cannot print from here.
    pub(crate) not_printed: &'static str,
    /// The same, where nothing can be saved instead.
    pub(crate) not_printed_here: &'static str,
    /// Links lead nowhere here.
    pub(crate) no_links: &'static str,
}

/// A notice with one of these words, which follows the language.
pub(crate) fn later_notice(of: fn(&NoticeText) -> &'static str) -> Notice {
    Notice::new(move |lang| of(&later_text(lang).notice).to_owned())
}

pub(super) const JA: NoticeText = NoticeText {
    loaded: |n| format!("{n}件の回答を読み込みました。"),
    not_saved: "保存できませんでした。回答は画面に残っています。\
        ほかのブラウザでもう一度お試しいただくか、印刷してください。",
    report_saved: "報告書を保存しました。ファイルを開くと、ブラウザで読めます。",
    not_printed: "印刷の画面を開けませんでした。回答は画面に残っています。\
        「保存」の画面で「HTMLで保存」を押し、保存したファイルを開いて印刷してください。",
    not_printed_here: "印刷の画面を開けませんでした。回答は画面に残っています。\
        会場の係の人に知らせるか、診断コードを書き写してください。",
    no_links: "この端末では、ほかのページを開けません。\
        出典のアドレスは、印刷した報告書に載っています。",
};

pub(super) const EN: NoticeText = NoticeText {
    loaded: |n| format!("Loaded {n} answers."),
    not_saved: "Saving did not work. Your answers are still on the screen. \
        Try another browser, or print.",
    report_saved: "The report is saved. Open the file to read it in a browser.",
    not_printed: "The print window did not open. Your answers are still on the screen. \
        Choose “Save as HTML” under “Save”, open that file and print it.",
    not_printed_here: "The print window did not open. Your answers are still on the screen. \
        Tell the organiser, or copy the code by hand.",
    no_links: "Other pages cannot be opened on this device. The printed report has the \
        addresses of the sources.",
};
