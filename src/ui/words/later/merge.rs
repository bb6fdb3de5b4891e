//! Words of the screen that puts departments together.

pub(crate) struct MergeText {
    pub(crate) title: &'static str,
    /// Fewest and most departments.
    pub(crate) lead: fn(usize, usize) -> String,
    pub(crate) rule: &'static str,
    pub(crate) rules: &'static [&'static str],
    pub(crate) rule_own: &'static str,
    pub(crate) code_hint: &'static str,
    pub(crate) add: &'static str,
    pub(crate) departments: &'static str,
    pub(crate) department: &'static str,
    pub(crate) name: &'static str,
    pub(crate) same_name: &'static str,
    pub(crate) day: &'static str,
    pub(crate) remove: &'static str,
    pub(crate) remove_all: &'static str,
    /// How many are there, and how many could not be taken.
    pub(crate) status: fn(usize, usize) -> String,
    pub(crate) refused: &'static str,
    /// What it was, and what is wrong with it.
    pub(crate) refused_one: fn(&str, &str) -> String,
    pub(crate) close: &'static str,
    /// It is the same as that department.
    pub(crate) same: fn(&str) -> String,
    pub(crate) full: fn(usize) -> String,
    /// So many are needed.
    pub(crate) more: fn(usize) -> String,
    pub(crate) unlike: &'static str,
    pub(crate) unlike_one: fn(&str, &str) -> String,
    pub(crate) merged: &'static str,
    pub(crate) not_average: &'static str,
    /// The weakest department, and its points.
    pub(crate) weakest: fn(&str, &str) -> String,
    /// Tenths of a point.
    pub(crate) average: fn(i32) -> String,
    pub(crate) clashes: fn(usize) -> String,
    pub(crate) no_clash: &'static str,
    pub(crate) together: &'static str,
    pub(crate) unknown: &'static str,
    pub(crate) unknown_about: &'static str,
    pub(crate) save: &'static str,
    pub(crate) save_about: &'static str,
    /// Said of a result that was put together from so many.
    pub(crate) merged_of: fn(usize) -> String,
}

pub(super) const JA: MergeText = MergeText {
    title: "部署の結果をまとめる",
    lead: |fewest, most| {
        format!(
            "部署ごとに回答した結果（{fewest}〜{most}部署）を、会社全体の1つの結果にまとめます。まとめた結果を開くまで、いまの回答は変わりません。"
        )
    },
    rule: "まとめ方",
    rules: &[
        "すべての部署の回答が同じなら、その回答にします。",
        "回答が分かれたら「一部実施している」にします。「一部実施している」を選べない項目では、いちばん低い回答にします。",
        "1部署でも「わからない」があれば、「わからない」にします。",
        "未回答の部署があれば、未回答のままにします。",
        "「該当なし」と答えた部署は、その質問では数えません。",
    ],
    rule_own: "このまとめ方は星見独自のもので、公式の計算方法ではありません。対策が遅れている部署が見落とされないようにしています。",
    code_hint: "1行に1つずつ、続けて貼り付けられます。",
    add: "部署として追加する",
    departments: "追加した部署",
    department: "部署",
    name: "部署の名前",
    same_name: "同じ名前の部署があります。見分けられる名前にしてください。",
    day: "日付",
    remove: "外す",
    remove_all: "すべて外す",
    status: |n, refused| {
        let mut said = format!("{n}部署を追加済みです。");
        if refused > 0 {
            said.push_str(&format!("追加できなかったものが{refused}件あります。"));
        }
        said
    },
    refused: "追加できなかったもの",
    refused_one: |name, why| format!("{name}：{why}"),
    close: "この一覧を消す",
    same: |name| format!("「{name}」と内容が同じなので、1つだけにしました。"),
    full: |most| {
        format!("まとめられるのは{most}部署までです。先にどれかを外してください。")
    },
    more: |n| format!("{n}つ以上の部署を追加すると、まとめた結果がここに表示されます。"),
    unlike: "回答した範囲か版がそろっていないため、まとめられません。違っている部署を外すか、同じ範囲と版で回答し直した結果に替えてください。",
    unlike_one: |name, asked| format!("{name}：{asked}"),
    merged: "まとめた結果",
    not_average: "まとめた回答から計算した点数です。平均ではありません。",
    weakest: |name, points| {
        format!("点数がいちばん低い部署は「{name}」（{points}）です。")
    },
    average: |tenths| format!("部署の点数の平均は {}点です。", decimal(tenths)),
    clashes: |n| format!("部署で回答が分かれた項目（{n}）"),
    no_clash: "回答が分かれた項目はありません。",
    together: "まとめると",
    unknown: "「わからない」と答えた項目",
    unknown_about: "部署ごとに、知っていそうな人に聞いてみましょう。",
    save: "まとめた結果をJSONで保存",
    save_about: "もとになった部署の名前、日付、点数もファイルに入ります。計画と、会社名などの入力した文章は入りません。",
    merged_of: |n| format!("{n}部署の結果をまとめたものです。"),
};

