import { describe, expect, it } from "vitest";
import type { Indicator } from "@liaocheng/report-model";
import type { PhenomenonCase } from "./case.js";
import { extractIndicators } from "./extract-indicators.js";

const HEADINGS: Readonly<Record<PhenomenonCase["passage"], string>> = {
  review: "一、2025年工作回顾\n",
  tasks: "一、2025年工作回顾\n一年来成绩显著。\n二、2026年重点工作\n",
  "five-years": "一、2025年和“十四五”时期工作回顾\n五年来，我们团结奋斗。\n",
  plan: "一、2025年工作回顾\n一年来成绩显著。\n二、“十五五”时期主要目标\n",
  none: "",
};

const modules = import.meta.glob<Record<string, readonly PhenomenonCase[]>>("./**/*.cases.ts", { eager: true });

const spell = ({ name, quantity, kind, bound, direction, status, period }: Indicator): string =>
  `${name} | ${quantity.text} | ${kind} ${bound} ${direction ?? "-"} | ${status} ${period ?? "-"}`;

for (const [file, exported] of Object.entries(modules)) {
  describe(file.replace("./", "").replace(".cases.ts", ""), () => {
    for (const cases of Object.values(exported)) {
      it.each(cases.map((entry) => [entry.text, entry] as const))("%s", (_text, { passage, text, facts }) => {
        const report = HEADINGS[passage] + text;
        const found = extractIndicators(report).indicators.filter(({ span }) => span.start >= HEADINGS[passage].length);
        expect(found.map(spell)).toEqual(facts);
      });
    }
  });
}
