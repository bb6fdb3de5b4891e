//! One requirement of ★3 or ★4 on its own screen, with the criteria that the chosen star
//! asks for.

use super::{criterion::criterion, name, pack, scs};
use crate::{
    domain::scs::{Group, progress::progress},
    ui::{
        cx::Cx,
        el::{El, el},
        parts::{
            bar,
            field::{Field, Kept, any, input},
            glossary::small,
            heading::{entry, heading},
            measures::fold,
            nav::{form, nav, quiet, to},
        },
        screen::Screen,
    },
};
use std::rc::Rc;

/// The requirement at position `at`. One that the chosen star does not ask for has no place
/// in its checklist, so the map is shown.
pub(crate) fn requirement(cx: &Cx, at: usize) -> Option<El> {
    let words = &cx.later.scs;
    let star = cx.session.scs_goal();
    let asked = pack(cx).scheme.asked(star);
    let Some(place) = asked.iter().position(|group| group.requirement == at) else {
        return Some(scs(cx));
    };
    let screen = |group: &Group| Screen::Requirement(group.requirement);
    let back =
        place.checked_sub(1).and_then(|at| asked.get(at)).map_or(Screen::Scs, screen);
    let next = asked.get(place + 1).map_or(Screen::Gaps, screen);
    let said = (words.progress)(star.number(), place + 1, asked.len());
    let area = pack(cx).scheme.requirements.get(at)?.area;
    let area_name = cx.say(pack(cx).areas.get(area)?);
    let progress = bar::progress(&said, area_name, place + 1, asked.len());
    let title = entry().child(heading(cx, 0, "h-title__text", &name(cx, at)));
    let criteria = &asked.get(place)?.criteria;
    let about = el("p.h-note").text(words.suggestion_about);
    let (mut suggested, mut list) = (false, Vec::new());
    for at in criteria {
        let drawn = criterion(cx, *at)?;
        suggested |= drawn.suggested;
        list.push(drawn.fieldset);
    }
    let hard = words_of(cx, at, criteria);
    let more = el("div.h-row h-row--quiet")
        .child(quiet(cx, words.gaps, Screen::Gaps))
        .child(quiet(cx, words.to_map, Screen::Scs));
    Some(
        form(to(cx, next))
            .child(progress)
            .child(title)
            .child(area_progress(cx, area))
            .child(answers(cx))
            .maybe(hard)
            .maybe(suggested.then_some(about))
            .children(list)
            .maybe(memo(cx, at))
            .child(nav(cx, back))
            .child(more),
    )
}

/// How many criteria of the area are answered, following every answer.
fn area_progress(cx: &Cx, area: usize) -> El {
    let drawn = cx.clone();
    el("p.h-note").live_text(&[cx.session.book.changed()], move || {
        let cx = &drawn;
        let (loaded, star) = (pack(cx), cx.session.scs_goal());
        let found = progress(&loaded.scheme, &cx.session.book.read().criteria, star);
        let standing = found.areas.get(area).zip(loaded.areas.get(area));
        standing.map_or(String::new(), |(standing, title)| {
            let (n, of) = (standing.answered(), standing.of());
            (cx.later.scs.area_answered)(cx.say(title), of, n)
        })
    })
}

/// The hard words of the requirement and its criteria, folded, once for all of them.
fn words_of(cx: &Cx, at: usize, criteria: &[usize]) -> Option<El> {
    let loaded = pack(cx);
    let area = loaded.scheme.requirements.get(at)?.area;
    let mut texts = vec![cx.say(loaded.areas.get(area)?)];
    texts.push(cx.say(loaded.requirements.get(at)?));
    for words in criteria.iter().filter_map(|at| loaded.criteria.get(*at)) {
        texts.extend([cx.say(&words.short), cx.say(&words.question)]);
        texts.extend(words.details.iter().map(|detail| cx.say(detail)));
        texts.extend([cx.say(&words.hint), cx.say(&words.evidence)]);
    }
    texts.push(cx.later.scs.memo);
    small(cx, &texts)
}

/// What the answers mean, folded, once for all criteria.
fn answers(cx: &Cx) -> El {
    let rows = pack(cx).choices.iter().map(|(_, words)| {
        let label = el("strong").text(cx.say(&words.label));
        let about = el("span.h-note h-answers__about").text(cx.say(&words.meaning));
        el("li").child(label).child(about)
    });
    let list = el("ul.h-fold__body").children(rows);
    fold(cx.later.scs.answers).attr("class", "h-fold h-fold--small").child(list)
}

/// Where the evidence for the requirement is.
fn memo(cx: &Cx, at: usize) -> Option<El> {
    let words = &cx.later.scs;
    let id = &pack(cx).scheme.pack.sections.get(at)?.slug;
    let (get, set) = (id.clone(), id.clone());
    let kept = Kept {
        get: Rc::new(move |cx| {
            cx.session.book.read().evidence.get(get.as_str()).to_owned()
        }),
        set: Rc::new(move |cx, text| cx.session.note_evidence(&set, text)),
    };
    let name = format!("{}-evidence", id.as_str());
    let field = Field { name: &name, label: words.memo, hint: words.memo_hint };
    Some(input(cx, field, "text", &kept, any))
}
