//! A form to fill in by hand: for whoever asks around in the company before typing.

use super::{group, head};
use crate::{
    content::words::{ItemWords, Loaded, Wording},
    domain::{
        assessment::{Assessment, Goal},
        pack::Item,
        readiness::Gate,
    },
    export::code,
    ui::{
        cx::Cx,
        el::{El, el},
        session::Part,
    },
};

/// Everything that is asked, whatever the visitor aims at: the goal may change at the table.
const PARTS: [Part; 2] = [Part::Principles, Part::Diagnosis];

/// The whole document.
pub(crate) fn blank(cx: &Cx) -> El {
    let words = &cx.later.blank;
    let how = (words.how)(cx.lang).map(|sentence| el("li").text(sentence));
    let mut page = el("article.p-page")
        .child(el("h1").text((words.title)(cx.lang)))
        .child(lines(cx))
        .child(el("ol.p-how").children(how));
    for part in PARTS {
        page = questions(cx, part, page);
    }
    page.child(policy(cx)).child(copied_code(cx)).child(foot(cx))
}

/// The lines for company, day and person.
fn lines(cx: &Cx) -> El {
    let words = &cx.later.blank;
    let mut row = el("tr");
    for label in [cx.later.paper.company, words.person, words.day] {
        let label = el("th.p-lines__label").attr("scope", "row").text(label);
        row = row.child(label).child(el("td").child(el("div.p-line")));
    }
    el("table.p-lines").child(el("tbody").child(row))
}

/// What the answers mean, and the questions of a part in one table: its head comes again on
/// every page, and its edition at the foot of each.
fn questions(cx: &Cx, part: Part, page: El) -> El {
    let loaded = cx.loaded(part);
    let options = options(loaded);
    let title = (cx.common.edition)(cx.say(&loaded.title), &loaded.pack.edition);
    let meanings = options.iter().map(|option| {
        let label = el("strong").text(cx.say(&option.label));
        el("li").child(label).text(" ").text(cx.say(&option.meaning))
    });
    let mut columns = vec![("p-text", cx.result.heads.question)];
    columns.extend(options.iter().map(|option| ("p-choice", cx.say(&option.label))));
    let edition = el("td").attr("colspan", columns.len().to_string()).text(&title);
    let mut table = el("table.p-table p-form").child(head(&columns));
    for (at, section) in loaded.sections.iter().enumerate() {
        let named = loaded.sections.len() > 1;
        let name = named.then(|| group(columns.len(), cx.say(&section.title), ""));
        let asked = loaded.asked().filter(|(_, item, _)| item.section == at);
        let rows =
            asked.map(|(_, item, said)| row(cx, loaded, item, said, options.len()));
        table = table.child(el("tbody").maybe(name).children(rows));
    }
    let table = table.child(el("tfoot").child(el("tr").child(edition)));
    page.child(el("h2").text(&title))
        .child(el("ul.p-meanings").children(meanings))
        .child(table)
}

/// What can be answered, 該当なし last where the pack knows it.
fn options(loaded: &Loaded) -> Vec<&Wording> {
    let mut options: Vec<&Wording> = loaded.choices.iter().map(|(_, w)| w).collect();
    let scoring = loaded.scoring.as_ref();
    let rule = scoring.and_then(|scoring| scoring.not_applicable.as_ref());
    options.extend(rule.map(|rule| &rule.option));
    options
}

/// A question with a square for each answer that it may be given, of so many columns.
fn row(cx: &Cx, loaded: &Loaded, item: &Item, said: &ItemWords, columns: usize) -> El {
    let topic = format!("{}. {}", item.number, cx.say(&said.topic));
    let reason = item.may_not_apply.then(|| {
        el("div.p-reason")
            .child(el("span").text((cx.later.blank.reason)(cx.lang)))
            .child(el("span.p-line"))
    });
    let asked = el("td")
        .child(el("strong").text(topic))
        .child(el("p").text(cx.say(&said.question)))
        .maybe(reason);
    let offered = loaded.pack.choices.len() + usize::from(item.may_not_apply);
    let mut row = el("tr").child(asked);
    for at in 0..columns {
        let square = (at < offered).then(square);
        row = row.child(el("td.p-choice").maybe(square));
    }
    row
}

fn square() -> El {
    el("span.p-square")
}

/// The ticks for the basic policy.
fn policy(cx: &Cx) -> El {
    let levels = cx.catalog().levels();
    let mut list = el("ul.p-ticks");
    for gate in [Gate::PolicyDecided, Gate::PolicyPublished] {
        if let Some(words) = levels.iter().find_map(|level| level.gate(gate)) {
            list = list.child(el("li").child(square()).text(cx.say(&words.label)));
        }
    }
    let title = (cx.later.blank.policy)(cx.lang);
    el("section.p-whole").child(el("h2").text(title)).child(list)
}

/// Boxes for the 診断コード, as many as a code of these editions has letters.
fn copied_code(cx: &Cx) -> El {
    let words = &cx.later.blank;
    let edition = &cx.loaded(Part::Principles).pack.edition;
    let any = Assessment::new(Goal::Star2, edition);
    let code = code::write(cx.catalog(), &any, cx.session.report.read().taken_on);
    let groups = code.split('-').map(|group| {
        el("div.p-code__group").children(group.chars().map(|_| el("span.p-code__box")))
    });
    el("section.p-whole")
        .child(el("h2").text((words.code)(cx.lang)))
        .child(el("p").text((words.code_about)(cx.lang)))
        .child(el("div.p-code").children(groups))
}

/// The editions and where they are published.
fn foot(cx: &Cx) -> El {
    let mut foot = el("footer.p-foot");
    for part in PARTS {
        let Loaded { title, pack, source, .. } = cx.loaded(part);
        let edition = (cx.common.edition)(cx.say(title), &pack.edition);
        let line = [&edition, cx.say(&source.title), &source.url].join(" · ");
        foot = foot.child(el("p").text(line));
    }
    let made = (cx.ui.version)(env!("CARGO_PKG_VERSION"));
    let guide = el("p").text(cx.common.disclaimer).text(cx.common.gap).text(made);
    foot.child(guide)
}
