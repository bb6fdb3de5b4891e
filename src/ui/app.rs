//! The whole widget: what stands around every screen, and which screen is shown.

#[cfg(feature = "whole")]
use super::words::later::EASY_SCOPE;
use super::{
    brand,
    cx::Cx,
    effects::{autosave, focus::use_entry_focus, voice::speak},
    el::{El, button, el},
    parts::{
        confirm::{Confirm, confirm},
        steps::steps,
    },
    screen::Screen,
    screens::{later, list, principles, question, review, start},
    session::Session,
    words::Notice,
};
use crate::content::lang::Lang;

/// The view of a session.
/// With `enter`, focus goes to the first screen too.
pub(crate) fn app(session: &Session, enter: bool) -> El {
    use_entry_focus(session, enter);
    #[cfg(feature = "whole")]
    super::kiosk::idle::watch(session);
    let drawn = session.clone();
    // Drawn anew in the other language, so that words are plain values below here.
    el("div.h-app").live(&[session.lang.changed()], move || {
        let cx = Cx::new(drawn.clone(), drawn.lang.get());
        let body = el("div.h-app__body")
            .attr("lang", cx.lang.html())
            .attr("data-language", cx.lang.tag())
            .child(head(&cx));
        #[cfg(feature = "whole")]
        let body = body.maybe(super::kiosk::idle::panel(&cx));
        Some(body.child(self::body(&cx)).child(foot(&cx)))
    })
}

fn head(cx: &Cx) -> El {
    let others = Lang::OFFERED.into_iter().filter(|other| *other != cx.lang);
    let switches = others.map(|other| {
        let choose = cx.act(move |cx| cx.session.lang.set(other));
        button("h-head__button", (cx.ui.language)(other), choose)
            .attr("lang", other.html())
    });
    let erase = Confirm {
        label: cx.ui.erase.erase,
        question: cx.ui.erase.erase_ask,
        yes: cx.ui.erase.erase_yes,
        class: "h-head__button",
    };
    #[cfg(feature = "whole")]
    let erase = super::kiosk::end(cx, || confirm(cx, erase, forget));
    #[cfg(not(feature = "whole"))]
    let erase = confirm(cx, erase, forget);
    let tools = el("div.h-head__tools").children(switches).child(erase);
    el("div.h-head").child(brand::head(cx)).child(tools)
}

fn forget(cx: &Cx) {
    autosave::wipe(&cx.session, "visitor");
    cx.session.say(Some(Notice::Erased));
}

fn body(cx: &Cx) -> El {
    let session = &cx.session;
    let (way_of, shown_of, ui) = (cx.clone(), cx.clone(), cx.ui);
    let way = el("div").live(&[session.screen.changed(), &session.path], move || {
        let now = way_of.session.screen.get();
        Some(if now.is_later() { later::way(&way_of, now) } else { steps(&way_of, now) })
    });
    // Spoken, too, as soon as there is a place for that.
    let (said, on) =
        (session.clone(), [session.notice.changed(), session.root.changed()]);
    let notice = el("p.h-notice").live_text(&on, move || {
        let words = said.notice.read().as_ref().map_or(String::new(), ui.notice);
        speak(&said, &words);
        words
    });
    let shown = el("div.h-app__screen").live(&[session.screen.changed()], move || {
        screen(&shown_of, shown_of.session.screen.get())
    });
    let main = el("div.h-app__main").child(way).child(notice);
    #[cfg(feature = "whole")]
    let main = main.maybe(easy_scope(cx));
    main.child(shown)
}

/// Where easy Japanese is, on the screens that do not ask.
#[cfg(feature = "whole")]
fn easy_scope(cx: &Cx) -> Option<El> {
    let session = cx.session.clone();
    (cx.lang == Lang::JaEasy).then(|| {
        el("p.h-notice").live_text(&[cx.session.screen.changed()], move || {
            let screen = session.screen.get();
            let is_said = screen == Screen::Start || screen.is_later();
            let text = if is_said && screen != Screen::Kiosk { EASY_SCOPE } else { "" };
            text.to_owned()
        })
    })
}

fn screen(cx: &Cx, now: Screen) -> Option<El> {
    match now {
        Screen::Start => Some(start::start(cx)),
        Screen::Principles => Some(principles::principles(cx)),
        Screen::Question(at) => question::question(cx, at),
        Screen::List => Some(list::list(cx)),
        Screen::Review => Some(review::review(cx)),
        later => later::later(cx, later),
    }
}

fn foot(cx: &Cx) -> El {
    let version = (cx.ui.version)(env!("CARGO_PKG_VERSION"));
    let contact = brand::contact(cx).map(|link| el("p").child(link));
    el("div.h-foot")
        .maybe(contact)
        .child(el("p").text(cx.common.disclaimer))
        .child(el("p").text(version))
}
