//! The words and facts that belong to a [`Pack`](crate::domain::pack::Pack).

use super::{json::Json, lang::Text, shape::position};
use crate::domain::{
    choice::Choice,
    date::Date,
    pack::{Item, Pack},
    score::Counted,
};

/// A checked pack in one edition: its structure, its words and where they come from.
#[derive(Clone, Debug)]
pub struct LocalizedPack {
    /// Structure and rules.
    pub pack: Pack,
    /// Title of the edition.
    pub title: Text,
    /// The day the edition was published, where known.
    pub published: Option<Date>,
    /// What a reader should know about the edition.
    pub note: Option<Text>,
    /// Where the edition is published.
    pub source: Source,
    /// Words for each choice, same order as the pack's.
    pub choices: Vec<(Choice, Wording)>,
    /// Words for the points; `None` where the pack has none.
    pub scoring: Option<ScoringWords>,
    /// Words for each section, same order as the pack's.
    pub sections: Vec<SectionWords>,
    /// Words for each item, same order as the pack's.
    pub items: Vec<ItemWords>,
    /// Whom to ask.
    pub askees: Vec<Text>,
    /// SHA-256 of the embedded pack file, hexadecimal.
    pub sha256: String,
}

/// Words for an answer option.
#[derive(Clone, Debug)]
pub struct Wording {
    /// On the control.
    pub label: Text,
    /// In a few plain words.
    pub meaning: Text,
}

/// Words and source for the rule of the points.
#[derive(Clone, Debug)]
pub struct ScoringWords {
    /// Where the rule comes from.
    pub source: Source,
    /// Words for each band, same order as the pack's.
    pub bands: Vec<BandWords>,
    /// Words for 該当なし; `None` where the pack does not know it.
    pub not_applicable: Option<NotApplicableWords>,
}

/// Words for 該当なし.
#[derive(Clone, Debug)]
pub struct NotApplicableWords {
    /// On the control, and in plain words.
    pub option: Wording,
    /// How it counts and how sure that is.
    pub note: Text,
    /// Where the rule comes from.
    pub source: Source,
}

/// Words for a band.
#[derive(Clone, Debug)]
pub struct BandWords {
    /// The range of points.
    pub label: Text,
    /// What it means, as one would say it.
    pub message: Text,
    /// The same on one line; the message where a page's own pack has no short one.
    pub short: Text,
}

/// Words for a section.
#[derive(Clone, Debug)]
pub struct SectionWords {
    /// The official name.
    pub title: Text,
    /// The same on half a line; the whole name where the pack has no short one.
    pub short: Text,
    /// What the part is about.
    pub lead: Text,
}

/// Words for an item.
#[derive(Clone, Debug)]
pub struct ItemWords {
    /// The official topic name.
    pub topic: Text,
    /// What to do, as the title of a task; the topic where a page's own pack has none.
    pub action: Text,
    /// What is asked.
    pub question: Text,
    /// Why it is asked.
    pub why: Text,
    /// What can be done in ten minutes.
    pub quick: Text,
    /// What to do, two or three things.
    pub measures: Vec<Text>,
    /// When 該当なし fits; `None` where it may not be given.
    pub not_applicable: Option<Text>,
    /// What sets it apart from the other items; `None` where nothing does.
    pub mark: Option<Text>,
    /// Where it comes from.
    pub source: Source,
}

/// Where a fact was read, when, and how sure it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// What it is.
    pub title: Text,
    /// An https address.
    pub url: String,
    /// The day it was last looked at.
    pub verified_on: Date,
    /// The day of the copy that was looked at; `None` where that is not known, or the page
    /// itself was looked at.
    pub copied_on: Option<Date>,
    /// How sure it is.
    pub certainty: Certainty,
}

/// How sure a fact is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certainty {
    /// A page of the responsible body was read.
    Official,
    /// A stored copy of a page of the responsible body was read.
    Copy,
    /// Two or more public sources that do not copy each other agree.
    Confirmed,
    /// One public source says so.
    Single,
    /// Not confirmed for this edition; shown as such.
    Unconfirmed,
}

impl Wording {
    /// The words in a checked table.
    pub(super) fn read(table: &Json) -> Self {
        Self { label: Text::read(table, "label"), meaning: Text::read(table, "meaning") }
    }
}

impl Source {
    /// The day as of which its words were seen: that of the copy, else of looking at it.
    #[must_use]
    pub fn seen_on(&self) -> Date {
        self.copied_on.unwrap_or(self.verified_on)
    }

    /// The source that a checked table names.
    pub(super) fn read(file: &Json, table: &Json) -> Option<Self> {
        let at = position(file, "sources", table.text_at("source"))?;
        let source = file.list("sources").get(at)?;
        Some(Self {
            title: Text::read(source, "title"),
            url: source.text_at("url").to_owned(),
            verified_on: source.get("verified_on")?.day()?,
            copied_on: source.get("copied_on").and_then(Json::day),
            certainty: Certainty::from_name(source.text_at("certainty"))?,
        })
    }
}

/// Every certainty with the name it has in packs.
const CERTAINTIES: [(Certainty, &str); 5] = [
    (Certainty::Official, "official"),
    (Certainty::Copy, "copy"),
    (Certainty::Confirmed, "confirmed"),
    (Certainty::Single, "single"),
    (Certainty::Unconfirmed, "unconfirmed"),
];

impl Certainty {
    /// The certainty of that name, if there is one.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        CERTAINTIES.iter().find(|(_, n)| *n == name).map(|(certainty, _)| *certainty)
    }
}

impl LocalizedPack {
    /// Words of a choice.
    #[must_use]
    pub fn choice(&self, choice: Choice) -> Option<&Wording> {
        self.choices.iter().find(|(c, _)| *c == choice).map(|(_, words)| words)
    }

    /// Words of what an item was counted as; `None` where it is not answered.
    #[must_use]
    pub fn answer(&self, counted: Counted) -> Option<&Wording> {
        match counted {
            Counted::Choice(choice) => self.choice(choice),
            Counted::NotApplicable => {
                let rule = self.scoring.as_ref()?.not_applicable.as_ref()?;
                Some(&rule.option)
            }
            Counted::Unanswered => None,
        }
    }

    /// Items with their words, and where they stand in the pack.
    pub fn asked(&self) -> impl Iterator<Item = (usize, &Item, &ItemWords)> {
        let items = self.pack.items.iter().zip(&self.items).enumerate();
        items.map(|(at, (item, words))| (at, item, words))
    }

    /// The item at that position, with its words.
    #[must_use]
    pub fn at(&self, at: usize) -> Option<(&Item, &ItemWords)> {
        self.pack.items.get(at).zip(self.items.get(at))
    }
}
