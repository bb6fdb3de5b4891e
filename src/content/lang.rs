//! The languages that packs are written in.

use super::json::Json;

/// A language of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Lang {
    /// 日本語
    #[default]
    Ja,
    /// やさしい日本語: short sentences with furigana, where the packs have them; the rest is
    /// Japanese.
    JaEasy,
    /// English
    En,
}

/// The tag of やさしい日本語: it has none of its own among BCP 47's.
const JA_EASY: &str = "ja-easy";

impl Lang {
    /// The languages that every text of a pack is written in.
    pub const ALL: [Lang; 2] = [Lang::Ja, Lang::En];

    /// Every language, in the order they are offered.
    pub const OFFERED: [Lang; 3] = [Lang::Ja, Lang::JaEasy, Lang::En];

    /// The name in packs and result files.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Lang::JaEasy => JA_EASY,
            Lang::Ja | Lang::En => self.html(),
        }
    }

    /// The BCP 47 tag, for what reads a page aloud.
    #[must_use]
    pub fn html(self) -> &'static str {
        match self {
            Lang::Ja | Lang::JaEasy => "ja",
            Lang::En => "en",
        }
    }

    /// The language of a tag: やさしい日本語 by its whole name, the others by the primary
    /// part; `None` for other languages.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        if tag == JA_EASY {
            return Some(Lang::JaEasy);
        }
        let (primary, rest) = tag.split_at_checked(2)?;
        let ends = rest.is_empty() || rest.starts_with(['-', '_']);
        let mut known = Lang::ALL.into_iter().filter(|_| ends);
        known.find(|lang| lang.html().eq_ignore_ascii_case(primary))
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

    /// Says it in other Japanese words.
    pub(super) fn set_ja(&mut self, words: &str) {
        words.clone_into(&mut self.ja);
    }

    /// The text in that language.
    #[must_use]
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::Ja | Lang::JaEasy => &self.ja,
            Lang::En => &self.en,
        }
    }
}
