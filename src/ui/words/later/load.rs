//! Words of the screen on which a result comes in.

use crate::export::{code::CodeError, import::Refused};

pub(crate) struct LoadText {
    pub(crate) title: &'static str,
    pub(crate) lead: &'static str,
    pub(crate) file: &'static str,
    pub(crate) file_hint: &'static str,
    pub(crate) text: &'static str,
    pub(crate) text_hint: &'static str,
    pub(crate) load: &'static str,
    pub(crate) found: &'static str,
    pub(crate) from_code: &'static str,
    /// Items answered, of how many.
    pub(crate) answered: fn(usize, usize) -> String,
    pub(crate) taken_on: fn(&str) -> String,
    /// So many answers or other things were left out.
    pub(crate) dropped: fn(usize) -> String,
    /// Written for that edition, read with this one.
    pub(crate) edition: fn(&str, &str) -> String,
    pub(crate) again: &'static str,
    pub(crate) take: &'static str,
    pub(crate) replaces: &'static str,
    pub(crate) as_earlier: &'static str,
    pub(crate) leave: &'static str,
    pub(crate) sealed: &'static str,
    pub(crate) password: &'static str,
    pub(crate) unseal: &'static str,
    pub(crate) wrong_password: &'static str,
    pub(crate) unreadable: &'static str,
    pub(crate) refused: fn(&Refused) -> String,
}

pub(super) const JA: LoadText = LoadText {
    title: "読み込む",
    lead: "保存したファイル、診断コード、リンクを読み込みます。内容を確認して開くまで、いまの回答は変わりません。",
    file: "結果のファイル",
    file_hint: "「あとで続ける」で保存したファイルです。ここにドラッグしても読み込めます。",
    text: "診断コードかリンク",
    text_hint: "大文字と小文字の違いや、空白・ハイフンの有無は問いません。ファイルの中身を貼り付けることもできます。",
    load: "読み込む",
    found: "読み込んだ結果",
    from_code: "診断コードには文章が含まれません。該当なしの理由、計画、入力した文章は、元の記録で確認してください。",
    answered: |n, of| format!("{of}項目のうち{n}項目に回答があります。"),
    taken_on: |day| format!("{day}の回答です。"),
    dropped: |n| {
        format!("このページで扱えないものが{n}件あったため、その分は読み込んでいません。")
    },
    edition: |from, to| {
        format!("「{from}」版での回答を「{to}」版の回答として読み込みました。")
    },
    again: "もう一度お答えいただきたい質問",
    take: "この結果を開く",
    replaces: "開くと、いまの回答は消えて、この結果に置き換わります。残したいときは、先に保存してください。",
    as_earlier: "前回の結果として比べる",
    leave: "開かずに閉じる",
    sealed: "このリンクにはパスワードが付いています。",
    password: "パスワード",
    unseal: "開く",
    wrong_password: "開けませんでした。パスワードが違うか、リンクの一部が欠けています。もう一度確認してください。",
    unreadable: "ファイルを読み込めませんでした。いまの回答はそのままです。ファイルを選び直してください。",
    refused: refused_ja,
};

fn refused_ja(refused: &Refused) -> String {
    let kept = "いまの回答はそのままです。";
    match refused {
        Refused::Empty => "内容が空です。ファイルを選ぶか、診断コードを入力してください。".to_owned(),
        Refused::TooLarge => format!("ファイルが大きすぎます。星見で保存した結果のファイルを選んでください。{kept}"),
        Refused::NotText => format!("結果のファイルではありません。星見の「あとで続ける」で保存したファイルを選んでください。{kept}"),
        Refused::NotUtf8 => format!("文字コードが違います。ほかのソフトで保存し直す前の、元のファイルを選んでください。{kept}"),
        Refused::Foreign => format!("星見の結果ではないようです。「あとで続ける」で保存したファイルか、診断コードを使ってください。{kept}"),
        Refused::Broken(place) => format!(
            "ファイルが途中で切れているか、書き換えられています（{}行目の{}文字目あたり）。元のファイルを使ってください。{kept}",
            place.line, place.column
        ),
        Refused::Newer(_) => format!("より新しい版の星見で保存したファイルです。最新版を開いて（再読み込みして）から読み込んでください。{kept}"),
        Refused::Member(name) => format!("ファイルの「{name}」が欠けているか、正しくありません。元のファイルを使ってください。{kept}"),
        Refused::NoCode => "リンクに診断コードが含まれていません。「#」より後ろまで、すべてコピーしてください。".to_owned(),
        Refused::Code(error) => code_ja(error),
    }
}

