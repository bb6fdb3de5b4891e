//! An element of the page, put together by plain calls.
//!
//! Leptos' `view!` gives every element a type of its own, and each type brings its own
//! copies of a dozen functions: with it the program was 740 kB. Here there is one type,
//! and Leptos does the part that is hard to get right, the owners and effects. Besides,
//! nothing is ever written as markup, which a strict policy forbids and `view!` does for
//! elements without anything live in them.

use super::var::{Changed, follow, keep};
#[cfg(feature = "whole")]
use crate::content::ruby;
use gloo::events::{EventListener, EventListenerOptions};
use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlTextAreaElement};

/// What a page may style by `::part`, and the classes of it.
const PARTS: [(&str, &str); 12] = [
    ("head", "h-head"),
    ("brand", "h-head__brand"),
    ("steps", "h-steps"),
    ("screen", "h-screen"),
    ("title", "h-title__text"),
    ("section-title", "h-section__title"),
    ("button", "h-button"),
    ("button primary", "h-button h-button--primary"),
    ("button primary", "h-button h-button--primary h-button--large"),
    ("option", "h-choice"),
    ("panel", "h-panel"),
    ("foot", "h-foot"),
];

/// An element that is being put together.
pub(crate) struct El(Element);

/// An element: its tag name, and after a dot its classes, as in `p.h-note h-source`.
#[inline(never)]
pub(crate) fn el(name: &'static str) -> El {
    let (tag, class) = name.split_once('.').unwrap_or((name, ""));
    let el = El(create(tag));
    if class.is_empty() { el } else { el.class(class) }
}

/// An element of a drawing.
#[cfg(feature = "whole")]
pub(crate) fn svg(tag: &'static str) -> El {
    let made = document().create_element_ns(Some("http://www.w3.org/2000/svg"), tag);
    // A browser that draws nothing leaves out a decoration.
    made.map_or_else(|_| el("span"), El)
}

/// Browsers refuse only names that are not names. Should one refuse all the same, half a
/// screen would be worse than the screen for a stopped program; and only a panic brings
/// that, where `unwrap_throw` would leave the old screen standing, dead.
#[allow(clippy::panic, reason = "see above")]
fn create(tag: &str) -> Element {
    match document().create_element(tag) {
        Ok(element) => element,
        Err(_) => panic!("the browser makes no element"),
    }
}

/// A button of those classes that does something and submits nothing.
pub(crate) fn button(class: &'static str, label: &str, act: impl Fn() + 'static) -> El {
    boxed_button(class, label, Box::new(act))
}

#[inline(never)]
fn boxed_button(class: &'static str, label: &str, act: Box<dyn Fn()>) -> El {
    let button = el("button").class(class).attr("type", "button").text(label);
    button.on("click", move |_| act())
}

impl El {
    /// The browser's element.
    pub(crate) fn into_element(self) -> Element {
        self.0
    }

    /// Gives it classes.
    pub(crate) fn class(self, class: &'static str) -> Self {
        match PARTS.iter().find(|(_, of)| *of == class) {
            Some((part, _)) => self.attr("part", part),
            None => self,
        }
        .attr("class", class)
    }

    /// Sets an attribute.
    pub(crate) fn attr(self, name: &'static str, value: impl AsRef<str>) -> Self {
        set_attribute(&self.0, name, value.as_ref());
        self
    }

    /// Puts text in it, with its furigana where it has some.
    pub(crate) fn text(self, text: impl AsRef<str>) -> Self {
        add_text(&self.0, text.as_ref());
        self
    }

    /// Puts an element in it.
    #[allow(clippy::needless_pass_by_value, reason = "an element has one place only")]
    #[inline(never)]
    pub(crate) fn child(self, child: El) -> Self {
        let _ = self.0.append_child(&child.0);
        self
    }

    /// Puts an element in it, if there is one.
    #[inline(never)]
    pub(crate) fn maybe(self, child: Option<El>) -> Self {
        match child {
            Some(child) => self.child(child),
            None => self,
        }
    }

    /// Puts several elements in it.
    pub(crate) fn children(mut self, children: impl IntoIterator<Item = El>) -> Self {
        for child in children {
            self = self.child(child);
        }
        self
    }

    /// Listens to an event until its piece of the view is gone.
    pub(crate) fn on(self, name: &'static str, act: impl Fn(&Event) + 'static) -> Self {
        self.listen(name, Box::new(act))
    }

    #[inline(never)]
    fn listen(self, name: &'static str, act: Box<dyn Fn(&Event)>) -> Self {
        let options = EventListenerOptions::enable_prevent_default();
        let act = move |event: &Event| act(event);
        keep(EventListener::new_with_options(&self.0, name, options, act));
        self
    }

    /// Holds what `draw` gives, and nothing else; drawn anew after every change of what
    /// it follows.
    pub(crate) fn live(
        self,
        on: &[&Changed],
        draw: impl Fn() -> Option<El> + 'static,
    ) -> Self {
        self.live_boxed(on, Box::new(draw))
    }

    #[inline(never)]
    fn live_boxed(self, on: &[&Changed], draw: Box<dyn Fn() -> Option<El>>) -> Self {
        let place = self.0.clone();
        let act = move || {
            place.replace_children_with_node_0();
            if let Some(drawn) = draw() {
                let _ = place.append_child(&drawn.0);
            }
        };
        follow(on, Box::new(act));
        self
    }

    /// Holds a text that follows changes.
    pub(crate) fn live_text(
        self,
        on: &[&Changed],
        text: impl Fn() -> String + 'static,
    ) -> Self {
        let place = self.0.clone();
        let act = move || {
            place.set_text_content(None);
            add_text(&place, &text());
        };
        follow(on, Box::new(act));
        self
    }

    /// Has an attribute that follows changes.
    pub(crate) fn live_attr(
        self,
        on: &[&Changed],
        name: &'static str,
        value: impl Fn() -> String + 'static,
    ) -> Self {
        let place = self.0.clone();
        follow(on, Box::new(move || set_attribute(&place, name, &value())));
        self
    }

    /// Keeps the text of a field, following changes. A text that is there already is left
    /// alone: setting it again would move the cursor.
    pub(crate) fn value(
        self,
        on: &[&Changed],
        is: impl Fn() -> String + 'static,
    ) -> Self {
        let place = self.0.clone();
        let act = move || {
            let (field, text) = (place.unchecked_ref::<HtmlTextAreaElement>(), is());
            if field.value() != text {
                field.set_value(&text);
            }
        };
        follow(on, Box::new(act));
        self
    }
}

#[inline(never)]
fn set_attribute(element: &Element, name: &str, value: &str) {
    #[cfg(feature = "whole")]
    let value = &ruby::plain(value);
    let _ = element.set_attribute(name, value);
}

#[inline(never)]
fn add_text(element: &Element, text: &str) {
    #[cfg(feature = "whole")]
    for piece in ruby::pieces(text) {
        let Some(reading) = piece.reading else {
            let _ = element.append_with_str_1(piece.base);
            continue;
        };
        let reading = el("rt").text(reading);
        let ruby = el("ruby").text(piece.base).child(reading);
        let _ = element.append_child(&ruby.0);
    }
    #[cfg(not(feature = "whole"))]
    let _ = element.append_with_str_1(text);
}
