import { nearestWord } from "./nearest-word.js";

/** Language of messages: Chinese or English. @since 0.1.0 */
export type MessageLanguage = "zh" | "en";

/**
 * What is wrong with something a caller gave: where, in both languages, and what was probably meant.
 *
 * @since 0.1.0
 */
export interface CallerProblem {
  /** The key, as code writes it: roles[0].role; "" when the whole is meant. */
  readonly path: string;
  /** The nearest word that would have been taken. */
  readonly nearest?: string | undefined;
  /** One sentence a language, without a full stop; names the key and what to do. */
  readonly messages: Readonly<Record<MessageLanguage, string>>;
}

/**
 * How an error is made: its cause, and the language of `message`, Chinese by default.
 *
 * @since 0.1.0
 */
export interface CallerErrorOptions extends ErrorOptions {
  readonly language?: MessageLanguage | undefined;
}

/**
 * What every library throws for a mistake of its caller, each as a class of its own with its own codes. Texts never cause one.
 *
 * `message` is in one language, the one asked for; `messages` has both.
 *
 * @since 0.1.0
 */
export abstract class CallerError<Code extends string = string> extends Error {
  readonly code: Code;
  /** The key that is wrong: roles[0].role; "" when the whole is. */
  readonly path: string;
  /** The nearest word that would have been taken. */
  readonly nearest: string | undefined;
  readonly messages: Readonly<Record<MessageLanguage, string>>;

  constructor(code: Code, problem: CallerProblem, { language = "zh", ...options }: CallerErrorOptions = {}) {
    super(problem.messages[language], options);
    this.code = code;
    this.path = problem.path;
    this.nearest = problem.nearest;
    this.messages = problem.messages;
  }
}

/**
 * Path of a key as code writes it.
 *
 * @example
 * pathOf(["roles", 0, "role"]); // => "roles[0].role"
 * @since 0.1.0
 */
export function pathOf(keys: readonly PropertyKey[]): string {
  return keys
    .map((key, index) => (typeof key === "number" ? `[${String(key)}]` : (index === 0 ? "" : ".") + String(key)))
    .join("");
}

/**
 * The problem of a word that is none of those known.
 *
 * @param what - What it was to be, in both languages: 规则, rule.
 * @example
 * unknownWord("", "gpd", ["gdp"], { zh: "指标", en: "concept" }).messages.en; // => "no concept “gpd”; did you mean “gdp”?"
 * @since 0.1.0
 */
export function unknownWord(
  path: string,
  word: string,
  known: readonly string[],
  what: CallerProblem["messages"],
): CallerProblem {
  const nearest = known.includes(word) ? undefined : nearestWord(word, known);
  return {
    path,
    nearest,
    messages: {
      zh: `没有${what.zh}“${word}”${nearest === undefined ? "" : `，是不是“${nearest}”？`}`,
      en: `no ${what.en} “${word}”${nearest === undefined ? "" : `; did you mean “${nearest}”?`}`,
    },
  };
}

/**
 * What a value is, in both languages: 文本, 数字, 列表, 对象, 空值.
 *
 * @example
 * kindOf(null).en; // => "null"
 * @since 0.1.0
 */
export function kindOf(value: unknown): CallerProblem["messages"] {
  if (value === null) return { zh: "空值", en: "null" };
  if (Array.isArray(value)) return KINDS["array"] ?? KINDS_UNKNOWN;
  return KINDS[typeof value] ?? KINDS_UNKNOWN;
}

const KINDS_UNKNOWN: CallerProblem["messages"] = { zh: "别的东西", en: "something else" };
const KINDS: Readonly<Record<string, CallerProblem["messages"]>> = {
  string: { zh: "文本", en: "text" },
  number: { zh: "数字", en: "a number" },
  int: { zh: "整数", en: "a whole number" },
  boolean: { zh: "真假值", en: "true or false" },
  array: { zh: "列表", en: "a list" },
  tuple: { zh: "列表", en: "a list" },
  object: { zh: "对象", en: "an object" },
  record: { zh: "对象", en: "an object" },
  function: { zh: "函数", en: "a function" },
  undefined: { zh: "空缺", en: "nothing" },
  date: { zh: "日期", en: "a date" },
};

/**
 * The problem of a value of the wrong kind.
 *
 * @param expected - A type as `typeof` and schemas name it: string, array, object, int.
 * @example
 * wrongKind("text", "string", null).messages.en; // => "text: expected text, got null"
 * @since 0.1.0
 */
export function wrongKind(path: string, expected: string, value: unknown): CallerProblem {
  const wanted = KINDS[expected] ?? { zh: expected, en: expected };
  const got = kindOf(value);
  return {
    path,
    messages: {
      zh: `${path === "" ? "内容" : path} 应为${wanted.zh}，却是${got.zh}`,
      en: `${path === "" ? "the whole" : path}: expected ${wanted.en}, got ${got.en}`,
    },
  };
}
