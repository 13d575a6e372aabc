import type { Embedded, EmbeddedFact } from "../worker/embedded.js";
import type { Language } from "../words/localized.js";
import type { zh } from "./messages.js";

/** What is shown, and how. Everything of a report goes into the page as text. */
export interface Shown {
  readonly embedded: Embedded;
  readonly language: Language;
  readonly messages: typeof zh;
  readonly statuses: ReadonlySet<string>;
  readonly onSelect: (fact: EmbeddedFact) => void;
}

/** The report with its figures as buttons; the one that is chosen is explained in a card. */
export function reportText(shown: Shown): HTMLElement {
  const { embedded, messages, statuses } = shown;
  const article = element("article", { "aria-label": messages.report, lang: "zh-CN" });
  const card = element("aside", { "aria-live": "polite", hidden: "" });
  const facts = embedded.facts.filter(({ status }) => statuses.has(status));
  let next = 0;
  for (const { start, end, kind, level = 1 } of embedded.blocks) {
    const tag = kind === "title" ? "h2" : kind === "heading" ? (level > 1 ? "h4" : "h3") : "p";
    const block = element(tag, { "data-kind": kind });
    let done = start;
    while ((facts[next]?.span?.start ?? Infinity) < start) next += 1;
    for (let fact = facts[next]; fact?.span !== undefined && fact.span.end <= end; fact = facts[next]) {
      next += 1;
      if (fact.span.start < done) continue;
      block.append(unwrapped(embedded.text.slice(done, fact.span.start)), mark(fact, card, shown));
      done = fact.span.end;
    }
    block.append(unwrapped(embedded.text.slice(done, end)));
    article.append(block);
  }
  const place = element("div", { class: "report" });
  place.append(article, card);
  return place;
}

function mark(fact: EmbeddedFact, card: HTMLElement, shown: Shown): HTMLElement {
  const { onSelect, language } = shown;
  const button = element("button", {
    type: "button",
    "data-status": fact.status,
  });
  button.textContent = fact.text;
  button.addEventListener("click", () => {
    explain(card, fact, shown, button);
    onSelect(fact);
  });
  button.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") card.hidden = true;
  });
  button.title = `${fact.name} · ${fact.statusWords[language]}`;
  return button;
}

function explain(card: HTMLElement, fact: EmbeddedFact, { language, messages }: Shown, from: HTMLElement): void {
  const heading = element("h3", {});
  heading.textContent = `${fact.name} ${fact.words[language]}`;
  const list = element("dl", {});
  for (const { label, value } of fact.lines) {
    const [term, told] = [element("dt", {}), element("dd", {})];
    term.textContent = label[language];
    told.textContent = value[language];
    list.append(term, told);
  }
  const quote = element("blockquote", { lang: "zh-CN" });
  quote.textContent = fact.quote;
  const close = element("button", { type: "button" });
  close.textContent = messages.close;
  close.addEventListener("click", () => {
    card.hidden = true;
    from.focus();
  });
  card.replaceChildren(heading, list, quote, close);
  card.hidden = false;
  from.scrollIntoView({ block: "nearest" });
}

/** The figures as a table. */
export function factsTable({ embedded, messages, language, statuses }: Shown): HTMLElement {
  const facts = embedded.facts.filter(({ status }) => statuses.has(status));
  const place = element("div", { class: "table", tabindex: "0", role: "region", "aria-label": messages.facts });
  const table = element("table", {});
  const caption = element("caption", {});
  caption.textContent = facts.length === 0 ? messages.noFacts : `${messages.facts} (${String(facts.length)})`;
  const head = element("thead", {});
  head.append(row("th", messages.columns, { scope: "col" }));
  const body = element("tbody", {});
  for (const fact of facts) {
    const cells = row(
      "td",
      [fact.name, fact.words[language], fact.statusWords[language], fact.period?.[language] ?? "", fact.quote],
      {},
    );
    cells.dataset["status"] = fact.status;
    body.append(cells);
  }
  table.append(caption, head, body);
  place.append(table);
  return place;
}

function row(tag: "td" | "th", texts: readonly string[], attributes: Readonly<Record<string, string>>): HTMLElement {
  const line = element("tr", {});
  for (const text of texts) {
    const cell = element(tag, attributes);
    cell.textContent = text;
    line.append(cell);
  }
  return line;
}

function element(tag: string, attributes: Readonly<Record<string, string>>): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

/** Lines that were wrapped hard read on; between Chinese characters a browser would set a blank. */
function unwrapped(text: string): string {
  return text.replace(/[ \t\r\u3000]{0,20}\n\s{0,40}/gu, "");
}
