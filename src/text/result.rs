//! What is said of a result, on the screen, on paper and in the files that are read elsewhere.

use crate::{
    content::lang::Lang,
    domain::{
        delta::Way,
        pack::Cost,
        plan::{Progress, Term},
        readiness::ReadyState,
        stage::Stage,
    },
};

pub(crate) struct ResultWords {
    /// Title of the report and of the summary.
    pub(crate) title: &'static str,
    pub(crate) taken_on: fn(&str) -> String,
    pub(crate) guide: &'static str,
    pub(crate) stars: &'static str,
    pub(crate) state: fn(ReadyState) -> &'static str,
    /// Where the company stands, as a headline: on the screen, on paper and in texts.
    pub(crate) stage: fn(Stage) -> String,
    /// Over the points: whether they are those of the official questions.
    pub(crate) score: fn(bool) -> &'static str,
    pub(crate) points: fn(i32) -> String,
    pub(crate) points_of: fn(i32, i32) -> String,
    /// How many are not applicable, and the points of each.
    pub(crate) not_applicable: fn(usize, i32) -> String,
    pub(crate) parts: &'static str,
    pub(crate) first: fn(usize) -> String,
    pub(crate) minutes: fn(u32) -> String,
    pub(crate) cost: fn(Cost) -> &'static str,
    pub(crate) guess: &'static str,
    /// Over what is to be asked.
    pub(crate) ask: &'static str,
    /// Whom to ask.
    pub(crate) whom: fn(&str) -> String,
    pub(crate) answers: &'static str,
    /// In the place of a reason that a code could not hold.
    pub(crate) code_reason: &'static str,
    pub(crate) unanswered: &'static str,
    pub(crate) plan: &'static str,
    pub(crate) term: fn(Term) -> &'static str,
    /// A term and the last day of it.
    pub(crate) term_by: fn(&str, &str) -> String,
    pub(crate) progress: fn(Progress) -> &'static str,
    pub(crate) plan_rule: &'static str,
    /// What a department without a name is called.
    pub(crate) unnamed_department: fn(usize) -> String,
    /// One more department of that name.
    pub(crate) another_department: fn(&str, usize) -> String,
    /// Which way an answer went since an earlier result.
    pub(crate) way: fn(Way) -> &'static str,
    pub(crate) sources: &'static str,
    /// The page brought the questions itself.
    pub(crate) own: &'static str,
    /// The same beside the name of an edition.
    pub(crate) own_edition: fn(&str) -> String,
    /// So nothing is said of a star.
    pub(crate) own_not_judged: &'static str,
    pub(crate) heads: Heads,
}

/// Heads of columns, and names of fields.
pub(crate) struct Heads {
    pub(crate) part: &'static str,
    pub(crate) question: &'static str,
    pub(crate) answer: &'static str,
    pub(crate) points: &'static str,
    pub(crate) task: &'static str,
    pub(crate) owner: &'static str,
    pub(crate) due: &'static str,
    pub(crate) progress: &'static str,
    /// Of ★3 and ★4.
    pub(crate) requirement: &'static str,
    pub(crate) criterion: &'static str,
    pub(crate) evidence: &'static str,
}

impl Heads {
    /// The columns of the table of criteria, wherever it stands.
    pub(crate) fn criteria(&self) -> [&'static str; 6] {
        [
            self.requirement,
            self.criterion,
            self.answer,
            self.evidence,
            self.owner,
            self.due,
        ]
    }
}

/// A number of points with the minus sign of print, not a hyphen.
pub(crate) fn minus(points: i32) -> String {
    if points < 0 { format!("−{}", points.unsigned_abs()) } else { points.to_string() }
}

/// The words of one language.
pub(crate) fn result_words(lang: Lang) -> &'static ResultWords {
    match lang {
        Lang::Ja | Lang::JaEasy => &JA,
        Lang::En => &EN,
    }
}

