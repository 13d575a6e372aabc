import {
  baseLabels,
  coverageLabels,
  measureLabels,
  resolverLabels,
  type Indicator,
  type IndicatorField,
} from "@liaocheng/report-model";
import { csvOf } from "../export/csv.js";
import { FLAT_COLUMNS } from "../export/flat-columns.js";
import { regionIn } from "../state/region-names.js";
import { formatRoute, placeRoute } from "../state/route.js";
import { language } from "../state/preferences.js";
import { factValues } from "../words/fact-values.js";
import { FIELD_WORDS } from "../words/indicator-words.js";
import { say, useMessages } from "../words/use-messages.js";
import type { Analysis } from "../worker/analysis.js";
import { CopyButton } from "./copy-button.js";
import "./fact-inspector.css";
import { en } from "./messages/en.js";
import { zh } from "./messages/zh.js";
import { StatusMark } from "./status-mark.js";

const FIELDS = Object.keys(FIELD_WORDS) as IndicatorField[];

export interface FactInspectorProps {
  readonly document: Analysis;
  readonly indicator: Indicator;
}

/** All that is known of one figure: what it means, what of it is printed and what implied, and the words it stands in. */
export function FactInspector({ document, indicator }: FactInspectorProps) {
  const messages = useMessages({ zh, en });
  const { quantity, span, sentence, section, status, base, baseText, measure, coverage, region } = indicator;
  const concept = indicator.concept === undefined ? undefined : document.concepts[indicator.concept];
  const values = factValues(indicator);
  const fact = document.facts[document.indicators.indexOf(indicator)];
  return (
    <article class="fact-inspector">
      <h3>
        <span class="fact-name">{indicator.name}</span> <strong>{quantity.text}</strong> <StatusMark status={status} />
      </h3>
      {concept && (
        <p class="fact-concept">
          {messages.concept} <span>{language.value === "zh" ? concept.zh : concept.en}</span> <code>{concept.id}</code>
        </p>
      )}
      <dl>
        {FIELDS.map((field) => {
          const value = values[field];
          return (
            value !== undefined && (
              <div key={field}>
                <dt>{say(FIELD_WORDS[field])}</dt>
                <dd>
                  <span>{say(value)}</span>
                  <Origin document={document} indicator={indicator} field={field} />
                </dd>
              </div>
            )
          );
        })}
        {coverage !== undefined && <Plain label={messages.coverage} value={say(coverageLabels[coverage])} />}
        {measure !== undefined && <Plain label={messages.measure} value={say(measureLabels[measure])} />}
        {baseText !== undefined && (
          <Plain
            label={messages.base}
            value={base === undefined ? baseText : `${say(baseLabels[base])}（“${baseText}”）`}
          />
        )}
        {region !== undefined && <Plain label={messages.region} value={regionIn(region, language.value)} />}
        {section.length > 0 && <Plain label={messages.section} value={section.join(" › ")} />}
      </dl>
      <blockquote aria-label={messages.quote}>
        {document.text.slice(sentence.start, span.start).trimStart()}
        <mark>{document.text.slice(span.start, span.end)}</mark>
        {document.text.slice(span.end, sentence.end).trimEnd()}
      </blockquote>
      <div class="fact-actions">
        <CopyButton label={messages.copyJson} text={() => JSON.stringify(fact, undefined, 2)} />
        <CopyButton
          label={messages.copyCsv}
          text={() => csvOf(fact === undefined ? [] : [fact], FLAT_COLUMNS).slice(1)}
        />
        <CopyButton
          label={messages.copyLink}
          text={() => new URL(formatRoute(placeRoute(document.key, span)), location.href).href}
        />
      </div>
    </article>
  );
}

function Plain({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Origin({ document, indicator, field }: FactInspectorProps & { readonly field: IndicatorField }) {
  const messages = useMessages({ zh, en });
  const origin = indicator.origins[field];
  if (origin === undefined) return undefined;
  const evidence = origin.evidence && document.text.slice(origin.evidence.start, origin.evidence.end).trim();
  return (
    <span class="fact-origin" data-origin={origin.origin}>
      <span>{messages[origin.origin]}</span> <span title={origin.by}>{say(resolverLabels[origin.by])}</span>
      {evidence !== undefined && evidence !== "" && <q>{evidence}</q>}
    </span>
  );
}
