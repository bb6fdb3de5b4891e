//! What the review lists.

use super::{steps, with_answering, with_config};
use hoshimi::{
    app::{
        answering::Answering,
        part::Part,
        review::{Entry, Remark},
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
        let principles = count(answering, Part::Principles);
        let asked = principles + count(answering, Part::Diagnosis);
        let review = answering.review();
        assert_eq!(review.open.len(), asked);
        assert_eq!(places(&review.open)[0], (Part::Principles, 0));
        assert!(review.open.iter().all(|entry| entry.remark.is_open()));
        assert!(review.chapters.iter().all(|chapter| chapter.answered.is_empty()));
        let of: usize = review.chapters.iter().map(|chapter| chapter.of).sum();
        assert_eq!(of, asked);
        answering.set_goal(Goal::Star1);
        assert_eq!(answering.review().open.len(), principles);
    });
}

#[test]
fn what_waits_for_an_item_is_said_truly() {
    let check = |edition: &str, part, at, expected: Remark| {
        with_answering(|answering, _| {
            answering.choose_edition(edition);
            let open = answering.review().open;
            let found = open.iter().find(|entry| (entry.part, entry.at) == (part, at));
            assert_eq!(
                found.map(|entry| &entry.remark),
                Some(&expected),
                "{edition} {at}"
            );
        });
    };
    check("3.1", Part::Principles, 4, Remark::StarWaits);
    check("4.0", Part::Principles, 4, Remark::StarWaits);
    check("4.0", Part::Principles, 5, Remark::NothingWaits);
    check("4.0", Part::Diagnosis, 0, Remark::PointsWait);
}

#[test]
fn an_answer_goes_to_its_part() {
    with_answering(|answering, _| {
        let before = answering.review().open.len();
        for (at, choice, left) in [
            (0, Choice::Done, before - 1),
            (1, Choice::NotDone, before - 2),
            (2, Choice::Unknown, before - 3),
        ] {
            give(answering, Part::Diagnosis, at, choice);
            let review = answering.review();
            assert_eq!(review.open.len(), left, "{choice:?}");
            let chapter = review
                .chapters
                .iter()
                .find(|chapter| (chapter.part, chapter.section) == (Part::Diagnosis, 0));
            let last = chapter.unwrap().answered.last().unwrap().clone();
            let remark = Remark::Chosen(choice);
            assert_eq!(last, Entry { part: Part::Diagnosis, at, remark });
        }
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
            let review = answering.review();
            let mut all = review.open;
            all.extend(review.chapters.into_iter().flat_map(|chapter| chapter.answered));
            let of = |entry: &Entry| (entry.part, entry.at) == (Part::Diagnosis, at);
            let found: Vec<_> = all.into_iter().filter(of).collect();
            assert_eq!(found.len(), 1, "{reason}");
            found[0].remark.clone()
        };
        assert_eq!(give("  "), Remark::ReasonMissing);
        let reason = Remark::NotApplicable("社外に委託していない".into());
        assert_eq!(give(" 社外に委託していない "), reason);
    });
}

#[test]
fn a_row_leads_only_to_a_screen_that_the_page_has() {
    with_config(steps("principles"), |answering, _| {
        let entry = |part| Entry { part, at: 0, remark: Remark::NothingWaits };
        let screen = answering.screen_of(&entry(Part::Principles));
        assert_eq!(screen, Some(Screen::Principles));
        assert_eq!(answering.screen_of(&entry(Part::Diagnosis)), None);
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
