//! An element of the page, put together by plain calls.
//!
//! Leptos' `view!` gives every element a type of its own, and each type brings its own
//! copies of a dozen functions: with it the program was 740 kB. Here there is one type,
//! and Leptos does the part that is hard to get right, the owners and effects. Besides,
//! nothing is ever written as markup, which a strict policy forbids and `view!` does for
//! elements without anything live in them.

#[cfg(feature = "whole")]
use crate::content::ruby;
use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::Element;

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

impl El {
    /// The browser's element.
    pub(crate) fn into_element(self) -> Element {
        self.0
    }

    /// Puts a view of components in it, as it is now.
    #[cfg(feature = "whole")]
    pub(crate) fn view(self, view: leptos::prelude::AnyView) -> Self {
        use leptos::tachys::view::{Mountable, Render};
        view.build().mount(&self.0, None);
        self
    }

    /// The same, to put components in it.
    #[cfg(feature = "whole")]
    pub(crate) fn html(&self) -> web_sys::HtmlElement {
        self.0.clone().unchecked_into()
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
