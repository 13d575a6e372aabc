import type { Indicator } from "@liaocheng/report-model";
import { describe, expect, it } from "vitest";
import type { PhenomenonCase } from "./case.js";
import { extractIndicators } from "./extract-indicators.js";
import { notAFactCases } from "./claims/reject-quantity.cases.js";
import { monthsCases } from "./when/months.cases.js";
import { termCases } from "./when/terms.cases.js";
import { periodCases } from "./when/period.cases.js";
import { quantityFormCases } from "./claims/quantity-forms.cases.js";
import { documentCases } from "./passage/document.cases.js";
import { planDocumentCases } from "./passage/plan-document.cases.js";
import { undatedCases } from "./passage/undated.cases.js";
import { goalCases } from "./passage/goals.cases.js";
import { putForwardCases } from "./passage/put-forward.cases.js";
import { reviewHoldsCases } from "./passage/review-holds.cases.js";
import { digestCases } from "./passage/digest.cases.js";
import { soFarCases } from "./passage/so-far.cases.js";
import { outlookCases } from "./passage/outlook.cases.js";
import { standingFactCases } from "./passage/standing-fact.cases.js";
import { statusCases } from "./status/status.cases.js";
import { asideCases } from "./claims/aside.cases.js";
import { attributiveCases } from "./claims/subject/attributive.cases.js";
import { completionCases } from "./claims/subject/completion.cases.js";
import { contributionCases } from "./claims/subject/contribution.cases.js";
import { partOfRegionCases } from "./claims/subject/part-of-region.cases.js";
import { harvestAndGainCases } from "./claims/subject/harvest-and-gain.cases.js";
import { wholeNameCases } from "./claims/subject/whole-names.cases.js";
import { memberCases } from "./lists/members.cases.js";
import { toldAroundCases } from "./claims/subject/told-around.cases.js";
import { doerCases } from "./claims/subject/doers.cases.js";
import { earlierBaseCases } from "./claims/earlier-base.cases.js";
import { fromToCases } from "./claims/from-to.cases.js";
import { gapToPeerCases } from "./claims/gap-to-peer.cases.js";
import { inheritedSubjectCases } from "./claims/subject/inherited-subject.cases.js";
import { toldBeforeCases } from "./claims/subject/told-before.cases.js";
import { rankCases } from "./claims/rank.cases.js";
import { respectivelyCases } from "./lists/respectively.cases.js";
import { shareOfCases } from "./claims/share-of.cases.js";
import { wordBoundaryCases } from "./claims/subject/word-boundary.cases.js";

const PHENOMENA: Readonly<Record<string, readonly PhenomenonCase[]>> = {
  分别: respectivelyCases,
  "inherited subject": inheritedSubjectCases,
  "subject of the sentence before": toldBeforeCases,
  "figure before its noun": attributiveCases,
  "由…增至…": fromToCases,
  "高于…个百分点": gapToPeerCases,
  "占…比重, fractions, multiples": shareOfCases,
  "a plan fulfilled": completionCases,
  "figures in brackets": asideCases,
  "one thing moves another": contributionCases,
  "part and region": partOfRegionCases,
  "harvests and gains": harvestAndGainCases,
  "compared with what was before": earlierBaseCases,
  "whole names": wholeNameCases,
  "members of lists": memberCases,
  "words around the name": toldAroundCases,
  "places, doers and lengths": doerCases,
  ranks: rankCases,
  "bounds of words": wordBoundaryCases,
  "result or promise": statusCases,
  "goals among results, yardsticks among promises": goalCases,
  periods: periodCases,
  "years of movements and terms": termCases,
  "parts of a year": monthsCases,
  "years and parts of a year over sentences": documentCases,
  "plans and accounts of them": planDocumentCases,
  "texts without head or date": undatedCases,
  "what was put forward, and what came of it": putForwardCases,
  "digests of a congress": digestCases,
  "a review holds until the plan is opened": reviewHoldsCases,
  "how far a plan has come": soFarCases,
  "what the rest of a year shall bring": outlookCases,
  "what a place is, and who met": standingFactCases,
  "forms of figures": quantityFormCases,
  "no fact at all": notAFactCases,
};

const HEADINGS: Readonly<Record<PhenomenonCase["passage"], string>> = {
  review: "一、2025年工作回顾\n",
  tasks: "一、2025年工作回顾\n一年来成绩显著。\n二、2026年重点工作\n",
  "five-years": "一、2025年和“十四五”时期工作回顾\n五年来，我们团结奋斗。\n",
  plan: "一、2025年工作回顾\n一年来成绩显著。\n二、“十五五”时期主要目标\n",
  none: "",
};

const spell = ({ name, quantity, kind, bound, direction, status, period, months }: Indicator): string =>
  `${name} | ${quantity.text} | ${kind} ${bound} ${direction ?? "-"} | ${status} ${[period ?? "-", months?.join("–") ?? []].flat().join(" ")}`;

describe.each(Object.entries(PHENOMENA))("%s", (_phenomenon, cases) => {
  it.each(cases.map((entry) => ({ ...entry })))("$text", ({ passage, text, facts }) => {
    const heading = HEADINGS[passage];
    const found = extractIndicators(heading + text).indicators.filter(({ span }) => span.start >= heading.length);
    expect(found.map(spell)).toEqual(facts);
  });
});
