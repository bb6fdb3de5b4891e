//! Words of the declaration.

use crate::{
    app::{
        declared::{FORMER_START, ID_DIGITS, IdFault, PRESENT_START},
        declaring::{Before, Gbiz, GbizKind, Step, StepState, Timing},
    },
    content::declaration::{Role, Stars},
    domain::date::Date,
};

/// How a day is written.
type Days = fn(Date) -> String;

pub(crate) struct DeclareText {
    pub(crate) steps: &'static str,
    /// Heading, by the star that is declared.
    pub(crate) title: fn(u8) -> String,
    /// How many steps are done.
    pub(crate) done: fn(usize, usize) -> String,
    /// Before the name of the subsidy that the star is declared for.
    pub(crate) for_subsidy: &'static str,
    /// What a step is called.
    pub(crate) step: fn(Step) -> &'static str,
    /// How a step stands.
    pub(crate) state: fn(StepState) -> &'static str,
    /// So many of so many.
    pub(crate) count: fn(usize, usize) -> String,
    pub(crate) not_judged: &'static str,
    /// On the button that leads to a step.
    pub(crate) next: fn(&str) -> String,
    /// Over what is to be known of a step.
    pub(crate) facts: &'static str,
    pub(crate) before_ask: &'static str,
    /// What can be answered to that.
    pub(crate) before: fn(Before) -> &'static str,
    /// The same in a word, at the end of a row.
    pub(crate) before_short: fn(Before) -> &'static str,
    /// What to do where that is not known.
    pub(crate) before_unknown: &'static str,
    /// What to do where the company declared in the present system.
    pub(crate) before_present: &'static str,
    /// Said where an ID of the former system does not serve the subsidy.
    pub(crate) again: &'static str,
    /// Link to the list of declared companies.
    pub(crate) list: &'static str,
    pub(crate) subsidy_ask: &'static str,
    pub(crate) gbiz_ask: &'static str,
    /// Kinds of GビズID.
    pub(crate) gbiz: fn(GbizKind) -> &'static str,
    /// One sentence on the GビズID, with a day where there is one.
    pub(crate) gbiz_said: fn(&Gbiz, Days) -> String,
    pub(crate) gbiz_get: &'static str,
    pub(crate) gbiz_have: &'static str,
    pub(crate) deadline: &'static str,
    pub(crate) deadline_day: &'static str,
    pub(crate) deadline_hint: &'static str,
    pub(crate) deadline_none: &'static str,
    pub(crate) star_ask: &'static str,
    /// A star, as an option.
    pub(crate) star: fn(u8) -> String,
    /// Over the principles.
    pub(crate) principles: &'static str,
    pub(crate) principles_ready: &'static str,
    pub(crate) principles_left: fn(usize) -> String,
    pub(crate) principles_go: &'static str,
    pub(crate) principles_see: &'static str,
    pub(crate) decided: &'static str,
    pub(crate) open: &'static str,
    /// Over what ★2 asks for.
    pub(crate) gates: &'static str,
    pub(crate) gates_ready: &'static str,
    pub(crate) diagnosis_go: &'static str,
    /// Where the answers cannot tell of a star.
    pub(crate) contents_apart: &'static str,
    /// Over the policy where ★1 is declared.
    pub(crate) policy: &'static str,
    /// Over the policy where ★2 is declared.
    pub(crate) policy_here: &'static str,
    pub(crate) required_fields: &'static str,
    pub(crate) other_fields: &'static str,
    pub(crate) private: &'static str,
    pub(crate) optional: &'static str,
    pub(crate) public: &'static str,
    pub(crate) not_chosen: &'static str,
    /// Name of a button that copies the field of that name.
    pub(crate) copy: fn(&str) -> String,
    pub(crate) copy_all: &'static str,
    pub(crate) print: &'static str,
    pub(crate) paper: &'static str,
    pub(crate) paper_field: &'static str,
    pub(crate) paper_value: &'static str,
    /// What stands behind the name of a field on paper, with what separates it.
    pub(crate) paper_required: &'static str,
    pub(crate) paper_optional: &'static str,
    pub(crate) apply_lead: &'static str,
    pub(crate) apply_go: &'static str,
    pub(crate) applied: &'static str,
    pub(crate) record_lead: &'static str,
    pub(crate) id: &'static str,
    pub(crate) id_hint: fn() -> String,
    /// What is wrong with an ID.
    pub(crate) id_fault: fn(IdFault) -> String,
    pub(crate) day: &'static str,
    /// On the button that notes the declaration.
    pub(crate) note_it: fn(u8) -> String,
    pub(crate) note_without: &'static str,
    pub(crate) noted: fn(u8) -> String,
    pub(crate) no_id: &'static str,
    pub(crate) take_back: &'static str,
    pub(crate) take_back_ask: &'static str,
    pub(crate) take_back_yes: &'static str,
    pub(crate) recheck: &'static str,
    pub(crate) recheck_on: fn(&str) -> String,
    pub(crate) go_on: &'static str,
    pub(crate) subsidy_which: &'static str,
    pub(crate) rules: &'static str,
    pub(crate) right: &'static str,
    pub(crate) wrong: &'static str,
    pub(crate) limits: &'static str,
    pub(crate) subsidies: &'static str,
    pub(crate) subsidies_lead: &'static str,
    /// Where no subsidy is known to be open.
    pub(crate) none_current: &'static str,
    /// The last day of what is said of a subsidy.
    pub(crate) ran_out: fn(&str) -> String,
    /// The day as of which something holds.
    pub(crate) as_of: fn(&str) -> String,
    pub(crate) stars: fn(Stars) -> &'static str,
    pub(crate) role: fn(Role) -> &'static str,
    pub(crate) past: &'static str,
    pub(crate) old: &'static str,
    pub(crate) links: &'static str,
}

