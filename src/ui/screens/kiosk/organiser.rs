//! Where the organiser begins and ends it, and sees the figures.

use super::{
    device::DeviceRow,
    projector::Projector,
    settings::{Settings, idle_range},
    tally::{ClearRow, Tally},
};
use crate::{
    app::notice::Notice,
    ui::{
        context::{text, word},
        effects::focus,
        kiosk::{close, open, use_kiosk},
        parts::{
            button::Button,
            heading::{Heading, ScreenHeading},
            rows::Rows,
            status_message::{StatusLine, StatusMessage},
            when::When,
        },
        session_context::{is_kiosk, later_word, use_later_words, use_whole_widget},
        words::later::later_text,
    },
};
use leptos::prelude::*;

/// The screen; the figures alone, large, while they are shown for a room.
#[component]
pub(crate) fn Organiser() -> impl IntoView {
    let projects = use_kiosk().projects();
    let widget = use_whole_widget();
    // Focus follows what is shown.
    Effect::watch(
        move || projects.get(),
        move |_, _, _| focus::enter(&widget.get()),
        false,
    );
    let is_kiosk = is_kiosk();
    view! {
        <When is=move || projects.get()><Projector/></When>
        <When is=move || !projects.get()>
            {if is_kiosk {
                view! { <Running/> }.into_any()
            } else {
                view! { <Beginning/> }.into_any()
            }}
        </When>
    }
}

/// The figures, and the ways on.
#[component]
fn Running() -> impl IntoView {
    let (kiosk, words, widget) = (use_kiosk(), use_later_words(), use_whole_widget());
    let finished = move || kiosk.tally().with(|tally| tally.finished());
    view! {
        <div class="h-screen h-organiser" part="screen">
            <div>
                <ScreenHeading text=move || (words().kiosk.finished)(finished())/>
                <p class="h-note">{text(later_word(|words| words.kiosk.tally_about))}</p>
            </div>
            <Tally/>
            <div class="h-row">
                <Button kind=" h-button--primary" on_press=move || kiosk.wait()
                    label=later_word(|words| words.kiosk.go_back)/>
                <Button on_press=move || close(&widget.get())
                    label=later_word(|words| words.kiosk.finish)/>
            </div>
            <Rows><DeviceRow/><ClearRow/></Rows>
        </div>
    }
}

/// What will happen, and the settings for it.
#[component]
fn Beginning() -> impl IntoView {
    let (kiosk, words, widget) = (use_kiosk(), use_later_words(), use_whole_widget());
    let idle_field = NodeRef::new();
    let status = StatusMessage::new();
    let start = move || {
        let whole = widget.get();
        // What is wrong is said below the button and not when the field is left: the button must
        // not move while it is being pressed.
        if open(&whole).is_err() {
            focus::move_to(idle_field);
            status.tell_fault(Notice::new(|lang| idle_range(&later_text(lang).kiosk)));
        }
    };
    let what = move |at: usize| {
        text(move || words().kiosk.what.get(at).copied().unwrap_or_default().to_owned())
    };
    // What was counted before it was ended can still be seen.
    let is_counted = move || kiosk.tally().with(|tally| !tally.is_empty());
    view! {
        <div class="h-screen h-organiser" part="screen">
            <ScreenHeading text=word(|words| words.start.organiser)/>
            <p class="h-lead">{text(later_word(|words| words.kiosk.organiser_lead))}</p>
            <ul class="h-list">
                <li>{text(later_word(|words| words.kiosk.gone))}</li>
                <li>{what(0)}</li>
                <li>{what(1)}</li>
                <li>{what(2)}</li>
            </ul>
            <Settings idle_field/>
            <div class="h-beside">
                <Button kind=" h-button--primary" on_press=start
                    label=later_word(|words| words.kiosk.start)/>
                <StatusLine status/>
            </div>
            <When is=is_counted>
                <section class="h-section">
                    <Heading depth=1 class="h-section__title"
                        text=move || {
                            let finished = kiosk.tally().with(|tally| tally.finished());
                            (words().kiosk.finished)(finished)
                        }/>
                    <Tally/>
                </section>
            </When>
            <Rows>
                <DeviceRow/>
                <When is=is_counted><ClearRow/></When>
            </Rows>
        </div>
    }
}
