//! What is left until each star can be declared: its steps, the GビズID, and the basic policy.

use super::words::{shown, use_paper_words};
use crate::{
    app::{
        declaring::Gbiz,
        ladder::{Left, StepState, Zone},
    },
    ui::session_context::use_session,
};
use leptos::prelude::*;

/// The table; nothing where the answers tell of no star.
#[component]
pub(super) fn LeftUntilDeclared() -> impl IntoView {
    let (session, words) = (use_session(), use_paper_words());
    let (paper, stars) = (&words.later.paper, &words.later.stars);
    let own = untrack(|| session.ladder()).rungs.into_iter();
    let own: Vec<_> = own.filter(|rung| rung.zone == Zone::Own).collect();
    let is_told = own.iter().any(|rung| rung.left != Left::OwnQuestions);
    is_told.then(|| {
        let row = |label: String, state: String, what: String| {
            view! {
                <tr>
                    <th scope="row">{shown(label)}</th>
                    <td class="p-left__state">{shown(state)}</td>
                    <td>{shown(what)}</td>
                </tr>
            }
        };
        let stars = own.into_iter().map(|rung| {
            let state = match rung.state {
                StepState::Stop(state) => (words.later.star_path.state)(state),
                StepState::Begun | StepState::NotBegun => String::new(),
            };
            let what = match rung.left {
                Left::Declare => stars.ready.to_owned(),
                Left::Declared => stars.is_declared.to_owned(),
                Left::AskDiagnosis => stars.ask_diagnosis.to_owned(),
                Left::OwnQuestions => stars.own_questions.to_owned(),
                Left::Gates(gates) => {
                    let gates: Vec<String> = gates.into_iter().map(|g| g.label).collect();
                    gates.join(words.common.gap)
                }
                Left::Requirements(_) | Left::Checklist(_) | Left::NotJudged => {
                    String::new()
                }
            };
            row(rung.title, state, what)
        });
        let stars = stars.collect_view();
        let Gbiz { kind, ready, .. } = untrack(|| session.gbiz());
        let kind = kind.map(words.later.declare.gbiz).unwrap_or_default();
        let gbiz = (paper.is_ready)(ready);
        let policy = session
            .answering()
            .assessment()
            .with_untracked(|a| (a.policy.decided, a.policy.published));
        view! {
            <h2>{shown(paper.left)}</h2>
            <table class="p-left">
                <tbody>
                    {stars}
                    {row(paper.gbiz.to_owned(), gbiz.to_owned(), kind.to_owned())}
                    {row(
                        paper.policy.to_owned(),
                        (paper.is_ready)(policy.0 && policy.1).to_owned(),
                        (paper.policy_state)(policy.0, policy.1).to_owned(),
                    )}
                </tbody>
            </table>
        }
    })
}