pub(super) const JA: DeclareText = DeclareText {
    steps: "宣言の手順",
    title: |star| format!("★{star}を宣言する"),
    done: |done, of| format!("手順 {done}／{of} 済み"),
    for_subsidy: "補助金：",
    step: step_ja,
    state: |state| match state {
        StepState::Done => "済み",
        StepState::Now => "いま",
        StepState::Todo => "まだ",
    },
    count: |done, of| format!("{done}／{of}"),
    not_judged: "判定の対象外",
    next: |step| format!("次へ：{step}"),
    facts: "詳しく",
    before_ask: "SECURITY ACTIONを宣言したことがありますか",
    before: |before| match before {
        Before::No => "ない",
        Before::Former => "ある（2026年3月まで）",
        Before::Present => "ある（2026年4月から）",
        Before::Unknown => "わからない",
    },
    before_short: |before| match before {
        Before::No => "ない",
        Before::Former | Before::Present => "ある",
        Before::Unknown => "わからない",
    },
    before_unknown: "会社の名前を一覧で探すか、古いメールを探してください。",
    before_present: "自己宣言IDが分かれば、最後の「自己宣言IDを控える」に入力できます。",
    again: "補助金に使うには、新しい仕組みでもう一度宣言します。",
    list: "宣言事業者一覧を見る",
    subsidy_ask: "補助金のために宣言する",
    gbiz_ask: "会社で使えるGビズIDはどれですか",
    gbiz: |kind| match kind {
        GbizKind::Prime => "プライム",
        GbizKind::Member => "メンバー",
        GbizKind::None => "ない",
        GbizKind::Unknown => "わからない",
    },
    gbiz_said: gbiz_said_ja,
    gbiz_get: "GビズIDを作る",
    gbiz_have: "プライムを用意できた",
    deadline: "締め切り",
    deadline_day: "いつまでに宣言しますか",
    deadline_hint: "補助金の申請を送る日など。決まっていなければ空欄でかまいません。",
    deadline_none: "未設定",
    star_ask: "宣言する星",
    star: |star| format!("★{star}"),
    principles: "取り組むと決めた項目",
    principles_ready: "すべて決まっています。★1を宣言できます。",
    principles_left: |left| format!("あと{left}項目を決めると、★1を宣言できます。"),
    principles_go: "残りを決める",
    principles_see: "答えを見直す",
    decided: "決めた",
    open: "まだ",
    gates: "★2に必要なこと",
    gates_ready: "そろいました。★2を宣言できます。",
    diagnosis_go: "自社診断に答える",
    contents_apart: "この回答からは、宣言できるかどうかを判定できません。",
    policy: "★2のための基本方針",
    policy_here: "基本方針の作成と公開",
    required_fields: "必須の項目",
    other_fields: "ほかの項目",
    private: "入力した内容は、この端末の外に出ません。保存するファイルには、名前を入れることを選んだときだけ入ります。",
    optional: "任意です。",
    public: "IPAのサイトで公表されます。",
    not_chosen: "選んでください",
    copy: |label| format!("{label}をコピー"),
    copy_all: "すべてコピー",
    print: "印刷",
    paper: "SECURITY ACTION 申し込みの下書き",
    paper_field: "項目",
    paper_value: "入力する内容",
    paper_required: "（必須）",
    paper_optional: "（任意）",
    apply_lead: "申し込み先では、次の順に進みます。",
    apply_go: "申し込み先を開く",
    applied: "申し込んだ",
    record_lead: "申し込みが終わったら、自己宣言IDをここに入れておきます。",
    id: "自己宣言ID",
    id_hint: || {
        format!("{FORMER_START}か{PRESENT_START}から始まる{ID_DIGITS}桁の数字です。")
    },
    id_fault: id_fault_ja,
    day: "宣言した日",
    note_it: |star| format!("★{star}を宣言したと記録する"),
    note_without: "IDを入れずに記録する",
    noted: |star| format!("★{star}を宣言済みです。"),
    no_id: "まだ入れていません",
    take_back: "取り消す",
    take_back_ask: "宣言の記録を取り消します。入力したIDと日付は残ります。",
    take_back_yes: "記録を取り消す",
    recheck: "1年後の見直しをカレンダーへ",
    recheck_on: |day| format!("見直しの日：{day}"),
    go_on: "★2へ進む",
    subsidy_which: "どの補助金ですか",
    rules: "宣言後の表現とロゴマーク",
    right: "適切な表現",
    wrong: "避ける表現",
    limits: "宣言についての注意",
    subsidies: "星が条件になる補助金",
    subsidies_lead: "条件は年度や公募の回によって変わります。申請の前に、必ず公募要領を確認してください。",
    none_current: "いまの条件を確認できている補助金は、ここにはありません。",
    ran_out: |day| format!("{day}までの情報です。その後の条件は確認できていません。"),
    as_of: |day| format!("{day}時点"),
    stars: |stars| match stars {
        Stars::Any => "★1か★2",
        Stars::Two => "★2",
    },
    role: |role| match role {
        Role::Requirement => "要件",
        Role::Bonus => "加点",
        Role::Differs => "枠や年度で違う",
    },
    past: "過去の例と、いまの条件を確認できていないもの",
    old: "2026年3月までの申し込み",
    links: "公式ページ",
};

