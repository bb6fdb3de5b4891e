//! Words of the screen on which a result is handed to whoever runs the page.

pub(crate) struct ShareText {
    /// Who gets it; on the button that leads here, too.
    pub(crate) title: fn(&str) -> String,
    pub(crate) lead: fn(&str) -> String,
    /// The origin of the page that gets it.
    pub(crate) to: fn(&str) -> String,
    pub(crate) theirs: &'static str,
    pub(crate) what: &'static str,
    /// A tick: names of the company and of people go along.
    pub(crate) names: &'static str,
    pub(crate) names_about: &'static str,
    pub(crate) json: &'static str,
    pub(crate) hand: &'static str,
    pub(crate) leave: &'static str,
    /// The day, the time, and whether names went along.
    pub(crate) handed: fn(&str, &str, bool) -> String,
    pub(crate) again: &'static str,
    pub(crate) failed: &'static str,
    /// What members of the file are called.
    pub(crate) members: &'static [(&'static str, &'static str)],
    pub(crate) answers: fn(usize) -> String,
    pub(crate) entries: fn(usize) -> String,
    pub(crate) actions: fn(usize) -> String,
    pub(crate) nothing: &'static str,
    pub(crate) yes_no: fn(bool) -> &'static str,
}

pub(super) const JA: ShareText = ShareText {
    title: |who| format!("結果を{who}に渡す"),
    lead: |who| {
        format!(
            "「渡す」を押すと、下の内容を{who}に渡します。押すまでは何も渡りません。\
             渡るのは一度だけで、後から回答を変えても、自動では渡りません。"
        )
    },
    to: |origin| format!("渡す先のページ：{origin}"),
    theirs: "受け取るのは、このページの運営者です。渡したあとの使いみちと保管期間は、\
        運営者が決めます。気になることは、先に運営者に聞いてください。",
    what: "渡す内容",
    names: "会社名と人の名前も渡す",
    names_about: "チェックを付けないと、会社名、担当者、部署の名前、連絡先、基本方針のアドレスを除きます。\
        該当なしの理由や証跡メモは、入力したとおりに渡ります。",
    json: "渡すデータそのもの（JSON）",
    hand: "渡す",
    leave: "やめる",
    handed: |day, time, names| {
        let with = if names {
            "会社名と人の名前も入れました"
        } else {
            "会社名と人の名前は入れていません"
        };
        format!("{day} {time}に渡しました。{with}。")
    },
    again: "もう一度渡すには、「渡す」を押してください。",
    failed: "渡せませんでした。回答は画面に残っています。「あとで続ける」でファイルにして、ご自分で渡してください。",
    members: &[
        ("takenOn", "診断した日"),
        ("language", "表示の言語"),
        ("packs", "もとにした質問"),
        ("organisation", "会社名"),
        ("answers", "回答"),
        ("policy", "基本方針"),
        ("decided", "決定済み："),
        ("published", "公開済み："),
        ("strict", "該当なしを0点として数える"),
        ("form", "入力した文章"),
        ("plan", "計画"),
        ("scs", "★3・★4の確認リスト"),
        ("mergedFrom", "まとめた部署"),
        ("result", "結果"),
    ],
    answers: |n| format!("{n}件の回答"),
    entries: |n| format!("{n}件"),
    actions: |n| format!("すること {n}件"),
    nothing: "入れません",
    yes_no: |yes| if yes { "はい" } else { "いいえ" },
};

pub(super) const EN: ShareText = ShareText {
    title: |who| format!("Hand the result to {who}"),
    lead: |who| {
        format!(
            "“Hand over” gives what stands below to {who}. Nothing is handed over before. It \
             happens once: if you change an answer later, nothing goes out by itself."
        )
    },
    to: |origin| format!("The page that gets it: {origin}"),
    theirs: "Whoever runs this page gets it. What they use it for and how long they keep it is \
        up to them. Ask them first if you want to know.",
    what: "What is handed over",
    names: "Hand over the names of the company and of people, too",
    names_about: "Without this, the company's name, people in charge, departments, contacts and \
        the address of the policy are left out. Reasons for “not applicable” and notes on \
        evidence go along as you wrote them.",
    json: "The data itself (JSON)",
    hand: "Hand over",
    leave: "Do not hand over",
    handed: |day, time, names| {
        let with = if names { "with" } else { "without" };
        format!(
            "Handed over on {day} at {time}, {with} the names of the company and of people."
        )
    },
    again: "To hand it over again, press “Hand over”.",
    failed: "It could not be handed over. Your answers are still on the screen. Use “Continue later” and \
        pass the file on yourself.",
    members: &[
        ("takenOn", "Day of the check"),
        ("language", "Language shown"),
        ("packs", "Questions it rests on"),
        ("organisation", "Company"),
        ("answers", "Answers"),
        ("policy", "Basic policy"),
        ("decided", "Decided:"),
        ("published", "Published:"),
        ("strict", "“Not applicable” counts as 0 points"),
        ("form", "What you typed"),
        ("plan", "Plan"),
        ("scs", "Checklists of ★3 and ★4"),
        ("mergedFrom", "Departments put together"),
        ("result", "Result"),
    ],
    answers: |n| format!("{n} answers"),
    entries: |n| format!("{n} entries"),
    actions: |n| format!("{n} things to do"),
    nothing: "Not in it",
    yes_no: |yes| if yes { "Yes" } else { "No" },
};
