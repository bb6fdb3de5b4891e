//! What must hold between several fields or tables of a pack file. What concerns a field
//! alone is in [`super::shape`].

use super::{json::Json, validation_error::ValidationErrors};

/// Notes what is wrong between fields or tables.
pub(super) fn cross_check(f: &mut ValidationErrors, file: &Json) {
    f.check(file.int_at("version") == 1, "", "version", "must be 1");
    let scoring = file.get("scoring");
    let rule = scoring.and_then(|scoring| scoring.get("not_applicable"));
    let items = file.list("items");
    for (at, item) in items.iter().enumerate() {
        let place = format!("item {}", item.text_at("slug"));
        let fine = rule.is_some() || item.get("not_applicable").is_none();
        let problem = "needs a rule in `scoring.not_applicable`";
        f.check(fine, &place, "not_applicable", problem);
        for old in item.list("was").iter().filter_map(Json::text) {
            let other = |(n, other): (usize, &Json)| {
                n != at && has_name(other, old) && share(file, other, item)
            };
            let fine =
                item.text_at("slug") != old && !items.iter().enumerate().any(other);
            let problem = "is a name of an item that the same edition asks";
            f.check(fine, &place, "was", problem);
        }
        for field in ["number", "first"] {
            let twice = item.get(field).is_some_and(|value| {
                let mut before = items.iter().take(at);
                before.any(|b| b.get(field) == Some(value) && share(file, b, item))
            });
            f.check(!twice, &place, field, "is that of another item");
        }
    }
    for edition in file.list("editions") {
        let id = edition.text_at("id");
        let place = format!("edition {id}");
        let empty = !items.iter().any(|item| is_asked(item, id));
        f.check(!empty, &place, "id", "is the edition of no item");
    }
    if let Some(scoring) = scoring {
        check_points(f, file.list("choices"), scoring, rule);
    }
}

/// Points and bands must agree with the order they stand in, which is what "better" means
/// everywhere else.
fn check_points(
    f: &mut ValidationErrors,
    choices: &[Json],
    scoring: &Json,
    rule: Option<&Json>,
) {
    for choice in choices {
        let place = format!("choice {}", choice.text_at("id"));
        let problem = "is missing: every choice of a scored pack needs points";
        f.check(choice.get("points").is_some(), &place, "points", problem);
    }
    let points = || choices.iter().map(|choice| choice.int_at("points"));
    let falling = points().is_sorted_by(|a, b| a > b);
    f.check(falling, "choices", "points", "must fall from the best choice to the last");
    let (best, last) = (points().next(), points().next_back());
    for field in ["points", "strict_points"] {
        let inside = rule.is_none_or(|rule| {
            let points = Some(rule.int_at(field));
            last <= points && points <= best
        });
        let problem = "must lie between those of the last choice and the best";
        f.check(inside, "scoring.not_applicable", field, problem);
    }
    let froms = || scoring.list("bands").iter().map(|band| band.get("from")?.int());
    let falling = froms().is_sorted_by(|a, b| a > b);
    let open = froms().filter(Option::is_none).count();
    let problem = "must fall from band to band, and only the last band has none";
    f.check(falling && open == 1, "scoring.bands", "from", problem);
}

/// Whether an item has that name or had it before.
fn has_name(item: &Json, name: &str) -> bool {
    let mut before = item.list("was").iter().filter_map(Json::text);
    item.text_at("slug") == name || before.any(|old| old == name)
}

/// Whether some edition asks both items.
fn share(file: &Json, a: &Json, b: &Json) -> bool {
    let mut editions = file.list("editions").iter().map(|edition| edition.text_at("id"));
    editions.any(|id| is_asked(a, id) && is_asked(b, id))
}

/// Whether an edition asks an item. One that names no edition is asked in all of them.
pub(super) fn is_asked(item: &Json, edition: &str) -> bool {
    let editions = item.get("editions").map(Json::elements);
    editions.is_none_or(|editions| editions.iter().any(|e| e.text() == Some(edition)))
}
