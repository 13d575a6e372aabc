import stringWidth from "string-width";
import type { Context } from "../../context.js";
import type { CheckedFile } from "./check-file.js";
import type { PlacedFinding } from "./places.js";

/** Findings for people: place, message, and the line with the place underlined. */
export function formatPretty(context: Context, files: readonly CheckedFile[]): string {
  const found = files.filter(({ findings }) => findings.length > 0);
  const blocks = found.map(({ file, findings }) =>
    [context.colors.bold(file), ...findings.map((finding) => frame(context, finding))].join("\n"),
  );
  return [...blocks, summary(context, files)].join("\n\n");
}

const FIXABLE = {
  zh: { safe: "（--fix 可改）", unsafe: "（有建议，不自动改）" },
  en: { safe: " (--fix mends it)", unsafe: " (suggestion, not applied)" },
};

/** The changed place alone, word by word: 技改[-,-]{+，+}新增. */
function changed({ colors, lang }: Context, { fix, span, excerpt }: PlacedFinding): string[] {
  if (fix === undefined) return [];
  const origin = span.start - excerpt.start;
  const [start, end] = [fix.start - origin, fix.end - origin];
  if (start < 0 || end > excerpt.text.length || /\n/u.test(fix.text)) return [];
  const out = visible(excerpt.text.slice(start, end));
  const into = visible(fix.text);
  const marked = colors.isColorSupported
    ? `${colors.red(colors.strikethrough(out))}${colors.green(into)}`
    : `${out === "" ? "" : `[-${out}-]`}${into === "" ? "" : `{+${into}+}`}`;
  const [before, after] = [excerpt.text.slice(Math.max(0, start - 6), start), excerpt.text.slice(end, end + 6)];
  return [`${colors.dim(lang === "zh" ? "  改为" : "  change")} ${visible(before)}${marked}${visible(after)}`];
}

function frame(context: Context, finding: PlacedFinding): string {
  const { colors, lang } = context;
  const { severity, line, column, message, ruleId, fix, excerpt } = finding;
  const paint = { error: colors.red, warning: colors.yellow, info: colors.blue }[severity];
  const label = {
    zh: { error: "错误", warning: "警告", info: "建议" },
    en: { error: "error", warning: "warning", info: "info" },
  };
  const gutter = `  ${String(line)} | `;
  const before = visible(excerpt.text.slice(0, excerpt.start));
  const marked = visible(excerpt.text.slice(excerpt.start, excerpt.end));
  const after = visible(excerpt.text.slice(excerpt.end));
  const indent = " ".repeat(stringWidth(gutter) + stringWidth(before));
  const underline = "^".repeat(Math.max(1, stringWidth(marked)));
  const related = (finding.related ?? []).map(({ message: said }, index) => {
    const place = finding.relatedPlaces[index];
    const where = place === undefined ? "" : `${String(place.line)}:${String(place.column)}`;
    return `${colors.dim(`  ${lang === "zh" ? "参见" : "see"} ${where}`)} ${said}`;
  });
  const fixable = fix === undefined ? "" : colors.dim(FIXABLE[lang][fix.safe ? "safe" : "unsafe"]);
  return [
    `  ${String(line)}:${String(column)} ${paint(label[lang][severity])} ${message}${fixable} ${colors.dim(ruleId)}`,
    `${colors.dim(gutter)}${before}${paint(marked)}${after}`,
    `${indent}${paint(underline)}`,
    ...changed(context, finding),
    ...related,
  ].join("\n");
}

/** Blank characters a reader cannot tell apart, shown as marks of the same width. */
function visible(text: string): string {
  return text
    .replace(/\t/gu, " ")
    .replace(/[\u00A0\u2000-\u200A\u202F]/gu, "·")
    .replace(/[\u200B-\u200F\u2060\uFEFF]/gu, "¦");
}

function summary({ colors, lang }: Context, files: readonly CheckedFile[]): string {
  const findings = files.flatMap(({ findings: found }) => found);
  const fixes = files.reduce((sum, file) => sum + file.fixes, 0);
  const count = (severity: PlacedFinding["severity"]): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings, infos] = [count("error"), count("warning"), count("info")];
  const mended = fixes === 0 ? "" : lang === "zh" ? `，已改 ${String(fixes)} 处` : `, ${String(fixes)} mended`;
  if (findings.length === 0) return colors.green((lang === "zh" ? "没有问题" : "No findings") + mended);
  const total =
    lang === "zh"
      ? `${String(findings.length)} 处问题：错误 ${String(errors)}、警告 ${String(warnings)}、建议 ${String(infos)}`
      : `${String(findings.length)} findings: ${String(errors)} errors, ${String(warnings)} warnings, ${String(infos)} suggestions`;
  return colors.bold(total + mended);
}
