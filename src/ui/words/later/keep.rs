//! Words of the screen on which the result is kept, handed on and printed.

pub(crate) struct KeepText {
    pub(crate) title: &'static str,
    pub(crate) lead: &'static str,
    /// Over the file that can be loaded again, and on the button that saves it.
    pub(crate) go_on: &'static str,
    pub(crate) go_on_about: &'static str,
    /// Over what somebody else is given.
    pub(crate) hand: &'static str,
    pub(crate) hand_about: &'static str,
    pub(crate) copy_mail: &'static str,
    /// Opens the print dialog, which makes a PDF.
    pub(crate) pdf: &'static str,
    pub(crate) pdf_about: &'static str,
    /// Over what goes on paper.
    pub(crate) paper: &'static str,
    pub(crate) paper_about: &'static str,
    /// A tick: the client's name stands in the name of a file.
    pub(crate) client_in_name: fn(&str) -> String,
    /// Over the formats that tell of the result and cannot be loaded again.
    pub(crate) formats: &'static str,
    pub(crate) formats_end: &'static str,
    pub(crate) formats_about: &'static str,
    /// For a spreadsheet: the answers.
    pub(crate) csv: &'static str,
    /// For a spreadsheet: the plan.
    pub(crate) plan: &'static str,
    pub(crate) calendar: &'static str,
    pub(crate) text: &'static str,
    pub(crate) markdown: &'static str,
    /// The code.
    pub(crate) code: &'static str,
    pub(crate) code_end: &'static str,
    /// The same without a picture.
    pub(crate) code_letters: &'static str,
    pub(crate) code_about: fn(usize) -> String,
    pub(crate) copy_code: &'static str,
    /// Name of the picture.
    pub(crate) qr: &'static str,
    /// The picture leads to a page.
    pub(crate) qr_address: &'static str,
    /// The picture holds the letters alone.
    pub(crate) qr_bare: &'static str,
    /// Over what a link is sealed with.
    pub(crate) seal: &'static str,
    pub(crate) copy_sealed: &'static str,
    /// The password is missing.
    pub(crate) no_password: &'static str,
    pub(crate) link_about: &'static str,
    pub(crate) password: &'static str,
    pub(crate) password_about: &'static str,
    pub(crate) copy_link: &'static str,
    /// There is no address that somebody else could open.
    pub(crate) no_address: &'static str,
    /// The browser cannot seal here.
    pub(crate) not_sealed: &'static str,
    pub(crate) load: &'static str,
}

pub(super) const JA: KeepText = KeepText {
    title: "残す・渡す・印刷",
    lead: "結果は、この端末の中にだけあります。",
    go_on: "あとで続ける",
    go_on_about: "回答、計画、入力した文章を、1つのファイルに保存します。",
    hand: "渡す",
    hand_about: "コピーするか、PDFにして、ご自分で送ります。",
    copy_mail: "メールの文をコピー",
    pdf: "PDFにする",
    pdf_about: "PDFは、印刷の画面で送信先に「PDFに保存」を選びます。",
    paper: "紙にする",
    paper_about: "報告書、または手書きで答える用紙を印刷します。",
    client_in_name: |client| format!("ファイル名に「{client}」を入れる"),
    formats: "ほかの形式で保存",
    formats_end: "CSV・HTMLなど",
    formats_about: "表計算ソフト、カレンダー、報告書のためのファイルです。星見に読み込むことはできません。",
    csv: "CSVで保存",
    plan: "計画をCSVで保存",
    calendar: "期限をカレンダー用に保存",
    text: "テキストで保存",
    markdown: "Markdownで保存",
    code: "QRコードと診断コード",
    code_end: "電話や紙で",
    code_letters: "診断コード",
    code_about: |items| {
        format!(
            "{items}項目の回答を短い英数字にまとめたものです。会社名、計画、該当なしの理由は含まれません。"
        )
    },
    copy_code: "コードをコピー",
    qr: "診断コードのQRコード",
    qr_address: "スマホのカメラで読み取ると、星見のページが開き、結果を見ることができます。",
    qr_bare: "スマホで読み取ると、診断コードの文字が表示されます。",
    seal: "パスワード付きのリンク",
    copy_sealed: "パスワード付きリンクをコピー",
    no_password: "パスワードを入力してください。",
    link_about: "リンクを開くと、結果を読み込めます。コードは「#」のあとに入り、サーバーには送られません。\
                 リンクを持っている人は、だれでも回答を見ることができます。",
    password: "パスワード",
    password_about: "知っている人だけが開けます。忘れると、だれも開けなくなります。",
    copy_link: "リンクをコピー",
    no_address: "このページは端末の中のファイルなので、リンクは作れません。",
    not_sealed: "このページではパスワードを付けられません。パスワードなしのリンクか、ファイルで渡してください。",
    load: "読み込む",
};

pub(super) const EN: KeepText = KeepText {
    title: "Keep, hand on, print",
    lead: "The result is on this device only.",
    go_on: "Continue later",
    go_on_about: "Saves answers, plan and what you typed in one file.",
    hand: "Hand on",
    hand_about: "Copy it or make a PDF, and send it yourself.",
    copy_mail: "Copy a text for a mail",
    pdf: "Make a PDF",
    pdf_about: "For a PDF, choose “Save as PDF” in the print window.",
    paper: "Put on paper",
    paper_about: "Prints the report, or a form to answer by hand.",
    client_in_name: |client| format!("Put “{client}” into the file’s name"),
    formats: "Save in another format",
    formats_end: "CSV, HTML and more",
    formats_about: "For a spreadsheet, a calendar or a report. These files cannot be loaded again.",
    csv: "Save as CSV",
    plan: "Save the plan as CSV",
    calendar: "Save the days for a calendar",
    text: "Save as text",
    markdown: "Save as Markdown",
    code: "QR code and letters",
    code_end: "By phone or on paper",
    code_letters: "The code",
    code_about: |items| {
        format!(
            "The answers to all {items} items in a few letters. Your company's name, the plan and \
             the reasons for “not applicable” are not in it."
        )
    },
    copy_code: "Copy the code",
    qr: "The code as a QR code",
    qr_address: "Read with a phone's camera, it opens Hoshimi with the result.",
    qr_bare: "Read with a phone, it shows the letters of the code.",
    seal: "A link with a password",
    copy_sealed: "Copy the link with a password",
    no_password: "Enter a password.",
    link_about: "Opening the link loads the result. The code stands after the “#” and is not sent \
                 to any server. Whoever has the link can see the answers.",
    password: "Password",
    password_about: "Only those who know it can open the link. If it is forgotten, nobody can.",
    copy_link: "Copy the link",
    no_address: "This page is a file on your device, so it has no link.",
    not_sealed: "This page cannot set a password. Copy the link without one, or hand over a file.",
    load: "Load",
};
