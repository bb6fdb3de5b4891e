/// <reference types="hoshimi/react" />
// A component of React's.

import "hoshimi";
import type { HoshimiCheck, HoshimiResult } from "hoshimi";
import { useRef, useState } from "react";

export function Check() {
  const check = useRef<HoshimiCheck>(null);
  const [file, setFile] = useState<HoshimiResult>();
  return (
    <main>
      <hoshimi-check
        ref={check}
        key="check"
        class="wide"
        lang="ja"
        heading-level={3}
        auto-advance={false}
        idle-timeout="90"
        kiosk
        config={{ share: "ask", brandName: "見本株式会社" }}
        onhoshimi-share={({ detail }) => setFile(detail.result)}
        onhoshimi-progress={({ detail }) => detail.step.length}
      >
        <p>…</p>
      </hoshimi-check>
      <button type="button" onClick={() => void check.current?.print()}>
        {file?.takenOn}
      </button>
    </main>
  );
}

// @ts-expect-error no such light
export const wrong = <hoshimi-check theme="dusk" />;
// @ts-expect-error no such setting
export const unknown = <hoshimi-check config={{ colour: "red" }} />;
// @ts-expect-error an event without a step
export const blind = <hoshimi-check onhoshimi-export={({ detail }) => detail.step} />;
