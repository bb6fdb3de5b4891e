//! Words of the basic policy.

use crate::domain::form::FieldFault;

pub(crate) struct PolicyText {
    pub(crate) title: &'static str,
    pub(crate) lead: &'static str,
    pub(crate) company_title: &'static str,
    pub(crate) company: &'static str,
    pub(crate) head: &'static str,
    pub(crate) head_hint: &'static str,
    pub(crate) contact: &'static str,
    pub(crate) contact_hint: &'static str,
    pub(crate) adopted: &'static str,
    pub(crate) adopted_hint: &'static str,
    pub(crate) revised: &'static str,
    pub(crate) revised_hint: &'static str,
    pub(crate) ahead: &'static str,
    /// What is wrong with a field.
    pub(crate) fault: fn(FieldFault) -> &'static str,
    pub(crate) optional: &'static str,
    /// Said where the clause can be chosen that lists what is worked on first.
    pub(crate) focus: &'static str,
    pub(crate) draft: &'static str,
    pub(crate) draft_lead: &'static str,
    pub(crate) not_asked: &'static str,
    pub(crate) review: &'static str,
    /// Why a clause says that something is done.
    pub(crate) done: &'static str,
    /// Why it does not yet; the questions behind it.
    pub(crate) open: fn(&str) -> String,
    /// Said of a clause that no answer backs.
    pub(crate) promise: &'static str,
    /// Said of what is worked on first.
    pub(crate) listed: &'static str,
    /// What stands between two questions.
    pub(crate) and: &'static str,
    pub(crate) sources: &'static str,
    pub(crate) own: &'static str,
    pub(crate) copy: &'static str,
    pub(crate) save_text: &'static str,
    pub(crate) save_markdown: &'static str,
    pub(crate) copy_html: &'static str,
    pub(crate) see_html: &'static str,
    pub(crate) print: &'static str,
    pub(crate) publish: &'static str,
    pub(crate) publish_lead: &'static str,
    pub(crate) not_needed: &'static str,
    pub(crate) url: &'static str,
    pub(crate) url_hint: &'static str,
}

pub(super) const JA: PolicyText = PolicyText {
    title: "基本方針を作る",
    lead: "会社名などを入力すると、公開できる下書きができます。入力した内容は、この端末の外に出ません。",
    company_title: "会社について",
    company: "会社名",
    head: "代表者の肩書と氏名",
    head_hint: "例：代表取締役　○○ ○○",
    contact: "お問い合わせ先",
    contact_hint: "部署、電話番号、メールアドレスなど。空欄でもかまいません。",
    adopted: "制定日",
    adopted_hint: "会社の方針として決めた日、または決める日",
    revised: "改定日",
    revised_hint: "後から改定したときだけ",
    ahead: "制定日が、今日より先の日付です。その日に制定する予定の下書きになります。",
    fault: fault_ja,
    optional: "追加したい項目にチェックを付けてください",
    focus: "「重点的な取り組み」を載せると、これから強化する点が社外の人にも分かります。載せるかどうかは、代表者と決めましょう。",
    draft: "下書き",
    draft_lead: "「しています」と書くのは、自社診断で「実施している」と答えた項目だけです。ほかは「取り組みます」と書いています。",
    not_asked: "自社診断にまだ答えていないため、どの項目も「取り組みます」と書いています。",
    review: "公開する前に、必ず代表者が読み、会社の実情と合っているか確認してください。",
    done: "回答で確認できたので「しています」と書いています",
    open: |items| {
        format!(
            "「取り組みます」と書いています。{items}が「実施している」になると「しています」に変わります"
        )
    },
    promise: "自社診断では確認できない項目です。会社として言えることか、代表者が確認してください",
    listed: "回答をもとに、先に取り組むことを並べています",
    and: "と",
    sources: "項目のもとになった資料",
    own: "ここに挙げていない項目は、星見の案です。",
    copy: "コピー",
    save_text: "テキストで保存",
    save_markdown: "Markdownで保存",
    copy_html: "ホームページ用のHTMLをコピー",
    see_html: "ホームページ用のHTMLを見る",
    print: "印刷",
    publish: "制定と公開",
    publish_lead: "★2を宣言するには、基本方針を会社として決め、社外の人も読めるようにします。できたものにチェックを付けてください。",
    not_needed: "★1の宣言に基本方針は必要ありません。★2に進むときに使えます。",
    url: "公開したページのURL",
    url_hint: "例：https://example.co.jp/policy　宣言の申し込みのための控えです。ホームページがなければ、パンフレットなどでもかまいません。",
};

