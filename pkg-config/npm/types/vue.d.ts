// `<hoshimi-check>` in templates and render functions of Vue 3.

import type { HTMLAttributes, PublicProps } from "vue";
import type { HoshimiAttributes, HoshimiCheck, HoshimiConfig, HoshimiEventMap } from "./element.js";

type Listener<Name> = Name extends `hoshimi-${infer What}` ? `onHoshimi${Capitalize<What>}` : never;
type Listeners = {
  [Name in keyof HoshimiEventMap as Listener<Name>]?: (event: HoshimiEventMap[Name]) => void;
};
type Props = Omit<HTMLAttributes, keyof HoshimiAttributes> &
  HoshimiAttributes &
  Listeners & { config?: HoshimiConfig };

declare module "vue" {
  interface GlobalComponents {
    "hoshimi-check": new () => HoshimiCheck & { $props: Props & PublicProps };
  }
}
