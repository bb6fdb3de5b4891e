//! The languages that packs are written in.

use super::json::Json;

/// A language of the packs and of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Lang {
    /// 日本語
    #[default]
    Ja,
    /// English
    En,
}

impl Lang {
    /// Every language, in the order they are offered.
    pub const ALL: [Lang; 2] = [Lang::Ja, Lang::En];

    /// The BCP 47 tag.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Lang::Ja => "ja",
            Lang::En => "en",
        }
    }

    /// The language of a BCP 47 tag, by its primary part; `None` for other languages.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let (primary, rest) = tag.split_at_checked(2)?;
        let ends = rest.is_empty() || rest.starts_with(['-', '_']);
        let mut known = Lang::ALL.into_iter().filter(|_| ends);
        known.find(|lang| lang.tag().eq_ignore_ascii_case(primary))
    }
}

/// One sentence or name, in every language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    ja: String,
    en: String,
}

impl Text {
    /// The words in a checked table.
    pub(super) fn of(json: &Json) -> Self {
        let words = |lang: Lang| json.text_at(lang.tag()).to_owned();
        Self { ja: words(Lang::Ja), en: words(Lang::En) }
    }

    /// The words in a field of a checked table.
    pub(super) fn read(table: &Json, field: &str) -> Self {
        Self::of(table.get(field).unwrap_or(&Json::Null))
    }

    /// The text in that language.
    #[must_use]
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::Ja => &self.ja,
            Lang::En => &self.en,
        }
    }
}
