//! What is asked and said: packs of facts and words, with source and date.
//!
//! `packs/*.toml` hold them, Japanese and English side by side. The build script
//! checks them with the loader in here and embeds them as compact JSON; a built-in
//! pack is nothing special.

pub mod catalog;
pub mod fault;
pub mod json;
pub mod lang;
pub mod levels;
pub mod load;
mod shape;
mod together;
pub mod words;
