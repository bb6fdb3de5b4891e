//! What the visitor noted of a declaration that was made.

use super::session::Session;
use crate::domain::date::Date;

/// A declaration that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declared {
    /// The star, 1 or 2.
    pub star: u8,
    /// The 自己宣言ID, as typed; may be empty.
    pub id: String,
    /// The day, where one is noted.
    pub day: Option<Date>,
}

/// The fields of the forms that hold it.
const STAR: &str = "declared-star";
const ID: &str = "declared-id";
const DAY: &str = "declared-day";

impl Session {
    /// The declaration that the visitor noted; `None` while no star is.
    #[must_use]
    pub fn declared(&self) -> Option<Declared> {
        let star = self.field(STAR).parse().ok().filter(|star| (1..=2).contains(star))?;
        let day = Date::parse(&self.field(DAY));
        Some(Declared { star, id: self.field(ID), day })
    }
}
