//! The form of the result file: everything comes back, and members stand in one order.

use crate::common::{catalog, file::samples};
use hoshimi::{
    content::{json::Json, lang::Lang},
    domain::{
        answers::{Answer, Answers},
        assessment::{Assessment, Goal, Policy},
        date::Date,
        pack::Pack,
    },
    export::json::{read, write},
};
use proptest::prelude::*;

/// Any answers to a pack, reasons of any text included.
fn given(pack: &Pack) -> impl Strategy<Value = Answers> + use<> {
    let pack = pack.clone();
    let chosen = prop::option::of(prop::sample::select(pack.choices.clone()));
    let reason = prop::option::weighted(0.3, any::<String>());
    prop::collection::vec((chosen, reason), pack.items.len()).prop_map(move |all| {
        let mut answers = Answers::default();
        for (item, (choice, reason)) in pack.items.iter().zip(all) {
            let answer = match (choice, reason.filter(|_| item.may_not_apply)) {
                (_, Some(reason)) => Answer::NotApplicable { reason },
                (Some(choice), None) => Answer::Chosen(choice),
                (None, None) => continue,
            };
            answers.set(&pack, &item.slug, answer).unwrap();
        }
        answers
    })
}

/// Any assessment that holds answers to what it asks.
fn assessment() -> impl Strategy<Value = Assessment> {
    let editions: Vec<Pack> =
        catalog().principles_editions().map(|loaded| loaded.pack.clone()).collect();
    let principles = prop::sample::select(editions)
        .prop_flat_map(|pack| (Just(pack.edition.clone()), given(&pack)));
    let diagnosis = prop::option::of(given(&catalog().diagnosis().pack));
    let flags = any::<[bool; 3]>();
    (principles, diagnosis, flags).prop_map(
        |((edition, principles), diagnosis, flags)| {
            let goal = if diagnosis.is_some() { Goal::Star2 } else { Goal::Star1 };
            Assessment {
                principles,
                diagnosis: diagnosis.unwrap_or_default(),
                policy: Policy { decided: flags[0], published: flags[1] },
                strict: flags[2],
                ..Assessment::new(goal, &edition)
            }
        },
    )
}

fn any_day() -> impl Strategy<Value = Date> {
    (1..=9999_u16, 1..=12_u8, 1..=28_u8).prop_map(|(y, m, d)| Date::new(y, m, d).unwrap())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..<_>::default() })]

    #[test]
    fn everything_comes_back_as_it_was(
        a in assessment(), taken_on in any_day(), lang in prop::sample::select(&Lang::OFFERED[..]),
    ) {
        let catalog = catalog();
        let text = write(catalog, &a, &catalog.report(&a, taken_on), &Json::Null, lang);
        let back = read(catalog, &text).unwrap();
        prop_assert_eq!(&back.assessment, &a);
        prop_assert_eq!((back.taken_on, back.language), (taken_on, Some(lang)));
        prop_assert_eq!(back.dropped, vec![]);
        let again = catalog.report(&back.assessment, back.taken_on);
        prop_assert_eq!(write(catalog, &back.assessment, &again, &Json::Null, lang), text);
    }
}

fn check_order(json: &Json, expected: &str) {
    let names: Vec<_> = json.members().iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names.join(" "), expected);
}

#[test]
fn members_stand_in_one_order() {
    let [one, two] = samples();
    let top = "format version generator takenOn language packs organisation answers policy \
               strict form plan scs mergedFrom result";
    for file in [&one, &two] {
        check_order(file, top);
        check_order(&file.get("packs").unwrap().elements()[0], "id edition sha256");
        check_order(file.get("policy").unwrap(), "decided published");
        check_order(file.get("result").unwrap(), "diagnosis stars scs3 actions");
    }
    let answers = two.get("answers").unwrap();
    check_order(answers, "sa-principles sa-diagnosis");
    let items: Vec<_> = (1..=24).map(|n| format!("q{n:02}")).collect();
    check_order(answers.get("sa-diagnosis").unwrap(), &items.join(" "));
    check_order(
        answers.get("sa-diagnosis").unwrap().get("q09").unwrap(),
        "choice reason",
    );
    let result = two.get("result").unwrap();
    let diagnosis = "points max lowest highest answered of unknown notApplicable provisional \
                     band parts";
    check_order(result.get("diagnosis").unwrap(), diagnosis);
    let parts = result.get("diagnosis").unwrap().get("parts").unwrap();
    check_order(&parts.elements()[0], "id points max");
    check_order(&result.get("stars").unwrap().elements()[0], "level state missing");
    check_order(&result.get("actions").unwrap().elements()[0], "item rank");
    assert_eq!(one.get("result").unwrap().get("diagnosis"), Some(&Json::Null));
}

#[test]
fn no_organisation_is_named() {
    for file in samples() {
        assert_eq!(file.get("organisation"), Some(&Json::Null));
    }
}
