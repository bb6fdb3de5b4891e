//! A button that asks once more before it destroys something.

use crate::ui::{
    cx::Cx,
    effects::focus,
    el::{El, button, el},
    var::Var,
};

/// What the button and its question say.
#[derive(Clone, Copy)]
pub(crate) struct Confirm {
    /// On the button.
    pub(crate) label: &'static str,
    /// What will be lost.
    pub(crate) question: &'static str,
    /// On the button that does it.
    pub(crate) yes: &'static str,
    /// Class of the first button.
    pub(crate) class: &'static str,
}

/// The button. Its question appears in place, not in a dialog: in a tall frame a dialog
/// would open out of sight.
pub(crate) fn confirm(cx: &Cx, words: Confirm, act: fn(&Cx)) -> El {
    // With nothing put in there is nothing to ask about.
    ask(cx, words, |cx| !cx.session.is_untouched(), act)
}

/// The same, asking whenever `asks` says so.
pub(crate) fn ask(cx: &Cx, words: Confirm, asks: fn(&Cx) -> bool, act: fn(&Cx)) -> El {
    let asking = Var::new(false);
    let toggled = asking.clone();
    let first = cx.act(move |cx| {
        if asks(cx) {
            toggled.update(|asking| *asking = !*asking);
        } else {
            act(cx);
        }
    });
    let expanded = asking.clone();
    let button = button(words.class, words.label, first).live_attr(
        &[asking.changed()],
        "aria-expanded",
        move || expanded.read().to_string(),
    );
    let (cx, on) = (cx.clone(), asking.clone());
    let question = el("div").live(&[on.changed()], move || {
        asking.read().then(|| question(&cx, words, &asking, act))
    });
    el("div.h-confirm").child(button).child(question)
}

fn question(cx: &Cx, words: Confirm, asking: &Var<bool>, act: fn(&Cx)) -> El {
    let (asking, asked) = (asking.clone(), asking.clone());
    let yes = cx.act(move |cx| {
        act(cx);
        // Where the button outlives what it destroyed, nothing is asked any more.
        asked.set(false);
    });
    let no = cx.act(move |cx| {
        // The button that is pressed goes away, and would take the focus with it.
        focus::go_to(
            &cx.session,
            &format!(".h-confirm > .{}", words.class.replace(' ', ".")),
        );
        asking.set(false);
    });
    let row = el("div.h-row")
        .child(button("h-button h-button--danger", words.yes, yes))
        .child(button("h-button", cx.ui.erase.no, no));
    el("div.h-confirm__box")
        .attr("role", "group")
        .attr("aria-label", words.label)
        .child(el("p").attr("role", "alert").text(words.question))
        .child(row)
}
