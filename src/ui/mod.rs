//! The screens. They read signals and call actions; every rule is in [`crate::domain`].

#![cfg_attr(
    not(feature = "whole"),
    allow(dead_code, reason = "the first program leaves out the later screens")
)]

pub(crate) use crate::app::{part, screen};

mod answering;
pub(crate) mod app;
#[cfg(feature = "whole")]
mod book;
#[cfg(not(feature = "whole"))]
#[path = "carried.rs"]
mod book;
pub(crate) mod brand;
#[cfg(feature = "whole")]
pub(crate) mod carry;
pub(crate) mod cx;
pub(crate) mod effects;
mod el;
#[cfg(feature = "whole")]
pub(crate) mod kiosk;
#[cfg(feature = "whole")]
pub(crate) mod outgo;
mod own;
#[cfg(feature = "whole")]
pub(crate) mod paper;
mod parts;
#[cfg(feature = "whole")]
pub(crate) mod press;
mod screens;
pub(crate) mod session;
pub(crate) mod setting;
pub(crate) mod var;
pub(crate) mod wishes;
pub(crate) mod words;
