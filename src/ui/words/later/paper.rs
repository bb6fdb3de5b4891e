//! Words of the printed report.

pub(crate) struct PaperText {
    pub(crate) title: &'static str,
    pub(crate) company: &'static str,
    pub(crate) details: &'static str,
    pub(crate) reasons: &'static str,
    pub(crate) sources: &'static str,
    pub(crate) made_with: fn(&str) -> String,
}

pub(super) const JA: PaperText = PaperText {
    title: "情報セキュリティ自己点検の結果",
    company: "会社名",
    details: "回答の一覧",
    reasons: "該当なしとした理由",
    sources: "もとにした資料",
    made_with: |v| format!("星見 {v} で作成。回答はどこにも送られていません。"),
};

pub(super) const EN: PaperText = PaperText {
    title: "Result of the security self-check",
    company: "Company",
    details: "All answers",
    reasons: "Reasons for “Not applicable”",
    sources: "What this is based on",
    made_with: |v| format!("Made with Hoshimi {v}. The answers were sent nowhere."),
};
