import js from "@eslint/js";
import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";
import { comparedFiles, RULE } from "./scripts/compared-alternatives.mjs";

const compared = comparedFiles();

export default tseslint.config(
  {
    ignores: [
      "**/dist/",
      "**/dist-single/",
      "packages/*/coverage/",
      "**/test-results/",
      "**/.turbo/",
      "**/generated/",
      "**/fixtures/",
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  regexp.configs["flat/recommended"],
  {
    // Chinese characters, full-width digits and letters, circled numbers and radicals are as clear to a reader as a-z.
    settings: {
      regexp: { allowedCharacterRanges: ["alphanumeric", "一-鿿", "０-９", "Ａ-Ｚ", "ａ-ｚ", "①-⑳", "⺀-⿕", "豈-﫿"] },
    },
  },
  {
    rules: {
      "max-lines": ["error", { max: 300, skipBlankLines: false, skipComments: false }],
      "no-console": "error",
      eqeqeq: "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "regexp/no-super-linear-backtracking": "error",
      "regexp/no-super-linear-move": "error",
      "regexp/require-unicode-regexp": "error",
    },
  },
  {
    // What reads a report is read by people: a function has as many branches as fit in one look.
    files: ["packages/chinese-quantity/src/**", "packages/report-parser/src/**", "packages/indicator-extractor/src/**"],
    rules: { complexity: ["error", 20] },
  },
  {
    files: ["**/*.test.ts", "**/*.test-d.ts", "**/cases.ts", "**/*.cases.ts", "**/test/planting/mutators.ts"],
    rules: { "max-lines": "off", "@typescript-eslint/no-non-null-assertion": "off" },
  },
  {
    // Units and verbs are lists of words in the patterns of rules: one character more or less changes no form.
    files: ["packages/report-lint/src/**"],
    rules: { "regexp/prefer-character-class": "off" },
  },
  ...(compared.length > 0 ? [{ files: compared, rules: { [RULE]: "off" } }] : []),
  {
    files: ["scripts/**", "tooling/**", "benchmarks/**", "examples/**", "**/scripts/**", "packages/cli/bin/**"],
    languageOptions: {
      globals: { console: "readonly", process: "readonly", URL: "readonly", performance: "readonly" },
    },
    rules: { "no-console": "off" },
  },
);
