//! Tables for spreadsheets.
//!
//! Each is one clean table: the first row names the columns, every other row is one thing.
//! What a cell may do to the one who opens it is decided in `write`.

mod answers;
mod delta;
mod merged;
mod plan;
mod scs;
mod write;

pub use answers::answers;
pub use delta::delta;
pub use merged::{Department, merged};
pub use plan::plan;
pub use scs::scs;
pub use write::write;

use crate::domain::date::Date;

/// A table, before it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Names of the columns.
    pub head: Vec<String>,
    /// The rows; each as long as the head.
    pub rows: Vec<Vec<Cell>>,
}

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Words, of ours or of the visitor.
    Text(String),
    /// A whole number of ours, which a spreadsheet may add up.
    Number(i64),
}

impl Cell {
    fn empty() -> Self {
        Cell::Text(String::new())
    }

    /// Points; empty where there are none.
    fn points(points: Option<i32>) -> Self {
        points.map_or_else(Self::empty, |points| Cell::Number(points.into()))
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Cell::Text(text.to_owned())
    }
}

impl Table {
    fn new(columns: &[&str]) -> Self {
        let mut head = Vec::new();
        for column in columns {
            head.push((*column).to_owned());
        }
        Self { head, rows: Vec::new() }
    }
}

/// The name offered when saving: what it holds, such as `answers`, and the day. Says
/// nothing of the company.
#[must_use]
pub fn file_name(what: &str, taken_on: Date) -> String {
    format!("hoshimi-{what}-{taken_on}.csv")
}
