//! What must be mended before one can go on, said at the top of the screen.

use crate::{
    domain::pack::Item,
    ui::{
        cx::Cx,
        effects::focus,
        el::{El, button, el},
        session::Part,
        var::Var,
    },
};

/// The summary for an item whose 該当なし lacks its reason, once the visitor wanted to go on;
/// nothing as soon as the reason is there. It takes focus, and leads to the field.
pub(crate) fn summary(cx: &Cx, part: Part, item: &Item, faulty: &Var<bool>) -> El {
    let (drawn, item, faulty) = (cx.clone(), item.clone(), faulty.clone());
    let on = [cx.session.assessment.changed(), &faulty.changed().clone()];
    let shown = Var::new(false);
    el("div.h-summary").live(&on, move || {
        let lacks = *faulty.read() && drawn.session.lacks_reason(part, &item);
        if !lacks {
            shown.set(false);
            return None;
        }
        let words = &drawn.ui.ask;
        let id = drawn.id(&format!("{}-reason", item.slug.as_str()));
        let to = drawn.act(move |cx| focus::go_to(&cx.session, &format!("#{id}")));
        let link = button("h-button h-button--quiet", words.reason_missing, to);
        if !shown.get() {
            shown.set(true);
            focus::soon(&drawn.session, ".h-summary__box");
        }
        Some(
            el("div.h-summary__box")
                .attr("role", "alert")
                .attr("tabindex", "-1")
                .child(el("p.h-summary__title").text(words.check_input))
                .child(link),
        )
    })
}