fn code_ja(error: &CodeError) -> String {
    match error {
        CodeError::Empty => "診断コードを入力してください。".to_owned(),
        CodeError::Letter { group, letter } => {
            format!("{group}番目のまとまりに、診断コードに使わない文字「{letter}」があります。見直してください。")
        }
        CodeError::Groups(groups) => {
            let places: Vec<String> = groups.iter().map(|at| format!("{at}番目")).collect();
            format!("{}のまとまりに写し間違いがあります。見直してください。", places.join("と"))
        }
        CodeError::Length(letters) => {
            format!("文字数が合いません（いま{letters}文字）。4文字ずつのまとまりを、最後まで入力してください。")
        }
        CodeError::Mixed => "まとまりが足りないか、別の診断コードのものが混じっています。最初から見直してください。".to_owned(),
        CodeError::Newer => "より新しい版の星見の診断コードです。最新版を開いて（再読み込みして）から読み込んでください。".to_owned(),
        CodeError::Edition => "このページにない版の質問で作った診断コードです。最新版を開いて（再読み込みして）から読み込んでください。それでも読み込めないときは、診断コードを作ったページで読み込んでください。".to_owned(),
    }
}

pub(super) const EN: LoadText = LoadText {
    title: "Load",
    lead: "Loads a saved file, a code or a link. Until you have looked at it, your present answers do not change.",
    file: "Result file",
    file_hint: "The file that “Continue later” gave. You can also drop it here.",
    text: "Code or link",
    text_hint: "Large and small letters, spaces and hyphens do not matter. You can paste the content of a file, too.",
    load: "Load",
    found: "What was loaded",
    from_code: "A code holds no sentences. Look up reasons for “not applicable”, the plan and what was typed in the original record.",
    answered: |n, of| format!("It answers {n} of {of} items."),
    taken_on: |day| format!("It was answered on {day}."),
    dropped: |n| format!("{n} things in it are not known here and were left out."),
    edition: |from, to| {
        format!("It was answered in edition {from} and is read as edition {to}.")
    },
    again: "Please answer these again",
    take: "Open this result",
    replaces: "Your present answers will be gone, and this result will take their place. Save them first if you want to keep them.",
    as_earlier: "Compare it, as the earlier one, with the present",
    leave: "Close it without opening",
    sealed: "This link has a password.",
    password: "Password",
    unseal: "Open",
    wrong_password: "It did not open. The password is another one, or a part of the link is missing. Please check both.",
    unreadable: "The file could not be read. Your answers are as before. Please choose the file again.",
    refused: refused_en,
};

fn refused_en(refused: &Refused) -> String {
    let kept = " Your answers are as before.";
    match refused {
        Refused::Empty => {
            "There is nothing in it. Choose a file or enter a code.".to_owned()
        }
        Refused::TooLarge => format!(
            "The file is too large. Choose a result file that Hoshimi saved.{kept}"
        ),
        Refused::NotText => {
            format!(
                "This is no result file. Choose one that “Continue later” gave.{kept}"
            )
        }
        Refused::NotUtf8 => format!(
            "The letters are in another form. Choose the original file, not one that another program has saved.{kept}"
        ),
        Refused::Foreign => format!(
            "This does not seem to be a result of Hoshimi. Use a file that “Continue later” gave, or a code.{kept}"
        ),
        Refused::Broken(place) => format!(
            "The file is cut off or was changed (near line {}, column {}). Use the original file.{kept}",
            place.line, place.column
        ),
        Refused::Newer(_) => format!(
            "A newer Hoshimi saved this file. Open the newest version (reload this page), then load the file again.{kept}"
        ),
        Refused::Member(name) => format!(
            "“{name}” is missing in the file or wrong. Use the original file.{kept}"
        ),
        Refused::NoCode => {
            "The link has no code in it. Copy all of it, also what follows the “#”."
                .to_owned()
        }
        Refused::Code(error) => code_en(error),
    }
}

fn code_en(error: &CodeError) -> String {
    match error {
        CodeError::Empty => "Please enter the code.".to_owned(),
        CodeError::Letter { group, letter } => {
            format!("No code has the letter “{letter}”, which stands in group {group}. Please check it.")
        }
        CodeError::Groups(groups) => {
            let places: Vec<String> = groups.iter().map(ToString::to_string).collect();
            format!("There is a slip in group {}. Please check it.", places.join(" and "))
        }
        CodeError::Length(letters) => {
            format!("The number of letters is not right (now {letters}). Enter all groups of four.")
        }
        CodeError::Mixed => "Groups are missing or belong to another code. Please check from the beginning.".to_owned(),
        CodeError::Newer => "This is the code of a newer Hoshimi. Open the newest version (reload this page), then load the code again.".to_owned(),
        CodeError::Edition => "This code was made with an edition of the questions that this page does not have. Open the newest version (reload this page), then load the code again. If that does not help, load it on the page where it was made.".to_owned(),
    }
}
