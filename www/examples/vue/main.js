// A page of Vue's with the check on it: settings go in as a property, events come out, and the
// result comes when the visitor hands it over. As render functions, which need no compiler; in
// a template it is `<hoshimi-check :config="config" @hoshimi-share="…">`.

import "hoshimi";
import { createApp, h, ref } from "vue";

const config = { share: "ask", brandName: "見本商工会" };

const Page = {
  setup() {
    const check = ref(null);
    const progress = ref(null);
    const file = ref(null);
    return () =>
      h("main", [
        h("h1", "情報セキュリティの自己点検"),
        h("p", { role: "status" }, said(progress.value)),
        h(
          "hoshimi-check",
          {
            ref: check,
            lang: "ja",
            "heading-level": "2",
            config,
            onHoshimiProgress: ({ detail }) => {
              progress.value = detail;
            },
            onHoshimiShare: ({ detail }) => {
              file.value = detail.result;
            },
          },
          "読み込んでいます…",
        ),
        h(
          "button",
          { type: "button", onClick: () => check.value.exportResult().catch(() => {}) },
          "結果をこのページに渡す",
        ),
        file.value && h("p", { role: "status" }, received(file.value)),
      ]);
  },
};

function said(progress) {
  if (!progress) return "まだ答えていません。";
  return `${progress.of}問のうち${progress.answered}問に答えました。`;
}

/** What a page may do with a result: here it only says that it has it. */
function received({ takenOn }) {
  return `${takenOn}の結果を受け取りました。この見本のページは、どこにも送りません。`;
}

createApp(Page).mount("#page");
