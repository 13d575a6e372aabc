import type * as z from "zod/v4/core";
import { pathOf, wrongKind, type CallerProblem } from "./caller-error.js";
import { nearestWord } from "./nearest-word.js";

type Issue = z.$ZodIssue;
type Messages = CallerProblem["messages"];

/**
 * The first mistake that a schema finds in what a caller gave, in both languages and with the nearest word that would have
 * been taken; `undefined` when there is none.
 *
 * @param schema - A zod schema, of zod or zod/mini.
 * @param value - What was given.
 * @param issues - What the schema said of it.
 * @param below - Keys above the value: of the whole it is a part of.
 * @since 0.1.0
 */
export function schemaProblem(
  schema: z.$ZodType,
  value: unknown,
  issues: readonly Issue[],
  below: readonly PropertyKey[] = [],
): CallerProblem {
  const [first, ...others] = issues.flatMap((issue) => told(issue));
  if (first === undefined) return wrongKind(pathOf(below), "object", value);
  // A key written wrongly tells more than the key that is missing for it.
  const issue = [first, ...others].find(({ code }) => code === "unrecognized_keys") ?? first;
  return describe(issue, schema, value, below);
}

/** Of a union, what its likeliest member says: the one that got farthest into the value. */
function told(issue: Issue): Issue[] {
  if (issue.code !== "invalid_union") return [issue];
  const branches = issue.errors.map((errors) => errors.flatMap((inner) => told(inner)));
  const [best] = branches
    .filter((errors) => errors.length > 0)
    .sort((left, right) => reach(right) - reach(left) || left.length - right.length);
  if (best === undefined) return [issue];
  return best.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

const reach = (issues: readonly Issue[]): number =>
  Math.max(...issues.map(({ path, code }) => path.length * 2 + (code === "invalid_type" ? 0 : 1)));

function describe(issue: Issue, schema: z.$ZodType, value: unknown, below: readonly PropertyKey[]): CallerProblem {
  const keys = [...below, ...issue.path];
  const path = pathOf(keys);
  const given = valueAt(value, issue.path);
  if (issue.code === "unrecognized_keys") return unknownKey(issue.keys, keysAt(schema, issue.path), keys);
  if (issue.code === "invalid_type" && given === undefined && issue.path.length > 0) return missing(keys);
  if (issue.code === "invalid_type") return wrongKind(path, issue.expected, given);
  if (issue.code === "invalid_value") return wrongWord(path, given, issue.values.map(String));
  const said = sentence(issue);
  return {
    path,
    messages: {
      zh: `${path === "" ? "内容" : path} ${shown(given, "zh")}${said.zh}`,
      en: `${path === "" ? "the whole" : path}${shown(given, "en")}: ${said.en}`,
    },
  };
}

function unknownKey(
  written: readonly string[],
  known: readonly string[],
  above: readonly PropertyKey[],
): CallerProblem {
  const near = written.map((key) => ({ key, nearest: nearestWord(key, known) }));
  const { key, nearest } = near.find((one) => one.nearest !== undefined) ?? {
    key: written[0] ?? "",
    nearest: undefined,
  };
  const choices = nearest === undefined && known.length > 0;
  return {
    path: pathOf([...above, key]),
    nearest,
    messages: {
      zh: `没有 ${pathOf([...above, key])} 这一项${choices ? `，可用：${known.join("、")}` : nearest === undefined ? "" : `，是不是 ${nearest}？`}`,
      en: `there is no key ${pathOf([...above, key])}${choices ? `; choices: ${known.join(", ")}` : nearest === undefined ? "" : `; did you mean ${nearest}?`}`,
    },
  };
}

function missing(keys: readonly PropertyKey[]): CallerProblem {
  const above = pathOf(keys.slice(0, -1));
  const key = pathOf(keys.slice(-1));
  return {
    path: pathOf(keys),
    messages: {
      zh: `${above === "" ? "" : `${above} `}缺少 ${key}`,
      en: `${above === "" ? "" : `${above} `}lacks ${key}`,
    },
  };
}

function wrongWord(path: string, given: unknown, values: readonly string[]): CallerProblem {
  const nearest = typeof given === "string" ? nearestWord(given, values) : undefined;
  const ask =
    nearest === undefined ? { zh: "", en: "" } : { zh: `是不是 ${nearest}？`, en: `did you mean ${nearest}? ` };
  return {
    path,
    nearest,
    messages: {
      zh: `${path === "" ? "内容" : path} 不接受${shown(given, "zh") || "空缺"}，${ask.zh}可用：${values.join("、")}`,
      en: `${path === "" ? "the whole" : path}: does not take${shown(given, "en") || " nothing"}; ${ask.en}choices: ${values.join(", ")}`,
    },
  };
}

/** What is not a key, a kind or a word: lengths, ranges, forms, and what a schema says of itself. */
function sentence(issue: Issue): Messages {
  if (issue.code === "too_small" || issue.code === "too_big") return outOfRange(issue);
  if (issue.code === "invalid_format") return FORMATS[issue.format] ?? { zh: "格式不对", en: "has the wrong form" };
  const own = issue.code === "custom" ? (issue.params as Partial<Messages> | undefined) : undefined;
  if (own?.zh !== undefined && own.en !== undefined) return { zh: own.zh, en: own.en };
  return { zh: "不合要求", en: "does not fit" };
}

const FORMATS: Readonly<Record<string, Messages>> = {
  date: { zh: "不是日期，请写成 2023-02-01", en: "is no date; write 2023-02-01" },
  datetime: { zh: "不是时间，请写成 2023-02-01T09:00:00Z", en: "is no time; write 2023-02-01T09:00:00Z" },
  url: { zh: "不是网址", en: "is no address" },
  regex: { zh: "格式不对", en: "has the wrong form" },
};

function outOfRange(issue: Issue & { code: "too_small" | "too_big" }): Messages {
  const isSmall = issue.code === "too_small";
  const limit = String(isSmall ? issue.minimum : issue.maximum);
  if (issue.origin === "string" && isSmall && limit === "1") return { zh: "不能为空", en: "may not be empty" };
  if (issue.origin === "string")
    return {
      zh: `${isSmall ? "至少" : "至多"}${limit}个字`,
      en: `has ${isSmall ? "at least" : "at most"} ${limit} characters`,
    };
  if (issue.origin === "array" || issue.origin === "set")
    return {
      zh: `${isSmall ? "至少" : "至多"}${limit}项`,
      en: `has ${isSmall ? "at least" : "at most"} ${limit} items`,
    };
  const { inclusive = true } = issue;
  if (isSmall)
    return {
      zh: `须${inclusive ? "不小于" : "大于"}${limit}`,
      en: `must be ${inclusive ? "at least" : "above"} ${limit}`,
    };
  return {
    zh: `须${inclusive ? "不大于" : "小于"}${limit}`,
    en: `must be ${inclusive ? "at most" : "below"} ${limit}`,
  };
}

const LONGEST_SHOWN = 40;

function shown(given: unknown, language: keyof Messages): string {
  if (typeof given !== "string" && typeof given !== "number") return "";
  const text = String(given);
  if (text === "" || text.length > LONGEST_SHOWN) return "";
  return language === "zh" ? `“${text}”` : ` “${text}”`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === "object" && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined),
    value,
  );
}

