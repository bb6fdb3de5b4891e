//! Words for visitors who come one after another, and for the organiser.

pub(crate) struct KioskText {
    /// Where the questions tell of no star.
    pub(crate) title: &'static str,
    pub(crate) nothing_left: &'static str,
    pub(crate) end: &'static str,
    pub(crate) end_ask: &'static str,
    pub(crate) end_yes: &'static str,
    pub(crate) idle: &'static str,
    /// Seconds until the answers are erased.
    pub(crate) idle_left: fn(u32) -> String,
    pub(crate) idle_about: &'static str,
    pub(crate) stay: &'static str,
    /// The place of the result.
    pub(crate) result: &'static str,
    /// The screen on which the result is taken away, and its place.
    pub(crate) keep: &'static str,
    /// In the place of what would save a file or copy a text; whether there is a picture to read
    /// with a phone.
    pub(crate) take_away: fn(bool) -> &'static str,
    pub(crate) phone: &'static str,
    pub(crate) phone_about: &'static str,
    /// Before the address at which the letters are typed in.
    pub(crate) by_hand: &'static str,
    /// The same where no address is known.
    pub(crate) by_hand_anywhere: &'static str,
    pub(crate) paper: &'static str,
    pub(crate) paper_about: &'static str,
    /// When the answers are erased.
    pub(crate) gone: &'static str,
    pub(crate) organiser: &'static str,
    pub(crate) organiser_ask: &'static str,
    pub(crate) organiser_yes: &'static str,
    pub(crate) organiser_lead: &'static str,
    pub(crate) what: [&'static str; 3],
    pub(crate) idle_field: &'static str,
    /// Shortest and longest.
    pub(crate) idle_range: fn(u32, u32) -> String,
    pub(crate) settings: &'static str,
    pub(crate) settings_taken: &'static str,
    pub(crate) start: &'static str,
    pub(crate) go_back: &'static str,
    pub(crate) finish: &'static str,
    /// Title of the figures on paper, and of the section where visitors are not coming any more.
    pub(crate) tally: &'static str,
    pub(crate) tally_about: &'static str,
    /// How many have answered everything.
    pub(crate) finished: fn(i64) -> String,
    /// How many more it takes until figures are shown.
    pub(crate) too_few: fn(i64) -> String,
    /// How many visitors the figures tell of, and how many more it takes until they change.
    pub(crate) tells_of: fn(i64, i64) -> String,
    pub(crate) people: fn(i64) -> String,
    pub(crate) stars: &'static str,
    pub(crate) star: fn(u8) -> String,
    pub(crate) items: &'static str,
    /// From how many on an item is listed.
    pub(crate) items_about: fn(i64) -> String,
    pub(crate) no_items: fn(i64) -> String,
    /// Visitors who left before all was answered.
    pub(crate) unfinished: fn(i64) -> String,
    pub(crate) project: &'static str,
    pub(crate) device: &'static str,
    pub(crate) test_print: &'static str,
    pub(crate) clear: &'static str,
    pub(crate) clear_ask: &'static str,
    pub(crate) clear_yes: &'static str,
    pub(crate) cleared: &'static str,
    pub(crate) sha256: &'static str,
    pub(crate) no_sha256: &'static str,
}

pub(super) const JA: KioskText = KioskText {
    title: "会社の情報セキュリティを、この場で点検できます",
    nothing_left: "前に使った方の回答は残っていません。ここでの回答も、終わるとすべて消えます。",
    end: "終了",
    end_ask: "終了して、回答を消しますか。消した回答は元に戻せません。",
    end_yes: "終了して消す",
    idle: "まもなく回答を消し、最初の画面に戻ります",
    idle_left: |n| format!("あと{n}秒"),
    idle_about: "続けるときは、画面に触れるか、キーを押してください。",
    stay: "続ける",
    result: "結果",
    keep: "持ち帰る",
    take_away: |has_picture| {
        if has_picture {
            "この端末には保存しません。スマホで読み取るか、印刷した紙をお持ち帰りください。"
        } else {
            "この端末には保存しません。診断コードを書き写すか、印刷した紙をお持ち帰りください。"
        }
    },
    phone: "スマホで持ち帰る",
    phone_about: "スマホのカメラで読み取ると、自分の端末で結果が開きます。回答はサーバーに送られません。",
    by_hand: "手で入力する場合は、次のページの「前回の結果を読み込む」を押し、診断コードを入力します。",
    by_hand_anywhere: "星見を開いて「前回の結果を読み込む」を押し、診断コードを入力すると、同じ結果が表示されます。",
    paper: "紙で持ち帰る",
    paper_about: "結果と、やることの一覧を印刷します。",
    gone: "「終了」を押すか、しばらく操作がないと、回答を消して最初の画面に戻ります。",
    organiser: "主催者の方",
    organiser_ask: "ここから先は、主催者の方の画面です。",
    organiser_yes: "主催者の画面へ",
    organiser_lead: "1台の端末を、来場者が順番に使うための画面です。",
    what: [
        "ファイルの保存とコピーはできません。印刷、診断コード、QRコードは使えます。",
        "最後まで答えた方の点数の段階、★1・★2の状態、実施していない項目を、人数だけ集計します。だれの回答かは残しません。人数も、このページを閉じると消えます。",
        "いま入力されている回答は、展示を始めるときに消えます。",
    ],
    idle_field: "操作がないとき、回答を消すまでの秒数",
    idle_range: |from, to| format!("{from}から{to}までの数を入力してください。"),
    settings: "設定ファイル（任意）",
    settings_taken: "設定を読み込みました。",
    start: "展示を始める",
    go_back: "展示に戻る",
    finish: "展示を終える",
    tally: "来場者の結果の集計",
    tally_about: "この端末だけの集計です。だれの回答かは残していません。",
    finished: |n| {
        if n == 0 {
            "最後まで答えた方は、まだいません".to_owned()
        } else {
            format!("{n}人が最後まで答えました")
        }
    },
    too_few: |n| {
        format!(
            "あと{n}人で表示します。人数が少ないと、だれの回答か分かってしまうためです。"
        )
    },
    tells_of: |n, left| {
        format!("{n}人分の集計です。あと{left}人が答え終わると、次の集計に変わります。")
    },
    people: |n| format!("{n}人"),
    stars: "宣言できる方",
    star: |star| format!("★{star}"),
    items: "実施していない方が多い項目",
    items_about: |n| format!("{n}人に満たない項目は表示しません。"),
    no_items: |n| format!("{n}人以上が実施していない項目は、ありません。"),
    unfinished: |n| format!("このほかに、途中で終えた方が{n}人います。"),
    project: "投影用に大きく表示",
    device: "この端末の確認",
    test_print: "印刷を試す（記入用紙）",
    clear: "集計を消す",
    clear_ask: "集計した人数をすべて消しますか。元に戻せません。",
    clear_yes: "集計を消す",
    cleared: "集計を消しました。",
    sha256: "このファイルのSHA-256　",
    no_sha256: "ファイルのSHA-256は、このブラウザでは計算できません。Windowsでは、\
        コマンド certutil -hashfile hoshimi.html SHA256 で確認できます。",
};

pub(super) const EN: KioskText = KioskText {
    title: "Check your company's security here and now",
    nothing_left: "Nothing is left of whoever was here before. When you finish, your answers go, too.",
    end: "Finish",
    end_ask: "Finish and erase your answers? You cannot bring them back.",
    end_yes: "Finish and erase",
    idle: "Your answers are about to be erased",
    idle_left: |n| format!("{n} seconds left"),
    idle_about: "To go on, touch the screen or press a key.",
    stay: "Go on",
    result: "Result",
    keep: "Take away",
    take_away: |has_picture| {
        if has_picture {
            "Nothing is saved on this device. Take the result with you on your phone or on paper."
        } else {
            "Nothing is saved on this device. Write down the code, or take the result with you on paper."
        }
    },
    phone: "On your phone",
    phone_about: "Read with a phone's camera, it opens the result on your own device. The answers are not sent to any server.",
    by_hand: "To type it in, open this page, choose “Load an earlier result” and enter the code.",
    by_hand_anywhere: "Open Hoshimi, choose “Load an earlier result” and enter the code to see the same result.",
    paper: "On paper",
    paper_about: "Prints the result and the list of what to do.",
    gone: "“Finish”, or a while without a touch, erases the answers and goes back to the first screen.",
    organiser: "For the organiser",
    organiser_ask: "From here on, this is for the organiser.",
    organiser_yes: "To the organiser's screen",
    organiser_lead: "For one device that visitors use one after another.",
    what: [
        "Files cannot be saved and nothing can be copied. Printing, the code and its QR code stay.",
        "Of those who answered everything, only numbers of people are counted: by range of points, by star, and by what is not done. No names, no answers of anybody. The counts go, too, when this page is closed.",
        "The answers that are here now are erased when it begins.",
    ],
    idle_field: "Seconds without a touch until the answers are erased",
    idle_range: |from, to| format!("Please give a number from {from} to {to}."),
    settings: "Settings file (optional)",
    settings_taken: "The settings are in.",
    start: "Begin",
    go_back: "Back to the visitors' screen",
    finish: "End it",
    tally: "Visitors' results, counted",
    tally_about: "Counted on this device only. Whose answers they are is not kept.",
    finished: |n| match n {
        0 => "Nobody has answered everything yet".to_owned(),
        1 => "1 visitor has answered everything".to_owned(),
        n => format!("{n} visitors have answered everything"),
    },
    too_few: |n| {
        format!(
            "Shown after {n} more. With few visitors, the figures would tell whose answers they are."
        )
    },
    tells_of: |n, left| {
        format!("These figures are of {n} visitors. They change after {left} more.")
    },
    people: |n| n.to_string(),
    stars: "Ready to declare",
    star: |star| format!("★{star}"),
    items: "Most often not done",
    items_about: |n| format!("Items with fewer than {n} visitors are not shown."),
    no_items: |n| format!("No item is left undone by {n} visitors or more."),
    unfinished: |n| format!("Besides, {n} left early."),
    project: "Show large for a projector",
    device: "Check this device",
    test_print: "Try printing (form to fill in)",
    clear: "Erase the counts",
    clear_ask: "Erase all counts? You cannot bring them back.",
    clear_yes: "Erase the counts",
    cleared: "The counts are erased.",
    sha256: "SHA-256 of this file: ",
    no_sha256: "This browser cannot compute the SHA-256 of the file. On Windows, the command \
        certutil -hashfile hoshimi.html SHA256 does.",
};
