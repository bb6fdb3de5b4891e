// `<hoshimi-check>` in the JSX of Preact.

import type { HTMLAttributes } from "preact";
import type { HoshimiAttributes, HoshimiCheck, HoshimiConfig, HoshimiListeners } from "./element.js";

type Props = Omit<HTMLAttributes<HoshimiCheck>, keyof HoshimiAttributes> &
  HoshimiAttributes &
  HoshimiListeners & { config?: HoshimiConfig };

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "hoshimi-check": Props;
    }
  }
}
