//! What every view is given: the state, and the words of the chosen language.

#[cfg(feature = "whole")]
use super::words::later::{LaterText, later_text};
use super::{
    session::{Part, Session},
    words::{UiText, ui_text},
};
use crate::content::{
    catalog::Catalog,
    lang::{Lang, Text},
    words::Loaded,
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
    pub(crate) ui: &'static UiText,
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
            ui: ui_text(lang),
            #[cfg(feature = "whole")]
            later: later_text(lang),
        }))
    }

    /// An action with what it needs, for handing to a control.
    pub(crate) fn act(&self, act: impl Fn(&Cx) + 'static) -> impl Fn() + 'static {
        let cx = self.clone();
        move || act(&cx)
    }

    /// The packs, in the words of the language.
    pub(crate) fn catalog(&self) -> &Catalog {
        &self.packs
    }

    /// A text of a pack.
    pub(crate) fn say<'a>(&self, text: &'a Text) -> &'a str {
        text.get(self.lang)
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

    /// An id or radio name that no other widget on the page has.
    pub(crate) fn id(&self, name: &str) -> String {
        format!("h{}-{name}", self.session.instance)
    }
}
