//! Words for the papers and files that can be taken along, and who is named on them.

use crate::export::profile::{Left, ProfileError};

pub(crate) struct PrintText {
    /// Saves the report as an HTML file.
    pub(crate) html: &'static str,
    /// Prints the form to fill in by hand.
    pub(crate) blank: &'static str,
    /// A fold: who helped with the check.
    pub(crate) support: &'static str,
    pub(crate) support_about: &'static str,
    pub(crate) support_name: &'static str,
    pub(crate) contact: &'static str,
    pub(crate) contact_hint: &'static str,
    pub(crate) remarks: &'static str,
    pub(crate) remarks_hint: &'static str,
    pub(crate) colour: &'static str,
    pub(crate) colour_hint: &'static str,
    /// What is wrong with a colour.
    pub(crate) colour_wrong: &'static str,
    pub(crate) colour_pale: &'static str,
    pub(crate) profile: &'static str,
    pub(crate) profile_hint: fn(usize) -> String,
    pub(crate) profile_save: &'static str,
    pub(crate) profile_taken: &'static str,
    /// Why a file is no profile; most kilobytes that it may have.
    pub(crate) profile_wrong: fn(ProfileError, usize) -> String,
    /// What of a profile was left out; most kilobytes of a logo, and letters of a text.
    pub(crate) profile_left: fn(Left, usize, usize) -> String,
    pub(crate) logo: &'static str,
    pub(crate) logo_hint: fn(usize) -> String,
    pub(crate) logo_taken: &'static str,
    pub(crate) logo_unknown: &'static str,
    pub(crate) logo_large: fn(usize) -> String,
    pub(crate) logo_off: &'static str,
    pub(crate) logo_is_off: &'static str,
}

pub(super) const JA: PrintText = PrintText {
    html: "HTMLで保存",
    blank: "記入用紙を印刷",
    support: "支援者の所見・名前・ロゴを載せる",
    support_about: "報告書の1ページ目の下に載せます。名前・連絡先・ロゴ・色は、\
        このタブを閉じるか「消去」を押すと消え、「あとで続ける」のファイルには入りません。\
        プロフィールとして保存しておくと、次からは読み込むだけです。",
    support_name: "支援した人・会社の名前",
    contact: "支援した人・会社の連絡先",
    contact_hint: "電話番号、メールアドレスなど、1行で書きます。",
    remarks: "支援者の所見",
    remarks_hint: "長いときは2ページ目に載せます。名前を入れて保存したときは、「あとで続ける」のファイルにも入ります。",
    colour: "報告書の色",
    colour_hint: "「#1b3a8f」のように書きます。見出しと線に使います。",
    colour_wrong: "色は「#1b3a8f」のように、#と6桁（0〜9、a〜f）で書いてください。",
    colour_pale: "この色は、白い紙では読みにくくなります。もっと濃い色にしてください。",
    profile: "プロフィールを読み込む",
    profile_hint: |kb| {
        format!(
            "ここで保存したファイル、または星見の設定ファイル（JSON、{kb}キロバイトまで）"
        )
    },
    profile_save: "プロフィールを保存",
    profile_taken: "プロフィールを読み込みました。",
    profile_wrong: |error, kb| {
        match error {
        ProfileError::TooLarge => {
            format!("ファイルが大きすぎます。{kb}キロバイトまでのプロフィールを選んでください。入力した内容は変わっていません。")
        }
        ProfileError::Unreadable => "このファイルは読めません。「プロフィールを保存」で作ったファイルか、設定ファイルを選んでください。入力した内容は変わっていません。".to_owned(),
        ProfileError::Empty => "このファイルには、名前・連絡先・ロゴ・色のどれも入っていません。入力した内容は変わっていません。".to_owned(),
    }
    },
    profile_left: |left, kb, letters| match left {
        Left::Name => format!(
            "名前は{letters}文字までの文字にしてください。名前は読み込んでいません。"
        ),
        Left::Contact => format!(
            "連絡先は{letters}文字までの文字にしてください。連絡先は読み込んでいません。"
        ),
        Left::LogoElsewhere => {
            "ロゴがファイルの外にあります。画像は「ロゴ」の欄で選んでください。"
                .to_owned()
        }
        Left::LogoUnknown => {
            "ロゴが画像として読めません。PNG・JPEG・WebP・GIFの画像にしてください。"
                .to_owned()
        }
        Left::LogoLarge => {
            format!("ロゴが大きすぎます。{kb}キロバイトまでの画像にしてください。")
        }
        Left::Colour => {
            "色は「#1b3a8f」のように書いてください。色は読み込んでいません。".to_owned()
        }
        Left::ColourPale => {
            "色が薄く、白い紙では読みにくいので、読み込んでいません。".to_owned()
        }
    },
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

pub(super) const EN: PrintText = PrintText {
    html: "Save as HTML",
    blank: "Print a blank form",
    support: "Add a supporter’s remarks, name, and logo",
    support_about: "They stand at the bottom of the report’s first page. Name, contact, logo, and \
        colour go when you close this tab or press “Erase”, and are not in the file of “Continue \
        later”. Save them as a profile, and next time you only load it.",
    support_name: "Name of the person or company who helped",
    contact: "Contact of the person or company who helped",
    contact_hint: "Telephone number, mail address, or the like, in one line.",
    remarks: "Remarks of the supporter",
    remarks_hint: "Long remarks stand on page 2. Saved with names, they are in the file of “Continue later”, too.",
    colour: "Colour of the report",
    colour_hint: "As in “#1b3a8f”. Headings and lines have it.",
    colour_wrong: "Write the colour as in “#1b3a8f”: a # and the digits of red, green and blue (0–9, a–f).",
    colour_pale: "This colour is hard to read on white paper. Choose a darker one.",
    profile: "Load a profile",
    profile_hint: |kb| {
        format!(
            "A file saved here, or a settings file of Hoshimi (JSON, up to {kb} kilobytes)"
        )
    },
    profile_save: "Save as a profile",
    profile_taken: "The profile is loaded.",
    profile_wrong: |error, kb| {
        match error {
        ProfileError::TooLarge => {
            format!("The file is too large. Choose a profile of up to {kb} kilobytes. What you entered is unchanged.")
        }
        ProfileError::Unreadable => "This file cannot be read. Choose one made with “Save as a profile”, or a settings file. What you entered is unchanged.".to_owned(),
        ProfileError::Empty => "This file has neither name nor contact nor logo nor colour. What you entered is unchanged.".to_owned(),
    }
    },
    profile_left: |left, kb, letters| match left {
        Left::Name => format!(
            "The name must be a text of up to {letters} characters. It was not loaded."
        ),
        Left::Contact => format!(
            "The contact must be a text of up to {letters} characters. It was not loaded."
        ),
        Left::LogoElsewhere => {
            "The logo is outside the file. Choose the picture in the field for the logo."
                .to_owned()
        }
        Left::LogoUnknown => {
            "The logo is no picture. Use a PNG, JPEG, WebP or GIF picture.".to_owned()
        }
        Left::LogoLarge => {
            format!("The logo is too large. Use a picture of up to {kb} kilobytes.")
        }
        Left::Colour => "Write the colour as in “#1b3a8f”. It was not loaded.".to_owned(),
        Left::ColourPale => {
            "The colour is too pale to read on white paper. It was not loaded.".to_owned()
        }
    },
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