fn fault_ja(fault: FieldFault) -> &'static str {
    match fault {
        FieldFault::NoSuchDay => "この日付は存在しません。年・月・日を確認してください。",
        FieldFault::BeforeAdoption => {
            "改定日が制定日より前になっています。どちらかの日付を直してください。"
        }
        FieldFault::NotWeb => {
            "URLは http:// か https:// で始まります。先頭を確認してください。入力した文字は残っています。"
        }
        FieldFault::NoHost => {
            "URLに、サイト名（example.co.jpなど）がありません。ページを開いて、アドレス欄からコピーしてください。"
        }
        FieldFault::HasSpace => "URLの途中に空白があります。空白を取り除いてください。",
    }
}

pub(super) const EN: PolicyText = PolicyText {
    title: "Write a basic policy",
    lead: "Enter your company's name and so on, and you get a draft that you can publish. What you enter does not leave this device.",
    company_title: "Your company",
    company: "Company name",
    head: "Title and name of the head of the company",
    head_hint: "For example: “President” and the name",
    contact: "Contact",
    contact_hint: "A department, telephone number, mail address or the like. You can leave it empty.",
    adopted: "Day of adoption",
    adopted_hint: "The day on which the company adopts the policy",
    revised: "Day of the last change",
    revised_hint: "Only if you have changed it since",
    ahead: "The day of adoption is still to come. The draft is for that day.",
    fault: fault_en,
    optional: "Tick the clauses you want to add",
    focus: "With “Priorities”, people outside can see what you are still improving. Decide with the head of the company whether to publish it.",
    draft: "Draft",
    draft_lead: "The draft says that something is done only where you answered “Done” in the self-check. Everything else is stated as what you will do.",
    not_asked: "You have not taken the self-check yet, so every clause is stated as what you will do.",
    review: "Before you publish it, have the head of the company read it and check that it is true.",
    done: "Your answers back this, so it says that you do it",
    open: |items| {
        format!("Stated as what you will do. It changes once {items} become “Done”")
    },
    promise: "The self-check cannot confirm this. Have the head of the company check that it is so",
    listed: "What your answers suggest to do first",
    and: " and ",
    sources: "What the clauses are based on",
    own: "Clauses that are not listed here are Hoshimi's suggestions.",
    copy: "Copy",
    save_text: "Save as text",
    save_markdown: "Save as Markdown",
    copy_html: "Copy HTML for your website",
    see_html: "See the HTML for your website",
    print: "Print",
    publish: "Adopt it and publish it",
    publish_lead: "To declare ★2, your company adopts the policy and makes it readable to people outside. Tick what is done.",
    not_needed: "★1 needs no policy. You can use it when you go on to ★2.",
    url: "Address (URL) of the page with the policy",
    url_hint: "For example: https://example.co.jp/policy. Keep it for the declaration. Without a website, a pamphlet or the like will do.",
};

fn fault_en(fault: FieldFault) -> &'static str {
    match fault {
        FieldFault::NoSuchDay => {
            "There is no such day. Please check year, month and day."
        }
        FieldFault::BeforeAdoption => {
            "The day of the last change lies before the day of adoption. Please change one of them."
        }
        FieldFault::NotWeb => {
            "An address begins with http:// or https://. Please check its beginning. What you typed is still there."
        }
        FieldFault::NoHost => {
            "The address lacks the name of a site, such as example.co.jp. Open the page and copy its address."
        }
        FieldFault::HasSpace => "There is a space in the address. Please take it out.",
    }
}
