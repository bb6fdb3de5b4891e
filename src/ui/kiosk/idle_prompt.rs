//! When nobody has touched anything for a while, the answers are erased. Before that one is asked.

use super::{end_turn, use_kiosk};
use crate::{
    app::kiosk::{COUNTDOWN, Sign, TurnEnd},
    ui::{
        context::text,
        kiosk_session::now,
        parts::{button::Button, when::When},
        session_context::{WholeContext, later_word, use_later_words, use_whole_widget},
        words::later::later_notice,
    },
};
use gloo::{
    events::{EventListener, EventListenerOptions, EventListenerPhase},
    timers::callback::Interval,
};
use leptos::prelude::*;
use send_wrapper::SendWrapper;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

/// How often the clock is looked at.
const TICK_MS: u32 = 1000;
/// The events that show that somebody is there.
const SIGNS: [(&str, Sign); 7] = [
    ("pointerdown", Sign::PressStart),
    ("click", Sign::Press),
    ("auxclick", Sign::Press),
    ("keydown", Sign::Key),
    ("input", Sign::Other),
    ("wheel", Sign::Other),
    ("touchmove", Sign::Other),
];

/// Watches for signs of the visitor; shows the seconds that are left, while they run, and a button
/// to go on.
#[component]
pub(crate) fn IdlePrompt() -> impl IntoView {
    watch();
    let countdown = use_kiosk().countdown();
    view! {
        <div class="h-idle-place">
            <When is=move || countdown.get().is_some()><Panel countdown/></When>
        </div>
    }
}

/// Watches until the present component is gone.
fn watch() {
    let (kiosk, widget) = (use_kiosk(), use_whole_widget());
    let Some(window) = web_sys::window() else { return };
    let mut listeners = Vec::new();
    for (name, sign) in SIGNS {
        let phase = EventListenerPhase::Capture;
        let passive = matches!(name, "wheel" | "touchmove");
        let options = EventListenerOptions { phase, passive };
        let act = move |event: &Event| {
            if kiosk.sign(sign, now()) {
                event.prevent_default();
            }
            if sign == Sign::Press {
                hold(widget, event);
            }
        };
        listeners.push(EventListener::new_with_options(&window, name, options, act));
    }
    let clock = Interval::new(TICK_MS, move || {
        if kiosk.tick(now()) {
            end_turn(&widget.get(), TurnEnd::Idle);
        }
    });
    let watching = SendWrapper::new((listeners, clock));
    on_cleanup(move || drop(watching));
}

#[component]
fn Panel(
    /// Seconds left.
    countdown: RwSignal<Option<u32>>,
) -> impl IntoView {
    let words = use_later_words();
    let left = move || countdown.get().unwrap_or_default();
    view! {
        <div class="h-idle" role="alert">
            // Spoken once, with all seconds: a number that is read out each second hides the rest.
            <p class="h-idle__seconds" aria-hidden="true">
                <svg viewBox="0 0 36 36">
                    <circle cx="18" cy="18" r="16" pathLength=COUNTDOWN.to_string()/>
                    <circle cx="18" cy="18" r="16" pathLength=COUNTDOWN.to_string()
                        stroke-dasharray=move || format!("{} {COUNTDOWN}", left())/>
                </svg>
                <span>{move || left().to_string()}</span>
            </p>
            <div class="h-idle__words">
                <p class="h-idle__title">{text(later_word(|words| words.kiosk.idle))}</p>
                <p class="h-hidden">
                    {text(move || (words().kiosk.idle_left)(COUNTDOWN))}
                </p>
                <p>{text(later_word(|words| words.kiosk.idle_about))}</p>
            </div>
            // Pressing it is a sign of the visitor like any other.
            <Button kind=" h-button--primary" on_press=|| {}
                label=later_word(|words| words.kiosk.stay)/>
        </div>
    }
}

/// Keeps the visitor on this page: what opens beside it would be there for the next one.
fn hold(widget: WholeContext, event: &Event) {
    let target = event.composed_path().get(0).dyn_into::<Element>().ok();
    let link = target.and_then(|target| target.closest("a[href]").ok().flatten());
    if link.is_some() {
        event.prevent_default();
        widget.get().answering.say(Some(later_notice(|words| words.no_links)));
    }
}