/** The keys that an object may have at a place of the schema. */
function keysAt(schema: z.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  const reached = path.reduce<readonly z.$ZodType[]>(
    (at, key) => at.flatMap((one) => inner(one)).flatMap((one) => child(one, key)),
    [schema],
  );
  return reached.flatMap((one) => inner(one)).flatMap((one) => Object.keys(shapeOf(one) ?? {}));
}

type Def = Readonly<Record<string, unknown>> & { readonly type: string };
const defOf = (schema: z.$ZodType): Def => schema._zod.def as unknown as Def;
const shapeOf = (schema: z.$ZodType): Record<string, z.$ZodType> | undefined =>
  defOf(schema)["shape"] as Record<string, z.$ZodType> | undefined;

/** The schemas behind optional, default, lazy and the like; of a union all members. */
function inner(schema: z.$ZodType): readonly z.$ZodType[] {
  const def = defOf(schema);
  if (def["innerType"] !== undefined) return inner(def["innerType"] as z.$ZodType);
  if (def.type === "lazy") return inner((def["getter"] as () => z.$ZodType)());
  if (def.type === "pipe") return inner(def["in"] as z.$ZodType);
  if (def.type === "union") return (def["options"] as readonly z.$ZodType[]).flatMap((one) => inner(one));
  return [schema];
}

function child(schema: z.$ZodType, key: PropertyKey): readonly z.$ZodType[] {
  const def = defOf(schema);
  const found =
    shapeOf(schema)?.[String(key)] ??
    (def["element"] as z.$ZodType | undefined) ??
    (def["valueType"] as z.$ZodType | undefined) ??
    (def["items"] as readonly z.$ZodType[] | undefined)?.[Number(key)];
  return found === undefined ? [] : [found];
}
