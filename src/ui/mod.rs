//! The screens. They read signals and call actions; every rule is in [`crate::domain`].

#![allow(
    unreachable_pub,
    reason = "what `#[component]` makes beside a function is public"
)]
#![cfg_attr(
    not(feature = "whole"),
    allow(dead_code, reason = "the first program leaves out the later screens")
)]

pub(crate) use crate::app::{part, screen};

pub(crate) mod app;
pub(crate) mod brand;
#[cfg(feature = "whole")]
pub(crate) mod carry;
pub(crate) mod context;
pub(crate) mod effects;
#[cfg(not(feature = "whole"))]
#[path = "first.rs"]
pub(crate) mod entry;
#[cfg(feature = "whole")]
#[path = "whole.rs"]
pub(crate) mod entry;
#[cfg(feature = "whole")]
pub(crate) mod kiosk;
#[cfg(feature = "whole")]
mod own;
#[cfg(feature = "whole")]
pub(crate) mod paper;
mod parts;
pub(crate) mod program;
mod screens;
pub(crate) mod session;
#[cfg(feature = "whole")]
pub(crate) mod session_context;
pub(crate) mod setting;
pub(crate) mod wishes;
pub(crate) mod words;
