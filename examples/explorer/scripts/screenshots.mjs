#!/usr/bin/env node
/* global localStorage */
/** Takes the pictures of the README from the built page: `node scripts/screenshots.mjs`. */
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { preview } from "vite";
import { ensureBrowser } from "./browser.mjs";

const SAMPLE = "#/f74099ba9767/reading";
const ALL = "show=actual+target+other+terms+unread+findings";

/** Each picture: what it shows, how wide, and what is remembered from the visit before. */
const PICTURES = [
  { name: "reading", hash: `${SAMPLE}?at=471-477` },
  { name: "proofreading", hash: `${SAMPLE}?${ALL}&at=1782-1786`, width: 1720 },
  { name: "dark", hash: `${SAMPLE}?at=480-484`, remembered: { language: "en", theme: "dark" } },
  { name: "phone", hash: `${SAMPLE}?at=471-477`, width: 390, height: 780 },
  { name: "facts", hash: SAMPLE.replace("reading", "facts?status=target"), show: showFact },
  { name: "targets", hash: SAMPLE.replace("reading", "targets"), show: showChart },
  { name: "draft", hash: SAMPLE.replace("reading", "draft"), show: showDraft },
  { name: "ranking", hash: SAMPLE.replace("reading", "ranking"), show: showWhatIf },
  { name: "lists", hash: SAMPLE.replace("reading", "lists?list=glossary&q=三标一品"), show: showNearMiss },
];

const root = fileURLToPath(new URL("..", import.meta.url));
const site = await preview({ root, logLevel: "error", preview: { port: 0, host: "127.0.0.1" } });
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: ["--no-sandbox", "--disable-background-networking"],
});
try {
  for (const picture of PICTURES) await take(picture);
} finally {
  await browser.close();
  await site.close();
}

async function take({ name, hash, width = 1360, height = 850, remembered = {}, show = showPlace }) {
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.addInitScript((items) => {
    for (const [key, value] of Object.entries(items)) localStorage.setItem(`explorer.${key}`, value);
  }, remembered);
  await page.goto(`http://127.0.0.1:${site.httpServer.address().port}/${hash}`);
  await show(page);
  await page.locator(".progress:empty").waitFor({ state: "attached" });
  // What sticks and what is laid out late comes to rest.
  await page.waitForTimeout(500);
  const path = fileURLToPath(new URL(`../docs/${name}.jpg`, import.meta.url));
  await page.screenshot({ path, type: "jpeg", quality: 56 });
  await context.close();
}

async function showPlace(page) {
  await page.locator("[data-place]").first().waitFor();
}

/** The sample sheet, with one county imagined two places lower. */
async function showWhatIf(page) {
  await page.getByRole("button", { name: "样例：一季度排名（虚构）" }).click();
  await page
    .getByRole("button", { name: /^东阿县/u })
    .first()
    .click();
  await page.getByRole("slider").fill("10");
  await page
    .locator(".ranking-section")
    .nth(1)
    .evaluate((section) => section.scrollIntoView());
}

/** One fact chosen, so that the inspector stands beside the table. */
async function showFact(page) {
  await page.locator(".facts-name").nth(1).click();
  await page.locator(".facts-panel").waitFor();
}

/** A draft with the caret in a paragraph full of figures. */
async function showDraft(page) {
  await page.locator('.draft-counts [data-state="read"]').waitFor();
  await page.locator(".draft-field").evaluate((field) => {
    const at = field.value.indexOf("2800亿元");
    field.focus();
    field.setSelectionRange(at, at);
  });
  await page.locator(".draft-side li").first().waitFor();
}

async function showChart(page) {
  await page.locator(".targets-chart svg").first().waitFor();
}

async function showNearMiss(page) {
  await page.getByRole("heading", { name: "相近的用语" }).waitFor();
}
