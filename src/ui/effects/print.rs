//! Prints a document of its own, so that nothing of the host page is on the paper.

use crate::ui::widget::AdoptStyleSheets;
use gloo::{events::EventListener, timers::callback::Timeout};
use leptos::{
    mount::{UnmountHandle, mount_to},
    prelude::AnyView,
    tachys::view::any_view::AnyViewState,
};
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlIFrameElement, HtmlImageElement, Window};

/// The frame of an earlier printing.
const LAST: &str = ".h-print-frame";

/// By then every browser that prints has said that it does. In a frame without leave for
/// dialogs nothing ever happens, and nothing else tells of it.
const BEGUN_MS: u32 = 2000;

/// What goes on the paper besides the view.
pub(crate) struct Paper {
    /// Title of the document; some browsers offer it as the name of a PDF.
    pub(crate) title: String,
    /// Language of the document.
    pub(crate) lang: &'static str,
    /// Gives the document its style sheet. The page's shell does it: sheets are made by
    /// the document that they belong to.
    pub(crate) adopt_style_sheets: AdoptStyleSheets,
    /// Rules of the sheet that only this document has.
    pub(crate) style: String,
    /// Called when the browser opens its print dialog.
    pub(crate) begun: Rc<dyn Fn()>,
    /// Called when the browser does not print from here.
    pub(crate) refused: Rc<dyn Fn()>,
}

/// Makes what is printed.
pub(crate) type View = Box<dyn FnOnce() -> AnyView>;

/// What stands in the frame of the last printing. It is dropped with the frame, or with the widget:
/// where a browser never says that printing is over, nothing of a visitor may stay in it. Copies are
/// of the handle.
#[derive(Clone, Default)]
pub(crate) struct Printed(Rc<RefCell<Option<UnmountHandle<AnyViewState>>>>);

impl Printed {
    fn take_off(&self) {
        // Apart, since what is dropped may look here.
        let last = self.0.borrow_mut().take();
        drop(last);
    }
}

/// Builds `view` in a hidden frame beside `place` and opens the print dialog. The frame
/// goes when printing is over.
pub(crate) fn print(printed: &Printed, place: &HtmlElement, paper: Paper, view: View) {
    discard(printed, place);
    let document = place.owner_document();
    let frame = document.and_then(|document| document.create_element("iframe").ok());
    let Some(frame) = frame else { return (paper.refused)() };
    let frame: HtmlIFrameElement = frame.unchecked_into();
    frame.set_class_name("h-print-frame");
    let _ = frame.set_attribute("aria-hidden", "true");
    let _ = frame.set_attribute("tabindex", "-1");
    let refused = paper.refused.clone();
    let once = Rc::new(RefCell::new(Some((paper, view))));
    let (loaded, printed) = (frame.clone(), printed.clone());
    // Some browsers replace the first empty document; only after `load` may it be filled.
    EventListener::once(&frame, "load", move |_| {
        if let Some((paper, view)) = once.borrow_mut().take()
            && fill(&printed, &loaded, &paper, view).is_none()
        {
            loaded.remove();
            (paper.refused)();
        }
    })
    .forget();
    if place.append_child(&frame).is_err() {
        refused();
    }
}

/// Takes off the frame of an earlier printing. Where a browser never says that printing is over, it
/// is still there.
pub(crate) fn discard(printed: &Printed, place: &HtmlElement) {
    printed.take_off();
    if let Ok(Some(last)) = place.query_selector(LAST) {
        last.remove();
    }
}

/// `None` where the page may not reach into a frame that it made itself.
fn fill(
    printed: &Printed,
    frame: &HtmlIFrameElement,
    paper: &Paper,
    view: View,
) -> Option<()> {
    let window = frame.content_window()?;
    let document = frame.content_document()?;
    let body = document.body()?;
    document.set_title(&paper.title);
    if let Some(root) = document.document_element() {
        let _ = root.set_attribute("lang", paper.lang);
    }
    (paper.adopt_style_sheets)(&document, &paper.style);
    *printed.0.borrow_mut() = Some(mount_to(body.clone(), view));
    let (gone, printed) = (frame.clone(), printed.clone());
    EventListener::once(&window, "afterprint", move |_| {
        printed.take_off();
        gone.remove();
    })
    .forget();
    let (begun, refused) = (paper.begun.clone(), paper.refused.clone());
    once_drawn(&body, Box::new(move || open(&window, begun, refused)));
    Some(())
}

/// Calls `then` when the picture on the paper is there, if it has one. A picture that cannot
/// be shown holds up nothing.
fn once_drawn(body: &HtmlElement, then: Box<dyn FnOnce()>) {
    let picture = body.query_selector("img").ok().flatten();
    let picture = picture.map(JsCast::unchecked_into::<HtmlImageElement>);
    let Some(picture) = picture.filter(|picture| !picture.complete()) else {
        return then();
    };
    let then = Rc::new(RefCell::new(Some(then)));
    for event in ["load", "error"] {
        let then = then.clone();
        EventListener::once(&picture, event, move |_| {
            if let Some(then) = then.take() {
                then();
            }
        })
        .forget();
    }
}

fn open(window: &Window, told: Rc<dyn Fn()>, refused: Rc<dyn Fn()>) {
    let begun = Rc::new(Cell::new(false));
    let begins = begun.clone();
    EventListener::once(window, "beforeprint", move |_| {
        begins.set(true);
        told();
    })
    .forget();
    let _ = window.focus();
    let _ = window.print();
    Timeout::new(BEGUN_MS, move || {
        if !begun.get() {
            refused();
        }
    })
    .forget();
}
