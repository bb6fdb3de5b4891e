//! The first program: what JavaScript may call of it.

use hoshimi::embed::{self, Options};
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

/// One self-check with state of its own.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Widget(embed::FirstWidget);

#[wasm_bindgen]
impl Widget {
    /// A widget with the state that its tab kept, or a fresh one.
    ///
    /// # Errors
    ///
    /// A sentence naming file, item and field where a pack is broken.
    #[wasm_bindgen(constructor)]
    pub fn new(options: &Options) -> Result<Widget, JsError> {
        Ok(Self(embed::FirstWidget::new(options)?))
    }

    /// See [`embed::Widget::attach`].
    pub fn attach(&self, root: HtmlElement) {
        self.0.attach(root);
    }

    /// See [`embed::Widget::detach`].
    pub fn detach(&self) {
        self.0.detach();
    }

    /// See [`embed::Widget::place`].
    #[must_use]
    pub fn place(&self) -> String {
        self.0.place()
    }

    /// See [`embed::Widget::advances`].
    #[must_use]
    pub fn advances(&self) -> Option<bool> {
        self.0.advances()
    }

    /// See [`embed::Widget::go`].
    pub fn go(&self, name: &str) {
        self.0.go(name);
    }

    /// See [`embed::Widget::configure`].
    pub fn configure(&self, options: &Options) {
        self.0.configure(options);
    }

    /// See [`embed::Widget::reset`].
    pub fn reset(&self) {
        self.0.reset();
    }

    /// See [`embed::FirstWidget::more_failed`].
    #[wasm_bindgen(js_name = moreFailed)]
    pub fn more_failed(&self) {
        self.0.more_failed();
    }
}

/// See [`embed::on_panic`].
#[wasm_bindgen(js_name = onPanic)]
pub fn on_panic(told: js_sys::Function) {
    embed::on_panic(told);
}
