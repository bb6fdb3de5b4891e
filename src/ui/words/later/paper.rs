//! Words of the printed report.

use crate::{
    app::printed::{Conclusion, Toward},
    content::lang::Lang,
    domain::{readiness::Gate, stage::Stage},
    text::result_words,
};

pub(crate) struct PaperText {
    pub(crate) company: &'static str,
    /// The field for the company's name on the report.
    pub(crate) client: &'static str,
    pub(crate) client_hint: &'static str,
    /// The same as long as the name may not stand there.
    pub(crate) client_unnamed: &'static str,
    /// Where the company stands, in a sentence or two.
    pub(crate) conclusion: fn(&Conclusion) -> String,
    /// How many tasks come next.
    pub(crate) next: fn(usize) -> String,
    /// The same with the deadline, and the days until then.
    pub(crate) next_by: fn(usize, &str, u32) -> String,
    /// The day by which something is due.
    pub(crate) by: fn(&str) -> String,
    pub(crate) left: &'static str,
    pub(crate) gbiz: &'static str,
    pub(crate) policy: &'static str,
    pub(crate) is_ready: fn(bool) -> &'static str,
    /// Whether the policy is decided, and published.
    pub(crate) policy_state: fn(bool, bool) -> &'static str,
    pub(crate) remarks: &'static str,
    /// The mark for papers that stay in the house.
    pub(crate) secret: &'static str,
    /// A tick: the mark is printed.
    pub(crate) print_secret: &'static str,
    /// The stars on this side of the border on the ladder.
    pub(crate) own: &'static str,
    /// The stars beyond it.
    pub(crate) others: &'static str,
    pub(crate) dates: &'static str,
    pub(crate) again: &'static str,
    /// Heads of columns.
    pub(crate) minutes: &'static str,
    pub(crate) cost: &'static str,
    pub(crate) requirement: &'static str,
    pub(crate) reach: &'static str,
    pub(crate) edition: &'static str,
    /// How many digits are shown.
    pub(crate) sha: fn(usize) -> String,
    pub(crate) requirements: &'static str,
    pub(crate) reasons: &'static str,
    pub(crate) made_with: fn(&str) -> String,
}

pub(super) const JA: PaperText = PaperText {
    company: "会社名",
    client: "報告書に載せる会社名",
    client_hint: "1ページ目と、2ページ目からの各ページの上に載せます。",
    client_unnamed: "下の「名前もファイルと印刷に入れる」にチェックがないので、会社名は手書きの欄になります。",
    conclusion: conclusion_ja,
    next: |n| format!("次の{n}つ"),
    next_by: |n, day, left| format!("次の{n}つ（締切の{day}まで{left}日）"),
    by: |day| format!("{day}まで"),
    left: "宣言までに残っていること",
    gbiz: "GビズID",
    policy: "基本方針",
    is_ready: |ready| if ready { "済み" } else { "まだ" },
    policy_state: |decided, published| match (decided, published) {
        (true, true) => "決めて、社外に公開しました。",
        (true, false) => "決めました。社外への公開が残っています。",
        (false, _) => "決めて、社外に公開することが残っています。",
    },
    remarks: "支援者の所見",
    secret: "社外秘",
    print_secret: "印刷するとき、各ページに「社外秘」と入れる",
    own: "自己宣言",
    others: "確認・審査",
    dates: "今後の日程",
    again: "次の自己点検（年に1回）",
    minutes: "時間",
    cost: "費用",
    requirement: "要求事項",
    reach: "着手（目安）",
    edition: "版",
    sha: |n| format!("SHA-256（先頭{n}桁）"),
    requirements: "★3の要求事項ごとの着手状況",
    reasons: "該当なしとした理由",
    made_with: |v| format!("星見 {v} で作成。回答はどこにも送っていません。"),
};

