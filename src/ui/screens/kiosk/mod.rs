//! What stands before a visitor's turn, and beside it for the organiser.

mod about;
mod attract;
mod organiser;
mod settings;
mod tally;

pub(crate) use attract::attract;
pub(crate) use organiser::organiser;
