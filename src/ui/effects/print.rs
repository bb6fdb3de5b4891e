//! Prints a document of its own, so that nothing of the host page is on the paper.

use crate::ui::el::El;
use gloo::events::EventListener;
use leptos::prelude::Owner;
use std::{cell::RefCell, rc::Rc};
use thiserror::Error;
use wasm_bindgen::JsCast;
use web_sys::{Document, HtmlElement, HtmlIFrameElement};

/// The browser cannot print from here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("the browser cannot print from here")]
pub(crate) struct CannotPrint;

/// The frame of an earlier printing.
const LAST: &str = ".h-print-frame";

/// What goes on the paper besides the view.
pub(crate) struct Paper {
    /// Title of the document; some browsers offer it as the name of a PDF.
    pub(crate) title: String,
    /// Language of the document.
    pub(crate) lang: &'static str,
    /// Gives the document its style sheet. The page's shell does it: sheets are made by
    /// the document that they belong to.
    pub(crate) dress: Rc<dyn Fn(&Document)>,
}

/// Builds `view` in a hidden frame beside `place` and opens the print dialog. The frame
/// goes when printing is over.
pub(crate) fn print(
    place: &HtmlElement,
    paper: Paper,
    view: impl FnOnce() -> El + 'static,
) -> Result<(), CannotPrint> {
    let document = place.owner_document().ok_or(CannotPrint)?;
    // Where a browser never says that printing is over, the last frame is still there.
    if let Ok(Some(last)) = place.query_selector(LAST) {
        last.remove();
    }
    let frame = document.create_element("iframe").map_err(|_| CannotPrint)?;
    let frame: HtmlIFrameElement = frame.unchecked_into();
    frame.set_class_name("h-print-frame");
    let _ = frame.set_attribute("aria-hidden", "true");
    let _ = frame.set_attribute("tabindex", "-1");
    let once = Rc::new(RefCell::new(Some((paper, view))));
    let loaded = frame.clone();
    // Some browsers replace the first empty document; only after `load` may it be filled.
    EventListener::once(&frame, "load", move |_| {
        if let Some((paper, view)) = once.borrow_mut().take() {
            fill(&loaded, &paper, view);
        }
    })
    .forget();
    place.append_child(&frame).map_err(|_| CannotPrint)?;
    Ok(())
}

fn fill(frame: &HtmlIFrameElement, paper: &Paper, view: impl FnOnce() -> El) {
    let Some((window, document)) = frame.content_window().zip(frame.content_document())
    else {
        frame.remove();
        return;
    };
    document.set_title(&paper.title);
    if let Some(root) = document.document_element() {
        let _ = root.set_attribute("lang", paper.lang);
    }
    (paper.dress)(&document);
    let Some(body) = document.body() else {
        frame.remove();
        return;
    };
    let owner = Owner::new();
    let _ = body.append_child(&owner.with(view).into_element());
    let gone = frame.clone();
    EventListener::once(&window, "afterprint", move |_| {
        owner.cleanup();
        gone.remove();
    })
    .forget();
    let _ = window.focus();
    let _ = window.print();
}
