//! 日本語

use super::{AskText, EraseText, Notice, ReviewText, StartText, UiText};
use crate::{app::config::StorageMode, content::lang::Lang};

pub(super) static JA: UiText = UiText {
    brand: "星見",
    tagline: "会社の情報セキュリティ自己点検",
    language: |lang| match lang {
        Lang::Ja => "ふつうの日本語",
        Lang::JaEasy => "やさしい日本語",
        Lang::En => "English",
    },
    contact: "お問い合わせ",
    version: |v| format!("星見 {v}"),
    notice,
    start: StartText {
        title: "★1・★2を宣言できるか、すぐに分かります",
        title_plain: "会社の情報セキュリティ、いまの状態は？",
        lead: "補助金の条件にもなるSECURITY ACTION（★1・★2）の自己点検です。",
        one: "★1からはじめる",
        two: "★2まではじめる",
        which: "★1と★2、どちらがよいか",
        which_about: "初めて宣言する会社、締め切りが近い会社、人数の少ない会社には★1が向いています。\
            取引先が大きい会社や官公庁で、いまの状態を点数で知りたいときは、★2までお答えください。",
        who: "宣言できる会社",
        who_about: "中小企業と個人事業主、同じくらいの規模の団体です。★1・★2は自分で宣言するもので、\
            どこかの審査を受けるものではありません。",
        advances: "答えを選ぶと、自動で次の質問に進みます（「わからない」「該当なし」のときは進みません）。\
            質問の下の「選ぶと次へ進む」で止められます。",
        facts: |n| ["約5分".into(), format!("{n}問"), "どこにも送りません".into()],
        goal: "どこまで点検するかを変える",
        goal_one: "★1だけ",
        goal_one_about: |n| {
            format!("約\u{2060}1\u{2060}分・{n}項目。これから取り組む会社も")
        },
        goal_two: "★1と★2",
        goal_two_about: |p, q| format!("約\u{2060}5\u{2060}分・{p}項目と{q}問、点数つき"),
        edition: "もとにする資料の版を選ぶ",
        promise: "回答はこの端末の外に出ません。",
        takes: "結果がこのページの運営者に渡るのは、最後にご自分で「渡す」を押したときだけです。",
        proof: "送信していないことを確認する方法",
        proof_steps: [
            "星見は、読み込みが終わったあとは、何も送信せず、何も受信しません。\
                ここで機内モードにしても、最後まで使えます。",
            "読み込んだファイルと、ブラウザが通信を止めるかどうかは、下のボタンから確認できます。",
        ],
        kept: |kept| match kept {
            StorageMode::None => {
                "途中の回答は、どこにも保存しません。タブを閉じたり再読み込みしたりすると消えます。"
            }
            StorageMode::Session => {
                "途中の回答は、このタブを閉じるまで端末の中にだけ残ります。\
            「消去」を押せば、すぐに消えます。"
            }
            StorageMode::Local => {
                "途中の回答は、タブを閉じてもこのブラウザに残ります。\
            「消去」を押せば、すぐに消えます。ほかの人も使う端末では、終わったら「消去」を押してください。"
            }
        },
        proof_go: "通信ゼロ確認",
        begin: "はじめる",
        go_on: "続きから",
        load: "前回の結果を読み込む",
        organiser: "セミナー会場で使う（展示モード）",
    },
    ask: AskText {
        steps: "進みぐあい",
        step_start: "はじめに",
        step_principles: |n| format!("{n}か条"),
        step_questions: |n| format!("{n}問"),
        step_result: "結果",
        principles_lead: "会社のいまの状態に近いものを選んでください。\
            「これから取り組む」でも★1を宣言できます。",
        progress: |n, of| format!("{of}問中 {n}問目"),
        answered: |n, of| format!("{of}問中 {n}問に回答しました"),
        advance: "選ぶと次へ進む",
        advanced: "次の質問に進みました。",
        menu: "メニュー",
        why: "なぜ聞くのか",
        words: "用語の説明",
        next: "次へ",
        back: "戻る",
        to_review: "見直しへ",
        to_list: "一覧で答える",
        to_single: "1問ずつ答える",
        list_title: |n| format!("{n}問を一覧で答える"),
        list_lead: "分からない質問では「わからない」を選んでください。\
            だれに聞けばよいかを、結果の画面にまとめて表示します。",
        reason: "該当なしの理由（必須）",
        reason_hint: "あとで取引先に聞かれたときに説明できるよう、短く入力してください。",
        reason_use: |reason| format!("「{reason}」と入力する"),
        reason_missing: "理由が入力されていません。理由を入力するか、ほかの回答を選んでください。",
    },
    review: ReviewText {
        title: "見直し",
        complete: "すべて答えました",
        incomplete: |n| format!("あと{n}件、答えていません"),
        incomplete_about: "このままでも結果は見られます。",
        answered: "答えたもの",
        chapter: |title, n, of| format!("{title}　{n}／{of}"),
        star_waits: "決めると★1を宣言できるようになります",
        points_wait: "答えると点数が決まります",
        nothing_waits: "答えなくても、★1の宣言に影響はありません",
        reason_missing: "該当なしの理由が未入力です",
        see_result: "結果を見る",
    },
    source: "出典",
    close: "閉じる",
    erase: EraseText {
        erase: "消去",
        erase_ask: "回答をすべて消します。消した回答は元に戻せません。",
        erase_yes: "消去する",
        no: "やめる",
    },
};

fn resumed(kept: StorageMode) -> String {
    let place =
        if kept == StorageMode::Local { "このブラウザ" } else { "このタブ" };
    format!("{place}に残っていた回答から続けます。")
}

fn notice(notice: &Notice) -> String {
    match notice {
        Notice::NotKept => {
            "このブラウザでは、途中の回答を残せません。このまま続けられますが、\
            タブを閉じたり再読み込みしたりする前に、「あとで続ける」を押してください。"
                .into()
        }
        Notice::Resumed(kept) => resumed(*kept),
        Notice::ResumedInPart(kept) => {
            let mut said = resumed(*kept);
            said.push_str(
                "いまの質問に合わない回答は除きました。見直しの画面で確認してください。",
            );
            said
        }
        Notice::Damaged => "残っていた回答のデータが壊れていて、読み込めませんでした。\
            壊れたデータは消さずに残しています。お手数ですが、最初からお答えください。"
            .into(),
        Notice::Erased => "回答を消しました。この端末には何も残っていません。".into(),
    }
}
