import DefaultTheme from "vitepress/theme-without-fonts";
import type { Theme } from "vitepress";
import { CatalogueBrowser } from "./catalogue-browser.js";
import { LiveExplorer } from "./live-explorer.js";
import "./style.css";

const theme: Theme = {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component("CatalogueBrowser", CatalogueBrowser);
    app.component("LiveExplorer", LiveExplorer);
  },
};

export default theme;