pub(super) const EN: PaperText = PaperText {
    company: "Company",
    client: "Company on the report",
    client_hint: "It stands on page 1, and at the top of every page from page 2.",
    client_unnamed: "“Put the names I entered…” below is not ticked, so there is a line to write on instead.",
    conclusion: conclusion_en,
    next: |n| if n == 1 { "Next".to_owned() } else { format!("The next {n}") },
    next_by: |n, day, left| {
        let days = if left == 1 { "day" } else { "days" };
        format!("The next {n} ({left} {days} until the deadline, {day})")
    },
    by: |day| format!("By {day}"),
    left: "What is left before declaring",
    gbiz: "GビズID",
    policy: "Basic policy",
    is_ready: |ready| if ready { "Done" } else { "Not yet" },
    policy_state: |decided, published| match (decided, published) {
        (true, true) => "Adopted and published.",
        (true, false) => "Adopted. It is still to be published.",
        (false, _) => "It is still to be adopted and published.",
    },
    remarks: "Remarks of the supporter",
    secret: "Confidential",
    print_secret: "Put “Confidential” on every printed page",
    own: "You declare",
    others: "Others confirm",
    dates: "Next dates",
    again: "Next self-check (once a year)",
    minutes: "Time",
    cost: "Cost",
    requirement: "Requirement",
    reach: "Begun (a guide)",
    edition: "Edition",
    sha: |n| format!("SHA-256 (first {n} digits)"),
    requirements: "Begun, requirement by requirement",
    reasons: "Reasons for “Not applicable”",
    made_with: |v| format!("Made with Hoshimi {v}. The answers were sent nowhere."),
};

/// Where the company stands, then what would lead to the next star.
fn conclusion_ja(conclusion: &Conclusion) -> String {
    let words = result_words(Lang::Ja);
    if conclusion.stage == Stage::OwnQuestions {
        return words.own_not_judged.to_owned();
    }
    let stands = format!("{}。", (words.stage)(conclusion.stage));
    let Some(Toward { star, gates }) = &conclusion.toward else { return stands };
    let has = |gate| gates.contains(&gate);
    // Each step as it stands before another one, and as the last one.
    let mut steps = Vec::new();
    if has(Gate::PrinciplesPledged) {
        steps.push(("決まっていない項目を決め", "決まっていない項目を決めれば"));
    }
    if has(Gate::DiagnosisComplete) {
        steps.push(("自社診断の残りに答え", "自社診断の残りに答えれば"));
    }
    match (has(Gate::PolicyDecided), has(Gate::PolicyPublished)) {
        (true, true) => steps.push(("", "基本方針を決めて公開すれば")),
        (true, false) => steps.push(("", "基本方針を決めれば")),
        (false, true) => steps.push(("", "基本方針を公開すれば")),
        (false, false) => {}
    }
    let last = steps.pop().map(|(_, last)| last).unwrap_or_default();
    let mut said: Vec<&str> = steps.into_iter().map(|(before, _)| before).collect();
    said.push(last);
    format!("{stands}{}、★{star}も宣言できます。", said.join("、"))
}

/// The same in English.
fn conclusion_en(conclusion: &Conclusion) -> String {
    let words = result_words(Lang::En);
    if conclusion.stage == Stage::OwnQuestions {
        return words.own_not_judged.to_owned();
    }
    let stands = format!("{}.", (words.stage)(conclusion.stage));
    let Some(Toward { star, gates }) = &conclusion.toward else { return stands };
    let has = |gate| gates.contains(&gate);
    let mut steps = Vec::new();
    if has(Gate::PrinciplesPledged) {
        steps.push("decide the open principles");
    }
    if has(Gate::DiagnosisComplete) {
        steps.push("answer the rest of the self-check");
    }
    match (has(Gate::PolicyDecided), has(Gate::PolicyPublished)) {
        (true, true) => steps.push("adopt and publish a basic policy"),
        (true, false) => steps.push("adopt a basic policy"),
        (false, true) => steps.push("publish the basic policy"),
        (false, false) => {}
    }
    let steps = steps.join(" and ");
    format!("{stands} Once you {steps}, you can declare ★{star}, too.")
}
