//! Results side by side: the same pieces on the screen and on paper.

pub(crate) mod comparison;
pub(crate) mod merged;
