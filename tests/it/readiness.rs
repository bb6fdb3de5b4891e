//! Which star can be declared: gates, never points.

use crate::common::{answer, answers, catalog, day};
use hoshimi::domain::{
    assessment::{Assessment, Goal, Policy},
    readiness::Readiness,
};

/// `1 ready` or `2 partial: policy-decided policy-published`.
fn shown(star: &Readiness) -> String {
    let missing: Vec<_> = star.missing.iter().map(|gate| gate.name()).collect();
    let colon = if missing.is_empty() { "" } else { ": " };
    format!("{} {}{colon}{}", star.level, star.state.name(), missing.join(" "))
}

fn policy(done: &str) -> Policy {
    Policy { decided: done.contains('d'), published: done.contains('p') }
}

fn check(a: &Assessment, expected: &[&str]) {
    let report = catalog().report(a, day());
    let found: Vec<_> = report.stars.iter().map(shown).collect();
    assert_eq!(found, expected, "{a:?}");
}

#[test]
fn the_first_star_asks_that_every_principle_is_pledged() {
    let ready = "1 ready";
    let partial = "1 partial: principles-pledged";
    let not_started = "1 not_started: principles-pledged";
    for (edition, letters, expected) in [
        ("3.1", "ddddd", ready),
        ("3.1", "wwwww", ready),
        ("3.1", "dwdwd", ready),
        ("3.1", "dddd.", partial),
        ("3.1", "ddddy", partial),
        ("3.1", "yyyyw", partial),
        ("3.1", "yyyyy", not_started),
        ("3.1", "y....", not_started),
        ("3.1", ".....", not_started),
        ("4.0", "dddddd", ready),
        ("4.0", "wwwwww", ready),
        // No star waits for the sixth.
        ("4.0", "ddddd.", ready),
        ("4.0", "dddddy", ready),
        ("4.0", "dddd.d", partial),
        ("4.0", ".....w", not_started),
        ("4.0", "......", not_started),
    ] {
        let mut a = Assessment::new(Goal::Star1, edition);
        a.principles = answers(&catalog().principles(edition).pack, letters);
        check(&a, &[expected, "2 not_judged"]);
    }
}

#[test]
fn the_second_star_asks_for_answers_and_a_published_policy() {
    let done = "f".repeat(25);
    let open = ".".repeat(25);
    let last_open = "f".repeat(24) + ".";
    let no_reason = "fffff fffefffffffff fffffff".to_owned();
    let not_done = "n".repeat(25);
    let unknown = "u".repeat(25);
    let not_applicable = "fffff fffafffffffff fffffff".to_owned();
    for (letters, policy_done, expected) in [
        (&done, "dp", "2 ready"),
        // There is no pass mark: what counts is to know where one stands.
        (&not_done, "dp", "2 ready"),
        (&unknown, "dp", "2 ready"),
        (&not_applicable, "dp", "2 ready"),
        (&last_open, "dp", "2 partial: diagnosis-complete"),
        (&no_reason, "dp", "2 partial: diagnosis-complete"),
        (&done, "d", "2 partial: policy-published"),
        (&done, "p", "2 partial: policy-decided"),
        (&done, "", "2 partial: policy-decided policy-published"),
        (&last_open, "", "2 partial: diagnosis-complete policy-decided policy-published"),
        (&open, "d", "2 partial: diagnosis-complete policy-published"),
        (&open, "p", "2 partial: diagnosis-complete policy-decided"),
        (&open, "", "2 not_started: diagnosis-complete policy-decided policy-published"),
    ] {
        let mut a = Assessment::new(Goal::Star2, "3.1");
        a.diagnosis = answers(&catalog().diagnosis().pack, letters);
        a.policy = policy(policy_done);
        check(&a, &["1 not_started: principles-pledged", expected]);
    }
}

#[test]
fn the_second_star_does_not_need_the_first() {
    let mut a = Assessment::new(Goal::Star2, "3.1");
    a.principles = answers(&catalog().principles("3.1").pack, "dddd.");
    a.diagnosis = answers(&catalog().diagnosis().pack, &"p".repeat(25));
    a.policy = policy("dp");
    check(&a, &["1 partial: principles-pledged", "2 ready"]);
}

#[test]
fn what_was_not_asked_is_not_judged() {
    let mut a = Assessment::new(Goal::Star1, "3.1");
    a.diagnosis = answers(&catalog().diagnosis().pack, &"f".repeat(25));
    a.policy = policy("dp");
    check(&a, &["1 not_started: principles-pledged", "2 not_judged"]);
    let report = catalog().report(&a, day());
    assert_eq!((report.score, report.answered, report.of), (None, 0, 5));
}

#[test]
fn an_answer_survives_a_change_of_edition_there_and_back() {
    let catalog = catalog();
    let newer = &catalog.principles("4.0").pack;
    let mut a = Assessment::new(Goal::Star1, "4.0");
    a.principles = answers(newer, "dddddy");
    let of = |a: &Assessment| catalog.report(a, day()).of;
    for (edition, count) in [("4.0", 6), ("3.1", 5), ("4.0", 6)] {
        a.principles_edition = edition.to_owned();
        check(&a, &["1 ready", "2 not_judged"]);
        assert_eq!(of(&a), count, "{edition}");
        let sixth = &newer.items[5];
        assert!(a.principles.get(&sixth.slug).is_some(), "{edition}");
    }
    let last = &newer.items[5].slug;
    a.principles.set(newer, last, answer('w').unwrap()).unwrap();
    check(&a, &["1 ready", "2 not_judged"]);
}
