//! Every member of a result file, as one can read it.

use crate::{
    content::json::Json,
    domain::date::Date,
    ui::{
        cx::Cx,
        el::{El, el},
        part::Part,
    },
};

/// A table with a row for each member. What is in the file and has no words here is shown
/// under its own name: nothing is left out.
pub(super) fn members(cx: &Cx, file: &Json) -> El {
    let rows = file.members().iter().map(|(name, member)| {
        let label = called(cx, name);
        let mut cell = el("td");
        for line in lines(cx, name, member) {
            cell = cell.child(el("p").text(line));
        }
        el("tr").child(el("th").attr("scope", "row").text(label)).child(cell)
    });
    el("table.h-table h-share").child(el("tbody").children(rows))
}

/// What a member is called; by its own name where there is no other.
fn called<'a>(cx: &Cx, name: &'a str) -> &'a str {
    let mut words = cx.later.share.members.iter();
    words.find(|(member, _)| *member == name).map_or(name, |(_, said)| *said)
}

fn lines(cx: &Cx, name: &str, member: &Json) -> Vec<String> {
    let words = &cx.later.share;
    let one = |text: &str| vec![text.to_owned()];
    match name {
        "takenOn" => member
            .text()
            .and_then(Date::parse)
            .map(|day| vec![(cx.common.date)(day)])
            .unwrap_or_default(),
        "packs" => member.elements().iter().map(|pack| edition(cx, pack)).collect(),
        "answers" => {
            let mut lines = Vec::new();
            for (pack, answers) in member.members() {
                lines.push(format!(
                    "{} {}",
                    title(cx, pack),
                    (words.answers)(answers.members().len())
                ));
                lines.extend(texts(answers));
            }
            lines
        }
        "plan" | "mergedFrom" => {
            let mut lines = one(&(words.entries)(member.elements().len()));
            lines.extend(texts(member));
            lines
        }
        "form" => texts(member),
        "scs" => {
            let answers = member.get("answers").map_or(0, |all| all.members().len());
            let mut lines = one(&(words.answers)(answers));
            for noted in ["evidence", "owners", "due"] {
                lines.extend(member.get(noted).map(texts).unwrap_or_default());
            }
            lines
        }
        "result" => result(cx, member),
        _ => match member {
            Json::Null => one(words.nothing),
            Json::Bool(yes) => one((words.yes_no)(*yes)),
            Json::Int(number) => vec![number.to_string()],
            Json::Text(text) => one(text),
            Json::List(_) | Json::Object(_) => policy(cx, member),
        },
    }
}

/// Everything that was typed somewhere in a member.
fn texts(member: &Json) -> Vec<String> {
    // What is not typed but chosen or counted, by its name.
    const CHOSEN: [&str; 4] = ["choice", "item", "progress", "takenOn"];
    let mut found = Vec::new();
    for (name, inside) in member.members() {
        match inside {
            _ if CHOSEN.contains(&name.as_str()) => {}
            Json::Text(text) if !text.is_empty() => found.push(text.clone()),
            inside => found.extend(texts(inside)),
        }
    }
    for inside in member.elements() {
        found.extend(texts(inside));
    }
    found
}

fn policy(cx: &Cx, member: &Json) -> Vec<String> {
    let words = &cx.later.share;
    let lines = member.members().iter().map(|(name, value)| {
        let said = value.bool().map_or("", words.yes_no);
        format!("{} {said}", called(cx, name))
    });
    lines.collect()
}

/// The points and where the company stands on each star.
fn result(cx: &Cx, member: &Json) -> Vec<String> {
    let mut lines = Vec::new();
    let report = cx.session.report.read();
    if let Some(score) =
        report.score.as_ref().filter(|_| member.get("diagnosis").is_some())
    {
        lines.push((cx.result.points_of)(score.total.points, score.total.max));
    }
    for (level, star) in cx.catalog().levels().iter().zip(&report.stars) {
        lines.push(format!("{} {}", cx.say(&level.title), (cx.result.state)(star.state)));
    }
    lines.push((cx.later.share.actions)(report.actions.len()));
    lines
}

/// Title and edition of a pack that the file names.
fn edition(cx: &Cx, pack: &Json) -> String {
    let id = pack.get("id").and_then(Json::text).unwrap_or_default();
    let edition = pack.get("edition").and_then(Json::text).unwrap_or_default();
    (cx.common.edition)(title(cx, id), edition)
}

fn title<'a>(cx: &'a Cx, id: &'a str) -> &'a str {
    let parts = [Part::Principles, Part::Diagnosis].map(|part| cx.loaded(part));
    let found = parts.into_iter().find(|loaded| loaded.pack.id.as_str() == id);
    found.map_or(id, |loaded| cx.say(&loaded.title))
}
