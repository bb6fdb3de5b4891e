//! 星見 (Hoshimi): a security self-check for small companies that runs wholly in the
//! browser.
//!
//! The data walks one way:
//!
//! 1. [`content`] holds the packs: what is asked, how it counts, and the words, each
//!    with source and date. [`content::catalog::Catalog`] is all of them, checked.
//! 2. The visitor's answers are a [`domain::assessment::Assessment`].
//! 3. [`domain::report::Report::compile`] draws everything that can be said of them:
//!    points ([`domain::score`]), stars ([`domain::readiness`]), first actions
//!    ([`domain::advice`]).
//! 4. [`export`] turns assessment and report into a file, and a file back.
//! 5. [`app`] holds the state of the check and the commands that change it.
//! 6. `ui` shows the same report on screen and paper, and `embed` is what JavaScript
//!    sees, and `SelfCheck` what other Leptos apps do. Both exist only with the feature
//!    `widget`. Sentences of files and screens are in [`text`].

pub mod app;
pub mod content;
pub mod domain;
pub mod export;
pub mod text;

#[cfg(feature = "widget")]
pub mod embed;
#[cfg(feature = "widget")]
pub mod ui;
