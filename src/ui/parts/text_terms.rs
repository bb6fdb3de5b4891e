//! The hard words of any texts, folded.

use super::{fold::Fold, glossary::TermList, when::When};
use crate::{
    content::glossary::Term,
    ui::context::{use_answering, use_program, word},
};
use leptos::prelude::*;

/// The explanations; nothing where the texts have no hard word.
#[component]
pub(crate) fn TextTerms(
    /// The texts, in the language of now.
    #[prop(into)]
    texts: Signal<Vec<String>>,
) -> impl IntoView {
    let (answering, plain) = (use_answering(), use_program().plain_text);
    let terms: Memo<Vec<Term>> = Memo::new_with_compare(
        move |_| {
            let lang = answering.lang().get();
            // Furigana stand in the middle of words.
            let texts: Vec<String> =
                texts.with(|texts| texts.iter().map(|text| plain(text)).collect());
            let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
            answering.packs().with(|packs| {
                packs.glossary().found(lang, &texts).into_iter().cloned().collect()
            })
        },
        // Terms have no names of their own; whatever they depend on has changed.
        |_, _| true,
    );
    view! {
        <When is=move || terms.with(|terms| !terms.is_empty())>
            <Fold summary=word(|words| words.ask.words)>
                <div class="h-fold__body"><TermList terms/></div>
            </Fold>
        </When>
    }
}
