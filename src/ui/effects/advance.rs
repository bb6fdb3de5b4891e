//! Going on by itself once an answer is chosen, and answering by number keys.

use super::{clock::milliseconds as now, focus, voice::announce};
use crate::{
    app::{
        answering::Answering,
        pace::{DELAY, Means, Step},
        screen::Screen,
    },
    domain::answers::Answer,
    ui::{
        context::{WidgetContext, use_answering, use_widget},
        words::ui_text,
    },
};
use gloo::timers::callback::Timeout;
use leptos::{html::Fieldset, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent, MouseEvent};

/// What one types into. A number key there is a letter.
const FIELDS: &str = "textarea,select,input:not([type=radio]):not([type=checkbox])";

/// What choosing an answer does on the screen of one question. It ends with the screen, and the
/// step that it waits for with it.
#[derive(Clone, Copy)]
pub(crate) struct AutoAdvance {
    answering: Answering,
    widget: WidgetContext,
    from: Screen,
    /// Whether a pointer is on an answer in this round of events.
    pressed: StoredValue<bool>,
    timer: StoredValue<Option<Timeout>, LocalStorage>,
}

impl AutoAdvance {
    /// For the question on that screen.
    pub(crate) fn new(from: Screen) -> Self {
        Self {
            answering: use_answering(),
            widget: use_widget(),
            from,
            pressed: StoredValue::new(false),
            timer: StoredValue::new_local(None),
        }
    }

    /// A press among the answers: notes that it was a pointer's, and takes no answer by the second
    /// half of a double click.
    pub(crate) fn press(self, event: &MouseEvent) {
        // A key or a screen reader makes a click without a count.
        if event.detail() < 1 {
            return;
        }
        if self.answering.pace().takes_choice(now()) {
            let pressed = self.pressed;
            pressed.set_value(true);
            // The choice comes in the same round, however slow the device is.
            let clear = move || {
                pressed.try_set_value(false);
            };
            Timeout::new(0, clear).forget();
        } else {
            event.prevent_default();
        }
    }

    /// An answer was chosen.
    pub(crate) fn chosen(self, before: Option<&Answer>, chosen: &Answer) {
        let means = if self.pressed.get_value() { Means::Pointer } else { Means::Keys };
        let answering = self.answering;
        answering.note_choice();
        let goes_on = untrack(|| answering.goes_on(self.from, means, before, chosen));
        // Dropping the timer of an earlier choice stops it.
        let timer = goes_on.then(|| Timeout::new(DELAY, move || self.step()));
        self.timer.set_value(timer);
    }

    fn step(self) {
        untrack(|| self.answering.make_step(self.from, Step::ByItself, now()));
        let widget = self.widget;
        // What was said in passing goes with the screen; this comes after it.
        let say = move || {
            let widget = widget.get();
            let lang = widget.answering.lang().get_untracked();
            announce(&widget, ui_text(lang).ask.advanced);
        };
        Timeout::new(0, say).forget();
    }
}

/// The answer that a number key means, by position; `None` for other keys, for keys with another
/// one held, while a word is composed, and in a field that takes text.
pub(crate) fn numbered(event: &KeyboardEvent) -> Option<usize> {
    let held = event.ctrl_key() || event.alt_key() || event.meta_key();
    let target = event.target().map(JsCast::unchecked_into::<Element>);
    let typed = target.is_some_and(|target| target.matches(FIELDS).unwrap_or(true));
    if held || typed || event.is_composing() {
        return None;
    }
    let number: usize = event.key().parse().ok()?;
    number.checked_sub(1)
}

/// Chooses the answer at a position of a group, as if by its own key.
pub(crate) fn choose(group: NodeRef<Fieldset>, at: usize) {
    let Some(group) = group.get_untracked() else { return };
    let found = group.query_selector_all("[type=radio]").ok();
    let radio = found.and_then(|found| found.item(u32::try_from(at).unwrap_or(u32::MAX)));
    if let Some(radio) = radio {
        let radio = radio.unchecked_into::<HtmlElement>();
        focus::quietly(&radio);
        radio.click();
    }
}
