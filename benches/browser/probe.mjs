/**
 * Runs in the page, before anything of the page does: says when something has become visible.
 * It must stand by itself, because it is sent as a text.
 * @param {{host?: string, begin?: string, question: string}} site
 */
export function probe({ host, begin, question }) {
  let waiting;
  let begun = !begin;
  const tasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push([startTime, duration]);
  }).observe({ type: "longtask", buffered: true });

  const root = () => (host ? document.querySelector(host)?.shadowRoot : document);
  const find = (selector) => root()?.querySelector(selector);

  /** After the frame in which the page now is: what was changed is on the screen then. */
  function painted(then) {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => then(performance.now());
      port2.postMessage(0);
    });
  }

  function look() {
    if (!waiting?.is()) return;
    const { then } = waiting;
    waiting = undefined;
    painted(then);
  }

  const changes = new MutationObserver(() => {
    if (!begun && find(begin)) {
      begun = true;
      painted((now) => {
        bench.screen = now;
        find(begin).click();
      });
    }
    look();
  });
  const all = { subtree: true, childList: true, attributes: true, characterData: true };
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (how) {
    const made = attach.call(this, how);
    changes.observe(made, all);
    return made;
  };
  changes.observe(document, all);

  /** Resolves with the moment at which the screen shows it. */
  const shows = (is) => new Promise((then) => {
    waiting = { is, then };
    look();
  });

  /** Milliseconds from a press of the pointer until the screen shows what it is to show. */
  function pressed(selector) {
    return new Promise((then) => {
      const press = ({ timeStamp }) => {
        removeEventListener("click", press, true);
        const wait = () => {
          if (find(selector)) painted((now) => then(now - timeStamp));
          else requestAnimationFrame(wait);
        };
        // The page's own handlers come first.
        setTimeout(wait);
      };
      addEventListener("click", press, true);
    });
  }

  const bench = {
    tasks,
    /** When the first screen stood, where it asks nothing. */
    screen: undefined,
    /** When the first question could be answered. */
    first: shows(() => find(question)),
    await(selector) {
      bench.awaited = pressed(selector);
    },
  };
  globalThis.hoshimiBench = bench;
}
