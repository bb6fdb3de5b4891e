//! Where the basic policy stands: two ticks that open the last gates of ★2.

use crate::{
    domain::{assessment::Policy, readiness::Gate},
    ui::{
        cx::Cx,
        el::{El, el},
        parts::toggle::check_row,
    },
};

/// The ticks under a sentence; `None` where ★2 is not aimed at.
pub(crate) fn policy_ticks(cx: &Cx, lead: &str) -> Option<El> {
    let label = |gate| {
        let mut levels = cx.catalog().levels().iter();
        levels.find_map(|level| level.gate(gate)).map(|words| cx.say(&words.label))
    };
    let tick = |id, gate, field: fn(&mut Policy) -> &mut bool| {
        let (session, set) = (cx.session.clone(), cx.session.clone());
        let on = cx.session.assessment.changed();
        let is = move || *field(&mut session.assessment.read().policy.clone());
        let row = check_row(&cx.id(id), label(gate)?, on, is, move |on| {
            set.set_policy(|policy| *field(policy) = on);
        });
        Some(row)
    };
    let decided = tick("policy-decided", Gate::PolicyDecided, |p| &mut p.decided)?;
    let published =
        tick("policy-published", Gate::PolicyPublished, |p| &mut p.published)?;
    cx.asks_diagnosis().then(|| {
        el("fieldset.h-goal")
            .child(el("legend.h-legend").text(lead))
            .child(decided)
            .child(published)
    })
}