static JA: ResultWords = ResultWords {
    title: "情報セキュリティ自己点検の結果",
    taken_on: |date| format!("{date}の回答による結果です。"),
    guide: "結果は目安です。合格や不合格を決めるものではありません。",
    stars: "いまの段階",
    state: |state| match state {
        ReadyState::Ready => "準備完了",
        ReadyState::Partial => "途中",
        ReadyState::NotStarted => "未着手",
        ReadyState::NotJudged => "判定の対象外",
    },
    stage: |stage| match stage {
        Stage::OwnQuestions => "このページの質問の結果です".to_owned(),
        Stage::NothingAnswered => "まだ答えがありません".to_owned(),
        Stage::Declared { star } => format!("★{star}を宣言済みです"),
        Stage::Ready { star } => format!("★{star}を宣言できます"),
        Stage::MostlyUnknown { .. } => "知っている人に聞けば、点数が出ます".to_owned(),
        Stage::Undecided { left } => format!("★1まで、あと{left}項目を決めるだけです"),
        Stage::Toward { star, left } => format!("★{star}まで、あと{left}つです"),
    },
    score: |official| if official { "自社診断の点数" } else { "点数" },
    points: |n| format!("{}点", minus(n)),
    points_of: |n, max| format!("{}点／{max}点", minus(n)),
    not_applicable: |n, points| {
        format!("該当なしの{n}件は、1件{}点として数えました。", minus(points))
    },
    parts: "パートごとの点数",
    first: |n| format!("まずこの{n}つ"),
    minutes: |minutes| match minutes {
        m if m.is_multiple_of(60) => format!("約{}時間", m / 60),
        m => format!("約{m}分"),
    },
    cost: |cost| match cost {
        Cost::Free => "費用なし",
        Cost::Low => "費用は少額",
        Cost::Paid => "費用がかかる",
    },
    guess: "時間と費用は目安です。",
    ask: "聞いて確認すること",
    whom: |who| format!("聞く相手：{who}"),
    answers: "回答の一覧",
    code_reason: "（コードから読み込みました。理由は元の記録にあります）",
    unanswered: "未回答",
    plan: "計画",
    term: |term| match term {
        Term::Today => "今日",
        Term::Week => "今週",
        Term::Month => "今月",
        Term::HalfYear => "半年以内",
    },
    term_by: |term, day| format!("{term}（{day}まで）"),
    progress: |progress| match progress {
        Progress::Open => "これから",
        Progress::Started => "進行中",
        Progress::Finished => "完了",
    },
    plan_rule: "順番と期限は星見独自の目安で、公式の決まりではありません。",
    unnamed_department: |n| format!("部署{n}"),
    another_department: |name, n| format!("{name}（{n}）"),
    way: |way| match way {
        Way::Improved => "上がった",
        Way::Worsened => "下がった",
        Way::New => "新しく回答した",
        Way::Open => "未回答になった",
        Way::Other => "点数は同じで、回答が変わった",
    },
    sources: "もとにした資料",
    own: "この質問は、このページの運営者が用意したものです。",
    own_edition: |edition| format!("{edition}・ページの運営者が用意した質問"),
    own_not_judged: "公式の質問ではないので、星を宣言できるかどうかは判定しません。公式の資料で確認してください。",
    heads: Heads {
        part: "パート",
        question: "質問",
        answer: "回答",
        points: "点",
        task: "すること",
        owner: "担当",
        due: "期限",
        progress: "状況",
        requirement: "要求事項",
        criterion: "評価基準",
        evidence: "証跡",
    },
};

static EN: ResultWords = ResultWords {
    title: "Result of the security self-check",
    taken_on: |date| format!("From the answers of {date}."),
    guide: "This is a guide. It is not a pass or a fail.",
    stars: "Where you are",
    state: |state| match state {
        ReadyState::Ready => "Ready",
        ReadyState::Partial => "Partly",
        ReadyState::NotStarted => "Not started",
        ReadyState::NotJudged => "Not judged",
    },
    stage: |stage| match stage {
        Stage::OwnQuestions => "The result of this page’s questions".to_owned(),
        Stage::NothingAnswered => "Nothing is answered yet".to_owned(),
        Stage::Declared { star } => format!("★{star} is declared"),
        Stage::Ready { star } => format!("You can declare ★{star}"),
        Stage::MostlyUnknown { .. } => "Ask those who know to get your points".to_owned(),
        Stage::Undecided { left: 1 } => "One decision left until ★1".to_owned(),
        Stage::Undecided { left } => format!("Only {left} decisions left until ★1"),
        Stage::Toward { star, left: 1 } => format!("One step left until ★{star}"),
        Stage::Toward { star, left } => format!("{left} steps left until ★{star}"),
    },
    score: |official| if official { "Points of the self-check" } else { "Points" },
    points: |n| {
        let points = if n.abs() == 1 { "point" } else { "points" };
        format!("{} {points}", minus(n))
    },
    points_of: |n, max| format!("{} of {max} points", minus(n)),
    not_applicable: |n, points| {
        format!("Not applicable: {n}, counted as {} points each.", minus(points))
    },
    parts: "Points by part",
    first: |n| {
        if n == 1 { "First this one".into() } else { format!("First these {n}") }
    },
    minutes: |minutes| match minutes {
        60 => "About 1 hour".into(),
        m if m.is_multiple_of(60) => format!("About {} hours", m / 60),
        m => format!("About {m} minutes"),
    },
    cost: |cost| match cost {
        Cost::Free => "No cost",
        Cost::Low => "Small cost",
        Cost::Paid => "Costs money",
    },
    guess: "Times and costs are rough guides.",
    ask: "Ask about these",
    whom: |who| format!("Whom to ask: {who}"),
    answers: "All answers",
    code_reason: "(Loaded from a code. The reason is in the original record.)",
    unanswered: "Not answered",
    plan: "Plan",
    term: |term| match term {
        Term::Today => "Today",
        Term::Week => "This week",
        Term::Month => "This month",
        Term::HalfYear => "Within half a year",
    },
    term_by: |term, day| format!("{term} (by {day})"),
    progress: |progress| match progress {
        Progress::Open => "To do",
        Progress::Started => "In progress",
        Progress::Finished => "Finished",
    },
    plan_rule: "Order and days are Hoshimi's own idea, not an official rule.",
    unnamed_department: |n| format!("Department {n}"),
    another_department: |name, n| format!("{name} ({n})"),
    way: |way| match way {
        Way::Improved => "Higher",
        Way::Worsened => "Lower",
        Way::New => "Newly answered",
        Way::Open => "No longer answered",
        Way::Other => "Another answer for the same points",
    },
    sources: "What this is based on",
    own: "These questions come from whoever runs this page.",
    own_edition: |edition| format!("{edition}, questions of whoever runs the page"),
    own_not_judged: "These are not the official questions, so they do not tell whether a star can be \
        declared. Check with the official documents.",
    heads: Heads {
        part: "Part",
        question: "Question",
        answer: "Answer",
        points: "Points",
        task: "Task",
        owner: "Owner",
        due: "Due",
        progress: "Status",
        requirement: "Requirement",
        criterion: "Criterion",
        evidence: "Evidence",
    },
};
