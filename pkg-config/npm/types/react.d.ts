// `<hoshimi-check>` in the JSX of React 19, and of React 18, which takes no listeners.

import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { HoshimiAttributes, HoshimiCheck, HoshimiConfig, HoshimiListeners } from "./element.js";

type OfReact = DetailedHTMLProps<HTMLAttributes<HoshimiCheck>, HoshimiCheck>;
type Props = Omit<OfReact, keyof HoshimiAttributes> &
  HoshimiAttributes &
  HoshimiListeners & { class?: string; config?: HoshimiConfig };

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "hoshimi-check": Props;
    }
  }
}

declare global {
  namespace JSX {
    interface IntrinsicElements {
      "hoshimi-check": Props;
    }
  }
}
