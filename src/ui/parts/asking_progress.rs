//! How far one is, in one strip with the head.

use super::when::When;
use crate::{
    app::answering::Answering,
    content::words::LocalizedPack,
    ui::{
        context::{ItemRef, text, use_answering, use_words},
        part::Part,
        screen::Screen,
    },
};
use leptos::prelude::*;

/// The part that is asked, and how much of it is done; nothing on screens that ask nothing.
#[component]
pub(crate) fn AskingProgress() -> impl IntoView {
    let answering = use_answering();
    let how_far = Memo::new(move |_| answering.how_far(answering.screen().get()));
    view! {
        <div class="h-strip">
            <When is=move || how_far.get().is_some()><Strip how_far/></When>
        </div>
    }
}

#[component]
fn Strip(how_far: Memo<Option<(usize, usize)>>) -> impl IntoView {
    let (answering, words) = (use_answering(), use_words());
    let screen = move || answering.screen().get();
    let part = text(move || {
        let lang = answering.lang().get();
        let title = |loaded: &LocalizedPack| loaded.title.get(lang).to_owned();
        match screen() {
            Screen::Principles => answering.with_pack(Part::Principles, title),
            Screen::Review => words().review.title.to_owned(),
            Screen::Question(at) => section(answering, at).unwrap_or_default(),
            _ => answering.with_pack(Part::Diagnosis, title),
        }
    });
    let done = move || how_far.get().unwrap_or_default();
    let said = move || {
        let (n, of) = done();
        let ask = &words().ask;
        let one = matches!(screen(), Screen::Question(_));
        if one { (ask.progress)(n, of) } else { (ask.answered)(n, of) }
    };
    view! {
        <span class="h-strip__part">{part}</span>
        <span class="h-strip__count" aria-hidden="true">
            {move || format!("{}／{}", done().0, done().1)}
        </span>
        <progress class="h-strip__bar" aria-label=said max=move || done().1.to_string()
            value=move || done().0.to_string()></progress>
    }
}

/// The section that an item of the self-diagnosis belongs to.
fn section(answering: Answering, at: usize) -> Option<String> {
    let lang = answering.lang().get();
    let item = ItemRef { part: Part::Diagnosis, at };
    let title = item.read(answering, |loaded, _| {
        let section = loaded.at(at).map(|(item, _)| item.section)?;
        Some(loaded.sections.get(section)?.title.get(lang).to_owned())
    });
    title.flatten()
}