fn step_ja(step: Step) -> &'static str {
    match step {
        Step::Before => "前に宣言したことがあるか",
        Step::GbizId => "GビズID",
        Step::Contents => "宣言の中身",
        Step::Draft => "下書き",
        Step::Apply => "申し込む",
        Step::Record => "自己宣言IDを控える",
    }
}

fn gbiz_said_ja(gbiz: &Gbiz, day: Days) -> String {
    let start = match gbiz.kind {
        _ if gbiz.ready => return "このGビズIDで宣言できます。".to_owned(),
        None => return String::new(),
        Some(GbizKind::Member) => "補助金には代表者の「プライム」が必要です。",
        Some(GbizKind::Unknown) => "まず代表者に聞いてください。ない場合は、",
        Some(GbizKind::Prime | GbizKind::None) => "",
    };
    let when = match gbiz.timing {
        Timing::NoDeadline => {
            "オンラインなら早ければその日、郵送なら長くて1か月ほどとされています。"
                .to_owned()
        }
        Timing::ByPost { start_by, deadline } => {
            let (start_by, deadline) = (day(start_by), day(deadline));
            format!(
                "{start_by}までに始めれば、郵送でも締め切りの{deadline}に間に合う見込みです。"
            )
        }
        Timing::OnlineOnly { deadline } => {
            let deadline = day(deadline);
            format!(
                "郵送では締め切りの{deadline}に間に合わないかもしれません。オンラインで申請します。"
            )
        }
        Timing::Over { deadline } => {
            format!("締め切りの{}は過ぎています。日付を確認してください。", day(deadline))
        }
    };
    format!("{start}{when}")
}

