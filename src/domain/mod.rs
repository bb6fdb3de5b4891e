//! The rules of the self-check, without words, clock, language or browser.
//!
//! Everything here is a plain value or a pure function over values. Nothing fails:
//! a missing answer is data, not an error.

pub mod advice;
pub mod answers;
pub mod assessment;
pub mod choice;
pub mod date;
pub mod delta;
pub mod form;
pub mod ladder;
pub mod merge;
pub mod pack;
pub mod plan;
pub mod policy;
pub mod readiness;
pub mod report;
pub mod score;
pub mod scs;
pub mod stage;
pub mod star_task;
pub mod tasks;
pub mod texts;
pub mod what_if;
pub mod workbook;
