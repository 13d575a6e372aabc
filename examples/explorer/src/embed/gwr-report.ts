import { EmbedError, read } from "./worker-of.js";
import css from "./gwr-report.css?inline";
import { en, zh } from "./messages.js";
import { factsTable, reportText, type Shown } from "./render.js";
import type { Embedded, EmbeddedFact } from "../worker/embedded.js";

const STYLE = new CSSStyleSheet();
STYLE.replaceSync(css);

/**
 * A report with its figures, or a table of them, on any page: `<gwr-report src="report.docx">`, `<gwr-report facts="facts.json">`.
 *
 * Attributes: `src` address of a report of any type that the reader takes; `facts` address of what `gwr extract --format json` wrote;
 * `view` `text` or `facts` (text where there is a report); `status` which figures count, `actual target` for instance; `lang` zh or en,
 * that of the page unless given. Events: `gwr-ready` with the figures, `gwr-select` with the one that was chosen, `gwr-error` with a
 * sentence. Colours and type are custom properties, `--gwr-actual`, `--gwr-target`, `--gwr-other`, `--gwr-font`.
 */
export class GwrReport extends HTMLElement {
  static readonly observedAttributes = ["src", "facts", "view", "status", "lang"];

  readonly #root = this.attachShadow({ mode: "open" });
  /** What was read from which address. */
  #read: { readonly from: string; readonly embedded: Embedded } | undefined;
  #turn = 0;

  connectedCallback(): void {
    this.#root.adoptedStyleSheets = [STYLE];
    void this.#show();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) void this.#show();
  }

  /** The figures of the report; empty until it is read. */
  get figures(): readonly EmbeddedFact[] {
    return this.#read?.embedded.facts ?? [];
  }

  async #show(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const messages = this.#messages;
    const [kind, address] = this.#source ?? [];
    if (kind === undefined || address === undefined) {
      this.#say("alert", messages.nothing);
      return;
    }
    try {
      if (this.#read?.from !== `${kind} ${address}`) {
        this.#say("status", messages.loading);
        const embedded = await load(kind, address);
        if (turn !== this.#turn) return;
        this.#read = { from: `${kind} ${address}`, embedded };
        this.#tell("gwr-ready", { figures: embedded.facts });
      }
      this.#draw(this.#read.embedded);
    } catch (error) {
      if (turn !== this.#turn) return;
      const reason = error instanceof EmbedError ? error.messages[this.#language] : String((error as Error).message);
      const sentence = messages.failed(address, reason);
      this.#say("alert", sentence);
      this.#tell("gwr-error", { message: sentence });
    }
  }

  #draw(embedded: Embedded): void {
    const shown: Shown = {
      embedded,
      language: this.#language,
      messages: this.#messages,
      statuses: new Set((this.getAttribute("status") ?? "actual target other").split(/\s+/u)),
      onSelect: (fact) => {
        this.#tell("gwr-select", { fact });
      },
    };
    const asText = embedded.blocks.length > 0 && this.getAttribute("view") !== "facts";
    this.#root.replaceChildren(asText ? reportText(shown) : factsTable(shown));
  }

  #say(role: "status" | "alert", sentence: string): void {
    const line = document.createElement("p");
    line.setAttribute("role", role);
    line.textContent = sentence;
    this.#root.replaceChildren(line);
  }

  #tell(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  get #source(): readonly ["src" | "facts", string] | undefined {
    for (const kind of ["src", "facts"] as const) {
      const address = this.getAttribute(kind);
      if (address !== null && address !== "") return [kind, address];
    }
    return undefined;
  }

  get #language(): "zh" | "en" {
    const told = this.getAttribute("lang") ?? document.documentElement.lang;
    return told.startsWith("en") ? "en" : "zh";
  }

  get #messages(): typeof zh {
    return this.#language === "en" ? en : zh;
  }
}

/** Gets a file from its address, as the page itself would, and has it read. */
async function load(kind: "src" | "facts", address: string): Promise<Embedded> {
  const response = await fetch(new URL(address, document.baseURI));
  if (!response.ok) throw new Error(`HTTP ${String(response.status)}`);
  const name = decodeURIComponent(new URL(response.url).pathname.split("/").at(-1) ?? "");
  if (kind === "facts") return read("embedFacts", { name, content: await response.text() });
  return read("embedReport", { name, content: new Uint8Array(await response.arrayBuffer()) });
}

if (customElements.get("gwr-report") === undefined) customElements.define("gwr-report", GwrReport);
