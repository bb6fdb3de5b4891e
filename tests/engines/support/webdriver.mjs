/** As much of WebDriver as WebKit's browser is driven with, over plain HTTP. */

/** The key under which an element is handed around. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

const WINDOW = { x: 0, y: 0 };

export class Session {
  /** @param {string} address of the session */
  constructor(address) {
    this.address = address;
  }

  /**
   * Starts a browser.
   * @param {string} driver its address
   * @param {object} capabilities
   */
  static async start(driver, capabilities) {
    const body = { capabilities: { alwaysMatch: capabilities } };
    const { sessionId } = await ask("POST", `${driver}/session`, body);
    return new Session(`${driver}/session/${sessionId}`);
  }

  #post(command, body = {}) {
    return ask("POST", `${this.address}/${command}`, body);
  }

  #get(command) {
    return ask("GET", `${this.address}/${command}`);
  }

  goto(url) {
    return this.#post("url", { url });
  }

  reload() {
    return this.#post("refresh");
  }

  /** What an expression comes to; a promise is awaited. */
  evaluate(script) {
    return this.#post("execute/sync", { script: `return ${script};`, args: [] });
  }

  windows() {
    return this.#get("window/handles");
  }

  /** Speaks to that window from now on. */
  turnTo(handle) {
    return this.#post("window", { handle });
  }

  /** Speaks to the frame that `script` gives from now on, or again to the page itself. */
  async enter(script) {
    const element = script && (await this.evaluate(script));
    await this.#post("frame", { id: element ? { [ELEMENT]: element[ELEMENT] } : null });
  }

  resize(window) {
    return this.#post("window/rect", { ...WINDOW, ...window });
  }

  click(x, y) {
    const actions = [
      { type: "pointerMove", duration: 0, origin: "viewport", x, y },
      { type: "pointerDown", button: 0 },
      { type: "pointerUp", button: 0 },
    ];
    const pointer = { type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions };
    return this.#post("actions", { actions: [pointer] });
  }

  keys(text) {
    const actions = [...text].flatMap((value) => [
      { type: "keyDown", value },
      { type: "keyUp", value },
    ]);
    return this.#post("actions", { actions: [{ type: "key", id: "keyboard", actions }] });
  }

  async picture() {
    return Buffer.from(await this.#get("screenshot"), "base64");
  }

  end() {
    return ask("DELETE", this.address);
  }
}

/** One command; what the driver calls an error is thrown. */
export async function ask(method, address, body) {
  const response = await fetch(address, { method, body: body && JSON.stringify(body) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}
