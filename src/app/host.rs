//! What the state asks of the world outside it.

use crate::{domain::date::Date, export::calendar::Moment};
use thiserror::Error;

/// The page did not take the result, or there was none to hand over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("the result was not handed over")]
pub struct NotShared;

/// The surroundings of one widget: the page, and the clock of the device.
pub trait Host: 'static {
    /// The day by the visitor's calendar.
    fn today(&self) -> Date;

    /// Now, in UTC.
    fn now(&self) -> Moment;

    /// Hours and minutes by the visitor's clock.
    fn time(&self) -> (u8, u8);

    /// Tells the page what happened: the kind of the event, and its detail as JSON. Answers, points
    /// and bands are never in it.
    fn emit_event(&self, kind: &str, detail: &str);

    /// Hands a result file to the page.
    ///
    /// # Errors
    ///
    /// [`NotShared`] where the page does not take it.
    fn share(&self, file: &str) -> Result<(), NotShared>;
}
