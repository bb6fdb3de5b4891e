// What is shown when the program has stopped. It stands apart from the program, because
// nothing of the program may be called any more.

const WORDS = {
  ja: {
    title: "申し訳ありません。動作が止まりました",
    kept: "ここまでの回答は残っています。ファイルに保存してから、ページを再読み込みしてください。",
    none: "ページを再読み込みしてください。",
    save: "回答を保存",
    reload: "再読み込み",
  },
  en: {
    title: "Sorry, the check has stopped",
    kept: "Your answers so far are kept. Save them to a file, then reload the page.",
    none: "Please reload the page.",
    save: "Save the answers",
    reload: "Reload",
  },
};

/** Browsers read the file some time after the click. */
const KEPT_MS = 60_000;

/**
 * Replaces what is in `box`. `file` is the last result file, or "" when there is none.
 * @param {HTMLElement} box
 * @param {string} language BCP 47 tag
 * @param {string} file
 */
export function showCrash(box, language, file) {
  const words = WORDS[language.slice(0, 2)] ?? WORDS.ja;
  const parts = [element("p", "h-title__text", words.title)];
  parts.push(element("p", "", file ? words.kept : words.none));
  if (file) {
    parts.push(button("h-button h-button--primary", words.save, () => save(file)));
  }
  parts.push(button("h-button", words.reload, () => location.reload()));
  const panel = element("div", "h-crash", "");
  panel.setAttribute("role", "alert");
  panel.append(...parts);
  box.replaceChildren(panel);
}

/** @param {string} file */
function save(file) {
  const url = URL.createObjectURL(new Blob([file], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = "hoshimi.json";
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}

function element(name, className, text) {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

function button(className, text, act) {
  const made = element("button", className, text);
  made.type = "button";
  made.addEventListener("click", act);
  return made;
}
