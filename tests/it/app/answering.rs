//! The commands of the questions, and what each of them changes.

use super::{TestHost, day, steps, with_answering, with_config};
use hoshimi::{
    app::{
        answering::{Answering, Progress},
        config::{Brand, HostConfig},
        notice::Notice,
        part::Part,
        screen::Screen,
    },
    content::{catalog::Catalog, json::Json, lang::Lang},
    domain::{
        answers::Answer,
        assessment::Goal,
        choice::Choice,
        pack::{Item, Slug},
    },
    export::json,
};
use reactive_graph::{computed::Memo, owner::Owner, prelude::*};
use std::sync::{
    Arc,
    atomic::{AtomicU32, Ordering},
};

fn items(answering: Answering, part: Part) -> Vec<Item> {
    answering.with_pack(part, |loaded| loaded.pack.items.clone())
}

fn answer_all(answering: Answering) {
    for item in items(answering, Part::Principles) {
        answering.answer(Part::Principles, &item.slug, Answer::Chosen(Choice::Doing));
    }
    for item in items(answering, Part::Diagnosis) {
        answering.answer(Part::Diagnosis, &item.slug, Answer::Chosen(Choice::Done));
    }
}

/// An item that may be 該当なし.
fn optional(answering: Answering) -> Slug {
    let items = items(answering, Part::Diagnosis);
    items.into_iter().find(|item| item.may_not_apply).unwrap().slug
}

#[test]
fn a_fresh_state_asks_both_packs_and_has_no_answer() {
    with_answering(|answering, _| {
        assert!(answering.is_untouched());
        assert_eq!(answering.parts(), [Part::Principles, Part::Diagnosis]);
        assert!(answering.is_official());
        let asked = items(answering, Part::Principles).len()
            + items(answering, Part::Diagnosis).len();
        assert_eq!(
            answering.progress().get_untracked(),
            Progress { answered: 0, of: asked }
        );
        assert_eq!(answering.screen().get_untracked(), Screen::Start);
    });
}

#[test]
fn an_answer_is_kept_counted_and_dated() {
    with_answering(|answering, host| {
        let slug = items(answering, Part::Diagnosis)[0].slug.clone();
        *host.today.borrow_mut() = day("2027-01-05");
        answering.answer(Part::Diagnosis, &slug, Answer::Chosen(Choice::Unknown));
        assert_eq!(
            answering.given(Part::Diagnosis, &slug),
            Some(Answer::Chosen(Choice::Unknown))
        );
        assert_eq!(answering.progress().get_untracked().answered, 1);
        assert_eq!(answering.taken_on().get_untracked(), day("2027-01-05"));
        assert!(!answering.is_untouched());
    });
}

#[test]
fn an_answer_that_the_pack_does_not_offer_changes_nothing() {
    with_answering(|answering, host| {
        let taken_on = answering.taken_on().get_untracked();
        *host.today.borrow_mut() = day("2027-01-05");
        let slug = items(answering, Part::Diagnosis)[0].slug.clone();
        let nobody = Slug::new("no-such-item").unwrap();
        for (item, answer) in [
            (&slug, Answer::Chosen(Choice::Doing)),
            (&nobody, Answer::Chosen(Choice::Done)),
            (&slug, Answer::NotApplicable { reason: "なし".into() }),
        ] {
            answering.answer(Part::Diagnosis, item, answer.clone());
            assert_eq!(answering.given(Part::Diagnosis, item), None, "{answer:?}");
        }
        assert!(answering.is_untouched());
        assert_eq!(answering.taken_on().get_untracked(), taken_on);
    });
}

#[test]
fn not_applicable_counts_only_with_its_reason() {
    with_answering(|answering, _| {
        let slug = optional(answering);
        assert_eq!(answering.reason(Part::Diagnosis, &slug), None);
        for (reason, lacks, answered) in
            [("", true, 0), ("  ", true, 0), ("社外に委託なし", false, 1)]
        {
            let answer = Answer::NotApplicable { reason: reason.into() };
            answering.answer(Part::Diagnosis, &slug, answer);
            assert_eq!(answering.reason(Part::Diagnosis, &slug).as_deref(), Some(reason));
            assert_eq!(
                answering.lacks_reason(Part::Diagnosis, &slug),
                lacks,
                "{reason:?}"
            );
            assert_eq!(answering.progress().get_untracked().answered, answered);
        }
    });
}

#[test]
fn the_path_is_completed_once_by_its_last_answer() {
    with_answering(|answering, _| {
        answer_all(answering);
        assert_eq!(answering.completions().get_untracked(), 1);
        let progress = answering.progress().get_untracked();
        assert_eq!(progress.answered, progress.of);
        // Changing an answer of a complete path completes nothing.
        let slug = items(answering, Part::Diagnosis)[3].slug.clone();
        answering.answer(Part::Diagnosis, &slug, Answer::Chosen(Choice::NotDone));
        assert_eq!(answering.completions().get_untracked(), 1);
    });
}

