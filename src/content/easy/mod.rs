//! The questions and the advice once more, in やさしい日本語 with furigana: one text where
//! the packs have one for each [`Lang`](super::lang::Lang). See [`super::ruby`] for the
//! marks that stand in them.

mod load;

pub use load::load;
pub(in crate::content) use load::read;

use crate::domain::{choice::Choice, pack::Slug};

/// The easy words for packs, found by the pack's id and the name in it. `None` everywhere
/// means that there are no easy words and those of the pack have to do.
#[derive(Clone, Debug)]
pub struct Easy {
    choices: Vec<Named<EasyOption>>,
    not_applicable: (String, EasyNotApplicable),
    bands: Vec<Named<EasyBand>>,
    askees: Vec<Named<String>>,
    sections: Vec<Named<EasySection>>,
    items: Vec<Named<EasyItem>>,
}

/// Words for an answer option.
#[derive(Clone, Debug)]
pub struct EasyOption {
    /// The official words on the control.
    pub label: String,
    /// What they mean.
    pub meaning: String,
}

/// Words for 該当なし.
#[derive(Clone, Debug)]
pub struct EasyNotApplicable {
    /// On the control, and what it means.
    pub option: EasyOption,
    /// How it counts and how sure that is.
    pub note: String,
}

/// Words for a band.
#[derive(Clone, Debug)]
pub struct EasyBand {
    /// The range of points.
    pub label: String,
    /// What it means.
    pub message: String,
    /// The same on one line.
    pub short: String,
}

/// Words for a section.
#[derive(Clone, Debug)]
pub struct EasySection {
    /// The official name.
    pub title: String,
    /// The same on half a line.
    pub short: String,
    /// What the part is about.
    pub lead: String,
}

/// Words for an item.
#[derive(Clone, Debug)]
pub struct EasyItem {
    /// The official topic name.
    pub topic: String,
    /// What to do, as the title of a task.
    pub action: String,
    /// What is asked.
    pub question: String,
    /// Why it is asked.
    pub why: String,
    /// What can be done in ten minutes.
    pub quick: String,
    /// What to do, as many things as the pack names.
    pub measures: Vec<String>,
    /// When 該当なし fits; `None` where it may not be given.
    pub not_applicable: Option<String>,
}

/// Words of a table, and whose they are.
#[derive(Clone, Debug)]
struct Named<T> {
    pack: String,
    name: String,
    words: T,
}

fn find<'a, T>(list: &'a [Named<T>], pack: &Slug, name: &str) -> Option<&'a T> {
    let mut of = list.iter().filter(|named| named.pack == pack.as_str());
    of.find(|named| named.name == name).map(|named| &named.words)
}

impl Easy {
    /// Words of a choice.
    #[must_use]
    pub fn choice(&self, pack: &Slug, choice: Choice) -> Option<&EasyOption> {
        find(&self.choices, pack, choice.name())
    }

    /// Words of 該当なし.
    #[must_use]
    pub fn not_applicable(&self, pack: &Slug) -> Option<&EasyNotApplicable> {
        let (of, words) = &self.not_applicable;
        (of == pack.as_str()).then_some(words)
    }

    /// Words of a band.
    #[must_use]
    pub fn band(&self, pack: &Slug, band: &Slug) -> Option<&EasyBand> {
        find(&self.bands, pack, band.as_str())
    }

    /// Whom to ask, by position in the pack's list.
    #[must_use]
    pub fn askee(&self, pack: &Slug, at: usize) -> Option<&str> {
        let mut of = self.askees.iter().filter(|named| named.pack == pack.as_str());
        of.nth(at).map(|named| named.words.as_str())
    }

    /// Words of a section.
    #[must_use]
    pub fn section(&self, pack: &Slug, section: &Slug) -> Option<&EasySection> {
        find(&self.sections, pack, section.as_str())
    }

    /// Words of an item.
    #[must_use]
    pub fn item(&self, pack: &Slug, item: &Slug) -> Option<&EasyItem> {
        find(&self.items, pack, item.as_str())
    }
}
