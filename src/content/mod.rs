//! What is asked and said: packs of facts and words, with source and date.
//!
//! `packs/*.toml` hold them, Japanese and English side by side; `easy.toml` says the
//! questions and the advice once more in やさしい日本語. The build script checks them with the
//! loader in here and embeds them as compact JSON; a built-in pack is nothing special.

pub mod catalog;
mod cross_checks;
pub mod declaration;
pub mod easy;
mod easy_japanese;
pub mod embedded;
pub mod extended_catalog;
pub mod fact;
pub mod facts;
pub mod glossary;
pub mod json;
pub mod ladder;
pub mod lang;
pub mod levels;
pub mod load;
pub mod own;
pub mod policy;
pub mod registered;
pub mod ruby;
pub mod scs;
mod shape;
pub mod validation_error;
pub mod words;
