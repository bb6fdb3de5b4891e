//! Assessment and report into the bytes of a result file.

use super::{FORMAT, NOT_APPLICABLE, OWN, VERSION};
use crate::{
    content::{catalog::Catalog, json::Json, lang::Lang, words::LocalizedPack},
    domain::{
        answers::{Answer, Answers},
        assessment::Assessment,
        date::Date,
        pack::Pack,
        readiness::Readiness,
        report::Report,
        score::Score,
    },
};

/// The result file as indented JSON with members in a fixed order, ending in a newline.
///
/// `later` has the optional members ([`super::later::write`]); without them the file names
/// no organisation.
#[must_use]
pub fn write(
    catalog: &Catalog,
    a: &Assessment,
    report: &Report,
    later: &Json,
    lang: Lang,
) -> String {
    let result = result(catalog, a, report, later);
    put(catalog, a, report.taken_on, later, lang, Some(result))
}

/// The same without what it amounts to, which whoever reads the file computes anew.
#[must_use]
pub fn write_given(
    catalog: &Catalog,
    a: &Assessment,
    taken_on: Date,
    later: &Json,
    lang: Lang,
) -> String {
    put(catalog, a, taken_on, later, lang, None)
}

fn put(
    catalog: &Catalog,
    a: &Assessment,
    taken_on: Date,
    later: &Json,
    lang: Lang,
    result: Option<Json>,
) -> String {
    let mut asked = vec![(catalog.principles(&a.principles_edition), &a.principles)];
    if a.asks_diagnosis() {
        asked.push((catalog.diagnosis(), &a.diagnosis));
    }
    let packs = asked.iter().map(|(loaded, _)| pack(loaded)).collect();
    let answers = asked
        .iter()
        .map(|(loaded, answers)| {
            (loaded.pack.id.as_str().to_owned(), given(&loaded.pack, answers))
        })
        .collect();
    let mut members = vec![
        ("format", FORMAT.into()),
        ("version", Json::Int(VERSION)),
        ("generator", concat!("hoshimi ", env!("CARGO_PKG_VERSION")).into()),
        ("takenOn", text(&taken_on)),
        ("language", lang.tag().into()),
        ("packs", Json::List(packs)),
        ("organisation", later.get("organisation").cloned().unwrap_or(Json::Null)),
        ("answers", Json::Object(answers)),
        (
            "policy",
            object(vec![
                ("decided", a.policy.decided.into()),
                ("published", a.policy.published.into()),
            ]),
        ),
        ("strict", a.strict.into()),
    ];
    for name in super::later::MEMBERS {
        let member = later.get(name).cloned();
        members.extend(member.map(|member| (name, member)));
    }
    members.extend(result.map(|result| ("result", result)));
    let mut text = object(members).print();
    text.push('\n');
    text
}

/// The name offered when saving: sorts by day and says nothing of the company.
#[must_use]
pub fn file_name(taken_on: Date) -> String {
    format!("hoshimi-{taken_on}.json")
}

/// An object, from a list and not an array: each length of array would be a copy of this.
pub(super) fn object(members: Vec<(&str, Json)>) -> Json {
    Json::Object(
        members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect(),
    )
}

pub(super) fn text(value: &impl ToString) -> Json {
    Json::Text(value.to_string())
}

/// A number of items or a rank. Packs are far from this limit.
fn count(count: usize) -> Json {
    Json::Int(i64::try_from(count).unwrap_or(i64::MAX))
}

fn pack(loaded: &LocalizedPack) -> Json {
    let mut members = vec![
        ("id", loaded.pack.id.as_str().into()),
        ("edition", text(&loaded.pack.edition)),
    ];
    members.push(if loaded.pack.official {
        ("sha256", text(&loaded.sha256))
    } else {
        (OWN, true.into())
    });
    object(members)
}

/// The answers to one pack, in its order. An unanswered item is absent.
pub(super) fn given(pack: &Pack, answers: &Answers) -> Json {
    let items = pack.items.iter().filter_map(|item| {
        let answer = match answers.get(&item.slug)? {
            Answer::Chosen(choice) => object(vec![("choice", choice.name().into())]),
            Answer::NotApplicable { reason } => {
                object(vec![("choice", NOT_APPLICABLE.into()), ("reason", text(reason))])
            }
        };
        Some((item.slug.as_str().to_owned(), answer))
    });
    Json::Object(items.collect())
}

fn result(catalog: &Catalog, a: &Assessment, report: &Report, later: &Json) -> Json {
    let advised = catalog.packs(a).advised(a).0;
    let actions = report.actions.iter().filter_map(|action| {
        let item = advised.items.get(action.item)?.slug.as_str().into();
        Some(object(vec![("item", item), ("rank", count(action.rank))]))
    });
    let pack = &catalog.diagnosis().pack;
    let diagnosis = report.score.as_ref().map(|score| diagnosis(pack, score));
    let scs3 = later.get("result").and_then(|result| result.get("scs3"));
    let mut members = vec![
        ("diagnosis", diagnosis.unwrap_or(Json::Null)),
        ("stars", Json::List(report.stars.iter().map(star).collect())),
    ];
    members.extend(scs3.map(|scs3| ("scs3", scs3.clone())));
    members.push(("actions", Json::List(actions.collect())));
    object(members)
}

fn diagnosis(pack: &Pack, score: &Score) -> Json {
    let total = &score.total;
    let bands = pack.scoring.as_ref().map_or(&[][..], |scoring| &scoring.bands);
    // The names of bands are those of the official rule.
    let band = score.band.filter(|_| pack.official).and_then(|at| bands.get(at));
    let parts = pack.sections.iter().zip(&score.parts).map(|(section, tally)| {
        object(vec![
            ("id", section.slug.as_str().into()),
            ("points", Json::Int(tally.points.into())),
            ("max", Json::Int(tally.max.into())),
        ])
    });
    object(vec![
        ("points", Json::Int(total.points.into())),
        ("max", Json::Int(total.max.into())),
        ("lowest", Json::Int(total.lowest.into())),
        ("highest", Json::Int(total.highest.into())),
        ("answered", count(total.answered)),
        ("of", count(total.of)),
        ("unknown", count(total.unknown)),
        ("notApplicable", count(total.not_applicable)),
        ("provisional", total.is_provisional().into()),
        ("band", band.map_or(Json::Null, |band| band.slug.as_str().into())),
        ("parts", Json::List(parts.collect())),
    ])
}

fn star(readiness: &Readiness) -> Json {
    let missing = readiness.missing.iter().map(|missing| missing.name().into());
    object(vec![
        ("level", Json::Int(readiness.level.into())),
        ("state", readiness.state.name().into()),
        ("missing", Json::List(missing.collect())),
    ])
}
