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
  for (const { start, end, kind, headings } of embedded.blocks) {
    const block = element(kind === "title" ? "h2" : "div", { "data-kind": kind });
    const fill = (into: HTMLElement, from: number, to: number): void => {
      let done = from;
      for (const fact of facts) {
        const { span } = fact;
        if (span === undefined || span.start < done || span.end > to) continue;
        into.append(unwrapped(embedded.text.slice(done, span.start)), mark(fact, card, shown));
        done = span.end;
      }
      into.append(unwrapped(embedded.text.slice(done, to)));
    };
    let done = start;
    // Headings that run in are headings all the same.
    for (const heading of headings) {
      const made = element(`h${String(Math.min(heading.level, 3) + 2)}`, {});
      fill(block, done, heading.start);
      fill(made, heading.start, heading.end);
      block.append(made);
      done = heading.end;
    }
    fill(block, done, end);
    article.append(block);
  }
  const place = element("div", { class: "report" });
  place.append(article, card);
  return place;
}

function mark(fact: EmbeddedFact, card: HTMLElement, shown: Shown): HTMLElement {
  const { onSelect, language } = shown;
  // No real button: those are boxes, at whose ends lines break before a comma.
  const button = element("span", { role: "button", tabindex: "0", "data-status": fact.status });
  button.textContent = fact.text;
  const choose = (): void => {
    explain(card, fact, shown, button);
    onSelect(fact);
  };
  button.addEventListener("click", choose);
  button.addEventListener("keydown", (event) => {
    if (event.key === "Escape") card.hidden = true;
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    choose();
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
