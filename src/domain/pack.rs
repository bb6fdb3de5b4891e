//! A pack: what is asked, which answers it offers and how they count. No words:
//! those stand beside it in [`crate::content`].

use super::choice::Choice;

/// The stable name of a pack, section, item or band. Never reused for another thing: items
/// of the same name are the same question in every edition, so that an answer given to one
/// edition can be taken into another.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slug(String);

impl Slug {
    /// A slug of lower-case ASCII letters, digits and hyphens; `None` for others.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        (!text.is_empty() && text.bytes().all(plain)).then(|| Self(text.to_owned()))
    }

    /// The slug as it is written in packs and files.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// One edition of one set of items.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pack {
    /// Same for all editions of the same set, such as `sa-diagnosis`.
    pub id: Slug,
    /// Such as `3.1`.
    pub edition: String,
    /// The number by which a 診断コード tells this edition from others of the same set, from
    /// 0 to 15: given once, and never to another edition. `None` for a pack of a page's own,
    /// and where no code tells of the pack.
    pub code_number: Option<u32>,
    /// Whether it asks what the official body asks. Only such a pack tells anything of the
    /// stars, and only its items are those that other rules name.
    pub official: bool,
    /// What the visitor can choose, best first.
    pub choices: Vec<Choice>,
    /// How the choices count; `None` where the pack has no points.
    pub scoring: Option<Scoring>,
    /// The parts, in official order.
    pub sections: Vec<Section>,
    /// The items, in official order. Each belongs to one of `sections`.
    pub items: Vec<Item>,
}

/// A part of a pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Stable name.
    pub slug: Slug,
    /// True for the part that a company of any size must work on first.
    pub must: bool,
}

/// One thing that is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Stable name; answers are kept under it.
    pub slug: Slug,
    /// Names it had before; answers kept under them are answers to it.
    pub was: Vec<Slug>,
    /// The official number in this edition, for showing.
    pub number: u32,
    /// The part it belongs to, by position in [`Pack::sections`].
    pub section: usize,
    /// Whether 該当なし may be given, with a reason.
    pub may_not_apply: bool,
    /// Whether a star waits for it. One that is asked besides is a remark while it is open.
    pub gates: bool,
    /// Rank among the items to do right after the `must` section, 1 first.
    pub first: Option<u32>,
    /// Minutes until a first measure runs, a rough guide of our own.
    pub minutes: u32,
    /// What it costs to begin.
    pub cost: Cost,
    /// Who can say how things stand when the visitor does not know, by position among
    /// the people that the pack names.
    pub ask: Option<usize>,
}

/// A class of cost, cheapest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cost {
    /// Nothing but time.
    Free,
    /// Small things a company buys without deciding long.
    Low,
    /// Worth an offer and a budget.
    Paid,
}

/// How choices become points.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scoring {
    /// Points of each choice of the pack, same order as [`Pack::choices`].
    pub points: Vec<(Choice, i32)>,
    /// How 該当なし counts; `None` where the pack does not know it.
    pub not_applicable: Option<NotApplicablePoints>,
    /// Best first; every total falls into exactly one.
    pub bands: Vec<Band>,
}

/// Points of 該当なし.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotApplicablePoints {
    /// As usually counted.
    pub points: i32,
    /// When the visitor counts strictly, with the official answers only.
    pub strict: i32,
}

/// A range of totals that is read the same way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Band {
    /// Stable name, such as `70-99`.
    pub slug: Slug,
    /// Lowest total of the band; `None` for the last one, which takes the rest.
    pub from: Option<i32>,
}

impl Pack {
    /// The item of that name.
    #[must_use]
    pub fn item(&self, slug: &Slug) -> Option<&Item> {
        self.items.iter().find(|item| item.slug == *slug)
    }

    /// The item of that name, or the one that had it before.
    #[must_use]
    pub fn named(&self, slug: &Slug) -> Option<&Item> {
        let before = || self.items.iter().find(|item| item.was.contains(slug));
        self.item(slug).or_else(before)
    }

    /// Whether the item's section is one to do first.
    #[must_use]
    pub fn is_must(&self, item: &Item) -> bool {
        self.sections.get(item.section).is_some_and(|section| section.must)
    }

    /// How many steps a choice is below the best one: 0 for the best. `None` for a
    /// choice that the pack does not offer.
    #[must_use]
    pub fn rank(&self, choice: Choice) -> Option<usize> {
        self.choices.iter().position(|c| *c == choice)
    }
}

impl Scoring {
    /// Points of a choice; `None` where the pack does not offer it.
    #[must_use]
    pub fn points_of(&self, choice: Choice) -> Option<i32> {
        self.points.iter().find(|(c, _)| *c == choice).map(|(_, points)| *points)
    }

    /// Lowest and highest points that one item can bring.
    #[must_use]
    pub fn span(&self) -> (i32, i32) {
        let points = || self.points.iter().map(|(_, points)| *points);
        (points().min().unwrap_or(0), points().max().unwrap_or(0))
    }

    /// The band that a total falls into, by position; `None` only where the pack has no
    /// bands.
    #[must_use]
    pub fn band(&self, total: i32) -> Option<usize> {
        self.bands.iter().position(|band| band.from.is_none_or(|from| total >= from))
    }
}
