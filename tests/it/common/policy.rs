//! Policies written for tests.

use super::{answers, catalog, extended, slug};
use hoshimi::{
    content::lang::Lang,
    domain::{
        assessment::{Assessment, Goal},
        policy::{Draft, draft},
        texts::Texts,
    },
    export::policy::{Words, Written, write},
};

/// A form with these fields filled in.
pub(crate) fn form(fields: &[(&str, &str)]) -> Texts {
    let mut form = Texts::default();
    for (name, text) in fields {
        form.set(&slug(name), text);
    }
    form
}

/// A form in which every optional clause is chosen.
pub(crate) fn with_every_clause() -> Texts {
    let mut form = Texts::default();
    for rule in extended().policy().rules.iter().filter(|rule| rule.optional) {
        form.set(&slug(&format!("clause-{}", rule.slug.as_str())), "yes");
    }
    form
}

/// Answers to the self-diagnosis, asked or not.
pub(crate) fn assessment(goal: Goal, letters: &str) -> Assessment {
    let mut a = Assessment::new(goal, "3.1");
    a.diagnosis = answers(&catalog().diagnosis().pack, letters);
    a
}

pub(crate) fn drafted(form: &Texts, a: &Assessment) -> Draft {
    draft(&extended().policy().rules, form, catalog().packs(a), a)
}

/// The policy in words.
pub(crate) fn written(form: &Texts, a: &Assessment, lang: Lang) -> Written {
    let (policy, diagnosis) = (extended().policy(), catalog().diagnosis());
    write(Words { policy, diagnosis, form, lang }, &drafted(form, a))
}
