//! Something that is said in passing, above the screen.

use crate::content::lang::Lang;
use std::{fmt, sync::Arc};

/// A message of the moment. It holds the function that writes its text, so that a program has the
/// texts of its own notices only, and a notice follows a change of language.
#[derive(Clone)]
pub struct Notice(Arc<dyn Fn(Lang) -> String + Send + Sync>);

impl Notice {
    /// A notice whose text this function writes.
    pub fn new(text: impl Fn(Lang) -> String + Send + Sync + 'static) -> Self {
        Self(Arc::new(text))
    }

    /// The text in a language.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        (self.0)(lang)
    }
}

impl fmt::Debug for Notice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Notice").field(&self.text(Lang::En)).finish()
    }
}