fn id_fault_ja(fault: IdFault) -> String {
    match fault {
        IdFault::Empty => "自己宣言IDを入力してください。".to_owned(),
        IdFault::NotDigits => {
            "自己宣言IDは数字だけです。ほかの文字が入っていないか確認してください。"
                .to_owned()
        }
        IdFault::TooShort(n) => {
            format!(
                "自己宣言IDは{ID_DIGITS}桁です。いまは{n}桁なので、続きを入力してください。"
            )
        }
        IdFault::TooLong(n) => {
            format!(
                "自己宣言IDは{ID_DIGITS}桁です。いまは{n}桁あります。番号を確認してください。"
            )
        }
        IdFault::OtherStart => {
            format!(
                "自己宣言IDは{FORMER_START}か{PRESENT_START}から始まります。番号を確認してください。"
            )
        }
    }
}

pub(super) const EN: DeclareText = DeclareText {
    steps: "How to declare",
    title: |star| format!("Declare ★{star}"),
    done: |done, of| format!("{done} of {of} done"),
    for_subsidy: "Subsidy: ",
    step: step_en,
    state: |state| match state {
        StepState::Done => "Done",
        StepState::Now => "Now",
        StepState::Todo => "To do",
    },
    count: |done, of| format!("{done}/{of}"),
    not_judged: "Not judged",
    next: |step| format!("Next: {step}"),
    facts: "More about this",
    before_ask: "Have you declared SECURITY ACTION before?",
    before: |before| match before {
        Before::No => "No",
        Before::Former => "Yes, until March 2026",
        Before::Present => "Yes, since April 2026",
        Before::Unknown => "I don't know",
    },
    before_short: |before| match before {
        Before::No => "No",
        Before::Former | Before::Present => "Yes",
        Before::Unknown => "Not known",
    },
    before_unknown: "Look for your company on the list, or for an old mail.",
    before_present: "If you have the declaration ID, you can enter it in the last step.",
    again: "To use it for the subsidy, declare once more in the present system.",
    list: "See the list of declared companies",
    subsidy_ask: "I declare for a subsidy",
    gbiz_ask: "Which GビズID can your company use?",
    gbiz: |kind| match kind {
        GbizKind::Prime => "プライム (Prime)",
        GbizKind::Member => "メンバー (Member)",
        GbizKind::None => "None",
        GbizKind::Unknown => "I don't know",
    },
    gbiz_said: gbiz_said_en,
    gbiz_get: "Get a GビズID",
    gbiz_have: "We have Prime now",
    deadline: "Deadline",
    deadline_day: "By which day do you want to have declared?",
    deadline_hint: "For example the day on which you send a subsidy's application. Leave it empty if there is none.",
    deadline_none: "Not set",
    star_ask: "The star to declare",
    star: |star| format!("★{star}"),
    principles: "What you decided to work on",
    principles_ready: "All are decided. You can declare ★1.",
    principles_left: |left| match left {
        1 => "Decide on one more, and you can declare ★1.".to_owned(),
        n => format!("Decide on {n} more, and you can declare ★1."),
    },
    principles_go: "Decide on the rest",
    principles_see: "Look at the answers again",
    decided: "Decided",
    open: "To do",
    gates: "What ★2 takes",
    gates_ready: "It is all there. You can declare ★2.",
    diagnosis_go: "Answer the self-check",
    contents_apart: "These answers cannot tell whether you can declare.",
    policy: "The basic policy, for ★2",
    policy_here: "The basic policy, written and published",
    required_fields: "Required",
    other_fields: "Other fields",
    private: "What you enter here does not leave this device. It goes into a saved file only when you choose to put names in.",
    optional: "Optional.",
    public: "Published on IPA's site.",
    not_chosen: "Choose",
    copy: |label| format!("Copy: {label}"),
    copy_all: "Copy all",
    print: "Print",
    paper: "Sheet for the SECURITY ACTION application",
    paper_field: "Field",
    paper_value: "What to enter",
    paper_required: " (required)",
    paper_optional: " (optional)",
    apply_lead: "There you go through these steps.",
    apply_go: "Open where you apply",
    applied: "We have applied",
    record_lead: "When you have applied, note the declaration ID here.",
    id: "Declaration ID (自己宣言ID)",
    id_hint: || {
        format!("{ID_DIGITS} digits; the first is {FORMER_START} or {PRESENT_START}.")
    },
    id_fault: id_fault_en,
    day: "Day of the declaration",
    note_it: |star| format!("Note that ★{star} is declared"),
    note_without: "Note it without the ID",
    noted: |star| format!("★{star} is declared."),
    no_id: "Not noted",
    take_back: "Take it back",
    take_back_ask: "This takes back that the star is declared. The ID and the day that you entered stay.",
    take_back_yes: "Take the note back",
    recheck: "Put the check in a year into the calendar",
    recheck_on: |day| format!("To be checked again on {day}"),
    go_on: "Go on to ★2",
    subsidy_which: "Which subsidy is it?",
    rules: "What to say, and the logo",
    right: "Say",
    wrong: "Do not say",
    limits: "What a declaration does not mean",
    subsidies: "Subsidies that ask for a star",
    subsidies_lead: "The rules change by year and round. Before you apply, always check the application guidelines (公募要領).",
    none_current: "There is no subsidy here whose present rule is confirmed.",
    ran_out: |day| format!("This held until {day}. What holds since is not confirmed."),
    as_of: |day| format!("as of {day}"),
    stars: |stars| match stars {
        Stars::Any => "★1 or ★2",
        Stars::Two => "★2",
    },
    role: |role| match role {
        Role::Requirement => "Condition",
        Role::Bonus => "Bonus points",
        Role::Differs => "Differs",
    },
    past: "Past examples, and some whose present rule is not confirmed",
    old: "Applying until March 2026",
    links: "Official pages",
};

