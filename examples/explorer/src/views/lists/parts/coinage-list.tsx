import type { UndefinedCoinage } from "@liaocheng/glossary";
import { useMessages } from "../../../words/use-messages.js";
import type { Analysis } from "../../../worker/analysis.js";
import { en } from "../messages/en.js";
import { zh } from "../messages/zh.js";
import { Places } from "./places.js";

/** From these likelihoods on a reader will ask, or may. */
const LIKELY = 0.6;
const POSSIBLE = 0.4;

interface CoinageListProps {
  readonly document: Analysis;
  readonly coinages: readonly UndefinedCoinage[];
}

/** Words the report uses as if everybody knew them, the likeliest to be asked about first. */
export function CoinageList({ document, coinages }: CoinageListProps) {
  const messages = useMessages({ zh, en });
  return (
    <>
      <h3 class="visually-hidden">{messages.lists.coinages}</h3>
      <p class="lists-soft">{messages.coinagesHint}</p>
      <ol class="lists-terms lists-coinages">
        {coinages.map(({ text, count, likelihood, uses }) => {
          const level = likelihood >= LIKELY ? "likely" : likelihood >= POSSIBLE ? "possible" : "hardly";
          return (
            <li key={text} class="lists-term" data-level={level}>
              <h4>
                <span lang="zh-CN">{text}</span> <span class="lists-count">×{count}</span>{" "}
                <span class="lists-remark">{messages.levels[level]}</span>
              </h4>
              <Places document={document} places={uses} />
            </li>
          );
        })}
      </ol>
    </>
  );
}
