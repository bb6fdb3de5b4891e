//! The first program's place for every screen that it does not have.

use crate::ui::parts::when::When;
use crate::ui::{
    context::{text, use_answering, use_widget},
    effects::voice::announce,
    parts::{button::Button, heading::ScreenHeading},
    words::wait::wait_text,
};
use leptos::prelude::*;

/// What is shown until the whole program takes over, or where it could not be loaded.
#[component]
pub(crate) fn Waiting(
    /// Whether it could not be loaded.
    failed: RwSignal<bool>,
) -> impl IntoView {
    let (lang, widget) = (use_answering().lang(), use_widget().get());
    let words = move || wait_text(lang.get());
    Effect::new(move |_| {
        announce(&widget, if failed.get() { words().failed } else { "" });
    });
    view! {
        <div class="h-screen" part="screen">
            <ScreenHeading text=move || words().title.to_owned()/>
            <div class="h-piece">
                <div class="h-piece">
                    <p class="h-lead">{text(move || {
                        if failed.get() { words().failed } else { words().about }.to_owned()
                    })}</p>
                    <When is=move || failed.get()>
                        <div class="h-row">
                            <Button kind=" h-button--primary" on_press=move || failed.set(false)
                                label=move || words().again.to_owned()/>
                        </div>
                    </When>
                </div>
            </div>
        </div>
    }
}
