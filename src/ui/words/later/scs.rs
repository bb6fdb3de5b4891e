//! Words of ★3 and ★4.

use crate::domain::scs::known::Stage;

pub(crate) struct ScsText {
    pub(crate) title: &'static str,
    pub(crate) lead: &'static str,
    /// Requirements, and those begun.
    pub(crate) started: fn(usize, usize) -> String,
    /// Requirements that are only touched, those untouched, the number of
    /// questions, and the requirements that they do not tell about.
    pub(crate) rest: fn(usize, usize, usize, usize) -> String,
    pub(crate) guide: &'static str,
    /// Said where only the principles were asked; the number of questions.
    pub(crate) principles_only: fn(usize) -> String,
    /// A stage; the number of questions.
    pub(crate) stage: fn(Stage, usize) -> String,
    pub(crate) stage_about: fn(Stage) -> &'static str,
    pub(crate) legend: &'static str,
    /// Requirements that are told by their own criteria.
    pub(crate) answered_count: fn(usize) -> String,
    /// Requirements of an area, and those begun.
    pub(crate) area_begun: fn(usize, usize) -> String,
    /// The number of questions, and the requirements of an area that they do not tell about.
    pub(crate) area_unknown: fn(usize, usize) -> String,
    /// Criteria of a requirement, and those done.
    pub(crate) criteria_done: fn(usize, usize) -> String,
    pub(crate) map: &'static str,
    pub(crate) because: &'static str,
    pub(crate) policy_decided: &'static str,
    pub(crate) lists: &'static str,
    pub(crate) lists_about: &'static str,
    pub(crate) star: fn(u8) -> String,
    /// Requirements and criteria of a star.
    pub(crate) size: fn(usize, usize) -> String,
    pub(crate) begin: fn(u8) -> String,
    pub(crate) go_on: fn(u8) -> String,
    /// Criteria, and those answered.
    pub(crate) answered: fn(usize, usize) -> String,
    /// Where one is among the requirements.
    pub(crate) progress: fn(u8, usize, usize) -> String,
    /// An area, its criteria, and those answered.
    pub(crate) area_answered: fn(&str, usize, usize) -> String,
    pub(crate) answers: &'static str,
    pub(crate) only: fn(u8) -> String,
    /// Questions, and the answer.
    pub(crate) suggestion: fn(usize, &str) -> String,
    pub(crate) suggestion_from: fn(&str) -> String,
    /// What stands between two questions.
    pub(crate) and: &'static str,
    pub(crate) suggestion_about: &'static str,
    pub(crate) take: &'static str,
    pub(crate) how: &'static str,
    pub(crate) evidence: &'static str,
    pub(crate) memo: &'static str,
    pub(crate) memo_hint: &'static str,
    pub(crate) owner: &'static str,
    pub(crate) owner_hint: &'static str,
    pub(crate) due: &'static str,
    pub(crate) to_map: &'static str,
    pub(crate) gaps: &'static str,
    pub(crate) gaps_lead: &'static str,
    pub(crate) which: &'static str,
    /// Criteria, and those done.
    pub(crate) done: fn(usize, usize) -> String,
    pub(crate) areas: &'static str,
    pub(crate) left: &'static str,
    /// How much is left, or done.
    pub(crate) count: fn(usize) -> String,
    pub(crate) done_rows: &'static str,
    /// Of which star the table is.
    pub(crate) table: fn(u8) -> String,
    pub(crate) table_about: &'static str,
    pub(crate) csv: &'static str,
    pub(crate) print: &'static str,
    /// Name and value of something noted.
    pub(crate) noted: fn(&str, &str) -> String,
    pub(crate) nothing_left: &'static str,
    pub(crate) back_to_list: &'static str,
}