pub(super) const EN: MergeText = MergeText {
    title: "Put departments together",
    lead: |fewest, most| {
        format!(
            "Makes one result for the whole company of those of its departments ({fewest} to {most}). Your present answers do not change until you open it."
        )
    },
    rule: "How they are put together",
    rules: &[
        "Where all departments give the same answer, that is the answer.",
        "Where they differ, the answer is “Partly”. Where there is no “Partly” to choose, it is the lowest one given.",
        "If one department says “Don't know”, the answer is “Don't know”.",
        "If a department has not answered yet, the item stays open.",
        "A department that says “Not applicable” has no say in that question.",
    ],
    rule_own: "This rule is Hoshimi's own and not an official formula. It keeps a department that lags behind from being overlooked.",
    code_hint: "You can paste several, each on a line of its own.",
    add: "Add as a department",
    departments: "Departments added",
    department: "Department",
    name: "Name of the department",
    same_name: "Another department has this name. Please choose one that can be told apart.",
    day: "Day",
    remove: "Remove",
    remove_all: "Remove all",
    status: |n, refused| {
        let mut said = match n {
            1 => "One department is added.".to_owned(),
            n => format!("{n} departments are added."),
        };
        match refused {
            0 => {}
            1 => said.push_str(" One thing could not be added."),
            n => said.push_str(&format!(" {n} things could not be added.")),
        }
        said
    },
    refused: "What could not be added",
    refused_one: |name, why| format!("{name}: {why}"),
    close: "Clear this list",
    same: |name| format!("It is the same as “{name}”, so only one of them is kept."),
    full: |most| {
        format!("No more than {most} departments can be put together. Remove one first.")
    },
    more: |n| format!("Add {n} departments or more to see them put together here."),
    unlike: "The departments did not answer the same questions, so they cannot be put together. Remove those that differ, or use results with the same questions and edition.",
    unlike_one: |name, asked| format!("{name}: {asked}"),
    merged: "Put together",
    not_average: "These are the points of the answers put together. They are not an average.",
    weakest: |name, points| {
        format!("The department with the fewest points is “{name}” ({points}).")
    },
    average: |tenths| {
        format!("The departments have {} points on average.", decimal(tenths))
    },
    clashes: |n| format!("Where departments differ ({n})"),
    no_clash: "The departments agree on every item.",
    together: "Put together",
    unknown: "Answered “Don't know”",
    unknown_about: "Ask someone in each department who is likely to know.",
    save: "Save the merged result as JSON",
    save_about: "The file also names the departments, with their days and points. Plans and what you typed, such as your company's name, are not in it.",
    merged_of: |n| format!("Put together from {n} departments."),
};

/// Tenths as a number with one decimal.
fn decimal(tenths: i32) -> String {
    let (whole, rest) = (tenths.abs() / 10, tenths.abs() % 10);
    let sign = if tenths < 0 { "−" } else { "" };
    format!("{sign}{whole}.{rest}")
}
