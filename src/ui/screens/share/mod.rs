//! Hands the result to whoever runs the page, when the visitor wants it and has seen what it
//! is. Nothing is handed over by itself.

mod members;

use crate::{
    content::json::Json,
    export::json::nameless,
    ui::{
        cx::Cx,
        effects::{
            today::{clock, today},
            told::tell,
        },
        el::{El, button, el},
        parts::{
            heading::{heading, screen_heading},
            measures::fold,
            nav::to,
            said::Said,
            toggle::check_row,
        },
        screen::Screen,
        var::Var,
        wishes::Handed,
    },
};

/// The way here from another screen, where the page takes results.
pub(crate) fn offer(cx: &Cx) -> Option<El> {
    cx.session.wishes.has(Screen::Share).then(|| {
        let label = (cx.later.share.title)(who(cx));
        let offer = button("h-button", &label, to(cx, Screen::Share));
        el("div.h-row").child(offer)
    })
}

/// Who gets it.
fn who(cx: &Cx) -> &str {
    cx.session.wishes.brand.name.as_deref().unwrap_or(cx.later.brand.operator)
}

/// The screen.
pub(crate) fn share(cx: &Cx) -> El {
    let words = &cx.later.share;
    let (names, said) = (Var::new(false), Said::new());
    let (is, set) = (names.clone(), names.clone());
    let tick = check_row(
        &cx.id("share-names"),
        words.names,
        names.changed(),
        move || *is.read(),
        move |on| set.set(on),
    );
    let (drawn, of_shown) = (cx.clone(), names.clone());
    let shown = el("div.h-piece")
        .live(&[names.changed()], move || Some(shown(&drawn, of_shown.get())));
    let (line, earlier) = (said.line(), earlier(cx));
    let hand = cx.act(move |cx| said.say(cx, hand_over(cx, names.get())));
    let origin = cx.session.wishes.share_to.as_deref();
    let origin = origin.map(|origin| el("p").text((words.to)(origin)));
    let leave = cx.act(|cx| {
        tell(&cx.session, "declined", "{}");
        cx.session.go(Screen::Result);
    });
    let row = el("div.h-row")
        .child(button("h-button h-button--primary", words.hand, hand))
        .child(button("h-button", words.leave, leave));
    el("div.h-screen")
        .child(screen_heading(cx, &(words.title)(who(cx))))
        .child(el("p.h-lead").text((words.lead)(who(cx))))
        .maybe(origin)
        .child(el("p").text(words.theirs))
        .maybe(earlier)
        .child(heading(cx, 1, "h-section__title", words.what))
        .child(
            el("div.h-piece").child(tick).child(el("p.h-note").text(words.names_about)),
        )
        .child(shown)
        .child(row)
        .child(line)
}

/// What would be handed over, for reading and as it is.
fn shown(cx: &Cx, names: bool) -> El {
    let words = &cx.later.share;
    let file = file(cx, names);
    let text = el("pre.h-code")
        .attr("tabindex", "0")
        .attr("role", "group")
        .attr("aria-label", words.json)
        .text(file.print());
    let fold = fold(words.json).child(el("div.h-fold__body").child(text));
    el("div.h-piece").child(members::members(cx, &file)).child(fold)
}

/// What is handed over; names only when the visitor wants them in it.
fn file(cx: &Cx, names: bool) -> Json {
    let file = Json::parse(&cx.session.file(names)).unwrap_or(Json::Null);
    if names { file } else { nameless(&file) }
}

/// Hands it over. What is to be said of that.
fn hand_over(cx: &Cx, names: bool) -> String {
    let words = &cx.later.share;
    let wishes = &cx.session.wishes;
    let taken =
        wishes.share.as_ref().is_some_and(|share| share(&file(cx, names).print()));
    if !taken {
        return words.failed.to_owned();
    }
    wishes.handed.set(Some(Handed { day: today(), time: clock(), names }));
    handed(cx).unwrap_or_default()
}

/// What was handed over before, and when.
fn handed(cx: &Cx) -> Option<String> {
    let handed = cx.session.wishes.handed.read();
    let Handed { day, time, names } = handed.as_ref()?;
    Some((cx.later.share.handed)(&(cx.common.date)(*day), time, *names))
}

/// The same, on coming back.
fn earlier(cx: &Cx) -> Option<El> {
    let again = cx.later.share.again;
    let said = handed(cx)?;
    Some(el("div.h-panel").child(el("p").text(said)).child(el("p").text(again)))
}