pub(super) const JA: ScsText = ScsText {
    title: "★3・★4への準備",
    lead: "★3は、SCS評価制度の段階の1つで、取引先から求められることがあります。ここまでの回答をもとに、★3の要求事項をどこまで準備できているかを確認します。",
    started: |of, n| format!("要求事項{of}件のうち、{n}件に着手（目安）"),
    rest: |related, untouched, questions, unknown| {
        format!(
            "ほかに、関連のみが{related}件、未着手が{untouched}件、{questions}問では確かめられないものが{unknown}件あります。"
        )
    },
    guide: "着手の目安です。SCSの適合や評価を示すものではありません。",
    principles_only: |n| {
        format!(
            "いまは、★1の対策への回答だけをもとにしています。自社診断の{n}問に答えると、もっと詳しく分かります。"
        )
    },
    stage: |stage, questions| match stage {
        Stage::Done => "実施".to_owned(),
        Stage::Begun => "着手".to_owned(),
        Stage::Related => "関連のみ".to_owned(),
        Stage::NotBegun => "未着手".to_owned(),
        Stage::OutOfReach => format!("{questions}問では確かめられない"),
    },
    stage_about: |stage| match stage {
        Stage::Done => "すべての評価基準に「実施している」と答えた",
        Stage::Begun => "もとになる対策や評価基準を、一部でも行っている",
        Stage::Related => "関連する対策だけを行っている",
        Stage::NotBegun => "もとになる対策を行っているという回答は、まだない",
        Stage::OutOfReach => "自社診断が満点でも着手にならない。確認リストで確認する",
    },
    legend: "印の意味",
    answered_count: |n| {
        format!(
            "{n}件は、確認リストの回答をもとにしています。ほかは、ここまでの回答からの目安です。"
        )
    },
    area_begun: |of, n| format!("着手 {n}／{of}"),
    area_unknown: |questions, n| format!("{questions}問では確かめられない {n}件"),
    criteria_done: |of, n| format!("評価基準{of}件のうち{n}件を実施"),
    map: "分野ごとに見る",
    because: "もとになった回答",
    policy_decided: "情報セキュリティ基本方針を文書にした",
    lists: "確認リスト",
    lists_about: "評価基準を1つずつ確認し、証跡（後から示せる書類や記録）の保管場所を書き留めます。途中でやめても、回答は残ります。★3と★4に共通の評価基準は、一度答えれば両方に反映されます。",
    star: |star| format!("★{star}"),
    size: |requirements, criteria| {
        format!("要求事項{requirements}件、評価基準{criteria}件")
    },
    begin: |star| format!("★{star}の確認リストをはじめる"),
    go_on: |star| format!("★{star}の確認リストを続ける"),
    answered: |of, n| format!("評価基準{of}件のうち{n}件に回答"),
    progress: |star, n, of| format!("★{star}　要求事項 {n}／{of}"),
    area_answered: |area, of, n| format!("「{area}」の評価基準{of}件のうち{n}件に回答"),
    answers: "回答の選び方",
    only: |star| format!("★{star}だけの評価基準"),
    suggestion: |n, answer| format!("{n}問の回答からの候補：{answer}"),
    suggestion_from: |questions| format!("（{questions}から）"),
    and: "、",
    suggestion_about: "候補は、自社診断の回答をもとにしたものです。評価基準のほうが細かいので、内容を確認してから選んでください。",
    take: "この候補を選ぶ",
    how: "進め方と、残しておくもの",
    evidence: "残しておくもの",
    memo: "証跡メモ（任意）",
    memo_hint: "この要求事項に関する書類や記録の保管場所。例：共有フォルダの「規程」",
    owner: "担当（任意）",
    owner_hint: "名前は、名前を入れて保存するときだけファイルに入ります。",
    due: "期限（任意）",
    to_map: "★3との関係を見る",
    gaps: "進みぐあいと残り",
    gaps_lead: "確認リストの回答を集計したものです。結果は目安で、★の基準を満たしているかどうかを決めるものではありません。",
    which: "どの星について見ますか",
    done: |of, n| format!("評価基準{of}件のうち{n}件を実施している（目安）"),
    areas: "分野ごとの進みぐあい",
    left: "残っていること",
    count: |n| format!("{n}件"),
    done_rows: "実施していること",
    table: |star| format!("★{star}の要求事項と評価基準"),
    table_about: "残っていることを先に並べています。証跡・担当・期限は、要求事項ごとに書き留めたものです。",
    csv: "表で保存（CSV）",
    print: "表を印刷",
    noted: |name, value| format!("{name}：{value}"),
    nothing_left: "すべての評価基準に「実施している」と答えました。★の基準を満たしたという意味ではありません。次に何をするかは、公式の資料で確認してください。",
    back_to_list: "確認リストへ",
};

