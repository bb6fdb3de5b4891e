//! Style sheets as objects, the only kind that a strict policy of a page lets through.

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CssStyleSheet, Document, ShadowRoot};

/// Gives a shadow root these sheets, in that order, and no others.
pub(crate) fn adopt(root: &ShadowRoot, sheets: &[&str]) {
    let document = root.owner_document();
    let made = document.map(|document| all(&document, sheets)).unwrap_or_default();
    root.set_adopted_style_sheets(&made);
}

/// Gives a document this sheet, and no other.
pub(crate) fn adopt_in_document(document: &Document, sheet: &str) {
    document.set_adopted_style_sheets(&all(document, &[sheet]));
}

/// A browser that cannot make one leaves it out.
fn all(document: &Document, sheets: &[&str]) -> Array {
    sheets.iter().filter_map(|sheet| made(document, sheet).ok()).collect()
}

/// A sheet is made by the window of the document that uses it.
fn made(document: &Document, css: &str) -> Result<CssStyleSheet, JsValue> {
    let window = document.default_view().ok_or(JsValue::NULL)?;
    let maker = Reflect::get(&window, &"CSSStyleSheet".into())?.dyn_into::<Function>()?;
    let sheet: CssStyleSheet =
        Reflect::construct(&maker, &Array::new())?.unchecked_into();
    sheet.replace_sync(css)?;
    Ok(sheet)
}
