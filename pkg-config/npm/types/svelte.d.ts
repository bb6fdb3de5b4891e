// `<hoshimi-check>` in the templates of Svelte.

import type { HoshimiAttributes, HoshimiConfig, HoshimiListeners } from "./element.js";

declare global {
  namespace svelteHTML {
    interface IntrinsicElements {
      "hoshimi-check": HoshimiAttributes &
        HoshimiListeners & { config?: HoshimiConfig; id?: string; class?: string; style?: string };
    }
  }
}