fn step_en(step: Step) -> &'static str {
    match step {
        Step::Before => "Declared before?",
        Step::GbizId => "GビズID",
        Step::Contents => "What you declare",
        Step::Draft => "Draft",
        Step::Apply => "Apply",
        Step::Record => "Note the declaration ID",
    }
}

fn gbiz_said_en(gbiz: &Gbiz, day: Days) -> String {
    let start = match gbiz.kind {
        _ if gbiz.ready => return "You can declare with this GビズID.".to_owned(),
        None => return String::new(),
        Some(GbizKind::Member) => "A subsidy needs the representative's Prime. ",
        Some(GbizKind::Unknown) => {
            "First ask the head of the company. If there is none: "
        }
        Some(GbizKind::Prime | GbizKind::None) => "",
    };
    let when = match gbiz.timing {
        Timing::NoDeadline => {
            "Online it is said to work on the same day at best, by post within about a month."
                .to_owned()
        }
        Timing::ByPost { start_by, deadline } => {
            let (start_by, deadline) = (day(start_by), day(deadline));
            format!("If you begin by {start_by}, even by post you should make the deadline of {deadline}.")
        }
        Timing::OnlineOnly { deadline } => {
            let deadline = day(deadline);
            format!("By post you may miss the deadline of {deadline}. Apply online.")
        }
        Timing::Over { deadline } => {
            format!("The deadline of {} is past. Please check the day.", day(deadline))
        }
    };
    format!("{start}{when}")
}

fn id_fault_en(fault: IdFault) -> String {
    match fault {
        IdFault::Empty => "Please enter the declaration ID.".to_owned(),
        IdFault::NotDigits => {
            "A declaration ID has digits only. Please check for other characters."
                .to_owned()
        }
        IdFault::TooShort(n) => {
            format!(
                "A declaration ID has {ID_DIGITS} digits. This has {n}; please enter the rest."
            )
        }
        IdFault::TooLong(n) => {
            format!(
                "A declaration ID has {ID_DIGITS} digits. This has {n}; please check it."
            )
        }
        IdFault::OtherStart => {
            format!(
                "A declaration ID starts with {FORMER_START} or {PRESENT_START}. Please check it."
            )
        }
    }
}
