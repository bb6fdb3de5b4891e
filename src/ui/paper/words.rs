//! The words of the paper. It follows nothing: what is printed is what was there.

use crate::{
    content::lang::Lang,
    text::{CommonWords, ResultWords, common_words, result_words},
    ui::{
        context::{use_answering, use_program},
        words::later::{LaterText, later_text},
    },
};
use leptos::prelude::*;

/// The words, in the language of the moment in which the paper is made.
#[derive(Clone, Copy)]
pub(super) struct PaperWords {
    pub(super) lang: Lang,
    pub(super) common: &'static CommonWords,
    pub(super) result: &'static ResultWords,
    pub(super) later: &'static LaterText,
}

impl PaperWords {
    pub(super) fn of(lang: Lang) -> Self {
        Self {
            lang,
            common: common_words(lang),
            result: result_words(lang),
            later: later_text(lang),
        }
    }
}

/// The words of the paper that is being made.
pub(super) fn use_paper_words() -> PaperWords {
    PaperWords::of(use_answering().lang().get_untracked())
}

/// A text on the paper, with its furigana.
pub(super) fn shown(text: impl AsRef<str>) -> AnyView {
    (use_program().render_text)(text.as_ref())
}
