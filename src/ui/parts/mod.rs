//! Controls and pieces that screens are made of.

pub(crate) mod bar;
pub(crate) mod choice_group;
pub(crate) mod confirm;
pub(crate) mod cost;
pub(crate) mod heading;
pub(crate) mod marks;
pub(crate) mod measures;
pub(crate) mod nav;
pub(crate) mod reason;
pub(crate) mod source_line;
pub(crate) mod stars;
pub(crate) mod steps;
pub(crate) mod toggle;
