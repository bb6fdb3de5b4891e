//! Words about who offers the check, and about a result that is handed to them.

pub(crate) struct BrandText {
    /// Over the link to whom to ask.
    pub(crate) contact: &'static str,
    pub(crate) contact_about: &'static str,
    /// Who offers the page, where it gives no name.
    pub(crate) operator: &'static str,
    /// The page brought questions that cannot be taken.
    pub(crate) own_refused: &'static str,
    pub(crate) own_faults: &'static str,
}

pub(super) const JA: BrandText = BrandText {
    contact: "相談先",
    contact_about: "結果について分からないことは、このページの運営者に相談できます。",
    operator: "このページの運営者",
    own_refused: "運営者が用意した質問に誤りがあり、読み込めませんでした。星見の標準の質問を使っています。",
    own_faults: "誤りの一覧（運営者の方へ）",
};

pub(super) const EN: BrandText = BrandText {
    contact: "Whom to ask",
    contact_about: "If the result leaves you with questions, you can ask whoever runs this page.",
    operator: "whoever runs this page",
    own_refused: "The questions of whoever runs this page have mistakes in them and could not be \
        loaded. Hoshimi's own questions are used instead.",
    own_faults: "The mistakes (for whoever runs this page)",
};
