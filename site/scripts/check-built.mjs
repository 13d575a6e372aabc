#!/usr/bin/env node
/**
 * Follows every link of the built site, then looks at a page of each sort in the browser: no errors, nothing wider than a phone, and the
 * catalogue and the search find a word.
 */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, extname, join, posix } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { ensureBrowser } from "../../examples/explorer/scripts/browser.mjs";

const dist = join(dirname(dirname(fileURLToPath(import.meta.url))), "dist");
const base = process.env.SITE_BASE ?? "/";
const SEEN = ["index", "start", "rules/index", "en/index", "en/for/drafter", "en/fields"];
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml" };

const complaints = [...deadLinks(), ...(process.env.WITHOUT_BROWSER ? [] : await lookAtPages())];
for (const complaint of complaints) process.stderr.write(`${complaint}\n`);
process.exitCode = complaints.length === 0 ? 0 : 1;

/** Links of pages to what is not in the build, and to headings that are not on the page. */
function deadLinks() {
  const pages = readdirSync(dist, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".html") && !path.startsWith("explorer/") && path !== "404.html");
  const html = new Map(pages.map((page) => [page, readFileSync(join(dist, page), "utf8")]));
  const found = [...html].flatMap(([page, text]) =>
    Array.from(text.matchAll(/ (?:href|src)="(?<target>[^"]+)"/gu), ({ groups }) => groups.target)
      .filter((target) => !/^(?:[a-z]+:|\/\/)/u.test(target))
      .filter((target) => isDead(target, page))
      .map((target) => `${page} links to ${target}, which is not there`),
  );
  return [...new Set(found)];

  function isDead(target, page) {
    const [path, anchor] = target.replaceAll("&amp;", "&").split("#");
    const aim = path === "" ? page : fileOf(posix.resolve("/", posix.dirname(page), path.replace(base, "/")));
    if (aim === undefined) return true;
    return Boolean(anchor) && html.has(aim) && !html.get(aim).includes(`id="${decodeURIComponent(anchor)}"`);
  }
}

/** The file that a server sends for a path; undefined when there is none. */
function fileOf(path) {
  const name = decodeURIComponent(path).slice(1);
  return [name, `${name}.html`, posix.join(name, "index.html")].find(
    (file) => existsSync(join(dist, file)) && statSync(join(dist, file)).isFile(),
  );
}

async function lookAtPages() {
  const server = createServer((request, response) => {
    const file = fileOf(new URL(request.url, "http://localhost").pathname.replace(base, "/"));
    if (file === undefined) response.writeHead(404).end();
    else
      response
        .writeHead(200, { "content-type": TYPES[extname(file)] ?? "text/plain; charset=utf-8" })
        .end(readFileSync(join(dist, file)));
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const site = `http://127.0.0.1:${server.address().port}${base}`;
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage({ viewport: { width: 360, height: 780 } });
    const found = [];
    page.on("pageerror", ({ message }) => found.push(`${page.url()}: ${message}`));
    for (const name of SEEN) {
      await page.goto(`${site}${name}.html`);
      const over = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
      if (over > 0) found.push(`${name} is ${over} px wider than a phone`);
    }
    await page.goto(`${site}catalogue.html`);
    await page.fill(".catalogue-browser input", "国民生产总值");
    await page.waitForSelector(".catalogue-browser code:text-is('gdp')", { timeout: 10_000 });
    await page.click(".VPNavBarSearch button");
    await page.fill(".VPLocalSearchBox input", "半角标点");
    await page.waitForSelector(".VPLocalSearchBox .result[href*='punctuation-halfwidth']", { timeout: 10_000 });
    return found;
  } catch (error) {
    return [String(error)];
  } finally {
    await browser.close();
    server.close();
  }
}
