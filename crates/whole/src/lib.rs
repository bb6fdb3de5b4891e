//! The whole program, which has every screen: what JavaScript may call of it.

mod memory;

use hoshimi::embed::{self, Options};
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

/// One self-check with state of its own.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Widget(embed::WholeWidget);

#[wasm_bindgen]
impl Widget {
    /// A widget with the state that its tab kept, or a fresh one.
    ///
    /// # Errors
    ///
    /// A sentence naming file, item and field where a pack is broken.
    #[wasm_bindgen(constructor)]
    pub fn new(options: &Options) -> Result<Widget, JsError> {
        Ok(Self(embed::WholeWidget::new(options)?))
    }

    /// See [`embed::WholeWidget::attach`].
    pub fn attach(&self, root: HtmlElement) {
        self.0.attach(root);
    }

    /// See [`embed::WholeWidget::detach`].
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

    /// See [`embed::WholeWidget::configure`].
    pub fn configure(&self, options: &Options) {
        self.0.configure(options);
    }

    /// See [`embed::Widget::reset`].
    pub fn reset(&self) {
        self.0.reset();
    }

    /// See [`embed::WholeWidget::arrive`].
    pub fn arrive(&self, text: &str) {
        self.0.arrive(text);
    }

    /// See [`embed::WholeWidget::print`].
    pub fn print(&self) {
        self.0.print();
    }

    /// See [`embed::WholeWidget::offer`].
    pub fn offer(&self) {
        self.0.offer();
    }
}

/// See [`embed::on_panic`].
#[wasm_bindgen(js_name = onPanic)]
pub fn on_panic(told: js_sys::Function) {
    embed::on_panic(told);
}
