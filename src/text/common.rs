//! What is said from the first question on: by every screen, on paper and in every file that
//! is read. The first program has these words and no others of this folder.

use crate::{
    content::{lang::Lang, words::Certainty},
    domain::date::Date,
};

pub(crate) struct CommonWords {
    /// What stands between two sentences.
    pub(crate) gap: &'static str,
    pub(crate) disclaimer: &'static str,
    /// Title and number of an edition.
    pub(crate) edition: fn(&str, &str) -> String,
    /// How a question is called.
    pub(crate) number: fn(u32) -> String,
    /// Over the first step.
    pub(crate) quick: &'static str,
    /// Why an item is not applicable.
    pub(crate) reason: fn(&str) -> String,
    /// The day on which a source was looked at, and that of the copy that it was, if known.
    pub(crate) verified: fn(&str, Option<&str>) -> String,
    pub(crate) certainty: fn(Certainty) -> &'static str,
    pub(crate) date: fn(Date) -> String,
}

/// The words of one language.
pub(crate) fn common_words(lang: Lang) -> &'static CommonWords {
    match lang {
        Lang::Ja | Lang::JaEasy => &JA,
        Lang::En => &EN,
    }
}

static JA: CommonWords = CommonWords {
    gap: "",
    disclaimer: "このツールは自己点検を補助するもので、IPAおよび経済産業省とは関係ありません。\
        判断の前に、最新の公式資料を確認してください。",
    edition: |title, edition| format!("{title}（第{edition}版）"),
    number: |n| format!("問{n}"),
    quick: "10分でできること",
    reason: |reason| format!("理由：{reason}"),
    verified: |date, copy| match copy {
        Some(copy) => format!("{date}に、{copy}の写しで確認"),
        None => format!("{date}に確認"),
    },
    certainty: |certainty| match certainty {
        Certainty::Official => "公式ページで確認",
        Certainty::Copy => "公式ページの写しで確認",
        Certainty::Confirmed => "複数の公開資料で確認",
        Certainty::Single => "1つの公開資料で確認",
        Certainty::Unconfirmed => "未確認",
    },
    date: |date| {
        let (year, month, day) = date.ymd();
        format!("{year}年{month}月{day}日")
    },
};

static EN: CommonWords = CommonWords {
    gap: " ",
    disclaimer: "This tool helps you check yourself. It has no connection with IPA or METI. \
        Check the latest official documents before you decide.",
    edition: |title, edition| format!("{title}, version {edition}"),
    number: |n| format!("Q{n}"),
    quick: "In ten minutes",
    reason: |reason| format!("Reason: {reason}"),
    verified: |date, copy| match copy {
        Some(copy) => format!("checked on {date} in a copy of {copy}"),
        None => format!("checked on {date}"),
    },
    certainty: |certainty| match certainty {
        Certainty::Official => "checked on an official page",
        Certainty::Copy => "checked in a copy of an official page",
        Certainty::Confirmed => "checked in several public sources",
        Certainty::Single => "checked in one public source",
        Certainty::Unconfirmed => "not confirmed",
    },
    date: |date| {
        let (year, month, day) = date.ymd();
        let month = MONTHS.get(usize::from(month) - 1).unwrap_or(&"");
        format!("{day} {month} {year}")
    },
};

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
