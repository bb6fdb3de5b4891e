//! The rules of the self-check, without words, clock, language or browser.
//!
//! Everything here is a plain value or a pure function over values. Nothing fails:
//! a missing answer is data, not an error.

pub mod advice;
pub mod answers;
pub mod assessment;
pub mod choice;
pub mod date;
pub mod pack;
pub mod readiness;
pub mod report;
pub mod score;
