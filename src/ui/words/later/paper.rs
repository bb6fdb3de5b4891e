//! Words of the printed report.

pub(crate) struct PaperText {
    pub(crate) company: &'static str,
    /// The mark for papers that stay in the house.
    pub(crate) secret: &'static str,
    /// A tick: the mark is printed.
    pub(crate) print_secret: &'static str,
    /// The stars on this side of the border on the ladder.
    pub(crate) own: &'static str,
    /// The stars beyond it.
    pub(crate) others: &'static str,
    pub(crate) dates: &'static str,
    pub(crate) plan_next: &'static str,
    pub(crate) again: &'static str,
    pub(crate) again_about: &'static str,
    /// Heads of columns.
    pub(crate) minutes: &'static str,
    pub(crate) cost: &'static str,
    pub(crate) requirement: &'static str,
    pub(crate) reach: &'static str,
    pub(crate) pack: &'static str,
    pub(crate) edition: &'static str,
    /// How many digits are shown.
    pub(crate) sha: fn(usize) -> String,
    pub(crate) requirements: &'static str,
    pub(crate) reasons: &'static str,
    pub(crate) made_with: fn(&str) -> String,
}

pub(super) const JA: PaperText = PaperText {
    company: "会社名",
    secret: "社外秘",
    print_secret: "印刷するとき、各ページに「社外秘」と入れる",
    own: "自己宣言",
    others: "確認・審査",
    dates: "今後の日程",
    plan_next: "計画の次の期限",
    again: "次の自己点検",
    again_about: "年に1回は見直しましょう。",
    minutes: "時間",
    cost: "費用",
    requirement: "要求事項",
    reach: "着手（目安）",
    pack: "資料",
    edition: "版",
    sha: |n| format!("SHA-256（先頭{n}桁）"),
    requirements: "★3の要求事項ごとの着手状況",
    reasons: "該当なしとした理由",
    made_with: |v| format!("星見 {v} で作成。回答はどこにも送っていません。"),
};

pub(super) const EN: PaperText = PaperText {
    company: "Company",
    secret: "Confidential",
    print_secret: "Put “Confidential” on every printed page",
    own: "You declare",
    others: "Others confirm",
    dates: "Next dates",
    plan_next: "Next in the plan",
    again: "Next self-check",
    again_about: "Check again once a year.",
    minutes: "Time",
    cost: "Cost",
    requirement: "Requirement",
    reach: "Begun (a guide)",
    pack: "Document",
    edition: "Edition",
    sha: |n| format!("SHA-256 (first {n} digits)"),
    requirements: "Begun, requirement by requirement",
    reasons: "Reasons for “Not applicable”",
    made_with: |v| format!("Made with Hoshimi {v}. The answers were sent nowhere."),
};
