//! An app of Leptos' with the check in it: options are signals of the app's own, and events come
//! back as values.

use hoshimi::{
    app::config::{Brand, HostConfig},
    content::lang::Lang,
    embed::{SelfCheck, SelfCheckEvent},
};
use leptos::prelude::*;
use wasm_bindgen::prelude::*;

/// Puts the app on the page.
#[wasm_bindgen(start)]
pub fn main() {
    mount_to_body(Page);
}

/// The page around the check. Its policy allows no markup from texts, and Leptos writes an element
/// that is all literals as markup; so texts stand in braces.
#[component]
fn Page() -> impl IntoView {
    let (name, lang) = (RwSignal::new("見本商工会".to_owned()), RwSignal::new(Lang::Ja));
    let (progress, received) = (RwSignal::new(None), RwSignal::new(None::<usize>));
    let config = Signal::derive(move || HostConfig {
        brand: Brand { name: Some(name.get()), ..Brand::default() },
        ..HostConfig::default()
    });
    let on_event = Callback::new(move |event| {
        if let SelfCheckEvent::Progress { answered, of, .. } = event {
            progress.set(Some((answered, of)));
        }
    });
    // What a page may do with a result: here it only says that it has it.
    let on_share = Callback::new(move |file: String| received.set(Some(file.len())));
    let said = move || match progress.get() {
        Some((answered, of)) => format!("{of}問のうち{answered}問に答えました。"),
        None => "まだ答えていません。".to_owned(),
    };
    let switch = move |_| {
        lang.update(|lang| *lang = if *lang == Lang::Ja { Lang::En } else { Lang::Ja });
    };
    view! {
        <main>
            <h1>{"情報セキュリティの自己点検"}</h1>
            <p>
                <label for="name">{"運営者の名前"}</label>
                <input id="name" prop:value=name on:input=move |event| name.set(event_target_value(&event))/>
                <button type="button" on:click=switch>{"日本語／English"}</button>
            </p>
            <p role="status">{said}</p>
            <SelfCheck config lang on_event on_share/>
            <Show when=move || received.get().is_some()>
                <p role="status">{"結果を受け取りました。この見本のページは、どこにも送りません。"}</p>
            </Show>
        </main>
    }
}