#[test]
fn the_goal_decides_what_is_asked_and_keeps_the_answers() {
    with_answering(|answering, _| {
        answer_all(answering);
        answering.set_goal(Goal::Star1);
        assert_eq!(answering.parts(), [Part::Principles]);
        assert!(!answering.asks_diagnosis().get_untracked());
        let principles = items(answering, Part::Principles).len();
        assert_eq!(answering.progress().get_untracked().of, principles);
        answering.set_goal(Goal::Star2);
        let slug = items(answering, Part::Diagnosis)[0].slug.clone();
        assert!(answering.given(Part::Diagnosis, &slug).is_some());
    });
}

#[test]
fn another_edition_keeps_the_answers_of_both() {
    with_answering(|answering, _| {
        let default = answering.edition().get_untracked();
        let count = items(answering, Part::Principles).len();
        let other = answering.packs().with(|packs| {
            let mut editions = packs.principles_editions();
            editions
                .find(|loaded| loaded.pack.edition != default)
                .unwrap()
                .pack
                .edition
                .clone()
        });
        answer_all(answering);
        answering.choose_edition(&other);
        assert_eq!(answering.edition().get_untracked(), other);
        assert_ne!(items(answering, Part::Principles).len(), count);
        answering.choose_edition(&default);
        let progress = answering.progress().get_untracked();
        assert_eq!(progress.answered, progress.of);
    });
}

#[test]
fn a_command_leads_to_the_nearest_screen_there_is() {
    with_answering(|answering, _| {
        let questions = items(answering, Part::Diagnosis).len();
        for (wanted, shown) in [
            (Screen::Question(0), Screen::Question(0)),
            (Screen::Question(questions - 1), Screen::Question(questions - 1)),
            (Screen::Question(questions), Screen::Start),
            (Screen::List, Screen::List),
            (Screen::Share, Screen::Result),
        ] {
            answering.go(wanted);
            assert_eq!(answering.screen().get_untracked(), shown, "{wanted:?}");
        }
        answering.set_goal(Goal::Star1);
        for wanted in [Screen::Question(3), Screen::List] {
            answering.go(wanted);
            assert_eq!(answering.screen().get_untracked(), Screen::Start, "{wanted:?}");
        }
    });
    with_config(steps("principles plan"), |answering, _| {
        answering.go(Screen::Question(2));
        assert_eq!(answering.screen().get_untracked(), Screen::Principles);
        answering.go(Screen::Declare);
        assert_eq!(answering.screen().get_untracked(), Screen::Result);
    });
}

#[test]
fn a_notice_follows_the_language_and_goes_with_the_screen() {
    with_answering(|answering, _| {
        answering.say(Some(Notice::new(|lang| match lang {
            Lang::Ja | Lang::JaEasy => "保存しました。".to_owned(),
            Lang::En => "Saved.".to_owned(),
        })));
        let text = |lang| {
            answering
                .notice()
                .with_untracked(|notice| notice.as_ref().map(|n| n.text(lang)))
        };
        assert_eq!(text(Lang::Ja).as_deref(), Some("保存しました。"));
        assert_eq!(text(Lang::En).as_deref(), Some("Saved."));
        answering.go(Screen::Principles);
        assert_eq!(text(Lang::Ja), None);
    });
}

#[test]
fn a_reset_forgets_everything_that_was_put_in() {
    with_answering(|answering, host| {
        answer_all(answering);
        answering.set_policy(|policy| policy.decided = true);
        answering.set_strict(true);
        answering.carried().set(Json::Object(vec![("plan".into(), Json::Null)]));
        answering.go(Screen::Review);
        *host.today.borrow_mut() = day("2027-04-01");
        answering.reset();
        assert!(answering.is_untouched());
        assert!(!answering.assessment().with_untracked(|a| a.strict));
        assert_eq!(answering.taken_on().get_untracked(), day("2027-04-01"));
        assert_eq!(answering.screen().get_untracked(), Screen::Start);
    });
}

#[test]
fn a_file_holds_the_state_and_puts_it_back() {
    with_answering(|answering, _| {
        answer_all(answering);
        let slug = optional(answering);
        let answer =
            Answer::NotApplicable { reason: "テレワークをしていない".into() };
        answering.answer(Part::Diagnosis, &slug, answer);
        answering.set_policy(|policy| policy.published = true);
        answering.lang().set(Lang::En);
        let (file, before) = (answering.file(), answering.assessment().get_untracked());
        answering.reset();
        answering.lang().set(Lang::Ja);
        answering.restore(json::read(&answering.catalog(), &file).unwrap());
        assert_eq!(answering.assessment().get_untracked(), before);
        assert_eq!(answering.lang().get_untracked(), Lang::En);
        assert_eq!(answering.file(), file);
    });
}

