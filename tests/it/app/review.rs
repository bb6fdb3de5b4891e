//! What the review lists.

use super::{steps, with_answering, with_config};
use hoshimi::{
    app::{
        answering::Answering,
        part::Part,
        review::{Entry, Remark, Review},
        screen::Screen,
    },
    domain::{answers::Answer, assessment::Goal, choice::Choice, pack::Item},
};

fn item(answering: Answering, part: Part, at: usize) -> Item {
    answering.with_pack(part, |loaded| loaded.pack.items[at].clone())
}

fn give(answering: Answering, part: Part, at: usize, choice: Choice) {
    let slug = item(answering, part, at).slug;
    answering.answer(part, &slug, Answer::Chosen(choice));
}

fn count(answering: Answering, part: Part) -> usize {
    answering.with_pack(part, |loaded| loaded.pack.items.len())
}

fn places(entries: &[Entry]) -> Vec<(Part, usize)> {
    entries.iter().map(|entry| (entry.part, entry.at)).collect()
}

#[test]
fn without_an_answer_everything_that_is_asked_is_open() {
    with_answering(|answering, _| {
        let asked =
            count(answering, Part::Principles) + count(answering, Part::Diagnosis);
        let Review { open, unknown, not_applicable } = answering.review();
        assert_eq!(open.len(), asked);
        assert_eq!(places(&open)[0], (Part::Principles, 0));
        assert!(open.iter().all(|entry| entry.remark == Remark::None));
        assert!(unknown.is_empty() && not_applicable.is_empty());
        answering.set_goal(Goal::Star1);
        assert_eq!(answering.review().open.len(), count(answering, Part::Principles));
    });
}

#[test]
fn an_answer_leaves_the_list_of_what_is_open() {
    with_answering(|answering, _| {
        let before = answering.review().open.len();
        for (at, choice, left) in [
            (0, Choice::Done, before - 1),
            (1, Choice::NotDone, before - 2),
            (2, Choice::Unknown, before - 3),
        ] {
            give(answering, Part::Diagnosis, at, choice);
            assert_eq!(answering.review().open.len(), left, "{choice:?}");
        }
        assert_eq!(places(&answering.review().unknown), [(Part::Diagnosis, 2)]);
        give(answering, Part::Diagnosis, 2, Choice::Partly);
        assert_eq!(answering.review().unknown, []);
    });
}

#[test]
fn not_applicable_is_open_until_it_has_a_reason() {
    with_answering(|answering, _| {
        let at = (0..count(answering, Part::Diagnosis))
            .find(|at| item(answering, Part::Diagnosis, *at).may_not_apply)
            .unwrap();
        let slug = item(answering, Part::Diagnosis, at).slug;
        let give = |reason: &str| {
            let answer = Answer::NotApplicable { reason: reason.into() };
            answering.answer(Part::Diagnosis, &slug, answer);
            answering.review()
        };
        let of = |list: &[Entry]| {
            let mut entries = list.iter().filter(|entry| entry.part == Part::Diagnosis);
            entries.find(|entry| entry.at == at).map(|entry| entry.remark.clone())
        };
        let review = give("  ");
        assert_eq!(of(&review.open), Some(Remark::ReasonMissing));
        assert_eq!(of(&review.not_applicable), None);
        let review = give(" 社外に委託していない ");
        assert_eq!(of(&review.open), None);
        let reason = Remark::Reason("社外に委託していない".into());
        assert_eq!(of(&review.not_applicable), Some(reason));
    });
}

#[test]
fn the_way_back_leads_to_the_last_screen_that_asks() {
    with_answering(|answering, _| {
        let last = count(answering, Part::Diagnosis) - 1;
        assert_eq!(answering.last_asked(), Screen::Question(last));
        answering.set_goal(Goal::Star1);
        assert_eq!(answering.last_asked(), Screen::Principles);
    });
    with_config(steps("principles"), |answering, _| {
        assert_eq!(answering.last_asked(), Screen::Principles);
    });
}
