// For a page that has the check in a frame: gives the frame the height of what is in it, and
// has the page hear by events what the frame says. Nothing of a visitor's answers is in them;
// only a result that was handed over is.
//
//     <script type="module" src="hoshimi-frame.js"></script>
//     <iframe data-hoshimi-frame src="embed.html" title="…"></iframe>

import { isOurs, message } from "./protocol.js";

const FRAMES = "iframe[data-hoshimi-frame]";
/** No screen is as high, whatever a frame says of itself. */
const HIGHEST = 50_000;
const TYPES = "ready height screen progress complete export reset error share".split(" ");

/** Tells a frame who is around it. */
function greet(frame) {
  // Nothing is in it, so it may go to whatever is there.
  frame.contentWindow?.postMessage(message("hello"), "*");
}

/** What the messages of a frame come from. */
function originOf(frame) {
  const apart = frame.hasAttribute("sandbox") && !frame.sandbox.contains("allow-same-origin");
  return apart ? "null" : new URL(frame.src || location).origin;
}

function hear(frame, { source, version, type, ...detail }) {
  if (!TYPES.includes(type)) return;
  if (type === "height") fit(frame, detail.px);
  // Somebody who was at the end of a screen begins the next one at its top.
  if (type === "screen" && frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
  frame.dispatchEvent(new CustomEvent(`hoshimi-${type}`, { bubbles: true, detail }));
}

function fit(frame, px) {
  if (!(px > 0)) return;
  const { boxSizing } = getComputedStyle(frame);
  const border = boxSizing === "border-box" ? frame.offsetHeight - frame.clientHeight : 0;
  const height = `${Math.min(px, HIGHEST) + border}px`;
  // Themes give frames heights of their own.
  frame.style.setProperty("height", height, "important");
}

addEventListener("message", ({ source, origin, data }) => {
  if (!isOurs(data)) return;
  for (const frame of document.querySelectorAll(FRAMES)) {
    if (frame.contentWindow === source && originOf(frame) === origin) hear(frame, data);
  }
});

// Frames that are here already, and those that come, or come anew.
document.querySelectorAll(FRAMES).forEach(greet);
document.addEventListener(
  "load",
  ({ target }) => {
    if (target.matches?.(FRAMES)) greet(target);
  },
  true,
);