pub(super) const EN: ScsText = ScsText {
    title: "Towards ★3 and ★4",
    lead: "★3 is a stage of the SCS scheme that customers may ask for. Here you see, from your answers so far, how well you are prepared for the requirements of ★3.",
    started: |of, n| format!("Begun: {n} of {of} requirements (a guide)"),
    rest: |related, untouched, questions, unknown| {
        format!(
            "{related} more are only touched, {untouched} are not begun, and {unknown} cannot be told by the {questions} questions."
        )
    },
    guide: "This is a guide to what you have begun. It does not show conformity with SCS or a rating.",
    principles_only: |n| {
        format!(
            "This is drawn from the measures for ★1 alone. Answer the {n} questions of the self-check to see more."
        )
    },
    stage: |stage, questions| match stage {
        Stage::Done => "Done".to_owned(),
        Stage::Begun => "Begun".to_owned(),
        Stage::Related => "Touched".to_owned(),
        Stage::NotBegun => "Not begun".to_owned(),
        Stage::OutOfReach => format!("The {questions} questions cannot tell"),
    },
    stage_about: |stage| match stage {
        Stage::Done => "every criterion is answered “Done”",
        Stage::Begun => {
            "a measure it builds on, or a criterion, is done at least in part"
        }
        Stage::Related => "only a measure close to it is done",
        Stage::NotBegun => "no answer shows a measure it builds on",
        Stage::OutOfReach => "even full points make no start on it; use the checklist",
    },
    legend: "What the marks mean",
    answered_count: |n| {
        format!(
            "{n} are told by your answers in the checklist. The rest is a guide from your answers so far."
        )
    },
    area_begun: |of, n| format!("Begun: {n} of {of}"),
    area_unknown: |questions, n| format!("The {questions} questions cannot tell: {n}"),
    criteria_done: |of, n| format!("{n} of {of} criteria done"),
    map: "Area by area",
    because: "The answers behind it",
    policy_decided: "A basic security policy is written",
    lists: "Checklists",
    lists_about: "Go through the criteria one by one, and note where the evidence is (papers or records you can show). You can stop at any time; your answers stay. A criterion shared by ★3 and ★4 is answered once for both.",
    star: |star| format!("★{star}"),
    size: |requirements, criteria| {
        format!("{requirements} requirements, {criteria} criteria")
    },
    begin: |star| format!("Start the checklist of ★{star}"),
    go_on: |star| format!("Continue the checklist of ★{star}"),
    answered: |of, n| format!("{n} of {of} criteria answered"),
    progress: |star, n, of| format!("★{star}: requirement {n} of {of}"),
    area_answered: |area, of, n| format!("{area}: {n} of {of} criteria answered"),
    answers: "How to answer",
    only: |star| format!("★{star} only"),
    suggestion: |n, answer| {
        format!("A candidate from your answers to the {n} questions: {answer}")
    },
    suggestion_from: |questions| format!(" (from {questions})"),
    and: ", ",
    suggestion_about: "Candidates are drawn from your self-check. The criteria ask for more detail, so check before you choose.",
    take: "Choose this candidate",
    how: "How to begin, and what to keep",
    evidence: "What to keep",
    memo: "Where the evidence is (optional)",
    memo_hint: "Where the papers or records for this requirement are. For example: the shared folder “Rules”",
    owner: "Owner (optional)",
    owner_hint: "Names go into a file only when you save it with names.",
    due: "Due (optional)",
    to_map: "See the relation to ★3",
    gaps: "Progress and what is left",
    gaps_lead: "This counts your answers in the checklist. It is a guide and does not decide whether a star is reached.",
    which: "Which star?",
    done: |of, n| format!("Done: {n} of {of} criteria (a guide)"),
    areas: "Progress by area",
    left: "What is left",
    count: |n| n.to_string(),
    done_rows: "What is done",
    table: |star| format!("Requirements and criteria of ★{star}"),
    table_about: "What is left comes first. Evidence, owner and day are noted for a whole requirement.",
    csv: "Save as a table (CSV)",
    print: "Print the table",
    noted: |name, value| format!("{name}: {value}"),
    nothing_left: "You answered “Done” to every criterion. That does not mean the star is reached. See the official documents for what comes next.",
    back_to_list: "To the checklist",
};
