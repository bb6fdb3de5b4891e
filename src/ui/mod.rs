//! The screens. They read signals and call actions; every rule is in [`crate::domain`].

pub(crate) mod app;
pub(crate) mod cx;
pub(crate) mod effects;
mod el;
mod paper;
mod parts;
pub(crate) mod screen;
mod screens;
pub(crate) mod session;
mod var;
pub(crate) mod words;
