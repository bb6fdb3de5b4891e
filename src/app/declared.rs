//! What the visitor noted of a declaration that was made. The tool never says by itself that a star
//! is declared.

use super::session::Session;
use crate::domain::{date::Date, form};
use reactive_graph::prelude::*;

/// A declaration that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declared {
    /// The star, 1 or 2.
    pub star: u8,
    /// The 自己宣言ID; empty where only the declaration was noted.
    pub id: String,
    /// The day, where one is noted.
    pub day: Option<Date>,
}

/// The day of the declaration, `YYYY-MM-DD`.
pub const DECLARED_DAY: &str = "declared-day";
/// The 自己宣言ID while it is being typed. It becomes that of a declaration only when the visitor
/// notes it.
pub const TYPED_ID: &str = "declared-id-typed";

/// Digits of a 自己宣言ID.
pub const ID_DIGITS: usize = 11;
/// First digit of an ID of the former system, until March 2026.
pub const FORMER_START: char = '4';
/// First digit of an ID of the present system.
pub const PRESENT_START: char = '5';

/// What is wrong with a 自己宣言ID.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IdFault {
    /// Nothing is typed.
    Empty,
    /// There is something in it that is no digit.
    NotDigits,
    /// It has fewer digits than an ID has: so many.
    TooShort(usize),
    /// It has more digits than an ID has: so many.
    TooLong(usize),
    /// It begins with a digit with which no ID begins.
    OtherStart,
}

/// The digits of an ID as typed: full-width ones, spaces and hyphens are what people copy along.
///
/// # Errors
///
/// What is wrong with it.
pub fn read_id(typed: &str) -> Result<String, IdFault> {
    let mut id = String::new();
    for c in typed.chars() {
        match c {
            '0'..='9' => id.push(c),
            '０'..='９' => {
                let digit = u32::from(c) - u32::from('０');
                id.extend(char::from_digit(digit, 10));
            }
            '-' | '－' | 'ー' | '‐' => {}
            c if c.is_whitespace() => {}
            _ => return Err(IdFault::NotDigits),
        }
    }
    match id.len() {
        0 => Err(IdFault::Empty),
        n if n < ID_DIGITS => Err(IdFault::TooShort(n)),
        n if n > ID_DIGITS => Err(IdFault::TooLong(n)),
        _ if !id.starts_with([FORMER_START, PRESENT_START]) => Err(IdFault::OtherStart),
        _ => Ok(id),
    }
}

/// Whether an ID is one of the former system, until March 2026.
#[must_use]
pub fn is_former(id: &str) -> bool {
    id.starts_with(FORMER_START)
}

impl Session {
    /// The declaration that the visitor noted; `None` while no star is.
    #[must_use]
    pub fn declared(&self) -> Option<Declared> {
        self.workbook().with(|workbook| {
            let star = workbook.form.get(form::DECLARED_STAR).parse().ok();
            Some(Declared {
                star: star.filter(|star| (1..=2).contains(star))?,
                id: form::line(&workbook.form, form::DECLARED_ID),
                day: form::day(&workbook.form, DECLARED_DAY),
            })
        })
    }

    /// Notes that this star is declared, under the ID that was typed.
    ///
    /// # Errors
    ///
    /// What is wrong with the ID. Then nothing is noted, and what was typed stays.
    pub fn note_declared(&self, star: u8) -> Result<(), IdFault> {
        let id = read_id(&self.field(TYPED_ID))?;
        self.set_field(form::DECLARED_ID, &id);
        self.set_field(TYPED_ID, "");
        self.note_declared_without_id(star);
        Ok(())
    }

    /// Notes that this star is declared, where the visitor says so without having the ID at hand.
    pub fn note_declared_without_id(&self, star: u8) {
        self.set_field(self.applied_field(star), form::YES);
        self.set_field(form::DECLARED_STAR, &star.to_string());
    }

    /// Takes back that a star is declared. The ID stays where it was typed, and the day as well.
    pub fn take_back_declared(&self) {
        let id = self.field(form::DECLARED_ID);
        if self.field(TYPED_ID).is_empty() {
            self.set_field(TYPED_ID, &id);
        }
        self.set_field(form::DECLARED_ID, "");
        self.set_field(form::DECLARED_STAR, "");
    }

    /// The tick that this star has been applied for: that of the step from one star to the next
    /// where a lower one is declared.
    pub(super) fn applied_field(&self, star: u8) -> &'static str {
        let lower = self.declared().is_some_and(|declared| declared.star < star);
        if lower { form::RAISED } else { form::APPLIED }
    }
}
