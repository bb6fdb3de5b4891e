//! State and commands of the check: signals, memos, and what changes them. It knows no element,
//! no style and no browser, so that every statement about the state is a native test.
//!
//! [`answering::Answering`] is what a visitor needs until all questions are answered, and all that
//! the first program has; [`session::Session`] holds it and what comes after the questions. What the
//! state needs of the world outside it asks of a [`host::Host`].

pub mod advance;
pub mod answering;
pub mod asking;
pub mod check_state;
pub mod compared;
pub mod config;
pub mod declared;
pub mod declaring;
pub mod department;
pub mod extract;
pub mod host;
pub mod import;
pub mod kiosk;
pub mod labels;
pub mod ladder;
pub mod merged;
pub mod network;
pub mod notice;
pub mod pace;
pub mod part;
pub mod pending_import;
pub mod place;
pub mod points;
pub mod policy;
pub mod print;
pub mod printed;
pub mod review;
pub mod screen;
pub mod scs;
pub mod session;
pub mod sharing;
pub mod standing;
pub mod star_stop;
pub mod tally;
pub mod tasks;
pub mod transfer;
pub mod trial;