#[test]
fn what_another_program_put_into_a_file_is_carried_along() {
    with_answering(|answering, _| {
        answer_all(answering);
        let mut file = answering.file();
        let plan = "\"plan\": {\"q01\": {\"owner\": \"総務\"}}";
        file = file.replacen(
            "\"strict\": false",
            &format!("\"strict\": false,\n  {plan}"),
            1,
        );
        answering.reset();
        answering.restore(json::read(&answering.catalog(), &file).unwrap());
        let written = Json::parse(&answering.file()).unwrap();
        let owner =
            written.get("plan").and_then(|p| p.get("q01")).and_then(|q| q.get("owner"));
        assert_eq!(owner.and_then(Json::text), Some("総務"));
    });
}

#[test]
fn what_comes_from_elsewhere_is_brought_on_the_path_of_the_page() {
    let mut elsewhere = None;
    with_answering(|answering, _| {
        answer_all(answering);
        elsewhere = Some(answering.assessment().get_untracked());
    });
    with_config(steps("principles"), |answering, host| {
        answering.replace(elsewhere.clone().unwrap(), *host.today.borrow());
        let a = answering.assessment().get_untracked();
        assert_eq!(a.goal, Goal::Star1);
        assert!(a.diagnosis.is_empty() && !a.principles.is_empty());
    });
    let edition = HostConfig { edition: Some("3.1".into()), ..HostConfig::default() };
    with_config(edition, |answering, host| {
        answering.replace(elsewhere.clone().unwrap(), *host.today.borrow());
        assert_eq!(answering.edition().get_untracked(), "3.1");
    });
}

#[test]
fn an_edition_that_does_not_exist_leaves_the_choice_to_the_visitor() {
    let config = HostConfig { edition: Some("9.9".into()), ..HostConfig::default() };
    with_config(config, |answering, _| {
        assert_eq!(answering.config().get_untracked().edition, None);
    });
}

#[test]
fn a_page_that_asks_the_questions_only_counts_the_questions_only() {
    with_config(steps("diagnosis"), |answering, _| {
        assert_eq!(answering.parts(), [Part::Diagnosis]);
        let of = items(answering, Part::Diagnosis).len();
        assert_eq!(answering.progress().get_untracked(), Progress { answered: 0, of });
    });
}

#[test]
fn nothing_outlives_the_owner() {
    let catalog = Arc::new(Catalog::built_in().unwrap());
    let weak = Arc::downgrade(&catalog);
    let owner = Owner::new();
    owner.with(|| {
        let packs = catalog.clone();
        let localize = Arc::new(move |_| packs.clone());
        let config = HostConfig::default();
        let answering =
            Answering::new(catalog, localize, config, Lang::Ja, TestHost::new());
        answer_all(answering);
        assert!(answering.packs().with(|packs| !packs.levels().is_empty()));
    });
    drop(owner);
    assert!(weak.upgrade().is_none(), "the packs are still held");
}

#[test]
fn what_the_page_wants_later_is_taken_in_place() {
    let check = |screen, config: HostConfig, expected_screen, answered: usize| {
        with_answering(|answering, _| {
            answer_all(answering);
            answering.go(screen);
            answering.configure(config.clone());
            let found = answering.screen().get_untracked();
            assert_eq!(found, expected_screen, "{screen:?}: {config:?}");
            let progress = answering.progress().get_untracked();
            assert_eq!(progress.answered, answered, "{screen:?}: {config:?}");
        });
    };
    let all = with_answers(|answering| answering.progress().get_untracked().answered);
    let principles = with_answers(|answering| items(answering, Part::Principles).len());
    let brand = Brand { name: Some("相談所".to_owned()), ..Brand::default() };
    let named = HostConfig { brand, ..HostConfig::default() };
    check(Screen::Tasks, named.clone(), Screen::Tasks, all);
    check(Screen::Question(3), named, Screen::Question(3), all);
    // A screen that is gone gives way to the nearest one; what is not asked any more is not kept.
    check(Screen::Question(3), steps("principles"), Screen::Principles, principles);
    check(Screen::Tasks, steps("principles diagnosis"), Screen::Result, all);
    let other = HostConfig { edition: Some("9.9".to_owned()), ..HostConfig::default() };
    check(Screen::Review, other, Screen::Review, all);
}

#[test]
fn an_equal_wish_changes_nothing() {
    with_answering(|answering, _| {
        let times = Arc::new(AtomicU32::new(0));
        let counted = times.clone();
        let followed = Memo::new(move |_| {
            answering.config().track();
            answering.assessment().track();
            answering.screen().track();
            counted.fetch_add(1, Ordering::Relaxed)
        });
        followed.get_untracked();
        answering.say(Some(Notice::new(|_| "said".to_owned())));
        answering.configure(HostConfig::default());
        followed.get_untracked();
        assert_eq!(times.load(Ordering::Relaxed), 1);
        assert!(answering.notice().get_untracked().is_some());
        answering.configure(steps("principles diagnosis"));
        followed.get_untracked();
        assert_eq!(times.load(Ordering::Relaxed), 2);
    });
}

/// What is read of a state with everything answered.
fn with_answers<T>(read: impl FnOnce(Answering) -> T) -> T {
    let mut found = None;
    with_answering(|answering, _| {
        answer_all(answering);
        found = Some(read(answering));
    });
    found.unwrap()
}
