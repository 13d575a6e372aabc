// Prints test/fixtures/browser-print.pdf anew from the seed. Needs Chromium and the font Noto Serif CJK SC:
//   CHROMIUM=chromium node scripts/print-fixture.mjs
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const seed = readFileSync(new URL("../../../seeds/liaocheng-2022.txt", import.meta.url), "utf8");
const paragraphs = seed
  .split("\n")
  .map((line) => line.trim())
  .filter((line) => line !== "");
const chosen = [...paragraphs.slice(0, 8), ...paragraphs.slice(84, 104)];
const centred = new Set(paragraphs.slice(0, 4));
const flush = new Set(["各位代表：", "附件1", "附件2"]);

const style = `@page { size: A4; margin: 30mm 27mm;
  @top-center { content: "政府工作报告"; font-size: 9pt }
  @bottom-center { content: "— " counter(page) " —"; font-size: 12pt } }
body { font: 16pt/28pt "Noto Serif CJK SC"; text-align: justify; margin: 0 }
p { margin: 0; text-indent: 2em } .centred { text-align: center; text-indent: 0 } .flush { text-indent: 0 }`;
const classOf = (text) => (centred.has(text) ? "centred" : flush.has(text) ? "flush" : "");
const page = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>政府工作报告</title><style>${style}</style>
${chosen.map((text) => `<p class="${classOf(text)}">${text}</p>`).join("\n")}</html>`;

const folder = mkdtempSync(join(tmpdir(), "print-fixture-"));
const source = join(folder, "report.html");
writeFileSync(source, page);
const output = fileURLToPath(new URL("../test/fixtures/browser-print.pdf", import.meta.url));
const { status } = spawnSync(
  process.env.CHROMIUM ?? "chromium",
  ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", `--print-to-pdf=${output}`, source],
  { stdio: "inherit" },
);
rmSync(folder, { recursive: true });
process.exitCode = status ?? 1;
