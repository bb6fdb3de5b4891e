//! Every member of what would be handed over, as one can read it.

use super::Shown;
use crate::{
    app::sharing::{SharedLine, SharedMember},
    text::{CommonWords, ResultWords},
    ui::{
        context::{text, use_common},
        session_context::{use_later_words, use_result_words},
        words::later::ShareText,
    },
};
use leptos::prelude::*;

/// A table with a row for each member.
#[component]
pub(super) fn Members(
    /// The file.
    file: Shown,
) -> impl IntoView {
    let rows = move || {
        let members = file.with(|file| file.as_ref().map(|file| file.members.clone()));
        let members = members.unwrap_or_default().into_iter();
        members.map(|member| view! { <Member member/> }).collect_view()
    };
    view! { <table class="h-table h-share"><tbody>{rows}</tbody></table> }
}

/// A member.
#[component]
fn Member(
    /// The member.
    member: SharedMember,
) -> impl IntoView {
    let (words, common, result) = (use_later_words(), use_common(), use_result_words());
    let SharedMember { name, lines } = member;
    let label = move || called(&words().share, &name).to_owned();
    let line = move |line: SharedLine| {
        let said = move || said(&line, &words().share, common(), result());
        view! { <p>{text(said)}</p> }
    };
    view! {
        <tr>
            <th scope="row">{text(label)}</th>
            <td>{lines.into_iter().map(line).collect_view()}</td>
        </tr>
    }
}

/// What a member is called; by its own name where there is no other.
fn called<'a>(words: &ShareText, name: &'a str) -> &'a str {
    let mut words = words.members.iter();
    words.find(|(member, _)| *member == name).map_or(name, |(_, said)| *said)
}

fn said(
    line: &SharedLine,
    words: &ShareText,
    common: &CommonWords,
    result: &ResultWords,
) -> String {
    match line {
        SharedLine::Nothing => words.nothing.to_owned(),
        SharedLine::YesNo(yes) => (words.yes_no)(*yes).to_owned(),
        SharedLine::Number(number) => number.to_string(),
        SharedLine::Text(text) => text.clone(),
        SharedLine::Day(day) => (common.date)(*day),
        SharedLine::Edition(title, edition) => (common.edition)(title, edition),
        SharedLine::Answers(title, n) => {
            format!("{title} {}", (words.answers)(*n)).trim_start().to_owned()
        }
        SharedLine::Entries(n) => (words.entries)(*n),
        SharedLine::Inside(name, value) => {
            let value = value.map_or("", words.yes_no);
            format!("{} {value}", called(words, name))
        }
        SharedLine::Points(points, max) => (result.points_of)(*points, *max),
        SharedLine::Star(title, state) => format!("{title} {}", (result.state)(*state)),
        SharedLine::Actions(n) => (words.actions)(*n),
    }
}
