//! Where a fact was read, when, and how sure it is.

use crate::{
    content::words::Source,
    export::provenance,
    ui::context::{text, use_answering, use_common, word},
};
use leptos::prelude::*;
use std::sync::Arc;

/// One line: title as a link, day, certainty.
#[component]
pub(crate) fn SourceLine(
    /// Where the fact was read.
    source: impl Fn() -> Option<Source> + Send + Sync + 'static,
) -> impl IntoView {
    source_of(Arc::new(source))
}

fn source_of(source: Arc<dyn Fn() -> Option<Source> + Send + Sync>) -> AnyView {
    let (answering, common) = (use_answering(), use_common());
    let (titled, dated) = (source.clone(), source.clone());
    let url = move || source().map(|source| source.url);
    let title = text(move || {
        let lang = answering.lang().get();
        titled().map(|source| source.title.get(lang).to_owned()).unwrap_or_default()
    });
    let facts = text(move || {
        let facts = |source: Source| provenance(common(), &source, source.certainty);
        dated().map(facts).unwrap_or_default()
    });
    view! {
        <p class="h-note h-source">
            <span class="h-source__label">{word(|words| words.source)}</span>
            <a class="h-link" href=url target="_blank" rel="noopener noreferrer">{title}</a>
            <span class="h-source__facts">{facts}</span>
        </p>
    }
    .into_any()
}
