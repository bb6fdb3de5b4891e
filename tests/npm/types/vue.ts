/// <reference types="hoshimi/vue" />
// What the templates of Vue look up.

import "hoshimi";
import type { GlobalComponents } from "vue";

type Props = InstanceType<GlobalComponents["hoshimi-check"]>["$props"];

export const props: Props = {
  key: "check",
  class: ["wide"],
  lang: "ja",
  "heading-level": 3,
  config: { share: "ask" },
  onHoshimiShare: ({ detail }) => detail.result.takenOn,
  onHoshimiProgress: ({ detail }) => detail.answered,
};

export const wrong: Props = {
  // @ts-expect-error no such light
  theme: "dusk",
};
