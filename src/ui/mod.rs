//! The screens. They read signals and call actions; every rule is in [`crate::domain`].

#![allow(
    unreachable_pub,
    reason = "what `#[component]` makes beside a function is public"
)]

pub(crate) use crate::app::{part, screen};

pub(crate) mod app;
pub(crate) mod brand;
pub(crate) mod context;
pub(crate) mod effects;
pub(crate) mod first;
pub(crate) mod kiosk;
pub(crate) mod kiosk_session;
pub(crate) mod links;
mod own;
pub(crate) mod paper;
mod parts;
pub(crate) mod program;
mod screens;
pub(crate) mod session_context;
mod sides;
pub(crate) mod whole;
pub(crate) mod whole_widget;
pub(crate) mod widget;
pub(crate) mod words;
