/** What proofreaders find, beside zhlint, lint-md, AutoCorrect and textlint, on the same texts in the same run. */
import { compareProofreaders, isInWords, TEXTLINT_RULES } from "../proofreaders.mjs";
import { seed } from "../seed.mjs";
import { slips } from "../slips.mjs";
import { table } from "./measure.mjs";

export const title = {
  en: "Proofreading, beside zhlint, lint-md, AutoCorrect and textlint",
  zh: "校对：与 zhlint、lint-md、AutoCorrect、textlint 并排",
};

const WORDS = {
  en: {
    about: (all, inWords) =>
      `${all} slips in as many made-up sentences, none used to tune a rule, ${inWords} of them in words and figures. A slip counts where something is found at its ` +
      `place that is not found in the sound sentence. “In the report”: findings in the seed as published (${seed.length} characters), most of which a person ` +
      "would have to look at and leave.",
    head: ["", "slips found", "of words and figures", "in the report", "ms a report"],
    textlint: (rules) =>
      `textlint brings no rules of its own; here it has public ones that hold of Chinese prose: ${rules}. \`textlint-rule-report-lint\` shows there what this linter finds.`,
  },
  zh: {
    about: (all, inWords) =>
      `${all} 个错处，各在一个自拟的句子里，没有一个用来调过规则，其中 ${inWords} 个是用词和数字的错。在错处报出问题、而正确的句子里没有报出的，才算查出。` +
      `“报告中”指在公开发布的示例报告（${seed.length} 字）里报出多少处，多数要由人看过再放过。`,
    head: ["", "查出错处", "其中用词和数字", "报告中", "每份报告毫秒"],
    textlint: (rules) =>
      `textlint 自己不带规则；这里用的是适用于中文的公开规则：${rules}。\`textlint-rule-report-lint\` 在 textlint 里显示的就是本校对库查出的问题。`,
  },
};

/** The rules that textlint ran, as a list in either language. */
const rules = Object.fromEntries(
  [
    ["en", ", "],
    ["zh", "、"],
  ].map(([language, comma]) => [
    language,
    Object.entries(TEXTLINT_RULES)
      .map(([name, version]) => `${name} ${version}`)
      .join(comma),
  ]),
);

export async function run() {
  const rows = await compareProofreaders();
  return (language) => {
    const { about, head, textlint } = WORDS[language];
    const cells = rows.map(({ name, version, found, inWords, all, ms }) => [
      version === "" ? name : `${name} ${version}`,
      found,
      inWords,
      all,
      ms.toFixed(0),
    ]);
    return [about(slips.length, slips.filter(isInWords).length), table(head, cells), textlint(rules[language])].join(
      "\n\n",
    );
  };
}
