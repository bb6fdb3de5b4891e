//! Words of the screens after the questions, which only the whole program has: one file
//! per screen, both languages side by side.

mod blank;
mod brand;
mod compare;
mod declare;
mod easy;
mod field;
mod keep;
mod kiosk;
mod load;
mod merge;
mod notice;
mod paper;
mod places;
mod policy;
mod print;
mod proof;
mod result;
mod scs;
mod share;
mod standing;
mod star_path;
mod stars;
mod tasks;

use crate::content::lang::Lang;
pub(crate) use {
    blank::BlankText,
    brand::BrandText,
    compare::CompareText,
    declare::DeclareText,
    easy::EASY_SCOPE,
    field::FieldText,
    keep::KeepText,
    kiosk::KioskText,
    load::LoadText,
    merge::MergeText,
    notice::{NoticeText, later_notice},
    paper::PaperText,
    places::PlacesText,
    policy::PolicyText,
    print::PrintText,
    proof::ProofText,
    result::ResultText,
    scs::ScsText,
    share::ShareText,
    standing::StandingText,
    star_path::StarPathText,
    stars::StarsText,
    tasks::TasksText,
};

/// Every word and sentence of these screens.
pub(crate) struct LaterText {
    pub(crate) result: ResultText,
    pub(crate) standing: StandingText,
    pub(crate) keep: KeepText,
    pub(crate) kiosk: KioskText,
    pub(crate) print: PrintText,
    pub(crate) proof: ProofText,
    pub(crate) blank: BlankText,
    pub(crate) brand: BrandText,
    pub(crate) paper: PaperText,
    pub(crate) places: PlacesText,
    pub(crate) field: FieldText,
    pub(crate) load: LoadText,
    pub(crate) compare: CompareText,
    pub(crate) merge: MergeText,
    pub(crate) notice: NoticeText,
    pub(crate) star_path: StarPathText,
    pub(crate) stars: StarsText,
    pub(crate) tasks: TasksText,
    pub(crate) policy: PolicyText,
    pub(crate) declare: DeclareText,
    pub(crate) scs: ScsText,
    pub(crate) share: ShareText,
}

static JA: LaterText = LaterText {
    result: result::JA,
    standing: standing::JA,
    keep: keep::JA,
    kiosk: kiosk::JA,
    print: print::JA,
    proof: proof::JA,
    blank: blank::JA,
    brand: brand::JA,
    paper: paper::JA,
    places: places::JA,
    field: field::JA,
    load: load::JA,
    compare: compare::JA,
    merge: merge::JA,
    notice: notice::JA,
    star_path: star_path::JA,
    stars: stars::JA,
    tasks: tasks::JA,
    policy: policy::JA,
    declare: declare::JA,
    scs: scs::JA,
    share: share::JA,
};

static EN: LaterText = LaterText {
    result: result::EN,
    standing: standing::EN,
    keep: keep::EN,
    kiosk: kiosk::EN,
    print: print::EN,
    proof: proof::EN,
    blank: blank::EN,
    brand: brand::EN,
    paper: paper::EN,
    places: places::EN,
    field: field::EN,
    load: load::EN,
    compare: compare::EN,
    merge: merge::EN,
    notice: notice::EN,
    star_path: star_path::EN,
    stars: stars::EN,
    tasks: tasks::EN,
    policy: policy::EN,
    declare: declare::EN,
    scs: scs::EN,
    share: share::EN,
};

/// The words of one language.
pub(crate) fn later_text(lang: Lang) -> &'static LaterText {
    match lang {
        Lang::Ja | Lang::JaEasy => &JA,
        Lang::En => &EN,
    }
}
