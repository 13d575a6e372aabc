import type { PanelProblem } from "@liaocheng/report-model";
import type { Context } from "../../context.js";
import { writeNotice } from "../../notices.js";
import { oneLine } from "../../one-line.js";
import type { DigestHead } from "./record/digest.js";
import type { LocalizedProblem } from "./record/problem.js";

/** Remarks of one sort shown one by one; the rest is counted. */
const SHOWN = 50;

/** Tells people of the problems of reports, and keeps them for programs. */
export interface ProblemTeller {
  readonly tell: (head: Pick<DigestHead, "source" | "file" | "problems">) => void;
  /** Says how many remarks were not shown. */
  readonly end: () => void;
}

/** A problem as programs read it. */
export const problemRow = (
  { source, file }: Pick<DigestHead, "source" | "file">,
  { severity, code, message }: LocalizedProblem,
  context: Context,
): PanelProblem => ({ source, file, severity, code, message: oneLine(context.say(message)) });

/** One line each on standard error; what kept a report out of the panel gives status 2. */
export function createProblemTeller(context: Context): ProblemTeller {
  const shown = new Map<string, number>();
  const tellOne = (file: string, { severity, code, message }: LocalizedProblem): void => {
    if (severity === "error") {
      const label = context.errorColors.red(context.say({ zh: "错误：", en: "error: " }));
      context.stderr.write(`${label}${oneLine(context.say(message))}\n`);
      context.exitCode = 2;
      return;
    }
    const count = (shown.get(code) ?? 0) + 1;
    shown.set(code, count);
    if (count <= SHOWN) writeNotice(context, severity, file, message);
  };
  return {
    tell: ({ file, problems }) => {
      for (const problem of problems) tellOne(file, problem);
    },
    end: () => {
      for (const [code, count] of shown) {
        if (count <= SHOWN) continue;
        const more = String(count - SHOWN);
        writeNotice(context, "warning", code, {
          zh: `这类提示还有 ${more} 条未显示；--problems FILE 写出全部`,
          en: `${more} more of this sort not shown; --problems FILE writes all`,
        });
      }
    },
  };
}

/** One JSON object a line on standard error, for filters. */
export function createProblemWriter(context: Context): ProblemTeller {
  return {
    tell: (head) => {
      for (const problem of head.problems) {
        context.stderr.write(`${JSON.stringify(problemRow(head, problem, context))}\n`);
        if (problem.severity === "error") context.exitCode = 2;
      }
    },
    end: () => undefined,
  };
}

/** Keeps all problems for a file, whoever is told of them. */
export function keepProblems(context: Context): {
  readonly through: (teller: ProblemTeller) => ProblemTeller;
  readonly jsonl: () => string;
} {
  const lines: string[] = [];
  return {
    through: (teller) => ({
      ...teller,
      tell: (head) => {
        for (const problem of head.problems) lines.push(`${JSON.stringify(problemRow(head, problem, context))}\n`);
        teller.tell(head);
      },
    }),
    jsonl: () => lines.join(""),
  };
}
