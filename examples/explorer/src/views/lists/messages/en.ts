import type { zh } from "./zh.js";

export const en: typeof zh = {
  heading: "Lists",
  lists: {
    projects: "Livelihood projects",
    policies: "Policies",
    plans: "Action plans",
    others: "Other annexes",
    glossary: "Glossary",
    coinages: "Unexplained words",
  },
  looking: "Unexplained words are not found out yet",
  nothing: "This report has no annexes",
  nothingHint:
    "Livelihood projects, policies, action plans and glossaries that stand behind a report are listed here, to search, to export and to find in the text.",
  noAnnexes: "This report has neither annexes nor glossary; below are words it uses and explains nowhere.",
  search: "Search this list",
  searchPolicies: "Find a policy or department",
  searchTerms: "Look up a term: Chinese, another name, pinyin initials",
  entries: (count) => `${String(count)} ${count === 1 ? "entry" : "entries"}`,
  policies: (count, departments) =>
    `${String(count)} ${count === 1 ? "policy" : "policies"}, led by ${String(departments)} ${departments === 1 ? "department" : "departments"}`,
  leadHint: "The department listed first leads.",
  noDepartment: "No department stated",
  jump: "In the text",
  jumpTo: (title) => `In the text: ${title}`,
  terms: (count) => `${String(count)} ${count === 1 ? "term" : "terms"}`,
  termsFound: (exact, count) =>
    exact ? `Found; ${String(count)} in all` : `Not there as such; ${String(count)} near it`,
  noTerm: (query) => `Neither “${query}” nor anything near it`,
  begins: "May become, typed on",
  near: "Near it",
  defines: "In the definition of",
  noDefinition: "No definition is printed",
  members: "Members: ",
  aliases: "Also: ",
  unused: "Not used in the body",
  uses: (count) => `Used ${count === 1 ? "once" : `${String(count)} times`} in the body`,
  moreUses: (count) => `${String(count)} more`,
  coinagesHint:
    "Words in quotes or with numbers that neither annexes nor context explain, the likeliest to be asked about first.",
  levels: { likely: "likely needs explaining", possible: "may need explaining", hardly: "hardly needs it" },
};
