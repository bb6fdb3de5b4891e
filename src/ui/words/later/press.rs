//! Words for the papers and files that can be taken along, and who is named on them.

pub(crate) struct PressText {
    /// Saves the report as an HTML file.
    pub(crate) html: &'static str,
    /// Prints the form to fill in by hand.
    pub(crate) blank: &'static str,
    /// A fold: who helped with the check.
    pub(crate) support: &'static str,
    pub(crate) support_about: &'static str,
    pub(crate) support_name: &'static str,
    /// Before the name on the report.
    pub(crate) supported_by: &'static str,
    pub(crate) logo: &'static str,
    pub(crate) logo_hint: fn(usize) -> String,
    pub(crate) logo_taken: &'static str,
    pub(crate) logo_unknown: &'static str,
    pub(crate) logo_large: fn(usize) -> String,
    pub(crate) logo_off: &'static str,
    pub(crate) logo_is_off: &'static str,
}

pub(super) const JA: PressText = PressText {
    html: "HTMLで保存",
    blank: "記入用紙を印刷",
    support: "支援した人・会社を載せる",
    support_about: "報告書の1ページ目の上に、名前とロゴを載せます。\
        このタブを閉じるか「消去」を押すと消えます。「あとで続ける」のファイルには入りません。",
    support_name: "支援した人・会社の名前",
    supported_by: "支援：",
    logo: "支援した人・会社のロゴ",
    logo_hint: |kb| format!("PNG・JPEG・WebP・GIFの画像、{kb}キロバイトまで"),
    logo_taken: "ロゴを設定しました。",
    logo_unknown: "この画像は使えません。PNG・JPEG・WebP・GIFの画像を選んでください。",
    logo_large: |kb| {
        format!("画像が大きすぎます。{kb}キロバイトまでの画像を選んでください。")
    },
    logo_off: "ロゴを外す",
    logo_is_off: "ロゴを外しました。",
};

pub(super) const EN: PressText = PressText {
    html: "Save as HTML",
    blank: "Print a blank form",
    support: "Name who helped with this check",
    support_about: "A name and a logo stand at the top of the report’s first page. They go \
        when you close this tab or press “Erase”, and are not in the file of “Continue later”.",
    support_name: "Name of the person or company who helped",
    supported_by: "Supported by ",
    logo: "Logo of the person or company who helped",
    logo_hint: |kb| format!("A PNG, JPEG, WebP or GIF picture of up to {kb} kilobytes"),
    logo_taken: "The logo is in.",
    logo_unknown: "This picture cannot be used. Choose a PNG, JPEG, WebP or GIF picture.",
    logo_large: |kb| {
        format!("The picture is too large. Choose one of up to {kb} kilobytes.")
    },
    logo_off: "Take the logo off",
    logo_is_off: "The logo is off.",
};
