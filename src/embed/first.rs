//! A widget of the first program.

use super::{Options, options, widget};
use crate::{
    app::answering::Answering,
    content::catalog::Catalog,
    ui::{
        self, context,
        effects::whole_program::{WholeProgram, use_whole_program},
        first,
    },
};
use leptos::prelude::*;
use std::{ops::Deref, sync::Arc};
use wasm_bindgen::prelude::*;

/// A widget with every screen up to the review.
#[derive(Debug)]
pub struct FirstWidget {
    widget: widget::Widget,
    whole_program: WholeProgram,
}

impl Deref for FirstWidget {
    type Target = widget::Widget;

    fn deref(&self) -> &widget::Widget {
        &self.widget
    }
}

impl FirstWidget {
    /// A widget with the state that its tab kept, or a fresh one.
    ///
    /// # Errors
    ///
    /// A sentence naming file, item and field where a pack is broken.
    pub fn new(options: &Options) -> Result<Self, JsError> {
        let mut config = options::widget_config(options);
        let catalog = Arc::new(Catalog::questions()?);
        let owner = widget::new_owner();
        let (widget, whole_program) = owner.with(|| {
            let packs = catalog.clone();
            let answering = Answering::new(
                catalog,
                Arc::new(move |_| packs.clone()),
                std::mem::take(&mut config.host_config),
                config.lang,
                config.host.clone(),
            );
            let widget = ui::widget::Widget::new(
                config,
                first::program(),
                answering,
                Box::new(answering),
            );
            context::provide(&widget);
            widget::begin(&widget, options);
            let load = options::load_whole_program(options);
            let kept = !widget::is_restored(options);
            let whole_program = use_whole_program(&widget, load, kept);
            provide_context(whole_program);
            (widget, whole_program)
        });
        widget::report_mistakes(&widget, options);
        let taken_over = widget::takes_over(options);
        let widget = widget::Widget::new(owner, widget, options.history(), taken_over);
        Ok(Self { widget, whole_program })
    }

    /// Says that the whole program could not be loaded.
    pub fn more_failed(&self) {
        self.whole_program.fail(self.widget.widget());
    }
}
