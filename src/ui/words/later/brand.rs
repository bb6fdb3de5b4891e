//! Words about who offers the check, and about a result that is handed to them.

pub(crate) struct BrandText {
    /// Over the link to whom to ask.
    pub(crate) contact: &'static str,
    pub(crate) contact_about: &'static str,
    /// Who offers the page, where it gives no name.
    pub(crate) operator: &'static str,
}

pub(super) const JA: BrandText = BrandText {
    contact: "相談先",
    contact_about: "結果のことで困ったら、このページの運営者に相談できます。",
    operator: "このページの運営者",
};

pub(super) const EN: BrandText = BrandText {
    contact: "Whom to ask",
    contact_about: "If the result leaves you with questions, you can ask whoever runs this page.",
    operator: "whoever runs this page",
};
