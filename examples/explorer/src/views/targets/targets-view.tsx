import { plannedYear } from "@liaocheng/report-model";
import { useSignal } from "@preact/signals";
import { language } from "../../state/preferences.js";
import { regionIn } from "../../state/region-names.js";
import { setParams } from "../../state/route.js";
import { titleOf } from "../../state/titles.js";
import { say, useMessages } from "../../words/use-messages.js";
import type { DocumentViewProps } from "../view.js";
import { FormToggle, type Form } from "./form-toggle.js";
import { en } from "./messages/en.js";
import { zh } from "./messages/zh.js";
import { choosePair, type DocumentPair } from "./model/choose-pair.js";
import { ManyTargets } from "./sections/many-targets.js";
import { OwnTargets } from "./sections/own-targets.js";
import { Promises } from "./sections/promises.js";
import "./targets.css";
import { targetsOf } from "./targets-of.js";
import { useOutcome } from "../../components/use-outcome.js";

/** Targets beside results: of one report, of two that follow each other, of all that are open. */
export function TargetsView({ document, documents, params }: DocumentViewProps) {
  const messages = useMessages({ zh, en });
  const failed = useSignal(false);
  const form: Form = params["form"] === "table" || failed.value ? "table" : "chart";
  const onFailed = (): void => {
    failed.value = true;
  };
  const outcome = useOutcome(
    () => Promise.all(documents.map(async (document) => ({ document, pairs: await targetsOf(document) }))),
    [documents],
  );
  const pair = choosePair(documents, document, params["with"]);
  if (outcome.state === "working") return <p class="targets-none">{messages.working}</p>;
  if (outcome.state === "failed") return <p class="targets-none">{say(outcome.messages)}</p>;
  const own = outcome.value.find((one) => one.document.key === document.key);
  return (
    <div class="targets">
      <FormToggle form={form} />
      {failed.value && <p class="targets-warning">{messages.chartsFailed}</p>}
      <OwnTargets document={document} pairs={own?.pairs ?? []} form={form} onFailed={onFailed} />
      <section class="targets-section" aria-labelledby="targets-promises">
        <h2 id="targets-promises">{messages.promisesHeading}</h2>
        <PairChoice {...{ document, documents, params, pair }} />
        {pair && <Promises key={`${pair.previous.key} ${pair.current.key}`} {...{ pair, params, form, onFailed }} />}
      </section>
      {documents.length > 1 && <ManyTargets all={outcome.value} form={form} onFailed={onFailed} />}
    </div>
  );
}

/** Says which two reports are compared and lets another be chosen; without a second, says which one to open. */
function PairChoice({ document, documents, pair }: DocumentViewProps & { readonly pair: DocumentPair | undefined }) {
  const messages = useMessages({ zh, en });
  const others = documents.filter(({ key }) => key !== document.key);
  const year = plannedYear(document.report);
  const { region } = document.report;
  const chosen = pair && (pair.previous.key === document.key ? pair.current : pair.previous);
  return (
    <>
      {pair === undefined && (
        <p class="targets-none">{messages.openAnother(region && regionIn(region, language.value), year)}</p>
      )}
      {pair && <p class="targets-lead">{messages.compared(titleOf(pair.previous), titleOf(pair.current))}</p>}
      {others.length > 0 && (
        <label class="targets-choice screen-only">
          {messages.compareWith}
          <select
            class="field"
            value={chosen?.key ?? ""}
            onChange={({ currentTarget }) => {
              setParams({ with: currentTarget.value });
            }}
          >
            {chosen === undefined && <option value="">{messages.noneChosen}</option>}
            {others.map((other) => (
              <option key={other.key} value={other.key}>
                {titleOf(other)}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}
