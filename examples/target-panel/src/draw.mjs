/**
 * Draws the pictures of a panel.
 *
 *   node src/draw.mjs PANEL CHARTS
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { overshootChart, provincesChart, wordsChart } from "./charts.mjs";
import { ask } from "./questions.mjs";

const [panel = "panel", charts = "charts"] = process.argv.slice(2);
const { provinces, overshoot, words } = await ask(panel);
mkdirSync(charts, { recursive: true });
writeFileSync(join(charts, "provinces.svg"), provincesChart(provinces));
writeFileSync(join(charts, "overshoot.svg"), overshootChart(overshoot));
writeFileSync(join(charts, "words.svg"), wordsChart(words));
