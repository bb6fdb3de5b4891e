//! What stands before and after a visitor's turn, and beside it for the organiser.

mod attract;
mod device;
mod figures;
mod organiser;
mod projector;
mod settings;
mod take_away;
mod tally;

pub(crate) use attract::Attract;
pub(crate) use organiser::Organiser;
pub(crate) use take_away::TakeAway;
