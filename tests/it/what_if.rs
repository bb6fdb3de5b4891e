//! What would be so if: every answer agrees with the engine, and no change is superfluous.

use crate::common::{answers, catalog, day, letters};
use hoshimi::domain::{
    assessment::{Assessment, Goal},
    choice::Choice,
    readiness::{Gate, Level, ReadyState},
    score::score,
    what_if::{Change, changes_to, gains, next_band, with},
};
use proptest::prelude::*;

fn levels() -> impl Iterator<Item = &'static Level> {
    catalog().levels().iter().map(|level| &level.level)
}

fn state(a: &Assessment, level: u8) -> ReadyState {
    let report = catalog().report(a, day());
    report.stars.iter().find(|star| star.level == level).unwrap().state
}

/// Any assessment: answers of every kind and none, both paths, any policy.
fn whole() -> impl Strategy<Value = Assessment> {
    let diagnosis = letters(&catalog().diagnosis().pack.items, "fpnu.", "ae");
    let principles = letters(&catalog().principles("4.0").pack.items, "dwy.", "");
    (diagnosis, principles, any::<[bool; 4]>()).prop_map(|(d, p, [two, strict, x, y])| {
        let goal = if two { Goal::Star2 } else { Goal::Star1 };
        let mut a = Assessment::new(goal, "4.0");
        a.diagnosis = answers(&catalog().diagnosis().pack, &d);
        a.principles = answers(&catalog().principles("4.0").pack, &p);
        (a.policy.decided, a.policy.published, a.strict) = (x, y, strict);
        a
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn a_gain_is_what_the_engine_then_says(a in whole()) {
        let pack = &catalog().diagnosis().pack;
        let total = |a: &Assessment| score(pack, &a.diagnosis, a.strict).unwrap().total;
        let found = gains(pack, &a.diagnosis, a.strict);
        prop_assert!(found.is_sorted_by(|a, b| a.points >= b.points));
        for gain in &found {
            let change = Change::Improve(pack.items[gain.item].slug.clone());
            let then = with(catalog().packs(&a), &a, &[change]);
            prop_assert_eq!(total(&a).points + gain.points, total(&then).points);
        }
        let all: i32 = found.iter().map(|gain| gain.points).sum();
        prop_assert_eq!(total(&a).points + all, total(&a).max);
    }

    #[test]
    fn the_changes_make_a_star_ready_and_none_can_be_spared(a in whole()) {
        let packs = catalog().packs(&a);
        for level in levels() {
            let changes = changes_to(level, packs, &a);
            let ready = state(&a, level.level) == ReadyState::Ready;
            prop_assert_eq!(ready, changes.is_empty());
            prop_assert_eq!(state(&with(packs, &a, &changes), level.level), ReadyState::Ready);
            for spared in 0..changes.len() {
                let mut fewer = changes.clone();
                fewer.remove(spared);
                let then = state(&with(packs, &a, &fewer), level.level);
                prop_assert_ne!(then, ReadyState::Ready);
            }
        }
    }

    #[test]
    fn the_step_into_the_next_band_is_right_and_the_shortest(a in whole()) {
        let pack = &catalog().diagnosis().pack;
        let now = score(pack, &a.diagnosis, a.strict).unwrap();
        let Some(step) = next_band(pack, &a.diagnosis, a.strict) else {
            prop_assert!(now.band.is_none_or(|band| band == 0));
            return Ok(());
        };
        prop_assert!(step.band < now.band.unwrap());
        let improve = |at: &usize| Change::Improve(pack.items[*at].slug.clone());
        let changes: Vec<_> = step.items.iter().map(improve).collect();
        let then = with(catalog().packs(&a), &a, &changes);
        let then = score(pack, &then.diagnosis, a.strict).unwrap();
        prop_assert_eq!((then.band, then.total.points), (Some(step.band), step.points));
        let one_less: i32 = gains(pack, &a.diagnosis, a.strict)
            .iter()
            .take(step.items.len() - 1)
            .map(|gain| gain.points)
            .sum();
        let from = pack.scoring.as_ref().unwrap().bands[now.band.unwrap() - 1].from.unwrap();
        prop_assert!(now.total.points + one_less < from);
    }
}

/// `diagnosis principles policy` and what is then still to do for ★2.
fn check(diagnosis: &str, decided: bool, expected: &[Change]) {
    let mut a = Assessment::new(Goal::Star2, "3.1");
    a.diagnosis = answers(&catalog().diagnosis().pack, diagnosis);
    a.policy.decided = decided;
    let level = levels().find(|level| level.level == 2).unwrap();
    assert_eq!(changes_to(level, catalog().packs(&a), &a), expected, "{diagnosis}");
}

#[test]
fn points_are_never_asked_for() {
    let publish = Change::Open(Gate::PolicyPublished);
    let decide = Change::Open(Gate::PolicyDecided);
    let answer = |item| Change::Answer(crate::common::slug(item));
    check("uuuuu uuuuuuuuuuuuu uuuuuuu", true, std::slice::from_ref(&publish));
    check("fffff fffffffffffff fffffff", false, &[decide.clone(), publish.clone()]);
    check(
        "ffff. nnnnnnnnnnnnn nnnnnn.",
        false,
        &[answer("q05"), answer("q25"), decide, publish],
    );
}

#[test]
fn the_best_choice_is_the_one_the_pack_names_first() {
    assert_eq!(catalog().diagnosis().pack.choices.first(), Some(&Choice::Done));
}
