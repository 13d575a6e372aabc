#!/usr/bin/env node
/** Makes test/fixtures/office.doc: a document of our own saved as Word 97–2003 by LibreOffice, found by SOFFICE or by its usual name. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import {
  Document,
  FootnoteReferenceRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";

const cell = (...lines) => new TableCell({ children: lines.map((line) => new Paragraph(line)) });
const numbered = (text) => new Paragraph({ text, numbering: { reference: "items", level: 0 } });
const document = new Document({
  footnotes: { 1: { children: [new Paragraph("初步核算数。")] } },
  numbering: {
    config: [{ reference: "items", levels: [{ level: 0, format: LevelFormat.DECIMAL, text: "%1." }] }],
  },
  sections: [
    {
      children: [
        new Paragraph("政府工作报告"),
        new Paragraph({
          children: [
            new TextRun("预计全年生产总值增长"),
            new TextRun({ text: "4.3%", bold: true }),
            new FootnoteReferenceRun(1),
            new TextRun("，其中工业增长5.1%。"),
          ],
        }),
        new Paragraph({
          children: [new TextRun("公开文字"), new TextRun({ text: "隐藏9.9%", vanish: true }), new TextRun("继续。")],
        }),
        new Table({
          rows: [
            new TableRow({ children: [cell("指标"), cell("目标"), cell("")] }),
            new TableRow({ children: [cell("生产总值", "工业增加值"), cell("5.5%", "6%"), cell("左右")] }),
          ],
        }),
        numbered("修路"),
        numbered("建桥"),
        new Paragraph("谢谢大家！"),
      ],
    },
  ],
});
const folder = mkdtempSync(join(tmpdir(), "doc-fixture-"));
writeFileSync(join(folder, "office.docx"), await Packer.toBuffer(document));
execFileSync(process.env.SOFFICE ?? "soffice", [
  "--headless",
  "--convert-to",
  "doc",
  "--outdir",
  folder,
  join(folder, "office.docx"),
]);
renameSync(join(folder, "office.doc"), fileURLToPath(new URL("../test/fixtures/office.doc", import.meta.url)));
