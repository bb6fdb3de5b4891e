/// <reference types="hoshimi/preact" />
/** @jsxImportSource preact */
// A component of Preact's.

import "hoshimi";
import type { HoshimiCheck } from "hoshimi";
import { createRef } from "preact";

const check = createRef<HoshimiCheck>();

export const page = (
  <hoshimi-check
    ref={check}
    class="wide"
    lang="en"
    share="ask"
    config={{ steps: ["plan"] }}
    onhoshimi-share={({ detail }) => detail.result.takenOn}
  >
    …
  </hoshimi-check>
);

// @ts-expect-error no such light
export const wrong = <hoshimi-check theme="dusk" />;
