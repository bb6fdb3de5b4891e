//! Words of the screen on which a visitor sees that nothing is sent.

pub(crate) struct ProofText {
    pub(crate) title: &'static str,
    pub(crate) loaded: &'static str,
    /// The page is all there is.
    pub(crate) only: &'static str,
    /// The browser does not tell.
    pub(crate) unknown: &'static str,
    /// Name, kind, size in kB, seconds.
    pub(crate) file: fn(&str, &str, &str, &str) -> String,
    pub(crate) page: &'static str,
    pub(crate) program: &'static str,
    pub(crate) style: &'static str,
    /// Any other kind of file.
    pub(crate) other: &'static str,
    /// Before the number of requests since the page opened.
    pub(crate) after: &'static str,
    /// Before the number of those of the page around.
    pub(crate) others: &'static str,
    /// Before the number of these since it opened.
    pub(crate) others_after: &'static str,
    pub(crate) trial: &'static str,
    pub(crate) trial_about: &'static str,
    pub(crate) try_it: &'static str,
    /// The page's policy stopped it.
    pub(crate) blocked: &'static str,
    /// The page's policy lets it go.
    pub(crate) open: &'static str,
    pub(crate) flight: &'static str,
    pub(crate) flight_steps: [&'static str; 3],
    pub(crate) tools: &'static str,
    pub(crate) tools_steps: [&'static str; 3],
}

pub(super) const JA: ProofText = ProofText {
    title: "通信ゼロ確認",
    loaded: "読み込んだファイル",
    only: "このファイルだけです。",
    unknown: "このブラウザでは調べられません。",
    file: |name, kind, size, at| format!("{name}：{kind}、{size} kB、開いて{at}秒後"),
    page: "ページ",
    program: "プログラム",
    style: "デザイン",
    other: "その他",
    after: "読み込みが終わってからの通信の回数：",
    others: "星見を置いているページの、ほかの通信の回数：",
    others_after: "そのうち、読み込みが終わってからの回数：",
    trial: "送信を試してみる",
    trial_about: "存在しない宛先に、中身のない通信を1回試します。\
        読み込みが終わったあとに星見が通信を試すのは、このボタンを押したときだけです。",
    try_it: "送信を試す",
    blocked: "止まりました。ブラウザの保護の仕組み（CSP）が、送信を止めました。",
    open: "止まりませんでした。このページは通信を許可しています。それでも、回答は送りません。\
        ページのほかのプログラムからも切り離すには、iframe版か1ファイル版を使ってください。",
    flight: "機内モードで確認する",
    flight_steps: [
        "このページを開いたまま、機内モードにし、Wi-Fiも切ります。",
        "結果、印刷、保存まで進みます。どれも使えます。",
        "「消去」を押し、このタブを閉じてから、機内モードを解除します。\
         後から送られるものは残っていません。",
    ],
    tools: "パソコンの開発者ツールで確認する",
    tools_steps: [
        "F12キー（Macではcommand＋option＋I）を押します。",
        "「ネットワーク」を開き、ページを再読み込みします。読み込んだファイルが並びます。",
        "一覧を消して、結果まで進みます。空のままなら、何も送っていません。\
         埋め込み先のサイトの通信は、一覧に出ます。",
    ],
};

pub(super) const EN: ProofText = ProofText {
    title: "Nothing is sent",
    loaded: "What was loaded",
    only: "This file alone.",
    unknown: "This browser does not tell.",
    file: |name, kind, size, at| format!("{name}: {kind}, {size} kB, after {at} s"),
    page: "page",
    program: "program",
    style: "look",
    other: "other",
    after: "Requests since the page opened: ",
    others: "Other requests, by the page that Hoshimi is on: ",
    others_after: "Of these, since the page opened: ",
    trial: "Try to send something",
    trial_about: "Tries one empty request to a place that does not exist. Once open, Hoshimi \
        tries a request only when you press this button.",
    try_it: "Try to send",
    blocked: "Stopped. The browser's own protection (CSP) did not let it out.",
    open: "Not stopped. This page allows requests. Your answers are still not sent. To keep \
        them apart from the page's other programs, too, use the iframe or the single file.",
    flight: "Check in flight mode",
    flight_steps: [
        "Leave this page open, switch to flight mode and switch Wi-Fi off.",
        "Go on to the result, print and save. All of it works.",
        "Press “Erase”, close this tab, then switch flight mode off. Nothing is left that could \
         be sent later.",
    ],
    tools: "Check with a computer's developer tools",
    tools_steps: [
        "Press F12 (on a Mac, command + option + I).",
        "Open “Network” and reload the page. The files that it loads are listed.",
        "Clear the list and go on to the result. If it stays empty, nothing was sent. \
         Requests of a site around it are listed.",
    ],
};
