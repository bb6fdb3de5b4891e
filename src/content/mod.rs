//! What is asked and said: packs of facts and words, with source and date.
//!
//! `packs/*.toml` hold them, Japanese and English side by side; `easy.toml` says the
//! questions and the advice once more in やさしい日本語. The build script checks them with the
//! loader in here and embeds them as compact JSON; a built-in pack is nothing special.

pub mod catalog;
pub mod declaration;
pub mod easy;
pub mod embedded;
pub mod fact;
pub mod facts;
pub mod fault;
pub mod glossary;
pub mod json;
pub mod ladder;
pub mod lang;
pub mod levels;
pub mod load;
pub mod own;
mod plainer;
pub mod policy;
pub mod registered;
pub mod ruby;
pub mod scs;
mod shape;
pub mod shelf;
mod together;
pub mod words;
