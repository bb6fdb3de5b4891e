/// <reference types="hoshimi/svelte" />
// What the templates of Svelte look up.

import "hoshimi";

export const props: svelteHTML.IntrinsicElements["hoshimi-check"] = {
  lang: "ja",
  config: { share: "ask" },
  "onhoshimi-share": ({ detail }) => detail.result.takenOn,
};

export const wrong: svelteHTML.IntrinsicElements["hoshimi-check"] = {
  // @ts-expect-error no such light
  theme: "dusk",
};
