//! What a program brings to the screens that every program has. An entry hands it in, so that the
//! first program holds nothing of the later screens.

use super::screen::Screen;
use crate::content::lang::Lang;
use leptos::prelude::AnyView;

/// The functions and tables by which one program differs from the other.
#[derive(Clone, Copy)]
pub(crate) struct Program {
    /// The languages on offer.
    pub(crate) languages: &'static [Lang],
    /// A text of a pack as it is shown.
    pub(crate) render_text: fn(&str) -> AnyView,
    /// The same where no markup can stand, as in an attribute.
    pub(crate) plain_text: fn(&str) -> String,
    /// A screen after the questions.
    pub(crate) later_screen: fn(Screen) -> AnyView,
    /// The way from one such screen to the next.
    pub(crate) later_navigation: fn() -> AnyView,
    /// Whether that are the places, which the layout makes room for.
    pub(crate) has_places: bool,
    /// Whether the page is in a frame of another one, which may be as high as all that is in it: the
    /// foot of the window is then no place that is always in sight.
    pub(crate) is_framed: fn() -> bool,
    /// A button at the end of the head's list.
    pub(crate) end_button: fn() -> AnyView,
    /// What stands in the head beside the list, wherever that is folded away.
    pub(crate) turn_end: fn() -> AnyView,
    /// What asks a visitor who does nothing whether anybody is there.
    pub(crate) idle_prompt: fn() -> AnyView,
    /// What the first screen says of a page's own questions.
    pub(crate) own_pack_errors: fn() -> AnyView,
    /// What is said where a page has brought questions of its own.
    pub(crate) own_pack_note: fn(Lang) -> &'static str,
    /// What is said of a language on a screen that does not have it; empty where it has.
    pub(crate) language_note: fn(Lang, Screen) -> &'static str,
    /// When answers go by themselves, in place of where they are kept; empty where they don't.
    pub(crate) kiosk_retention: fn(Lang) -> &'static str,
}
