//! A button that asks once more before it destroys something.

use super::button::Button;
use super::when::When;
use crate::ui::context::{self, text};
use leptos::{html, prelude::*, text_prop::TextProp};

/// The button. Its question appears in place, not in a dialog: in a tall frame a dialog would
/// open out of sight.
#[component]
pub(crate) fn ConfirmButton(
    /// On the button.
    #[prop(into)]
    label: TextProp,
    /// What will be lost.
    #[prop(into)]
    question: TextProp,
    /// On the button that does it.
    #[prop(into)]
    yes: TextProp,
    /// Class of the first button.
    class: &'static str,
    /// Whether there is anything to ask about; where not, it is done at once.
    #[prop(into)]
    asks: Signal<bool>,
    /// Does it.
    on_confirm: impl Fn() + Clone + Send + Sync + 'static,
) -> impl IntoView {
    let asking = RwSignal::new(false);
    let first = NodeRef::<html::Button>::new();
    let press = {
        let on_confirm = on_confirm.clone();
        move |_| {
            if asks.get_untracked() {
                asking.update(|asking| *asking = !*asking);
            } else {
                on_confirm();
            }
        }
    };
    let confirm = move || {
        on_confirm();
        // Where the button outlives what it destroyed, nothing is asked any more.
        asking.set(false);
    };
    let cancel = move || {
        // The button that is pressed goes away, and would take the focus with it.
        if let Some(first) = first.get_untracked() {
            drop(first.focus());
        }
        asking.set(false);
    };
    view! {
        <div class="h-confirm">
            <button class=class type="button" node_ref=first on:click=press
                aria-expanded=move || asking.get().to_string()>{text(label.clone())}</button>
            <div>
                <When is=move || asking.get()>
                    <div class="h-confirm__box" role="group" aria-label=label.clone()>
                        <p role="alert">{text(question.clone())}</p>
                        <div class="h-row">
                            <Button kind=" h-button--danger" label=yes.clone() on_press=confirm.clone()/>
                            <Button on_press=cancel
                                label=context::word(|words| words.erase.no)/>
                        </div>
                    </div>
                </When>
            </div>
        </div>
    }
}
