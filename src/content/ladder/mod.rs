//! The ladder of stars with ISO 27001 beside it, compared row by row, and two helpers:
//! which star a company has declared, and which one a buyer may ask for.

mod check;
mod load;

pub use load::load;
pub(in crate::content) use load::read;

use super::{fact::Fact, lang::Text, words::Source};
use crate::domain::{
    ladder::{Asked, Judged},
    pack::Slug,
};

/// The ladder, checked.
#[derive(Clone, Debug)]
pub struct Ladder {
    /// Such as `2026-11`.
    pub edition: String,
    /// What is compared, in the order shown.
    pub rows: Vec<Row>,
    /// The stars, lowest first, then what stands beside them.
    pub rungs: Vec<Rung>,
    /// What the stars that a company declares have to do with those that others confirm.
    pub relation: Fact,
    /// Which star have we declared?
    pub declared: Declared,
    /// Which star may a buyer ask for?
    pub buyer: Buyer,
    /// Official pages.
    pub links: Vec<Link>,
    /// SHA-256 of the embedded pack file, hexadecimal.
    pub sha256: String,
}

/// Something that is compared.
#[derive(Clone, Debug)]
pub struct Row {
    /// Stable name.
    pub id: Slug,
    /// In a word or two.
    pub title: Text,
}

/// A star, or what stands beside the stars.
#[derive(Clone, Debug)]
pub struct Rung {
    /// Stable name, such as `star-3`.
    pub id: Slug,
    /// 1 for ★1 and so on; `None` for what is no star.
    pub star: Option<u8>,
    /// What tells how far a company is.
    pub judged: Judged,
    /// Its name.
    pub title: Text,
    /// What it is, in one sentence.
    pub summary: Text,
    /// The official page.
    pub link: Link,
    /// One for each row, in the order of [`Ladder::rows`].
    pub cells: Vec<Cell>,
}

/// What holds for a rung in a row.
#[derive(Clone, Debug)]
pub struct Cell {
    /// What holds now.
    pub fact: Fact,
    /// What else one should know, such as the numbers of an earlier draft.
    pub more: Vec<Fact>,
}

/// Which star have we declared?
#[derive(Clone, Debug)]
pub struct Declared {
    /// How a company can tell.
    pub ways: Vec<Fact>,
    /// What it may find out.
    pub options: Vec<Finding>,
}

/// One possible answer.
#[derive(Clone, Debug)]
pub struct Finding {
    /// Stable name; the answer is kept under it.
    pub id: Slug,
    /// The rung that is declared; `None` where none is, or nobody knows.
    pub rung: Option<Slug>,
    /// On the control.
    pub label: Text,
    /// What to do next.
    pub next: Text,
}

/// Which star may a buyer ask for?
#[derive(Clone, Debug)]
pub struct Buyer {
    /// Whose thinking this is, and that it is no rule.
    pub label: Text,
    /// Where it stands.
    pub source: Source,
    /// What is asked, each to be answered with yes or no.
    pub questions: Vec<Question>,
    /// What buyers must heed.
    pub fair: Fact,
    higher: Text,
    lower: Text,
    open: Text,
}

/// A question to be answered with yes or no.
#[derive(Clone, Debug)]
pub struct Question {
    /// Stable name; the answer is kept under it.
    pub id: Slug,
    /// What is asked.
    pub text: Text,
}

/// An official page.
#[derive(Clone, Debug)]
pub struct Link {
    /// Stable name.
    pub id: Slug,
    /// What it is.
    pub title: Text,
    /// An https address.
    pub url: String,
}

impl Buyer {
    /// What the answers lead to, in words.
    #[must_use]
    pub fn answer(&self, asked: Asked) -> &Text {
        match asked {
            Asked::Higher => &self.higher,
            Asked::Lower => &self.lower,
            Asked::Open => &self.open,
        }
    }
}
