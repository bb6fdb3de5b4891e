//! Words of the first program while the whole one is not there yet.

use crate::content::lang::Lang;

pub(crate) struct WaitText {
    pub(crate) title: &'static str,
    pub(crate) about: &'static str,
    pub(crate) failed: &'static str,
    pub(crate) again: &'static str,
    /// The texts in plain Japanese could not be loaded.
    pub(crate) no_plain_japanese: &'static str,
}

static JA: WaitText = WaitText {
    title: "結果を用意しています",
    about: "このあとの画面を読み込んでいます。回答はこの端末の中にあります。",
    failed: "このあとの画面を読み込めませんでした。回答は残っています。\
        インターネットにつながっているか確認して、「もう一度」を押してください。",
    again: "もう一度",
    no_plain_japanese: "やさしい日本語を読み込めませんでした。回答は残っています。\
        インターネットにつながっているか確認して、もう一度押してください。",
};

static EN: WaitText = WaitText {
    title: "Preparing your result",
    about: "The next screens are being loaded. Your answers are inside this device.",
    failed: "The next screens could not be loaded. Your answers are kept. \
        Check that you are connected to the internet, then press “Try again”.",
    again: "Try again",
    no_plain_japanese: "Plain Japanese could not be loaded. Your answers are kept. \
        Check that you are connected to the internet, then try again.",
};

/// The words of one language.
pub(crate) fn wait_text(lang: Lang) -> &'static WaitText {
    match lang {
        Lang::Ja | Lang::JaEasy => &JA,
        Lang::En => &EN,
    }
}
