//! Words of the screen on which the result is taken away.

pub(crate) struct KeepText {
    pub(crate) title: &'static str,
    pub(crate) lead: &'static str,
    pub(crate) files: &'static str,
    pub(crate) json_about: &'static str,
    /// For a spreadsheet: the answers.
    pub(crate) csv: &'static str,
    pub(crate) csv_about: &'static str,
    /// For a spreadsheet: the plan.
    pub(crate) plan: &'static str,
    pub(crate) calendar: &'static str,
    pub(crate) plan_about: &'static str,
    pub(crate) text: &'static str,
    pub(crate) markdown: &'static str,
    pub(crate) text_about: &'static str,
    /// The code.
    pub(crate) code: &'static str,
    pub(crate) code_about: fn(usize) -> String,
    pub(crate) copy_code: &'static str,
    /// Name of the picture.
    pub(crate) qr: &'static str,
    /// The picture leads to this page.
    pub(crate) qr_address: &'static str,
    /// The picture holds the letters alone.
    pub(crate) qr_bare: &'static str,
    pub(crate) link: &'static str,
    pub(crate) link_about: &'static str,
    pub(crate) password: &'static str,
    pub(crate) password_about: &'static str,
    pub(crate) copy_link: &'static str,
    /// There is no address that somebody else could open.
    pub(crate) no_address: &'static str,
    /// The browser cannot seal here.
    pub(crate) not_sealed: &'static str,
    /// Over the file as a text, for where a frame or an app lets no file through.
    pub(crate) by_hand: &'static str,
    pub(crate) by_hand_about: &'static str,
    pub(crate) load: &'static str,
    pub(crate) load_about: &'static str,
}

pub(super) const JA: KeepText = KeepText {
    title: "保存と読み込み",
    lead: "結果は、この端末の中にだけあります。残しておきたいときは、ファイルに保存するか、診断コードを控えてください。",
    files: "ファイルで残す",
    json_about: "回答、計画、入力した文章がすべて入ります。あとで読み込むときは、このファイルを使います。",
    csv: "CSVで保存",
    csv_about: "回答の一覧です。表計算ソフトで開けます。星見に読み込むことはできません。",
    plan: "計画をCSVで保存",
    calendar: "期限をカレンダー用に保存",
    plan_about: "計画の期限と1年後の見直しを、表計算ソフトやカレンダーに取り込めます。",
    text: "テキストで保存",
    markdown: "Markdownで保存",
    text_about: "結果を文章にしたものです。メールや報告書に貼り付けられます。",
    code: "診断コード",
    code_about: |items| {
        format!(
            "{items}項目の回答を短い英数字にまとめたものです。紙に書き写したり、電話で伝えたりできます。\
             会社名、計画、該当なしの理由は含まれません。"
        )
    },
    copy_code: "コードをコピー",
    qr: "診断コードのQRコード",
    qr_address: "スマホのカメラで読み取ると、このページが開き、結果を見ることができます。",
    qr_bare: "スマホで読み取ると、診断コードの文字が表示されます。",
    link: "リンクで渡す",
    link_about: "リンクを開くと、結果を読み込めます。コードは「#」のあとに入り、サーバーには送られません。\
                 リンクを持っている人は、だれでも回答を見ることができます。",
    password: "パスワード（任意）",
    password_about: "付けると、知っている人だけが開けます。忘れると、だれも開けなくなります。",
    copy_link: "リンクをコピー",
    no_address: "このページは端末の中のファイルなので、リンクは作れません。ファイルか診断コードで渡してください。",
    not_sealed: "このページではパスワードを付けられません。パスワードの欄を空にするか、ファイルで渡してください。",
    by_hand: "保存できないときは",
    by_hand_about: "ファイルが見当たらないときは、次の文字をすべてコピーして保管してください。\
                    あとで「読み込む」の画面に貼り付けると、続きから始められます。",
    load: "読み込む",
    load_about: "以前に保存したファイルや診断コードから、続きを始められます。",
};

pub(super) const EN: KeepText = KeepText {
    title: "Save and load",
    lead: "The result is on this device only. To keep it, take it with you as a file or as a code.",
    files: "Keep it as a file",
    json_about: "Holds all answers, the plan and what you typed. This is the file to load again later.",
    csv: "Save as CSV",
    csv_about: "The list of answers for a spreadsheet. It cannot be loaded again.",
    plan: "Save the plan as CSV",
    calendar: "Save the days for a calendar",
    plan_about: "Puts the days of the plan, and a look back in a year, into a spreadsheet or a calendar.",
    text: "Save as text",
    markdown: "Save as Markdown",
    text_about: "The result in sentences, for a mail or a report.",
    code: "Code",
    code_about: |items| {
        format!(
            "The answers to all {items} items in a few letters, to write on paper or to \
             read out on the phone. Your company's name, the plan and the reasons for “not \
             applicable” are not in it."
        )
    },
    copy_code: "Copy the code",
    qr: "The code as a QR code",
    qr_address: "Read with a phone's camera, it opens this page with the result.",
    qr_bare: "Read with a phone, it shows the letters of the code.",
    link: "Hand over a link",
    link_about: "Opening the link loads the result. The code stands after the “#” and is not sent \
                 to any server. Whoever has the link can see the answers.",
    password: "Password (optional)",
    password_about: "Then only those who know it can open the link. If it is forgotten, nobody can.",
    copy_link: "Copy the link",
    no_address: "This page is a file on your device, so it has no link. Hand over a file or the code.",
    not_sealed: "This page cannot set a password. Leave the password empty, or hand over a file.",
    by_hand: "If saving does not work",
    by_hand_about: "If you cannot find the file, copy all of this text and keep it. Pasted on the \
                    screen “Load”, it lets you go on later.",
    load: "Load",
    load_about: "Go on from a file or a code that was kept before.",
};
