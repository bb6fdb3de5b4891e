//! When nobody has touched anything for a while, the answers go. Before that one is asked.

use super::{By, leave};
use crate::ui::{
    cx::Cx,
    el::{El, button, el, svg},
    screen::Screen,
    session::Session,
    var::keep,
    words::Notice,
};
use gloo::{
    events::{EventListener, EventListenerOptions, EventListenerPhase},
    timers::callback::Interval,
};
use std::{cell::Cell, rc::Rc};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

/// Seconds in which one can say that one is still there. WCAG 2.2.1 asks for this many.
const COUNTDOWN: u32 = 20;
/// How often the clock is looked at.
const TICK_MS: u32 = 1000;
/// What shows that somebody is there. A mouse that is only moved does not: a table that
/// shakes would keep the answers for ever.
const SIGNS: [&str; 4] = ["keydown", "input", "wheel", "touchmove"];
/// What is pressed. While the seconds run, only the whole press counts: the panel goes with
/// it, and what comes up in its place must not be pressed instead.
const PRESSES: [&str; 3] = ["pointerdown", "click", "auxclick"];

/// Watches for signs of the visitor, until the present piece of the view is gone.
pub(crate) fn watch(session: &Session) {
    let Some(window) = web_sys::window().filter(|_| session.kiosk.on) else { return };
    let last = Rc::new(Cell::new(now()));
    for name in SIGNS.into_iter().chain(PRESSES) {
        let phase = EventListenerPhase::Capture;
        let passive = matches!(name, "wheel" | "touchmove");
        let options = EventListenerOptions { phase, passive };
        let (session, last) = (session.clone(), last.clone());
        let act = move |event: &Event| {
            let leaving = session.kiosk.leaving.get();
            if leaving && name == "pointerdown" {
                return;
            }
            if leaving && name == "keydown" {
                // It says that one is there, and changes no answer.
                event.prevent_default();
            }
            last.set(now());
            stay(&session);
            if name.ends_with("click") {
                hold(&session, event);
            }
        };
        keep(EventListener::new_with_options(&window, name, options, act));
    }
    let session = session.clone();
    keep(Interval::new(TICK_MS, move || tick(&session, &last)));
}

/// Seconds by the clock of the device: it goes on while the machine sleeps.
fn now() -> u64 {
    let now = js_sys::Date::now() as u64;
    now / u64::from(TICK_MS)
}

fn tick(session: &Session, last: &Cell<u64>) {
    let kiosk = &session.kiosk;
    let idle = u32::try_from(now().saturating_sub(last.get())).unwrap_or(u32::MAX);
    let over = idle.saturating_sub(kiosk.idle_timeout);
    if session.screen.get() == Screen::Kiosk {
        // The next visitor begins in the usual language.
        if over > 0 && session.lang.get() != kiosk.lang {
            session.lang.set(kiosk.lang);
        }
        return;
    }
    if idle < kiosk.idle_timeout {
        return;
    }
    if over >= COUNTDOWN {
        stay(session);
        return leave(session, By::Idle);
    }
    kiosk.left.set(COUNTDOWN - over);
    if !kiosk.leaving.get() {
        kiosk.leaving.set(true);
        (kiosk.tell)("idle", "{}");
    }
}

/// Somebody is there.
fn stay(session: &Session) {
    let kiosk = &session.kiosk;
    if kiosk.leaving.get() {
        kiosk.leaving.set(false);
    }
}

/// The seconds that are left, while they run, and a button to go on.
pub(crate) fn panel(cx: &Cx) -> Option<El> {
    let drawn = cx.clone();
    let panel = || {
        el("div.h-idle-place").live(&[cx.session.kiosk.leaving.changed()], move || {
            drawn.session.kiosk.leaving.get().then(|| shown(&drawn))
        })
    };
    cx.session.kiosk.on.then(panel)
}

fn shown(cx: &Cx) -> El {
    let words = &cx.later.kiosk;
    let on = cx.session.kiosk.left.changed();
    let (number, ring) = (cx.session.clone(), cx.session.clone());
    let circle = || {
        let circle = svg("circle").attr("cx", "18").attr("cy", "18").attr("r", "16");
        circle.attr("pathLength", COUNTDOWN.to_string())
    };
    let drawing = svg("svg").attr("viewBox", "0 0 36 36").child(circle()).child(
        circle().live_attr(&[on], "stroke-dasharray", move || {
            format!("{} {COUNTDOWN}", ring.kiosk.left.get())
        }),
    );
    // Spoken once, with all seconds: a number that is read out each second hides the rest.
    let seconds = el("p.h-idle__seconds")
        .attr("aria-hidden", "true")
        .child(drawing)
        .child(el("span").live_text(&[on], move || number.kiosk.left.get().to_string()));
    let words = el("div.h-idle__words")
        .child(el("p.h-idle__title").text(words.idle))
        .child(el("p.h-hidden").text((words.idle_left)(COUNTDOWN)))
        .child(el("p").text(words.idle_about));
    // Pressing it is a sign of the visitor like any other.
    let stay = button("h-button h-button--primary", cx.later.kiosk.stay, || {});
    el("div.h-idle").attr("role", "alert").child(seconds).child(words).child(stay)
}

/// Keeps the visitor on this page: what opens beside it would be there for the next one.
fn hold(session: &Session, event: &Event) {
    let target = event.composed_path().get(0).dyn_into::<Element>().ok();
    let link = target.and_then(|target| target.closest("a[href]").ok().flatten());
    if link.is_some() {
        event.prevent_default();
        session.say(Some(Notice::NoLinks));
    }
}
