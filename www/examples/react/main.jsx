// A page of React's with the check on it: settings go in as a property, events come out, and
// the result comes when the visitor hands it over.

import "hoshimi";
import { useRef, useState } from "react";
import { createRoot } from "react-dom/client";

const config = { share: "ask", brandName: "見本商工会" };

function Page() {
  const check = useRef(null);
  const [progress, setProgress] = useState(null);
  const [file, setFile] = useState(null);
  return (
    <main>
      <h1>情報セキュリティの自己点検</h1>
      <p role="status">
        {progress ? `${progress.of}問のうち${progress.answered}問に答えました。` : "まだ答えていません。"}
      </p>
      <hoshimi-check
        ref={check}
        lang="ja"
        heading-level="2"
        config={config}
        onhoshimi-progress={({ detail }) => setProgress(detail)}
        onhoshimi-share={({ detail }) => setFile(detail.result)}
      >
        読み込んでいます…
      </hoshimi-check>
      <button type="button" onClick={() => check.current.exportResult().catch(() => {})}>
        結果をこのページに渡す
      </button>
      {file && <Received file={file} />}
    </main>
  );
}

/** What a page may do with a result: here it only says that it has it. */
function Received({ file }) {
  return (
    <p role="status">
      {file.takenOn}の結果を受け取りました。この見本のページは、どこにも送りません。
    </p>
  );
}

createRoot(document.getElementById("page")).render(<Page />);
