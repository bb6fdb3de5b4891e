//! What holds for the points whatever is answered.

use crate::common::{answer, answers, catalog, letters};
use hoshimi::domain::{
    answers::Answers,
    pack::{Item, Pack},
    score::{Score, Tally, score},
};
use proptest::prelude::*;

fn items() -> &'static [Item] {
    &catalog().diagnosis().pack.items
}

/// Everything that can be given, and nothing.
fn any_answers() -> impl Strategy<Value = String> {
    letters(items(), "fpnu.", "ae")
}

/// Every item answered.
fn complete() -> impl Strategy<Value = String> {
    letters(items(), "fpnu", "a")
}

fn with_pack<T>(work: impl FnOnce(&Pack) -> T) -> T {
    work(&catalog().diagnosis().pack)
}

fn scored(letters: &str, strict: bool) -> Score {
    with_pack(|pack| score(pack, &answers(pack, letters), strict).unwrap())
}

fn with(letters: &str, at: usize, letter: char) -> String {
    letters.chars().enumerate().map(|(i, c)| if i == at { letter } else { c }).collect()
}

/// What a sum is and can become.
fn figures(score: &Score) -> [i32; 3] {
    [score.total.points, score.total.lowest, score.total.highest]
}

fn plus(a: Tally, b: &Tally) -> Tally {
    Tally {
        points: a.points + b.points,
        max: a.max + b.max,
        lowest: a.lowest + b.lowest,
        highest: a.highest + b.highest,
        answered: a.answered + b.answered,
        of: a.of + b.of,
        unknown: a.unknown + b.unknown,
        not_applicable: a.not_applicable + b.not_applicable,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..<_>::default() })]

    #[test]
    fn a_total_stays_within_the_pack(letters in any_answers(), strict: bool) {
        let Score { total, .. } = scored(&letters, strict);
        let items = i32::try_from(letters.len()).unwrap();
        let (low, high) = with_pack(|pack| pack.scoring.as_ref().unwrap().span());
        prop_assert!(items * low <= total.lowest && total.lowest <= total.points);
        prop_assert!(total.points <= total.highest && total.highest <= items * high);
        prop_assert_eq!(total.max, items * high);
    }

    #[test]
    fn a_complete_total_is_certain_and_never_97_or_99(letters in complete()) {
        let score = scored(&letters, false);
        let [points, lowest, highest] = figures(&score);
        prop_assert!(points == lowest && points == highest && score.band.is_some());
        prop_assert!(points != 97 && points != 99);
    }

    #[test]
    fn a_better_answer_never_lowers_anything(
        letters in any_answers(), at in 0..25_usize, strict: bool,
    ) {
        let worst_first = ["u", "n", "p", "f"].map(|letter| {
            let letter = letter.chars().next().unwrap();
            figures(&scored(&with(&letters, at, letter), strict))
        });
        for pair in worst_first.windows(2) {
            let rises = pair[0].iter().zip(&pair[1]).all(|(worse, better)| worse < better);
            prop_assert!(rises, "{:?}", pair);
        }
    }

    #[test]
    fn an_answer_more_never_widens_the_range(
        letters in any_answers(), more in complete(), at in 0..25_usize, strict: bool,
    ) {
        let open = scored(&with(&letters, at, '.'), strict).total;
        let closed = with(&letters, at, more.chars().nth(at).unwrap());
        let closed = scored(&closed, strict).total;
        prop_assert!(open.lowest <= closed.lowest && closed.highest <= open.highest);
        prop_assert_eq!(open.answered + 1, closed.answered);
    }

    #[test]
    fn the_order_of_answering_leaves_no_trace(
        letters in any_answers(),
        first_thoughts in complete(),
        order in Just((0..25_usize).collect::<Vec<_>>()).prop_shuffle(),
    ) {
        with_pack(|pack| {
            let expected = answers(pack, &letters);
            let mut given = Answers::default();
            for at in order {
                let Some(last) = answer(letters.chars().nth(at).unwrap()) else { continue };
                let first = answer(first_thoughts.chars().nth(at).unwrap()).unwrap();
                given.set(pack, &pack.items[at].slug, first).unwrap();
                given.set(pack, &pack.items[at].slug, last).unwrap();
            }
            prop_assert_eq!(score(pack, &given, false), score(pack, &expected, false));
            prop_assert_eq!(given, expected);
            Ok(())
        })?;
    }

    #[test]
    fn the_provisional_range_holds_whatever_is_answered_next(
        letters in any_answers(), rest in complete(), strict: bool,
    ) {
        let open = |letter| matches!(letter, '.' | 'e');
        let both = letters.chars().zip(rest.chars());
        let done: String = both.map(|(a, b)| if open(a) { b } else { a }).collect();
        let (before, after) = (scored(&letters, strict).total, scored(&done, strict).total);
        prop_assert!((before.lowest..=before.highest).contains(&after.points));
        prop_assert_eq!(before.is_provisional(), letters.chars().any(open));
    }

    #[test]
    fn strict_counting_never_raises_anything(letters in any_answers()) {
        let (usual, strict) = (scored(&letters, false), scored(&letters, true));
        for (usual, strict) in figures(&usual).iter().zip(figures(&strict)) {
            prop_assert!(strict <= *usual);
        }
        let differ = usual.total.points != strict.total.points;
        prop_assert_eq!(differ, usual.total.not_applicable > 0);
    }

    #[test]
    fn parts_and_lines_sum_to_the_total(letters in any_answers(), strict: bool) {
        let score = scored(&letters, strict);
        let parts = score.parts.iter().fold(Tally::default(), plus);
        prop_assert_eq!(parts, score.total);
        let lines: i32 = score.lines.iter().filter_map(|line| line.points).sum();
        prop_assert_eq!(lines, score.total.points);
    }
}
