//! What must hold between several tables of the file of the SCS scheme. What concerns a
//! field alone is in [`crate::content::shape`].

use super::load::{CHOICES, STRENGTHS};
use crate::{
    content::{json::Json, shape::position, validation_error::ValidationErrors},
    domain::scs::Star,
};

/// Notes what is wrong between fields or tables.
pub(super) fn cross_check(f: &mut ValidationErrors, file: &Json) {
    f.check(file.int_at("version") == 1, "", "version", "must be 1");
    let choices = file.list("choices").iter().map(|choice| choice.text_at("id"));
    let problem = "must be done, partly, not_done, unknown, in this order";
    f.check(choices.eq(CHOICES), "choices", "id", problem);
    for (list, called, of, above) in [
        ("requirements", "requirement", "area", "areas"),
        ("criteria", "criterion", "requirement", "requirements"),
    ] {
        check_below(f, file, list, called, of, above);
    }
    for requirement in file.list("requirements") {
        check_requirement(f, file, requirement);
    }
    for criterion in file.list("criteria") {
        let place = format!("criterion {}", criterion.text_at("id"));
        let above = position(file, "requirements", criterion.text_at("requirement"));
        let above = above.and_then(|at| file.list("requirements").get(at));
        let fine = above.is_none_or(|r| r.int_at("star") <= criterion.int_at("star"));
        f.check(fine, &place, "star", "must not be below that of its requirement");
    }
}

/// Tables that belong to one of another list: each stands in the order of that list,
/// carries its id in front of its own and has a star.
fn check_below(
    f: &mut ValidationErrors,
    file: &Json,
    list: &str,
    called: &str,
    of: &str,
    above: &str,
) {
    let mut last = 0;
    for table in file.list(list) {
        let (id, owner) = (table.text_at("id"), table.text_at(of));
        let place = format!("{called} {id}");
        let rest = id.strip_prefix(owner).unwrap_or_default();
        let problem = format!("must begin with that of its {of} and a hyphen");
        f.check(rest.starts_with('-'), &place, "id", &problem);
        if let Some(at) = position(file, above, owner) {
            let problem = format!("must follow the order of `{above}`");
            f.check(last <= at, &place, of, &problem);
            last = at;
        }
        let star = Star::from_number(table.int_at("star").into());
        f.check(star.is_some(), &place, "star", "must be 3 or 4");
    }
}

/// A requirement has a criterion of its own star, and every item starts it once at most.
fn check_requirement(f: &mut ValidationErrors, file: &Json, requirement: &Json) {
    let place = format!("requirement {}", requirement.text_at("id"));
    let mut criteria = file.list("criteria").iter();
    let own = criteria.any(|criterion| {
        criterion.get("requirement") == requirement.get("id")
            && criterion.get("star") == requirement.get("star")
    });
    f.check(own, &place, "star", "is the star of none of its criteria");
    for field in ["diagnosis", "principles"] {
        let lists = requirement.get(field).unwrap_or(&Json::Null);
        let mut seen: Vec<&Json> = Vec::new();
        for item in STRENGTHS.iter().flat_map(|strength| lists.list(strength)) {
            let twice = seen.contains(&item);
            f.check(!twice, &place, field, "names an item twice");
            seen.push(item);
        }
    }
}
