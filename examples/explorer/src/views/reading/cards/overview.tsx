import { boundSigns, type Indicator, type IndicatorStatus } from "@liaocheng/report-model";
import { language } from "../../../state/preferences.js";
import { proofreadingOf, termsOf } from "../../../state/proofreading.js";
import { formatRoute, placeRoute } from "../../../state/route.js";
import { useMessages } from "../../../words/use-messages.js";
import type { Analysis } from "../../../worker/analysis.js";
import { english } from "../messages/english.js";
import { zh } from "../messages/zh.js";

/** A target as it is printed, on the English page by its name in the catalogue where it has one. */
function headlineName({ concepts }: Analysis, { name, concept }: Indicator): string {
  return language.value === "zh" || concept === undefined ? name : (concepts[concept]?.en ?? name);
}

/** The report at a glance: who, when, how much, and its main targets. */
export function Overview({ document }: { readonly document: Analysis }) {
  const messages = useMessages({ zh, en: english.value });
  const { report, indicators, headline } = document;
  const { terms, mentions } = termsOf(document);
  const proofreading = proofreadingOf(document);
  const count = (status: IndicatorStatus): number => indicators.filter((fact) => fact.status === status).length;
  const lines: [string, string | undefined][] = [
    [messages.meeting, report.meeting],
    [messages.deliveredOn, report.deliveredOn],
    [messages.speaker, report.speaker && [report.speaker.title, report.speaker.name].filter(Boolean).join(" ")],
    [messages.counts, messages.countsLine(count("actual"), count("target"), count("other"))],
    [messages.terms, terms.length === 0 ? undefined : messages.termsLine(terms.length, mentions.length)],
    [
      messages.checks,
      proofreading === undefined ? messages.proofreading : messages.checksLine(proofreading.findings.length),
    ],
  ];
  return (
    <article class="reading-card">
      <h3>{messages.overview}</h3>
      <dl>
        {lines.map(
          ([label, value]) =>
            value !== undefined && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {headline.length > 0 && (
        <>
          <h4>{messages.headline}</h4>
          <ul class="reading-headline">
            {headline.map((index) => {
              const fact = indicators[index];
              return (
                fact && (
                  <li key={index}>
                    <a href={formatRoute(placeRoute(document.key, fact.span))} title={fact.name}>
                      {headlineName(document, fact)}
                    </a>
                    <span>
                      {fact.bound === "eq" ? "" : `${boundSigns[fact.bound]} `}
                      {fact.quantity.text}
                    </span>
                  </li>
                )
              );
            })}
          </ul>
        </>
      )}
      <p class="reading-soft">{messages.inspectorEmpty}</p>
    </article>
  );
}
