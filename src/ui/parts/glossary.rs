//! The hard words of a text, explained beside it.

use super::{measures::fold, source_line::source_line};
#[cfg(feature = "whole")]
use crate::content::ruby;
use crate::{
    content::glossary::{Glossary, Term},
    ui::{
        cx::Cx,
        el::{El, el},
    },
};

/// The explanations, folded; nothing where the texts have no hard word.
pub(crate) fn glossary(cx: &Cx, texts: &[&str]) -> Option<El> {
    let list = list(cx, texts)?;
    Some(fold(cx.ui.ask.words).child(el("div.h-fold__body").child(list)))
}

/// The same in small, for within a list.
#[cfg(feature = "whole")]
pub(crate) fn small(cx: &Cx, texts: &[&str]) -> Option<El> {
    Some(glossary(cx, texts)?.class("h-fold h-fold--small"))
}

/// The same inside of something that is folded already.
pub(crate) fn explained(cx: &Cx, texts: &[&str]) -> Option<El> {
    let list = list(cx, texts)?;
    let label = el("strong").text(cx.ui.ask.words);
    Some(el("div.h-explained").child(el("p").child(label)).child(list))
}

fn list(cx: &Cx, texts: &[&str]) -> Option<El> {
    // Furigana stand in the middle of words.
    #[cfg(feature = "whole")]
    let plain: Vec<String> = texts.iter().map(|text| ruby::plain(text)).collect();
    #[cfg(feature = "whole")]
    let texts: &[&str] = &plain.iter().map(String::as_str).collect::<Vec<_>>();
    let found = known(cx).found(cx.lang, texts);
    let mut list = el("dl.h-words");
    for term in &found {
        let name = el("dt").text(cx.say(&term.term));
        list = list.child(el("div").child(name).child(about(cx, term)));
    }
    (!found.is_empty()).then_some(list)
}

fn about(cx: &Cx, term: &Term) -> El {
    let seen = term.seen.as_ref().map(|seen| el("p.h-note").text(cx.say(seen)));
    let source = term.source.as_ref().map(|source| source_line(cx, source));
    el("dd").child(el("p").text(cx.say(&term.text))).maybe(seen).maybe(source)
}

/// The words that the program knows: the first one only those of the questions.
fn known(cx: &Cx) -> &Glossary {
    #[cfg(feature = "whole")]
    return cx.session.shelf.glossary();
    #[cfg(not(feature = "whole"))]
    cx.catalog().glossary()
}
