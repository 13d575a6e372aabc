import process from "node:process";
import { defineConfig } from "vitepress";
import { headingId } from "../src/heading-id.js";
import { navigation } from "../src/navigation.js";
import { searchWords } from "../src/search-words.js";
import { remembering } from "../src/remembering.js";
import { writePages } from "../src/write-pages.js";

writePages();

/** Where the site is served: a project's pages on a host lie below its name. */
const base = process.env["SITE_BASE"] ?? "/";

const zh = navigation("zh");
const en = navigation("en");

export default defineConfig({
  srcDir: "generated",
  outDir: "dist",
  base,
  head: [["link", { rel: "icon", href: `${base}explorer/icon.svg` }]],
  title: "聊城报告工作台",
  description: "把政府工作报告变成有类型、可核对的事实",
  // The explorer is a build of its own, copied beside the pages; scripts/check-built.mjs follows the links to it.
  ignoreDeadLinks: [/^\/explorer\//u],
  markdown: {
    anchor: { slugify: headingId },
    languageAlias: { console: "shellsession", elisp: "lisp" },
    config: ({ options }) => {
      options.highlight &&= remembering(options.highlight);
    },
  },
  locales: {
    root: { label: "中文", lang: "zh-CN", themeConfig: zh },
    en: {
      label: "English",
      lang: "en",
      title: "Report workbench",
      description: "Chinese government work reports as typed, checkable facts",
      themeConfig: en,
    },
  },
  themeConfig: {
    search: {
      provider: "local",
      options: {
        locales: {
          root: {
            translations: {
              button: { buttonText: "搜索", buttonAriaLabel: "搜索" },
              modal: {
                noResultsText: "没有找到",
                resetButtonTitle: "清除",
                displayDetails: "显示详情",
                footer: { selectText: "打开", navigateText: "移动", closeText: "关闭" },
              },
            },
          },
        },
        miniSearch: { options: { tokenize: searchWords } },
      },
    },
  },
});
