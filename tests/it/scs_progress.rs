//! What the answers to the criteria amount to: counts and gaps.

use crate::common::scs;
use hoshimi::domain::{
    answers::Answers,
    scs::{
        Star,
        progress::{Standing, gaps, progress},
    },
};
use proptest::prelude::*;

/// `done partly not_done unknown unanswered`.
fn shown(standing: &Standing) -> [usize; 5] {
    let Standing { done, partly, not_done, unknown, unanswered } = *standing;
    [done, partly, not_done, unknown, unanswered]
}

#[test]
fn what_is_shared_is_asked_once_and_counts_for_both_stars() {
    let answers = crate::common::criteria(&[
        "5-1-1-1 f",
        "5-1-1-2 p",
        "5-1-1-3 u",
        "5-1-2-1 n",
        "7-1-1-1 f",
    ]);
    for (star, total, detection, recovery) in [
        (Star::Three, [2, 1, 0, 1, 77], [1, 1, 0, 1, 0], [1, 0, 0, 0, 0]),
        (Star::Four, [2, 1, 1, 1, 148], [1, 1, 1, 1, 4], [1, 0, 0, 0, 1]),
    ] {
        let found = progress(&scs().scheme, &answers, star);
        assert_eq!(shown(&found.total), total, "{star:?}");
        assert_eq!(shown(&found.areas[4]), detection, "{star:?}");
        assert_eq!(shown(&found.areas[6]), recovery, "{star:?}");
    }
}

#[test]
fn a_gap_is_whatever_is_not_done() {
    let scheme = &scs().scheme;
    let answers = crate::common::criteria(&["5-1-1-1 f", "5-1-1-2 p", "7-1-1-1 f"]);
    for (star, expected) in [
        (Star::Three, &["5-1-1: 5-1-1-2 5-1-1-3"][..]),
        (
            Star::Four,
            &[
                "5-1-1: 5-1-1-2 5-1-1-3",
                "5-1-2: 5-1-2-1 5-1-2-2 5-1-2-3",
                "5-2-1: 5-2-1-1 5-2-1-2",
                "7-1-1: 7-1-1-2",
            ],
        ),
    ] {
        let gaps = gaps(scheme, &answers, star).into_iter().filter_map(|gap| {
            let id = scheme.pack.sections[gap.requirement].slug.as_str();
            let criteria =
                gap.criteria.iter().map(|at| scheme.pack.items[*at].slug.as_str());
            let list = criteria.collect::<Vec<_>>().join(" ");
            id.starts_with(['5', '7']).then(|| format!("{id}: {list}"))
        });
        assert_eq!(gaps.collect::<Vec<_>>(), expected, "{star:?}");
    }
}

#[test]
fn nothing_answered_is_all_gaps() {
    for star in Star::ALL {
        let scheme = &scs().scheme;
        let answers = Answers::default();
        assert_eq!(gaps(scheme, &answers, star), scheme.asked(star));
        let total = progress(scheme, &answers, star).total;
        assert_eq!((total.answered(), total.of()), (0, total.unanswered));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..<_>::default() })]

    #[test]
    fn parts_sum_to_the_total_and_gaps_are_the_rest(
        letters in prop::collection::vec(prop::sample::select(vec!['.', 'f', 'p', 'n', 'u']), 153),
    ) {
        let scheme = &scs().scheme;
        let answers = crate::common::answers(&scheme.pack, &String::from_iter(letters));
        for star in Star::ALL {
            let found = progress(scheme, &answers, star);
            let sum = |list: &[Standing]| list.iter().fold([0; 5], |sum, standing| {
                let mut more = shown(standing).into_iter();
                sum.map(|count| count + more.next().unwrap())
            });
            prop_assert_eq!(sum(&found.areas), shown(&found.total));
            prop_assert_eq!(sum(&found.requirements), shown(&found.total));
            let open: usize = gaps(scheme, &answers, star).iter().map(|gap| gap.criteria.len()).sum();
            prop_assert_eq!(open + found.total.done, found.total.of());
        }
    }
}
