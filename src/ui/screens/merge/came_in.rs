//! Where departments come in: any number of files at once, or codes.

use super::{Desk, together::names};
use crate::{
    domain::merge::DEPARTMENTS,
    export::door::Refused,
    ui::{
        carry::{Department, SEALED},
        cx::Cx,
        effects::intake::Read,
        el::{El, el},
        parts::{
            intake::{Took, intake},
            nav::goes_on,
            paste::paste,
        },
        var::Var,
    },
};
use std::rc::Rc;

/// What files begin with that were saved under the name offered, which tells nothing.
const OFFERED: &str = "hoshimi-";

/// The fields for files and for codes.
pub(super) fn fields(cx: &Cx, desk: &Desk) -> El {
    let words = &cx.later.load;
    let (of_file, of_text) = (desk.clone(), desk.clone());
    let took: Took = Rc::new(move |cx, name, read| {
        let taken = match read {
            Read::Bytes(bytes) => take(cx, name, &bytes),
            Read::TooLarge => Err((words.refused)(&Refused::TooLarge)),
            Read::Unreadable => Err(words.unreadable.to_owned()),
        };
        settle(&of_file, name, taken);
    });
    let typed = Var::new(String::new());
    let (text, act) = (typed.clone(), cx.clone());
    let submit = el("button.h-button h-button--primary")
        .attr("type", "submit")
        .text(cx.later.merge.add);
    let go_on = move || {
        let rest = codes(&act, &of_text, &text.get());
        text.set(rest);
    };
    goes_on(el("form.h-section"), go_on)
        .child(intake(cx, "departments", true, took))
        .child(paste(cx, cx.later.merge.code_hint, &typed))
        .child(el("div.h-row").child(submit))
}

/// Takes a text as one result, or else line by line. What could not be taken, to stay in
/// the field.
fn codes(cx: &Cx, desk: &Desk, text: &str) -> String {
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
    let whole = take(cx, "", text.as_bytes());
    if whole.is_ok() || lines.len() < 2 || text.trim_start().starts_with('{') {
        let rest = if whole.is_ok() { "" } else { text };
        settle(desk, cx.later.load.text, whole);
        return rest.to_owned();
    }
    let mut rest = String::new();
    for line in lines {
        let taken = take(cx, "", line.as_bytes());
        if taken.is_err() {
            rest.push_str(line);
            rest.push('\n');
        }
        settle(desk, line, taken);
    }
    rest
}

/// Notes what could not be taken.
fn settle(desk: &Desk, name: &str, taken: Result<(), String>) {
    if let Err(why) = taken {
        desk.refused.update(|refused| refused.push((name.to_owned(), why)));
    }
}

/// Puts a result among the departments, or says why not.
fn take(cx: &Cx, name: &str, bytes: &[u8]) -> Result<(), String> {
    let words = &cx.later.merge;
    if std::str::from_utf8(bytes).is_ok_and(|text| text.contains(SEALED)) {
        return Err(cx.later.compare.sealed.to_owned());
    }
    let opened =
        cx.session.open(bytes).map_err(|refused| (cx.later.load.refused)(&refused))?;
    let departments = &cx.session.carry.departments;
    let known = names(cx);
    for (name, other) in known.iter().zip(&*departments.read()) {
        let other = &other.opened;
        if other.assessment == opened.assessment
            && other.workbook == opened.workbook
            && other.taken_on == opened.taken_on
        {
            return Err((words.same)(name));
        }
    }
    if known.len() >= *DEPARTMENTS.end() {
        return Err((words.full)(*DEPARTMENTS.end()));
    }
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let organisation = opened.workbook.form.get("company-name");
    let named = if stem.starts_with(OFFERED) && !organisation.is_empty() {
        organisation
    } else {
        stem
    };
    let name = Var::new(named.to_owned());
    let department = Department { name, opened };
    departments.update(|all| all.push(department));
    // From here on the name is the visitor's; it begins as one that can be told apart.
    if let Some((name, last)) = names(cx).pop().zip(departments.read().last()) {
        last.name.set(name);
    }
    Ok(())
}
