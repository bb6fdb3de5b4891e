//! Where the keyboard, the screen reader and the reader's eye are after the screen has changed.

use crate::ui::{screen::Screen, widget::Widget};
use gloo::timers::callback::Timeout;
use leptos::{
    html::{ElementType, Fieldset, Textarea},
    prelude::*,
};
use wasm_bindgen::JsCast;
use web_sys::{
    Element, FocusEvent, FocusOptions, HtmlElement, HtmlTextAreaElement,
    ScrollIntoViewOptions, ScrollLogicalPosition,
};

/// The element that a screen is entered at carries this attribute.
const ENTRY: &str = "[data-entry]";

/// Moves focus to the entry of the new screen whenever the screen changes, and shows it from its
/// top. The first time only with `enter`: a page that has just loaded keeps the focus that it has,
/// and its place.
pub(crate) fn use_entry_focus(widget: &Widget, enter: bool) {
    let screen = widget.answering.screen();
    let (widget, begun_at) = (widget.clone(), screen.get_untracked());
    Effect::new(move |before: Option<Screen>| {
        let now = screen.get();
        let is_new = before.unwrap_or(begun_at) != now;
        if before.is_none() && !enter && !is_new {
            return now;
        }
        let widget = widget.clone();
        // It stands only after this round of effects.
        let enter = move || {
            if is_new {
                show_top(&widget);
            }
            go_to_entry(&widget);
        };
        Timeout::new(0, enter).forget();
        now
    });
}

/// Moves focus to the entry of the screen that is shown, after this round of effects.
pub(crate) fn enter(widget: &Widget) {
    let widget = widget.clone();
    Timeout::new(0, move || go_to_entry(&widget)).forget();
}

/// Shows the widget from its top: a page of our own is scrolled back, and in the page of somebody
/// else the widget comes into view where its top is out of sight.
fn show_top(widget: &Widget) {
    if widget.own_page {
        let document = web_sys::window().and_then(|window| window.document());
        if let Some(page) = document.and_then(|document| document.scrolling_element()) {
            page.set_scroll_top(0);
        }
        return;
    }
    let root = widget.root.get_untracked();
    for selector in [ENTRY, ".h-head"] {
        let found = root.as_ref().and_then(|root| root.query_selector(selector).ok());
        if let Some(found) = found.flatten() {
            into_view(&found);
        }
    }
}

/// Scrolls as little as shows the element.
pub(crate) fn into_view(element: &Element) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// Moves focus to an element and scrolls nothing.
pub(crate) fn quietly(element: &HtmlElement) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    // An element that takes no focus leaves it where it is.
    drop(element.focus_with_options(&options));
}

/// Shows all of a field of several lines that takes the focus: of its own accord a browser shows
/// only the line that is typed in, and the rest may lie under what stays in sight.
pub(crate) fn reveal_text(event: &FocusEvent) {
    let field = event.target().and_then(|it| it.dyn_into::<HtmlTextAreaElement>().ok());
    if let Some(field) = field {
        into_view(&field);
    }
}

/// Moves focus to a group that has something to mend, and shows the field.
pub(crate) fn mend(group: NodeRef<Fieldset>, field: NodeRef<Textarea>) {
    // What is wrong is said only after this round of effects.
    Timeout::new(0, move || {
        if let Some(group) = group.try_get_untracked().flatten() {
            quietly(&group);
        }
        if let Some(field) = field.try_get_untracked().flatten() {
            into_view(&field);
        }
    })
    .forget();
}

/// Moves focus to an element as soon as it stands.
pub(crate) fn on_mount<E>(element: NodeRef<E>)
where
    E: ElementType + 'static,
    E::Output: JsCast + AsRef<HtmlElement> + Clone + 'static,
{
    element.on_load(move |_| move_to(element));
}

/// Moves focus to an element that stands after this round of effects; does nothing where none
/// does.
pub(crate) fn move_to<E>(element: NodeRef<E>)
where
    E: ElementType + 'static,
    E::Output: JsCast + AsRef<HtmlElement> + Clone + 'static,
{
    Timeout::new(0, move || {
        if let Some(element) = element.try_get_untracked().flatten() {
            drop(AsRef::<HtmlElement>::as_ref(&element).focus());
        }
    })
    .forget();
}

/// Moves focus to an element, and shows it from its top, after this round of effects.
pub(crate) fn show<E>(element: NodeRef<E>)
where
    E: ElementType + 'static,
    E::Output: JsCast + AsRef<HtmlElement> + Clone + 'static,
{
    Timeout::new(0, move || {
        if let Some(element) = element.try_get_untracked().flatten() {
            let element = AsRef::<HtmlElement>::as_ref(&element);
            drop(element.focus());
            element.scroll_into_view();
        }
    })
    .forget();
}

/// Moves focus to what unfolds a piece, and folds it, after this round of events. Focus goes first:
/// in between it would be in what is folded away, which is nowhere.
pub(crate) fn fold(
    details: NodeRef<leptos::html::Details>,
    summary: NodeRef<leptos::html::Summary>,
) {
    Timeout::new(0, move || {
        if let Some(summary) = summary.try_get_untracked().flatten() {
            drop(summary.focus());
        }
        if let Some(details) = details.try_get_untracked().flatten() {
            details.set_open(false);
        }
    })
    .forget();
}

/// Moves focus to the element that has the id after this round of effects: it may be another one then.
pub(crate) fn move_to_id(widget: &Widget, id: &str) {
    let (widget, selector) = (widget.clone(), format!("#{id}"));
    Timeout::new(0, move || {
        if let Some(element) = find(&widget, &selector) {
            drop(element.focus());
        }
    })
    .forget();
}

/// Moves focus to the entry of the screen, and scrolls nothing.
fn go_to_entry(widget: &Widget) {
    if let Some(entry) = find(widget, ENTRY) {
        quietly(&entry);
    }
}

/// The first such element; the widget may be off the page by now.
fn find(widget: &Widget, selector: &str) -> Option<HtmlElement> {
    let found = widget.root.get_untracked()?.query_selector(selector).ok()?;
    found.map(JsCast::unchecked_into)
}
