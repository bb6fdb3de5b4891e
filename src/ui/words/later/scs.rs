//! Words of ★3 and ★4.

use crate::domain::scs::map::Reach;

pub(crate) struct ScsText {
    pub(crate) title: &'static str,
    pub(crate) lead: &'static str,
    /// Requirements, and those begun.
    pub(crate) started: fn(usize, usize) -> String,
    /// Requirements that are only touched, and those untouched.
    pub(crate) rest: fn(usize, usize) -> String,
    pub(crate) guide: &'static str,
    /// Said where only the principles were asked; the number of questions.
    pub(crate) principles_only: fn(usize) -> String,
    pub(crate) reach: fn(Reach) -> &'static str,
    pub(crate) reach_about: fn(Reach) -> &'static str,
    pub(crate) map: &'static str,
    pub(crate) because: &'static str,
    pub(crate) policy_decided: &'static str,
    /// The number of questions.
    pub(crate) out_of_reach: fn(usize) -> String,
    /// How many requirements those are.
    pub(crate) out_of_reach_about: fn(usize) -> String,
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
    pub(crate) to_map: &'static str,
    pub(crate) gaps: &'static str,
    pub(crate) gaps_lead: &'static str,
    pub(crate) which: &'static str,
    /// Criteria, and those done.
    pub(crate) done: fn(usize, usize) -> String,
    pub(crate) areas: &'static str,
    pub(crate) left: &'static str,
    /// What an area has left.
    pub(crate) left_in: fn(&str, usize) -> String,
    pub(crate) nothing_left: &'static str,
    pub(crate) back_to_list: &'static str,
}

pub(super) const JA: ScsText = ScsText {
    title: "★3・★4への準備",
    lead: "★3は、SCS評価制度の段階の1つで、取引先から求められることがあります。ここまでの回答をもとに、★3の要求事項をどこまで準備できているかを確認します。",
    started: |of, n| format!("要求事項{of}件のうち、{n}件に着手（目安）"),
    rest: |related, untouched| {
        format!("ほかに、関連のみが{related}件、未着手が{untouched}件あります。")
    },
    guide: "着手の目安です。SCSの適合や評価を示すものではありません。",
    principles_only: |n| {
        format!(
            "いまは、★1の対策への回答だけをもとにしています。自社診断の{n}問に答えると、もっと詳しく分かります。"
        )
    },
    reach: |reach| match reach {
        Reach::Started => "着手",
        Reach::Related => "関連のみ",
        Reach::Untouched => "未着手",
    },
    reach_about: |reach| match reach {
        Reach::Started => "もとになる対策を、一部でも行っている",
        Reach::Related => "関連する対策だけを行っている",
        Reach::Untouched => "もとになる対策を行っているという回答は、まだない",
    },
    map: "分野ごとに見る",
    because: "もとになった回答",
    policy_decided: "情報セキュリティ基本方針を文書にした",
    out_of_reach: |n| format!("{n}問では確認できないこと"),
    out_of_reach_about: |n| {
        format!(
            "次の{n}件の要求事項は、自社診断が満点でも着手になりません。確認リストで確認してください。"
        )
    },
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
    to_map: "★3との関係を見る",
    gaps: "進みぐあいと残り",
    gaps_lead: "確認リストの回答を集計したものです。結果は目安で、★の基準を満たしているかどうかを決めるものではありません。",
    which: "どの星について見ますか",
    done: |of, n| format!("評価基準{of}件のうち{n}件を実施している（目安）"),
    areas: "分野ごとの進みぐあい",
    left: "残っていること",
    left_in: |area, n| format!("{area}　残り{n}件"),
    nothing_left: "すべての評価基準に「実施している」と答えました。★の基準を満たしたという意味ではありません。次に何をするかは、公式の資料で確認してください。",
    back_to_list: "確認リストへ",
};

pub(super) const EN: ScsText = ScsText {
    title: "Towards ★3 and ★4",
    lead: "★3 is a stage of the SCS scheme that customers may ask for. Here you see, from your answers so far, how well you are prepared for the requirements of ★3.",
    started: |of, n| format!("Begun: {n} of {of} requirements (a guide)"),
    rest: |related, untouched| {
        format!("{related} more are only touched, and {untouched} are not begun.")
    },
    guide: "This is a guide to what you have begun. It does not show conformity with SCS or a rating.",
    principles_only: |n| {
        format!(
            "This is drawn from the measures for ★1 alone. Answer the {n} questions of the self-check to see more."
        )
    },
    reach: |reach| match reach {
        Reach::Started => "Begun",
        Reach::Related => "Touched",
        Reach::Untouched => "Not begun",
    },
    reach_about: |reach| match reach {
        Reach::Started => "a measure it builds on is done, at least in part",
        Reach::Related => "only a measure close to it is done",
        Reach::Untouched => "no answer shows a measure it builds on",
    },
    map: "Area by area",
    because: "The answers behind it",
    policy_decided: "A basic security policy is written",
    out_of_reach: |n| format!("What the {n} questions cannot tell"),
    out_of_reach_about: |n| {
        format!(
            "Even full points in the self-check make no start on these {n} requirements. Use the checklist for them."
        )
    },
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
    to_map: "See the relation to ★3",
    gaps: "Progress and what is left",
    gaps_lead: "This counts your answers in the checklist. It is a guide and does not decide whether a star is reached.",
    which: "Which star?",
    done: |of, n| format!("Done: {n} of {of} criteria (a guide)"),
    areas: "Progress by area",
    left: "What is left",
    left_in: |area, n| format!("{area}: {n} left"),
    nothing_left: "You answered “Done” to every criterion. That does not mean the star is reached. See the official documents for what comes next.",
    back_to_list: "To the checklist",
};
