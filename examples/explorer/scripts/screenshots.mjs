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

async function take({ name, hash, width = 1360, height = 850, remembered = {} }) {
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.addInitScript((items) => {
    for (const [key, value] of Object.entries(items)) localStorage.setItem(`explorer.${key}`, value);
  }, remembered);
  await page.goto(`http://127.0.0.1:${site.httpServer.address().port}/${hash}`);
  await page.locator("[data-place]").first().waitFor();
  // What sticks and what is laid out late comes to rest.
  await page.waitForTimeout(500);
  const path = fileURLToPath(new URL(`../docs/${name}.jpg`, import.meta.url));
  await page.screenshot({ path, type: "jpeg", quality: 72 });
  await context.close();
}
