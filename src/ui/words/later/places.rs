//! Words of the four places after the questions, and of the rows that もっと leads on by.

use crate::app::place::{MoreRow, Place};

pub(crate) struct PlacesText {
    /// Name of the bar, for screen readers.
    pub(crate) title: &'static str,
    /// The last place, as a heading.
    pub(crate) more: &'static str,
    pub(crate) place: fn(Place) -> &'static str,
    /// A row's title.
    pub(crate) row: fn(MoreRow) -> &'static str,
    /// What is found there.
    pub(crate) row_about: fn(MoreRow) -> &'static str,
    /// Name of the list of rows, for screen readers.
    pub(crate) rows: &'static str,
    /// Over the button that erases.
    pub(crate) erase: &'static str,
    pub(crate) erase_about: &'static str,
    /// How many tasks are left: what is read before the number and after it.
    pub(crate) left: [&'static str; 2],
    /// Leads back to the answers. The middle alone is shown where there is little room.
    pub(crate) fix: [&'static str; 3],
}

pub(super) const JA: PlacesText = PlacesText {
    title: "結果のあとの画面",
    more: "もっと",
    place: |place| match place {
        Place::Result => "結果",
        Place::Tasks => "すること",
        Place::Declare => "宣言",
        Place::More => "もっと",
    },
    row: |row| match row {
        MoreRow::Keep => "残す・渡す・印刷",
        MoreRow::Share => "運営者に結果を渡す",
        MoreRow::Stars => "星の段階",
        MoreRow::Scs => "★3・★4",
        MoreRow::Compare => "比べる・まとめる",
        MoreRow::Answers => "回答をすべて見る",
        MoreRow::Proof => "通信ゼロ確認",
    },
    row_about: |row| match row {
        MoreRow::Keep => "ファイル、リンク、QRコード、紙",
        MoreRow::Share => "渡す前に、中身を確かめられます",
        MoreRow::Stars => "段階の違いと、どの星が要るか",
        MoreRow::Scs => "取引先に求められたときの確認リスト",
        MoreRow::Compare => "前回の結果、部署ごとの結果",
        MoreRow::Answers => "ここから答えを直せます",
        MoreRow::Proof => "何も送っていないことを確かめる",
    },
    rows: "ほかの画面",
    erase: "回答を消す",
    erase_about: "この端末にある回答と入力をすべて消します。消す前に、もう一度聞きます。",
    left: ["、あと", "件"],
    fix: ["答えを", "直す", ""],
};

pub(super) const EN: PlacesText = PlacesText {
    title: "After the result",
    more: "More",
    place: |place| match place {
        Place::Result => "Result",
        Place::Tasks => "To do",
        Place::Declare => "Declare",
        Place::More => "More",
    },
    row: |row| match row {
        MoreRow::Keep => "Keep, hand on, print",
        MoreRow::Share => "Hand the result over",
        MoreRow::Stars => "Stars",
        MoreRow::Scs => "★3 and ★4",
        MoreRow::Compare => "Compare and combine",
        MoreRow::Answers => "See all answers",
        MoreRow::Proof => "Nothing is sent",
    },
    row_about: |row| match row {
        MoreRow::Keep => "File, link, QR code, paper",
        MoreRow::Share => "To whoever runs this page; you see first what it is",
        MoreRow::Stars => "How they differ, and which one you need",
        MoreRow::Scs => "Checklists for when a customer asks for them",
        MoreRow::Compare => "An earlier result, those of departments",
        MoreRow::Answers => "You can change them there",
        MoreRow::Proof => "See for yourself that nothing leaves",
    },
    rows: "More screens",
    erase: "Erase the answers",
    erase_about: "Takes all answers and everything you typed off this device. You are asked once more.",
    left: [", ", " left"],
    fix: ["", "Change", " answers"],
};
