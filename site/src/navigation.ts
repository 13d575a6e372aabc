import type { DefaultTheme } from "vitepress";
import { lintRules } from "@liaocheng/report-lint";
import { packageNames, reusedDocuments, type Language } from "./documents.js";
import { address } from "./relink.js";

type Words = Readonly<Record<Language, string>>;
type Entry = readonly [page: string, words: Words];

const GROUPS: readonly { readonly title: Words; readonly entries: readonly Entry[] }[] = [
  {
    title: { zh: "上手", en: "Begin" },
    entries: [
      ["start", { zh: "五分钟上手", en: "Start in five minutes" }],
      ["explorer", { zh: "报告透视（在线）", en: "The explorer, live" }],
      ["terms", { zh: "用语", en: "Words of this project" }],
    ],
  },
  {
    title: { zh: "你是谁", en: "Who you are" },
    entries: [
      ["for/drafter", { zh: "起草人", en: "Drafter" }],
      ["for/supervision", { zh: "督查室", en: "Supervision office" }],
      ["for/researcher", { zh: "研究者", en: "Researcher" }],
      ["for/deputy", { zh: "代表委员", en: "Deputy" }],
      ["for/ci", { zh: "代码仓库维护者", en: "CI maintainer" }],
      ["city", { zh: "别的城市的开发者", en: "Developer of another city" }],
    ],
  },
  {
    title: { zh: "写你自己的", en: "Write your own" },
    entries: [
      ["cities", { zh: "城市配置", en: "City file" }],
      ["own/rule", { zh: "校对规则", en: "Rule of the linter" }],
      ["own/policy", { zh: "排名规则", en: "Policy of rankings" }],
      ["own/resolver", { zh: "解析步骤", en: "Resolver" }],
    ],
  },
  {
    title: { zh: "怎样工作", en: "How it works" },
    entries: [
      ["reading", { zh: "一个数字怎样被读懂", en: "How a figure is read" }],
      ["quality", { zh: "测得的质量和限度", en: "Measured quality, and its limits" }],
      ["benchmarks", { zh: "速度", en: "Benchmarks" }],
      ["architecture", { zh: "架构", en: "Architecture" }],
      ["security", { zh: "安全", en: "Security" }],
      ["changes", { zh: "更新", en: "Changes" }],
      ["support", { zh: "支持到何时", en: "Support" }],
      ["contributing", { zh: "参与开发", en: "Contributing" }],
    ],
  },
  {
    title: { zh: "参考", en: "Reference" },
    entries: [
      ["catalogue", { zh: "指标目录", en: "Catalogue of indicators" }],
      ["rules/", { zh: "校对规则", en: "Rules of the linter" }],
      ["lint-rules", { zh: "规则查出什么", en: "What the rules find" }],
      ["outputs", { zh: "各命令的输出", en: "What commands print" }],
      ["panel", { zh: "面板各列", en: "Columns of the panel" }],
      ["fields", { zh: "模型各字段", en: "Fields of the model" }],
      ["ledger", { zh: "台账", en: "The ledger" }],
      ["editors", { zh: "编辑器", en: "Editors" }],
      ["vscode", { zh: "VS Code 扩展", en: "VS Code" }],
      ["ci-check", { zh: "入库校对", en: "Checks in CI" }],
      ["cluster", { zh: "集群", en: "Clusters" }],
      ["seed", { zh: "示例报告", en: "The seed" }],
    ],
  },
];

const UI = {
  zh: {
    outline: { label: "本页", level: [2, 3] as [number, number] },
    docFooter: { prev: "上一页", next: "下一页" },
    darkModeSwitchLabel: "深浅色",
    lightModeSwitchTitle: "浅色",
    darkModeSwitchTitle: "深色",
    sidebarMenuLabel: "目录",
    returnToTopLabel: "回到顶部",
    langMenuLabel: "语言",
    skipToContentLabel: "跳到正文",
    notFound: {
      title: "没有这一页",
      quote: "地址可能写错了，或页面已经移走。",
      linkText: "回到首页",
      linkLabel: "回到首页",
    },
  },
  en: { outline: { level: [2, 3] as [number, number] } },
} as const;

/** Bars and menus of the site in one language. */
export function navigation(language: Language): DefaultTheme.Config {
  const link = (page: string): string => address(page, language);
  const groups = GROUPS.map(({ title, entries }) => ({
    text: title[language],
    collapsed: false,
    items: entries
      .filter(([page]) => page !== "benchmarks" || reusedDocuments.some((document) => document.page === page))
      .map(([page, words]) => ({ text: words[language], link: link(page) })),
  }));
  const packages = packageNames().map((name) => ({ text: name, link: link(`packages/${name}`) }));
  const rules = lintRules.map(({ id }) => ({ text: id, link: link(`rules/${id}`) }));
  const [libraries, all] = language === "zh" ? ["库", "全部规则"] : ["Libraries", "All rules"];
  return {
    ...UI[language],
    nav: [
      { text: language === "zh" ? "上手" : "Begin", link: link("start") },
      { text: language === "zh" ? "透视" : "Explorer", link: link("explorer") },
      { text: language === "zh" ? "规则" : "Rules", link: link("rules/") },
      { text: language === "zh" ? "指标" : "Indicators", link: link("catalogue") },
    ],
    sidebar: {
      [link("rules/")]: [{ text: all, link: link("rules/"), items: rules }],
      [link("api/")]: [
        { text: "API", items: packageNames().map((name) => ({ text: name, link: link(`api/${name}`) })) },
      ],
      [link("")]: [...groups, { text: libraries, collapsed: true, items: packages }],
    },
  };
}
