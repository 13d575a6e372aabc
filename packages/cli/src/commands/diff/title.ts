import type { Context } from "../../context.js";
import type { DiffSource } from "./source.js";

/** 数字比对：一稿.docx → 二稿.docx */
export const diffTitle = ({ say }: Pick<Context, "say">, before: DiffSource, after: DiffSource): string =>
  `${say({ zh: "数字比对：", en: "Figures compared: " })}${before.document.label} → ${after.document.label}`;
