//! The 診断コード of the present answers, in letters and as a picture.

use super::each::Each;
use crate::{
    export::{code::IN_ADDRESS, qr::qr},
    ui::{
        context::text,
        session_context::{later_word, use_session, use_whole_widget},
    },
};
use leptos::{prelude::*, text_prop::TextProp};

/// Letters and picture. The picture leads to a page, where one has an address.
#[component]
pub(crate) fn CodeCard(
    /// Whether the picture is shown.
    #[prop(default = true)]
    picture: bool,
    /// What is said of the picture; what it leads to where nothing is given.
    #[prop(optional, into)]
    about: Option<TextProp>,
) -> impl IntoView {
    let (session, widget) = (use_session(), use_whole_widget());
    let code = Memo::new(move |_| session.code());
    // Each group stays in one piece, to be read aloud.
    let groups = move || code.with(|code| code.split('-').count());
    let group = move |at| {
        let group = move || {
            code.with(|code| code.split('-').nth(at).unwrap_or_default().to_owned())
        };
        view! { <span>{group}</span> }.into_any()
    };
    let address = widget.get().links.address.clone();
    let has_address = !address.is_empty();
    let prefix =
        if has_address { format!("{address}#{IN_ADDRESS}") } else { String::new() };
    let usual = later_word(if has_address {
        |words| words.keep.qr_address
    } else {
        |words| words.keep.qr_bare
    });
    let about = about.unwrap_or_else(|| usual.into());
    let picture = move || {
        let drawn = picture.then(|| code.with(|code| qr(&prefix, code)));
        drawn.flatten().map(|qr| {
            let about = about.clone();
            let size = format!("0 0 {0} {0}", qr.size);
            view! {
                <div class="h-piece">
                    <svg class="h-qr" viewBox=size role="img"
                        aria-label=later_word(|words| words.keep.qr)><path d=qr.path/></svg>
                    <p class="h-note">{text(about)}</p>
                </div>
            }
        })
    };
    view! {
        <div class="h-letters">
            <p class="h-letters__code" translate="no"><Each count=groups row=group/></p>
            {picture}
        </div>
    }
}
