//! What holds for the policy whatever is answered: nothing is claimed that was not answered.

use crate::common::{
    answer, catalog, extended,
    policy::{assessment, drafted, with_every_clause, written},
    slug,
};
use hoshimi::{
    content::lang::Lang,
    domain::{
        answers::Answer,
        assessment::{Assessment, Goal},
        choice::Choice,
        policy::{ClauseRule, Stance},
        texts::Texts,
    },
    export::policy::{html, markdown, plain},
};
use proptest::prelude::*;

/// One letter per item, mostly 実施している, so that clauses are backed often enough.
fn any_answers() -> impl Strategy<Value = String> {
    let items = catalog().diagnosis().pack.items.iter().map(|item| {
        let letters = if item.may_not_apply { "ffffffpnu.ae" } else { "ffffffpnu." };
        prop::sample::select(letters.chars().collect::<Vec<_>>())
    });
    items.collect::<Vec<_>>().prop_map(String::from_iter)
}

fn any_goal() -> impl Strategy<Value = Goal> {
    prop::sample::select(vec![Goal::Star1, Goal::Star2, Goal::Star2])
}

/// Whether every item behind the clause is answered 実施している; said here once more, from
/// the answers alone.
fn is_backed(rule: &ClauseRule, a: &Assessment) -> bool {
    let done = |item| a.diagnosis.get(item) == Some(&Answer::Chosen(Choice::Done));
    a.goal == Goal::Star2 && !rule.backed_by.is_empty() && rule.backed_by.iter().all(done)
}

/// A sentence as it stands in the three formats.
fn in_formats(form: &Texts, a: &Assessment, lang: Lang) -> [String; 3] {
    let policy = written(form, a, lang);
    [plain(&policy), markdown(&policy), html(&policy)]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..<_>::default() })]

    #[test]
    fn a_clause_is_done_exactly_when_all_behind_it_is(
        letters in any_answers(), goal in any_goal(),
    ) {
        let a = assessment(goal, &letters);
        let rules = &extended().policy().rules;
        for (at, stance) in drafted(&with_every_clause(), &a).clauses {
            prop_assert_eq!(stance == Stance::Done, is_backed(&rules[at], &a));
        }
    }

    #[test]
    fn no_format_claims_what_was_not_answered(
        letters in any_answers(), goal in any_goal(),
    ) {
        let (a, form, policy) = (assessment(goal, &letters), with_every_clause(), extended().policy());
        for lang in Lang::ALL {
            let formats = in_formats(&form, &a, lang);
            for (rule, words) in policy.rules.iter().zip(&policy.clauses) {
                let Some(done) = &words.done else { continue };
                let backed = is_backed(rule, &a);
                for text in &formats {
                    prop_assert_eq!(text.contains(done.get(lang)), backed);
                    prop_assert_eq!(text.contains(words.intend.get(lang)), !backed);
                }
            }
        }
    }

    #[test]
    fn a_clause_falls_back_to_a_promise_with_any_other_answer(
        at in 0..64_usize, letter in prop::sample::select(vec!['p', 'n', 'u', 'a', 'e']),
    ) {
        let pack = &catalog().diagnosis().pack;
        let backed: Vec<_> =
            extended().policy().rules.iter().filter(|rule| !rule.backed_by.is_empty()).collect();
        let rule = backed[at % backed.len()];
        let item = pack.item(&rule.backed_by[at % rule.backed_by.len()]).unwrap();
        prop_assume!(item.may_not_apply || !matches!(letter, 'a' | 'e'));
        let mut a = assessment(Goal::Star2, &"f".repeat(pack.items.len()));
        a.diagnosis.set(pack, &item.slug, answer(letter).unwrap()).unwrap();
        let rules = &extended().policy().rules;
        let drafted = drafted(&with_every_clause(), &a);
        let found = drafted.clauses.iter().find(|(at, _)| rules[*at].slug == rule.slug);
        prop_assert_eq!(found.unwrap().1, Stance::Intend);
    }

    #[test]
    fn whatever_is_typed_stays_text(name in "\\PC{0,60}") {
        let mut form = Texts::default();
        form.set(&slug("company-name"), &name);
        let a = assessment(Goal::Star2, &"f".repeat(catalog().diagnosis().pack.items.len()));
        let text = html(&written(&form, &a, Lang::Ja));
        let bare = html(&written(&Texts::default(), &a, Lang::Ja));
        for mark in ['<', '>', '"'] {
            prop_assert_eq!(text.matches(mark).count(), bare.matches(mark).count());
        }
    }
}
