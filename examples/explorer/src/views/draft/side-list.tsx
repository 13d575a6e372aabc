import { periodLabel, type Indicator, type Span } from "@liaocheng/report-model";
import { StatusMark } from "../../components/status-mark.js";
import { figureWords } from "../../words/figure-words.js";
import { SEVERITY_WORDS } from "../../words/severity-words.js";
import { say, useMessages } from "../../words/use-messages.js";
import type { Draft } from "./draft-state.js";
import { en } from "./messages/en.js";
import { zh } from "./messages/zh.js";

interface SideListProps {
  readonly draft: Draft;
  /** Where the writer is. */
  readonly caret: number;
  readonly onShow: (span: Span) => void;
  readonly onFix: (span: Span, text: string) => void;
}

/** Beside the draft: what a proofreader says of it, and how the figures at the cursor are read. */
export function SideList({ draft: { text, reading }, caret, onShow, onFix }: SideListProps) {
  const messages = useMessages({ zh, en });
  const start = text.lastIndexOf("\n", caret - 1) + 1;
  const next = text.indexOf("\n", caret);
  const end = next < 0 ? text.length : next;
  const here = reading.indicators.filter(({ span }) => start <= span.start && span.end <= end);
  return (
    <aside class="draft-side">
      <section aria-labelledby="draft-facts">
        <h3 id="draft-facts">{messages.facts}</h3>
        {here.length === 0 && <p class="draft-none">{messages.noFacts}</p>}
        <ul aria-labelledby="draft-facts">
          {here.map((indicator) => (
            <li key={indicator.span.start}>
              <FigureLine indicator={indicator} onShow={onShow} />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="draft-findings">
        <h3 id="draft-findings">{messages.findings}</h3>
        {reading.findings.length === 0 && <p class="draft-none">{messages.noFindings}</p>}
        <ul aria-labelledby="draft-findings">
          {reading.findings.map(({ span, severity, messages: message, fix, ruleId }) => (
            <li key={`${ruleId} ${String(span.start)}`} data-severity={severity}>
              <button
                type="button"
                class="draft-link"
                onClick={() => {
                  onShow(span);
                }}
              >
                <strong>{say(SEVERITY_WORDS[severity])}</strong> {say(message)}
              </button>
              {fix && (
                <button
                  type="button"
                  class="button"
                  onClick={() => {
                    onFix(fix, fix.text);
                  }}
                >
                  {fixWords(messages, fix.text)}
                </button>
              )}
            </li>
          ))}
        </ul>
      </section>
    </aside>
  );
}

function fixWords(messages: typeof zh, text: string): string {
  if (text === "") return messages.fixDelete;
  return text.trim() === "" ? messages.fixBlank : messages.fixTo(text);
}

function FigureLine({ indicator, onShow }: { readonly indicator: Indicator } & Pick<SideListProps, "onShow">) {
  return (
    <button
      type="button"
      class="draft-link"
      onClick={() => {
        onShow(indicator.span);
      }}
    >
      {indicator.name} <strong>{figureWords(indicator)}</strong> <StatusMark status={indicator.status} />{" "}
      {indicator.period && say(periodLabel(indicator.period, indicator.months))}
    </button>
  );
}
