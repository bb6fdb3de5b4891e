//! What can be said of Hoshimi without a browser.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that stops is a test that fails"
)]

mod advice;
mod answers;
mod app;
mod calendar;
mod code;
mod code_editions;
mod common;
mod content;
mod content_cited;
mod content_texts;
mod csv;
mod date;
mod declaration;
mod delta;
mod easy;
mod easy_readings;
mod easy_words;
mod facts;
mod glossary;
mod glossary_words;
mod golden;
mod golden_files;
mod hostile;
mod json;
mod json_props;
mod ladder;
mod ladder_place;
mod later;
mod merge;
mod own_packs;
mod pack_schema;
mod packs;
mod paper_style;
mod picture;
mod plan;
mod policy;
mod policy_formats;
mod policy_props;
mod profile;
mod qr;
mod readiness;
mod redact;
mod result_dropped;
mod result_editions;
mod result_file;
mod result_form;
mod result_schema;
mod ruby;
mod scoring;
mod scoring_props;
mod scs;
mod scs_file;
mod scs_map;
mod scs_progress;
mod scs_suggest;
mod scs_words;
mod sheet;
mod summary;
mod what_if;
mod wording;
