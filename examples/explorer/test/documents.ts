import { readFileSync } from "node:fs";
import { Document, Packer, Paragraph } from "docx";
import type { Page } from "playwright-core";

/** A short report of a city that does not exist, with a figure of each status. */
export const SHORT_REPORT = `政府工作报告
——2025年1月10日在云平市第三届人民代表大会第五次会议上
云平市市长 李明
各位代表：
一、2024年工作回顾
全市生产总值突破1200亿元，增长6.1%。
二、2025年主要工作任务
今年主要预期目标是：生产总值增长6%以上，居民消费价格涨幅3%以内。
`;

/** What a file is dropped as. */
export interface DroppedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export async function wordFile(text: string): Promise<Uint8Array> {
  const children = text.split("\n").map((line) => new Paragraph(line));
  return new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children }] })));
}

/** A pdf that a browser printed, with the first pages of the sample. */
export function pdfFile(): Uint8Array {
  return readFileSync(new URL("../../../packages/report-reader/test/fixtures/browser-print.pdf", import.meta.url));
}

/** Drops files on the page as a file manager does. */
export async function drop(page: Page, files: readonly DroppedFile[]): Promise<void> {
  const sent = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString("base64") }));
  await page.evaluate((dropped) => {
    const dataTransfer = new DataTransfer();
    for (const { name, base64 } of dropped) {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      dataTransfer.items.add(new File([bytes], name));
    }
    document.body.dispatchEvent(new DragEvent("dragover", { dataTransfer, bubbles: true, cancelable: true }));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  }, sent);
}

/** Pastes text on the page, outside any field. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
  }, text);
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
