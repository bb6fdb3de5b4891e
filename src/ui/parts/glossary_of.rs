//! The hard words of texts of a pack, explained beside them.

use super::{fold::Fold, glossary::TermList, when::When};
use crate::{
    content::{glossary::Term, lang::Text},
    ui::context::{use_answering, use_program, word},
};
use leptos::prelude::*;

/// The explanations, folded; nothing where the texts have no hard word.
#[component]
pub(crate) fn GlossaryOf(
    /// The texts.
    texts: Vec<Text>,
) -> impl IntoView {
    let (answering, plain) = (use_answering(), use_program().plain_text);
    let terms = Memo::new_with_compare(
        move |_| {
            let lang = answering.lang().get();
            // Furigana stand in the middle of words.
            let said: Vec<String> = texts.iter().map(|t| plain(t.get(lang))).collect();
            let said: Vec<&str> = said.iter().map(String::as_str).collect();
            answering.packs().with(|packs| {
                let found = packs.glossary().found(lang, &said);
                found.into_iter().cloned().collect::<Vec<Term>>()
            })
        },
        // Terms have no names of their own; whatever they depend on has changed.
        |_, _| true,
    );
    view! {
        <When is=move || terms.with(|terms| !terms.is_empty())>
            <div class="h-sources">
                <Fold summary=word(|words| words.ask.words)>
                    <div class="h-fold__body"><TermList terms/></div>
                </Fold>
            </div>
        </When>
    }
}
