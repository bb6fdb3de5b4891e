//! Words of the screens after the questions, which only the whole program has: one file
//! per screen, both languages side by side.

mod declare;
mod field;
mod paper;
mod plan;
mod policy;
mod result;
mod scs;
mod stars;
mod tabs;
mod what_if;

use crate::content::lang::Lang;
pub(crate) use {
    declare::DeclareText, field::FieldText, paper::PaperText, plan::PlanText,
    policy::PolicyText, result::ResultText, scs::ScsText, stars::StarsText,
    tabs::TabsText, what_if::WhatIfText,
};

/// Every word and sentence of these screens.
pub(crate) struct LaterText {
    pub(crate) result: ResultText,
    pub(crate) paper: PaperText,
    pub(crate) tabs: TabsText,
    pub(crate) field: FieldText,
    pub(crate) stars: StarsText,
    pub(crate) what_if: WhatIfText,
    pub(crate) plan: PlanText,
    pub(crate) policy: PolicyText,
    pub(crate) declare: DeclareText,
    pub(crate) scs: ScsText,
}

static JA: LaterText = LaterText {
    result: result::JA,
    paper: paper::JA,
    tabs: tabs::JA,
    field: field::JA,
    stars: stars::JA,
    what_if: what_if::JA,
    plan: plan::JA,
    policy: policy::JA,
    declare: declare::JA,
    scs: scs::JA,
};

static EN: LaterText = LaterText {
    result: result::EN,
    paper: paper::EN,
    tabs: tabs::EN,
    field: field::EN,
    stars: stars::EN,
    what_if: what_if::EN,
    plan: plan::EN,
    policy: policy::EN,
    declare: declare::EN,
    scs: scs::EN,
};

/// The words of one language.
pub(crate) fn later_text(lang: Lang) -> &'static LaterText {
    match lang {
        Lang::Ja | Lang::JaEasy => &JA,
        Lang::En => &EN,
    }
}
