//! What every view is given: the state, and the words of the chosen language.

#[cfg(feature = "whole")]
use super::words::later::{LaterText, later_text};
use super::{
    screen::Screen,
    session::{Part, Session},
    words::{UiText, ui_text},
};
use crate::{
    content::{
        catalog::Catalog,
        lang::{Lang, Text},
        words::Loaded,
    },
    domain::pack::Item,
    export::words::{CommonWords, common_words},
};
#[cfg(feature = "whole")]
use crate::{
    domain::score::Counted,
    export::words::{ResultWords, result_words},
};
use leptos::prelude::GetUntracked;
use std::{rc::Rc, sync::Arc};

/// State and words. Views are drawn anew when the language changes, so the words are
/// plain values and only the state is live. Copies are of the handle.
#[derive(Clone)]
pub(crate) struct Cx(Rc<Given>);

pub(crate) struct Given {
    pub(crate) session: Session,
    pub(crate) lang: Lang,
    /// The packs in the words of the language.
    packs: Arc<Catalog>,
    pub(crate) common: &'static CommonWords,
    pub(crate) ui: &'static UiText,
    #[cfg(feature = "whole")]
    pub(crate) result: &'static ResultWords,
    #[cfg(feature = "whole")]
    pub(crate) later: &'static LaterText,
}

impl std::ops::Deref for Cx {
    type Target = Given;

    fn deref(&self) -> &Given {
        &self.0
    }
}

impl Cx {
    pub(crate) fn new(session: Session, lang: Lang) -> Self {
        Self(Rc::new(Given {
            packs: session.answering.packs().get_untracked(),
            session,
            lang,
            common: common_words(lang),
            ui: ui_text(lang),
            #[cfg(feature = "whole")]
            result: result_words(lang),
            #[cfg(feature = "whole")]
            later: later_text(lang),
        }))
    }

    /// The packs, in the words of the language.
    pub(crate) fn catalog(&self) -> &Catalog {
        &self.packs
    }

    /// A text of a pack.
    pub(crate) fn say<'a>(&self, text: &'a Text) -> &'a str {
        text.get(self.lang)
    }

    /// Whether the self-diagnosis is on the chosen path.
    pub(crate) fn asks_diagnosis(&self) -> bool {
        self.session.assessment.read().asks_diagnosis()
    }

    /// The parts on the chosen path, in order.
    pub(crate) fn parts(&self) -> Vec<Part> {
        let mut parts = Vec::new();
        let principles = self.session.wishes.has(Screen::Principles);
        parts.extend(principles.then_some(Part::Principles));
        parts.extend(self.asks_diagnosis().then_some(Part::Diagnosis));
        parts
    }

    /// The pack of a part, in the chosen edition.
    pub(crate) fn loaded(&self, part: Part) -> &Loaded {
        match part {
            Part::Principles => {
                let assessment = self.session.assessment.read();
                self.catalog().principles(&assessment.principles_edition)
            }
            Part::Diagnosis => self.catalog().diagnosis(),
        }
    }

    /// The pack that advice is drawn from.
    pub(crate) fn advised(&self) -> &Loaded {
        let deepest =
            if self.asks_diagnosis() { Part::Diagnosis } else { Part::Principles };
        self.loaded(deepest)
    }

    /// What an item was counted as, in the pack's own word.
    #[cfg(feature = "whole")]
    pub(crate) fn answer_word<'a>(
        &self,
        loaded: &'a Loaded,
        counted: Counted,
    ) -> &'a str {
        let words = loaded.answer(counted);
        words.map_or(self.result.unanswered, |words| self.say(&words.label))
    }

    /// How an item is called in a list.
    pub(crate) fn item_name(&self, part: Part, item: &Item) -> String {
        match part {
            Part::Principles => format!("{}.", item.number),
            Part::Diagnosis => (self.common.number)(item.number),
        }
    }
}
