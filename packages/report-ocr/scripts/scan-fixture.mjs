// Makes test/fixtures/scan.pdf anew: a page of our own as a picture of one bit a pixel. Needs Chromium and the font Noto Serif CJK SC:
//   CHROMIUM=chromium node scripts/scan-fixture.mjs
import { Buffer } from "node:buffer";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { deflateSync, inflateSync } from "node:zlib";

const PAGE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><style>
body{margin:0;background:#fff;color:#000;width:827px;height:1169px;font:21px/38px "Noto Serif CJK SC"}
main{padding:90px 95px} p{margin:0;text-indent:2em;text-align:justify}
h1{font-size:30px;text-align:center;margin:0 0 24px;letter-spacing:4px} h2{font-size:22px;margin:14px 0 6px;text-indent:2em}
</style><main><h1>政府工作报告</h1>
<p>各位代表：</p>
<h2>一、2022年工作回顾</h2>
<p>过去一年，全市粮食总产量达到56.5万吨，比上年增长3.2%；规模以上工业增加值增长7.4%，高技术产业投资完成128.6亿元。</p>
<p>城镇新增就业4.15万人，居民人均可支配收入达到31260元，增长5.8%。新建改建农村公路245公里，改造老旧小区86个。</p>
<h2>二、2023年主要工作</h2>
<p>今年发展的主要预期目标是：地区生产总值增长6%左右，一般公共预算收入增长5.5%以上，居民消费价格涨幅控制在3%以内，城镇调查失业率5.5%左右。</p>
</main></html>`;
/** Brighter than this is paper. */
const PAPER = 150;

const folder = mkdtempSync(join(tmpdir(), "scan-fixture-"));
writeFileSync(join(folder, "page.html"), PAGE);
const picture = join(folder, "page.png");
const { status } = spawnSync(
  process.env.CHROMIUM ?? "chromium",
  [
    ..."--headless --no-sandbox --disable-gpu --hide-scrollbars --force-device-scale-factor=2 --window-size=827,1169".split(
      " ",
    ),
    `--screenshot=${picture}`,
    join(folder, "page.html"),
  ],
  { stdio: "inherit" },
);
if (status === 0) {
  const pdf = pdfOf(readPng(readFileSync(picture)));
  writeFileSync(new URL("../test/fixtures/scan.pdf", import.meta.url), pdf);
}
rmSync(folder, { recursive: true });
process.exitCode = status ?? 1;

/** The pixels of a png of eight bits a colour. */
function readPng(png) {
  const parts = [];
  let header;
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const data = png.subarray(at + 8, at + 8 + length);
    const kind = png.toString("latin1", at + 4, at + 8);
    if (kind === "IHDR") header = data;
    if (kind === "IDAT") parts.push(data);
    at += 12 + length;
  }
  const [width, height, size] = [header.readUInt32BE(0), header.readUInt32BE(4), header[9] === 6 ? 4 : 3];
  const packed = inflateSync(Buffer.concat(parts));
  const row = width * size;
  const pixels = Buffer.alloc(row * height);
  for (let y = 0; y < height; y += 1) {
    const filter = packed[y * (row + 1)];
    for (let x = 0; x < row; x += 1) {
      const left = x < size ? 0 : pixels[y * row + x - size];
      const above = y === 0 ? 0 : pixels[(y - 1) * row + x];
      const corner = x < size || y === 0 ? 0 : pixels[(y - 1) * row + x - size];
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter];
      pixels[y * row + x] = (packed[y * (row + 1) + 1 + x] + guess) & 255;
    }
  }
  return { width, height, isPaper: (x, y) => pixels[y * row + x * size] > PAPER };
}

function paeth(left, above, corner) {
  const guess = left + above - corner;
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((value) => Math.abs(guess - value));
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

/** A pdf of one page that is a picture. */
function pdfOf({ width, height, isPaper }) {
  const row = Math.ceil(width / 8);
  const bits = Buffer.alloc(row * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) if (isPaper(x, y)) bits[y * row + (x >> 3)] |= 128 >> (x & 7);
  const stream = (entries, data) =>
    Buffer.concat([Buffer.from(`<< ${entries} /Length ${data.length} >>\nstream\n`), data, Buffer.from("\nendstream")]);
  const objects = [
    Buffer.from("<< /Type /Catalog /Pages 2 0 R >>"),
    Buffer.from("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
    Buffer.from(
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /Im0 4 0 R >> >> /Contents 5 0 R >>",
    ),
    stream(
      `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /FlateDecode`,
      deflateSync(bits, { level: 9 }),
    ),
    stream("", Buffer.from("q 595 0 0 842 0 0 cm /Im0 Do Q")),
  ];
  const parts = [Buffer.from("%PDF-1.4\n")];
  const offsets = [];
  const length = () => parts.reduce((sum, part) => sum + part.length, 0);
  for (const [index, body] of objects.entries()) {
    offsets.push(length());
    parts.push(Buffer.from(`${index + 1} 0 obj\n`), body, Buffer.from("\nendobj\n"));
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const start = length();
  const size = objects.length + 1;
  parts.push(
    Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\n`),
    Buffer.from(`startxref\n${start}\n%%EOF\n`),
  );
  return Buffer.concat(parts);
}
