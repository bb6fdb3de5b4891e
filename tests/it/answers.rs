//! What may be answered: choices of the pack, and 該当なし with its reason.

use crate::common::{answer, answers, catalog, slug};
use hoshimi::domain::{
    answers::{Answer, Answers, Refused},
    score::score,
};

#[test]
fn not_applicable_needs_a_reason_that_says_something() {
    let catalog = catalog();
    let pack = &catalog.diagnosis().pack;
    let item = pack.item(&slug("q09")).unwrap();
    for (reason, answered) in [("", false), (" \u{3000}\n", false), ("無線なし", true)]
    {
        let mut given = Answers::default();
        let answer = Answer::NotApplicable { reason: reason.to_owned() };
        given.set(pack, &item.slug, answer).unwrap();
        assert_eq!(given.state(item).is_answered(), answered, "{reason:?}");
        let total = score(pack, &given, false).unwrap().total;
        let counted = (total.points, total.answered, total.not_applicable);
        assert_eq!(counted, if answered { (4, 1, 1) } else { (0, 0, 0) }, "{reason:?}");
    }
}

#[test]
fn an_answer_that_the_pack_does_not_offer_changes_nothing() {
    let catalog = catalog();
    let pack = &catalog.diagnosis().pack;
    for (item, letter, refused) in [
        ("q01", 'a', Refused::MustApply),
        ("q25", 'e', Refused::MustApply),
        ("q01", 'd', Refused::NoSuchChoice),
        ("q26", 'f', Refused::NoSuchItem),
        ("update-software", 'f', Refused::NoSuchItem),
    ] {
        let mut given = answers(pack, &"p".repeat(25));
        let before = given.clone();
        let result = given.set(pack, &slug(item), answer(letter).unwrap());
        assert_eq!((result, given), (Err(refused), before), "{letter} to {item}");
    }
}
