//! Visitors who come one after another to the same machine: nothing of one is left for the
//! next.

mod end_button;
mod idle_prompt;
mod visitor_places;

pub(crate) use end_button::EndButton;
pub(crate) use idle_prompt::IdlePrompt;
pub(crate) use visitor_places::VisitorPlaces;

use super::{
    effects::{autosave, voice::announce},
    session_context::use_whole_widget,
    whole_widget::WholeWidget,
};
use crate::app::kiosk::{BadIdleTime, Kiosk, TurnEnd};

/// The state, in a component.
pub(crate) fn use_kiosk() -> Kiosk {
    use_whole_widget().get().kiosk.state
}

/// Waits for the next visitor: with nothing from before, and kept nowhere.
pub(crate) fn wait(widget: &WholeWidget) {
    autosave::erase(widget);
    widget.kiosk.state.wait();
}

/// Ends a visitor's turn.
pub(crate) fn end_turn(widget: &WholeWidget, end: TurnEnd) {
    autosave::erase(widget);
    announce(widget, "");
    widget.kiosk.state.end_turn(end);
}

/// Begins with visitors, where the idle time is one.
pub(crate) fn open(widget: &WholeWidget) -> Result<(), BadIdleTime> {
    widget.kiosk.state.open()?;
    autosave::erase(widget);
    Ok(())
}

/// Ends with visitors.
pub(crate) fn close(widget: &WholeWidget) {
    autosave::erase(widget);
    widget.kiosk.state.close();
}
