import { searchBlocks } from "../../document/search.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

/** 甲山-乙谷旅游区 joins two names by a short line (GB/T 15834 4.13.3.1); from one end to the other runs a long one. */
const ROUTE = /^[一-鿿]{0,6}?(?:高速|铁路|公路|高铁|快速|城际|航线|管线|管道|通道|运河|段)/u;

export const dashForm: LintRule = defineLintRule({
  id: "dash-form",
  meta: {
    kind: "mechanical",
    preset: "recommended",
    severity: "warning",
    since: "0.1.0",
    description: { zh: "破折号占两格，连接号占一格", en: "Expect —— for a break and — for a link." },
    source: "GB/T 15834-2011 4.10（破折号）、4.13（连接号）",
  },
  messages: {
    hyphen: {
      zh: "“{{text}}”中的短横应为一字线“—”或破折号“——”",
      en: "Expected — or —— instead of the hyphen in “{{text}}”",
    },
    length: { zh: "“{{text}}”破折号应占两格“——”", en: "Expected —— in “{{text}}”" },
    opening: { zh: "段首应为破折号“——”", en: "Expected —— at the head of the paragraph" },
    link: { zh: "“{{text}}”别处用一字线连接，此处用了破折号", en: "Expected — in “{{text}}” as elsewhere" },
  },
  check({ document, report }) {
    const { blocks } = document;
    const lines = [...searchBlocks(blocks, /[一-鿿]—[一-鿿]/gu)].length;
    const hyphens = [...searchBlocks(blocks, /[一-鿿](?:-{1,3}|－|–|─{1,2})[一-鿿]/gu)];
    for (const { text, start, end, after } of hyphens) {
      if (/[一-鿿]-[一-鿿]/u.test(text) && lines === 0 && !ROUTE.test(after)) continue;
      // 吐鲁番-哈密盆地: a hyphen may join names; where the document joins them by a line, it is a slip.
      const joins = text.includes("－") || (text.includes("-") && hyphens.length > 1 && hyphens.length >= lines);
      if (!joins) report("hyphen", { start, end }, { data: { text } });
    }
    const long = [...searchBlocks(blocks, /—{3,}|—\s+—/gu)];
    const usual = [...searchBlocks(blocks, /(?<!—)——(?!—)/gu)].length;
    for (const { text, start, end } of long.length > Math.max(2, usual) ? [] : long)
      report("length", { start, end }, { data: { text } });
    const opening = [...searchBlocks(blocks, /^\s*(?<dash>——|—|-{1,2}|－{1,2}|–|─{1,2})(?=[一-鿿“])/gu)];
    const full = opening.filter(({ groups }) => groups["dash"] === "——").length;
    for (const { start, end, groups } of opening) {
      if (groups["dash"] === "——" || full < opening.length * 0.5 || full === 0) continue;
      report("opening", { start: end - (groups["dash"]?.length ?? 1), end });
      void start;
    }
    const links = new Set(Array.from(searchBlocks(blocks, /[一-鿿]{2}—[一-鿿]{2}/gu), ({ text }) => text));
    for (const { text, start, end } of searchBlocks(blocks, /[一-鿿]{2}——[一-鿿]{2}/gu)) {
      if (links.has(text.replace("——", "—"))) report("link", { start, end }, { data: { text } });
    }
  },
});
