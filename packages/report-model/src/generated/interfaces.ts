// Written by test/interfaces.test.ts from the zod schemas. Do not edit.

/**
 * Which figures people accepted as results of targets and which they rejected, as `gwr compare --links FILE` reads it and
 * `--format links` writes it.
 *
 * @since 0.3.0
 */
export interface AcceptedLinks {
  /** For editors; nothing reads it */
  $schema?: string | undefined;
  /** File of the earlier report, for people */
  previous?: string | undefined;
  /** File of the later report, for people */
  current?: string | undefined;
  /** A target each; those that nobody decided have no effect */
  links: {
    /** What the target is about, for people */
    name?: string | undefined;
    /** The figure of the earlier report */
    target: {
      /** First UTF-16 code unit of the figure in the text of its report */
      start: number;
      /** The figure as printed there; a link whose text stands elsewhere is refused */
      text: string;
    };
    /** The result: number of a candidate, a figure by its place, or none; null while undecided */
    accept?: number | "none" | {
      /** First UTF-16 code unit of the figure in the text of its report */
      start: number;
      /** The figure as printed there; a link whose text stands elsewhere is refused */
      text: string;
    } | null | undefined;
    /** Figures that are not the result: numbers of candidates, or places */
    reject?: (number | {
      /** First UTF-16 code unit of the figure in the text of its report */
      start: number;
      /** The figure as printed there; a link whose text stands elsewhere is refused */
      text: string;
    })[] | undefined;
    /** The nearest figures, numbered from 1 */
    candidates?: {
      /** First UTF-16 code unit of the figure in the text of its report */
      start: number;
      /** The figure as printed there; a link whose text stands elsewhere is refused */
      text: string;
      /** What the figure is about */
      name: string;
      /** How near its name comes to that of the target */
      score?: number | undefined;
      /** The sentence it stands in, to be read by a person */
      sentence?: string | undefined;
    }[] | undefined;
    note?: string | undefined;
  }[];
}

/**
 * One entry of a list of action plans, 城市更新行动：编制城市更新专项规划，…。
 *
 * @since 0.1.0
 */
export interface ActionPlan {
  /** Always action-plan */
  kind: "action-plan";
  /** Name of the action: 城市更新行动 */
  title: string;
  /** What is done, after the colon; empty when nothing follows */
  content: string;
}

/**
 * A list behind the report: 附件1 2023年重点民生事项清单, 名词解释.
 *
 * @since 0.1.0
 */
export interface Annex {
  /** Node type, always annex */
  type: "annex";
  /** 1 for 附件1; absent when none is printed */
  ordinal?: number | undefined;
  /** Title without 附件 and number; 名词解释 */
  title: string;
  /** What the list holds; decides the payload of its items */
  kind: "livelihood-projects" | "policies" | "action-plans" | "glossary" | "other";
  /** In the order printed */
  children: (Heading | Item | GlossaryEntry | Paragraph | Table | Furniture | Whitespace)[];
  /** Where it stands in the text as given */
  position: Position;
}

/**
 * A finding of `gwr check --format json`: one in a file, its place also in lines and columns.
 *
 * @since 0.3.0
 */
export interface CheckFinding {
  /** Rule that found it: punctuation-halfwidth */
  ruleId: string;
  /** Which of the messages of the rule */
  messageId: string;
  /** error: must be mended; warning: should be looked at; info: worth knowing */
  severity: "error" | "warning" | "info";
  /** One sentence for people, in the language of the run; programs compare the ids */
  message: string;
  /** File as given, relative to the folder of the run; - is standard input */
  file: string;
  /** First UTF-16 code unit in the text of the file */
  start: number;
  /** One past the last code unit */
  end: number;
  /** Line of the start, from 1 */
  line: number;
  /** UTF-16 column of the start, from 1 */
  column: number;
  /** Line of the end */
  endLine: number;
  /** Column of the end */
  endColumn: number;
  /** What would mend it, when that is known */
  fix?: Fix | undefined;
  /** certain: can only be a mistake; likely: nearly always one; possible: worth a look */
  certainty?: "certain" | "likely" | "possible" | undefined;
  /** Other places the finding speaks of, each with what stands there */
  related?: {
    span: Span;
    message: string;
  }[] | undefined;
  /** Stays the same when lines move; what a baseline keeps */
  fingerprint: string;
}

/**
 * What `gwr check --format json` prints.
 *
 * @since 0.3.0
 */
export interface CheckOutput {
  /** In the order of the files, then of the text */
  findings: CheckFinding[];
}

/**
 * Something the report promises to do, with who leads and by when, as far as it says.
 *
 * @since 0.1.0
 */
export interface Commitment {
  /** target: the body promises a figure; task: a deed without one; the rest are entries of annexes */
  kind: "target" | "task" | "livelihood-project" | "policy" | "action-plan";
  /** The promise as printed */
  text: string;
  /** What is to be done, without the means and the units before it */
  deed: string;
  /** Where it stands */
  span: Span;
  /** Headings above it, outermost first */
  section: string[];
  /** All responsible units as printed, those that lead first */
  departments: string[];
  /** Units that lead or answer for it */
  leads: string[];
  /** Units that help */
  joint: string[];
  /** ISO date, year, or first and last year (2023/2025); absent when it cannot be told */
  deadline?: string | undefined;
  /** The time as printed; absent when the year planned is meant */
  deadlineText?: string | undefined;
  /** Figures it promises; empty when it names none */
  indicators: Indicator[];
}

/**
 * The policy of a comparison, as `gwr compare --policy FILE` reads it: how far 左右 reaches, and what still is 基本完成.
 *
 * @since 0.3.0
 */
export interface ComparePolicy {
  /** For editors; nothing reads it */
  $schema?: string | undefined;
  /** How far 左右 and 约 reach, below what is to be reached and above what is not */
  tolerance?: {
    /** For rates and shares, in percentage points: 0.2 */
    points?: number | undefined;
    /** For everything else, as a share of the printed target: 0.02 is 2 % */
    share?: number | undefined;
  } | undefined;
  /** How far short of a target still is 基本完成; without it there is no such verdict */
  nearly?: {
    /** For rates and shares, in percentage points: 0.2 */
    points?: number | undefined;
    /** For everything else, as a share of the printed target: 0.02 is 2 % */
    share?: number | undefined;
  } | undefined;
}

/**
 * Targets of a report against the results of the next, as `gwr compare --format json` prints them.
 *
 * @since 0.3.0
 */
export interface Comparison {
  /** The year compared; absent when neither report tells */
  year?: string | undefined;
  /** How the later report follows the earlier one */
  sequence: "consecutive" | "same-year" | "reversed" | "apart" | "unknown";
  /** File of the earlier report */
  previous: string;
  /** File of the later report */
  current: string;
  /** How many rows have each verdict */
  counts: {
    met: number;
    nearly: number;
    missed: number;
    undecided: number;
    "not-comparable": number;
    "not-found": number;
  };
  /** Main expected targets with a figure, those in words, then the others, each in the order of the text */
  rows: ({
    /** What the target is about, as the earlier report names it */
    name: string;
    /** Among the main expected targets of the year (主要预期目标) */
    headline: boolean;
    /** nearly: 基本完成, by policy alone; undecided: the words leave it open, or people must tell (待核实) */
    verdict: "met" | "nearly" | "missed" | "undecided" | "not-comparable" | "not-found";
    kind: "statement";
    claim: "in-step" | "above" | "balanced" | "falling" | "steady" | "better";
    /** The clause of the earlier report: 居民收入增长与经济增长同步 */
    target: {
      start: number;
      end: number;
      /** The clause as printed */
      text: string;
    };
    /** What the later report says of it; null when nothing */
    result: {
      start: number;
      end: number;
      /** The clause as printed */
      text: string;
    } | null;
    /** All that it says, the telling clauses first */
    evidence: {
      start: number;
      end: number;
      /** The clause as printed */
      text: string;
    }[];
    reason: {
      code: "computed" | "worded" | "to-verify" | "no-result";
    };
    /** First growth less second in percentage points, where both are printed */
    gap?: number | undefined;
  } | {
    /** What the target is about, as the earlier report names it */
    name: string;
    /** Among the main expected targets of the year (主要预期目标) */
    headline: boolean;
    /** nearly: 基本完成, by policy alone; undecided: the words leave it open, or people must tell (待核实) */
    verdict: "met" | "nearly" | "missed" | "undecided" | "not-comparable" | "not-found";
    /** Id in the catalogue, when known */
    concept?: string | undefined;
    kind: string;
    /** Reaches beyond another target: the 6% of 增长5.5%以上，力争6% */
    stretch: boolean;
    /** The figure of the earlier report */
    target: FlatIndicator;
    /** The figure of the later report; null when none was found */
    result: FlatIndicator | null;
    /** By what the result was found */
    match?: {
      by: "concept" | "name" | "context" | "link";
      score: number;
    } | undefined;
    /** Why, as a code: at, beyond, short, no-result … */
    reason: {
      code: string;
      [x: string]: unknown;
    };
    /** Without a result: the nearest figures of the later report */
    candidates: {
      /** First UTF-16 code unit of the quantity in the text as given */
      start: number;
      /** One past its last code unit */
      end: number;
      /** The quantity as printed: 2800亿元 */
      text: string;
      /** The number as printed, or [low, high] of a range; 2800 of 2800亿元 */
      value: number | [number, number];
      /** All parts of a ratio, in order: [8.7, 41.2, 50.1] of 8.7∶41.2∶50.1; its value is their quotient, or the first where they are shares of a whole */
      parts?: number[] | undefined;
      /** Printed unit with its multiplier, 亿元; empty when none is printed */
      unit: string;
      /** The unit is a noun that is not known as one: 羊单位 of 1200万羊单位以内; a city file can name it */
      unknownUnit?: true | undefined;
      /** Subject as resolved: 全年生产总值 */
      indicator: string;
      /** Id in the catalogue, when known: gdp */
      concept?: string | undefined;
      /** change: absolute change of another quantity; growth: relative; gap: difference to another entity */
      kind: "level" | "change" | "growth" | "ratio" | "multiple" | "gap" | "rank" | "duration";
      /** 以上 ge, 以内 le, 左右 approx */
      bound: "eq" | "ge" | "le" | "approx";
      /** Comparator as printed: 突破 */
      qualifier?: string | undefined;
      /** As printed: 预计 */
      modality?: string | undefined;
      /** By the verb, or a printed minus, whose value is negative then; growth, change and gap only */
      direction?: "up" | "down" | undefined;
      /** actual: happened or estimated; target: goal, plan, task; other: standards, background */
      status: "actual" | "target" | "other";
      /** Years, inclusive: 2022, or 2021/2025 for a stretch */
      period?: string | undefined;
      /** First and last month of a part of a year: [1, 9] of 前三季度; absent for whole years */
      months?: [number, number] | undefined;
      /** What it is measured against: same-period of 同比, year-start of 比年初, peer of 高于全国 */
      base?: "previous-year" | "same-period" | "previous-period" | "year-start" | "comparable-scope" | "year" | "peer" | undefined;
      /** The base as printed: 同口径, 比2020年 */
      baseText?: string | undefined;
      /** annual-average of 年均增长12.2%, cumulative of 累计完成300亿元 */
      measure?: "annual-average" | "cumulative" | undefined;
      /** Of whom or what, where one name has several: urban of 城镇居民收入, surveyed of 调查失业率 */
      coverage?: "all" | "urban" | "rural" | "registered" | "surveyed" | "above-scale" | "above-threshold" | "state-owned" | "private" | "amount" | "intensity" | "excluding-rural-households" | "goods" | "goods-and-services" | undefined;
      /** The value with multipliers folded, in scaledUnit: 280000000000 of 2800亿元 */
      scaledValue?: number | [number, number] | undefined;
      /** UCUM or ISO code where one exists (CNY, %, m2, t), else the bare Chinese unit (家) */
      scaledUnit?: string | undefined;
      /** When it is not the report's own: 全国, 临清市, or a part of it as printed, 县域 */
      region?: string | undefined;
      /** GB/T 2260 code of that region */
      adcode?: string | undefined;
      /** Headings above it, outermost first */
      section: string[];
      score: number;
    }[];
    restatements: {
      start: number;
      end: number;
    }[];
    polarity: "higher" | "lower" | "neutral";
    polarityBy: "catalogue" | "wording" | "assumed";
    /** Who answers for it, as the earlier report prints beside it */
    departments: string[];
    /** Result over target, levels alone: 1.314 */
    completion?: number | undefined;
    gap?: {
      value: number;
      unit: string;
      bound: string;
    } | undefined;
  })[];
}

/**
 * A known indicator of the catalogue.
 *
 * @since 0.1.0
 */
export interface Concept {
  /** kebab-case: general-public-budget-revenue */
  id: string;
  /** Standard Chinese name: 一般公共预算收入 */
  zh: string;
  /** English name */
  en: string;
  /** Other names in reports: 地方一般公共预算收入 */
  aliases: string[];
  /** Usual unit of the level: 亿元 */
  unit: string;
  /** Usual kind of the level value: level or ratio */
  kind: "level" | "change" | "growth" | "ratio" | "multiple" | "gap" | "rank" | "duration";
  /** Which way is better: lower for 万元生产总值能耗 */
  polarity: "higher" | "lower" | "neutral";
  /** What a name covers that does not say: all of 居民人均可支配收入 */
  coverage?: "all" | "urban" | "rural" | "registered" | "surveyed" | "above-scale" | "above-threshold" | "state-owned" | "private" | "amount" | "intensity" | "excluding-rural-households" | "goods" | "goods-and-services" | undefined;
  /** What it is stated of; with one of these, the full key: all, urban, rural */
  coverages?: ("all" | "urban" | "rural" | "registered" | "surveyed" | "above-scale" | "above-threshold" | "state-owned" | "private" | "amount" | "intensity" | "excluding-rural-households" | "goods" | "goods-and-services")[] | undefined;
  /** Group in the catalogue: 财政金融 */
  group: string;
  /** Where the name comes from: 国家统计局《中国统计年鉴》主要统计指标解释 */
  source: string;
}

/**
 * Something a library noticed while it worked on a text; text never throws, it is diagnosed.
 *
 * @since 0.1.0
 */
export interface Diagnostic {
  /** What noticed it, kebab-case: ordinal-gap */
  ruleId: string;
  /** Which of its messages: missing */
  messageId: string;
  /** One Chinese sentence for people; programs compare the ids */
  message: string;
  /** The same in English, where it is known */
  messageEn?: string | undefined;
  /** error: must be mended; warning: should be looked at; info: worth knowing */
  severity: "error" | "warning" | "info";
  /** Where, when it has a place */
  span?: Span | undefined;
  /** The values named in the message */
  data?: Record<string, unknown> | undefined;
  /** A page that explains the rule */
  url?: string | undefined;
}

/**
 * One piece of evidence for what a report is; offsets are absent when the caller or the name of the file said it.
 *
 * @since 0.2.0
 */
export interface Evidence {
  /** Field of the report it speaks for */
  field: "region" | "reviewYear" | "planYear" | "documentKind";
  /** What it says: 2023, 聊城市 */
  value: string | number;
  /** frequency: the year named most often; plan-period: “十三五”收官, the first year of a plan */
  source: "caller" | "title" | "heading" | "delivery" | "dateline" | "publication" | "congress" | "body" | "plan-period" | "frequency" | "file-name";
  /** The words read */
  text: string;
  /** First UTF-16 code unit of the words in the text as given */
  start?: number | undefined;
  /** One past their last code unit */
  end?: number | undefined;
  /** How sure it is by itself, 0 to 1 */
  confidence: number;
}

/**
 * A row of `gwr rank --format json --explain`: the verdict with every rule that matched and the way to the next colours.
 *
 * @since 0.3.0
 */
export interface ExplainedRankRow {
  /** As in the row */
  unit: string;
  /** As in the row */
  unitType: string;
  /** As in the row */
  indicator: string;
  /** As in the row; null: not ranked */
  rank: number | null;
  /** As in the row; null: not ranked then */
  previousRank: number | null;
  /** As in the row; null: not known */
  total: number | null;
  /** Places won since the previous period; negative: places lost */
  change: number | null;
  /** blue, yellow, red or a colour of the policy; null: none */
  color: string | null;
  /** A sentence for each rule that matched, the deciding one first */
  reasons: string[];
  /** Colour of each light, for policies that show several */
  lights?: Record<string, string | null> | undefined;
  /** judged by the rules, or why it was not */
  status: "judged" | "not-ranked" | "unknown-population" | "exempt" | "overridden";
  /** Two matched rules disagree, and priority decided */
  conflict: boolean;
  /** The rules that matched, the deciding one first */
  matches: {
    ruleId: string;
    color: string;
    /** 居后3位 */
    label: string;
    /** 第14位，共16位 */
    evidence: string;
    /** 居后3位（第14位，共16位）→ 红 */
    reason: string;
    /** Its colour is the one the row gets */
    decides: boolean;
  }[];
  /** Rules that could not be judged */
  unjudged: {
    ruleId: string;
    /** Inputs the row lacks: total */
    missing: string[];
    message: string;
  }[];
  /** All of it in one Chinese sentence */
  explanation: string;
  /** The smallest move to a better colour */
  toBetter?: {
    /** What moves: usually rank */
    input: string;
    /** What the row has now */
    from: number;
    /** Where the other colour begins; with beyond, just past it */
    to: number;
    /** Reaching `to` is not enough, it must be passed */
    beyond: boolean;
    /** Colour of the policy; null: none */
    color: string | null;
    /** 提升1位至第13位 → 黄 */
    text: string;
  } | undefined;
  /** The smallest move to a worse colour */
  toWorse?: {
    /** What moves: usually rank */
    input: string;
    /** What the row has now */
    from: number;
    /** Where the other colour begins; with beyond, just past it */
    to: number;
    /** Reaching `to` is not enough, it must be passed */
    beyond: boolean;
    /** Colour of the policy; null: none */
    color: string | null;
    /** 提升1位至第13位 → 黄 */
    text: string;
  } | undefined;
  /** What follows by the policy */
  actions: string[];
  /** Marks by the policy */
  points?: number | undefined;
  /** Id of the population it was judged in */
  population?: string | undefined;
  /** Periods in a row with this colour, this one included */
  streak?: number | undefined;
}

/**
 * A line of `gwr extract --format jsonl`: the flat form, with its file where there are several.
 *
 * @since 0.3.0
 */
export interface ExtractLine {
  /** First UTF-16 code unit of the quantity in the text as given */
  start: number;
  /** One past its last code unit */
  end: number;
  /** The quantity as printed: 2800亿元 */
  text: string;
  /** The number as printed, or [low, high] of a range; 2800 of 2800亿元 */
  value: number | [number, number];
  /** All parts of a ratio, in order: [8.7, 41.2, 50.1] of 8.7∶41.2∶50.1; its value is their quotient, or the first where they are shares of a whole */
  parts?: number[] | undefined;
  /** Printed unit with its multiplier, 亿元; empty when none is printed */
  unit: string;
  /** The unit is a noun that is not known as one: 羊单位 of 1200万羊单位以内; a city file can name it */
  unknownUnit?: true | undefined;
  /** Subject as resolved: 全年生产总值 */
  indicator: string;
  /** Id in the catalogue, when known: gdp */
  concept?: string | undefined;
  /** change: absolute change of another quantity; growth: relative; gap: difference to another entity */
  kind: "level" | "change" | "growth" | "ratio" | "multiple" | "gap" | "rank" | "duration";
  /** 以上 ge, 以内 le, 左右 approx */
  bound: "eq" | "ge" | "le" | "approx";
  /** Comparator as printed: 突破 */
  qualifier?: string | undefined;
  /** As printed: 预计 */
  modality?: string | undefined;
  /** By the verb, or a printed minus, whose value is negative then; growth, change and gap only */
  direction?: "up" | "down" | undefined;
  /** actual: happened or estimated; target: goal, plan, task; other: standards, background */
  status: "actual" | "target" | "other";
  /** Years, inclusive: 2022, or 2021/2025 for a stretch */
  period?: string | undefined;
  /** First and last month of a part of a year: [1, 9] of 前三季度; absent for whole years */
  months?: [number, number] | undefined;
  /** What it is measured against: same-period of 同比, year-start of 比年初, peer of 高于全国 */
  base?: "previous-year" | "same-period" | "previous-period" | "year-start" | "comparable-scope" | "year" | "peer" | undefined;
  /** The base as printed: 同口径, 比2020年 */
  baseText?: string | undefined;
  /** annual-average of 年均增长12.2%, cumulative of 累计完成300亿元 */
  measure?: "annual-average" | "cumulative" | undefined;
  /** Of whom or what, where one name has several: urban of 城镇居民收入, surveyed of 调查失业率 */
  coverage?: "all" | "urban" | "rural" | "registered" | "surveyed" | "above-scale" | "above-threshold" | "state-owned" | "private" | "amount" | "intensity" | "excluding-rural-households" | "goods" | "goods-and-services" | undefined;
  /** The value with multipliers folded, in scaledUnit: 280000000000 of 2800亿元 */
  scaledValue?: number | [number, number] | undefined;
  /** UCUM or ISO code where one exists (CNY, %, m2, t), else the bare Chinese unit (家) */
  scaledUnit?: string | undefined;
  /** When it is not the report's own: 全国, 临清市, or a part of it as printed, 县域 */
  region?: string | undefined;
  /** GB/T 2260 code of that region */
  adcode?: string | undefined;
  /** Headings above it, outermost first */
  section: string[];
  /** File name without ending; only when several files are read */
  source?: string | undefined;
  /** The figure was recognised on a scanned page: compare the original */
  from?: "ocr" | undefined;
  /** Of a recognised figure, how sure its least certain word is */
  confidence?: number | undefined;
}

/**
 * A row of `gwr extract --format json`: the line of jsonl, and how each field was decided.
 *
 * @since 0.3.0
 */
export interface ExtractRow {
  /** First UTF-16 code unit of the quantity in the text as given */
  start: number;
  /** One past its last code unit */
  end: number;
  /** The quantity as printed: 2800亿元 */
  text: string;
  /** The number as printed, or [low, high] of a range; 2800 of 2800亿元 */
  value: number | [number, number];
  /** All parts of a ratio, in order: [8.7, 41.2, 50.1] of 8.7∶41.2∶50.1; its value is their quotient, or the first where they are shares of a whole */
  parts?: number[] | undefined;
  /** Printed unit with its multiplier, 亿元; empty when none is printed */
  unit: string;
  /** The unit is a noun that is not known as one: 羊单位 of 1200万羊单位以内; a city file can name it */
  unknownUnit?: true | undefined;
  /** Subject as resolved: 全年生产总值 */
  indicator: string;
  /** Id in the catalogue, when known: gdp */
  concept?: string | undefined;
  /** change: absolute change of another quantity; growth: relative; gap: difference to another entity */
  kind: "level" | "change" | "growth" | "ratio" | "multiple" | "gap" | "rank" | "duration";
  /** 以上 ge, 以内 le, 左右 approx */
  bound: "eq" | "ge" | "le" | "approx";
  /** Comparator as printed: 突破 */
  qualifier?: string | undefined;
  /** As printed: 预计 */
  modality?: string | undefined;
  /** By the verb, or a printed minus, whose value is negative then; growth, change and gap only */
  direction?: "up" | "down" | undefined;
  /** actual: happened or estimated; target: goal, plan, task; other: standards, background */
  status: "actual" | "target" | "other";
  /** Years, inclusive: 2022, or 2021/2025 for a stretch */
  period?: string | undefined;
  /** First and last month of a part of a year: [1, 9] of 前三季度; absent for whole years */
  months?: [number, number] | undefined;
  /** What it is measured against: same-period of 同比, year-start of 比年初, peer of 高于全国 */
  base?: "previous-year" | "same-period" | "previous-period" | "year-start" | "comparable-scope" | "year" | "peer" | undefined;
  /** The base as printed: 同口径, 比2020年 */
  baseText?: string | undefined;
  /** annual-average of 年均增长12.2%, cumulative of 累计完成300亿元 */
  measure?: "annual-average" | "cumulative" | undefined;
  /** Of whom or what, where one name has several: urban of 城镇居民收入, surveyed of 调查失业率 */
  coverage?: "all" | "urban" | "rural" | "registered" | "surveyed" | "above-scale" | "above-threshold" | "state-owned" | "private" | "amount" | "intensity" | "excluding-rural-households" | "goods" | "goods-and-services" | undefined;
  /** The value with multipliers folded, in scaledUnit: 280000000000 of 2800亿元 */
  scaledValue?: number | [number, number] | undefined;
  /** UCUM or ISO code where one exists (CNY, %, m2, t), else the bare Chinese unit (家) */
  scaledUnit?: string | undefined;
  /** When it is not the report's own: 全国, 临清市, or a part of it as printed, 县域 */
  region?: string | undefined;
  /** GB/T 2260 code of that region */
  adcode?: string | undefined;
  /** Headings above it, outermost first */
  section: string[];
  /** File name without ending; only when several files are read */
  source?: string | undefined;
  /** The figure was recognised on a scanned page: compare the original */
  from?: "ocr" | undefined;
  /** Of a recognised figure, how sure its least certain word is */
  confidence?: number | undefined;
  /** The quantity with multipliers folded, for comparing: 280000000000 CNY */
  scaled: ScaledQuantity;
  /** The sentence it stands in */
  sentence: Span;
  /** Which fields were stated, which implied, by whom */
  origins: Partial<Record<"name" | "kind" | "bound" | "direction" | "status" | "period" | "unit", FieldOrigin>>;
}

/**
 * How a field came to its value: printed beside the figure, or implied by the text around it; and which resolver decided.
 *
 * @since 0.1.0
 */
export interface FieldOrigin {
  /** stated: printed beside the figure; implied: by the text around it */
  origin: "stated" | "implied";
  /** Resolver that decided: own-subject, time-in-sentence, section-role */
  by: "predicate" | "gap-to-peer" | "rank" | "from-to" | "subject" | "own-subject" | "attributive" | "inherited-subject" | "preceding-clause" | "sentence-before" | "comparator" | "no-comparator" | "shared-head" | "respectively" | "bare-list" | "kind" | "unit" | "movement" | "percentage-points" | "multiple" | "streak" | "table" | "subject-noun" | "raised-target" | "governing-time" | "time-in-sentence" | "stock-or-flow" | "base-year" | "frame" | "passage" | "section-role" | "report-anchor" | "modal-word" | "present-state" | "contradiction";
  /** The words that decided */
  evidence?: Span | undefined;
}

/**
 * One figure in two texts, as `gwr diff --format json` prints it.
 *
 * @since 0.2.0
 */
export interface FigureChange {
  /** What became of it; moved: the same, elsewhere among the others */
  change: "changed" | "added" | "removed" | "moved" | "same";
  /** As the first text has it; null when it was added */
  before: FlatIndicator | null;
  /** As the second text has it; null when it was removed */
  after: FlatIndicator | null;
  /** What differs: value, bound, status, name …; empty unless changed */
  fields: string[];
  /** It stands elsewhere among the others; also beside a change */
  moved: boolean;
  /** Second minus first in the unit the second prints; 百分点 for rates */
  difference?: {
    value: number;
    unit: string;
  } | undefined;
  /** Figures of the second text that said the same in the first and were left as they were */
  disagrees: FlatIndicator[];
}

/**
 * Two texts figure by figure, as `gwr diff --format json` prints them.
 *
 * @since 0.2.0
 */
export interface FigureDiff {
  /** Two drafts of one report, or reports of two places or years */
  basis: "drafts" | "years";
  /** File of the first text */
  before: string;
  /** File of the second text */
  after: string;
  /** How many figures of each kind, also of those that are not listed */
  counts: {
    changed: number;
    added: number;
    removed: number;
    moved: number;
    same: number;
  };
  /** In the order of the second text; those that stayed only when asked for */
  changes: FigureChange[];
}

/**
 * A diagnostic of the linter, with its place in a file.
 *
 * @since 0.1.0
 */
export interface Finding {
  /** What noticed it, kebab-case: ordinal-gap */
  ruleId: string;
  /** Which of its messages: missing */
  messageId: string;
  /** One Chinese sentence for people; programs compare the ids */
  message: string;
  /** The same in English, where it is known */
  messageEn?: string | undefined;
  /** error: must be mended; warning: should be looked at; info: worth knowing */
  severity: "error" | "warning" | "info";
  /** Where */
  span: Span;
  /** The values named in the message */
  data?: Record<string, unknown> | undefined;
  /** A page that explains the rule */
  url?: string | undefined;
  /** What would mend it, when that is known */
  fix?: Fix | undefined;
  /** certain: can only be a mistake; likely: nearly always one; possible: worth a look */
  certainty?: "certain" | "likely" | "possible" | undefined;
  /** Other places the finding speaks of, each with what stands there */
  related?: {
    span: Span;
    message: string;
  }[] | undefined;
  /** Stays the same when lines move: rule, quoted text and its surroundings, hashed */
  fingerprint?: string | undefined;
}

/**
 * A replacement of one stretch of the text.
 *
 * @since 0.1.0
 */
export interface Fix {
  /** First code unit */
  start: number;
  /** One past the last code unit */
  end: number;
  /** What stands there afterwards; empty deletes */
  text: string;
  /** True: applied by --fix; false: only suggested */
  safe: boolean;
}

/**
 * The flat form: one JSON object a line of `gwr extract --format jsonl`.
 *
 * @since 0.1.0
 */
export interface FlatIndicator {
  /** First UTF-16 code unit of the quantity in the text as given */
  start: number;
  /** One past its last code unit */
  end: number;
  /** The quantity as printed: 2800亿元 */
  text: string;
  /** The number as printed, or [low, high] of a range; 2800 of 2800亿元 */
  value: number | [number, number];
  /** All parts of a ratio, in order: [8.7, 41.2, 50.1] of 8.7∶41.2∶50.1; its value is their quotient, or the first where they are shares of a whole */
  parts?: number[] | undefined;
  /** Printed unit with its multiplier, 亿元; empty when none is printed */
  unit: string;
  /** The unit is a noun that is not known as one: 羊单位 of 1200万羊单位以内; a city file can name it */
  unknownUnit?: true | undefined;
  /** Subject as resolved: 全年生产总值 */
  indicator: string;
  /** Id in the catalogue, when known: gdp */
  concept?: string | undefined;
  /** change: absolute change of another quantity; growth: relative; gap: difference to another entity */
  kind: "level" | "change" | "growth" | "ratio" | "multiple" | "gap" | "rank" | "duration";
  /** 以上 ge, 以内 le, 左右 approx */
  bound: "eq" | "ge" | "le" | "approx";
  /** Comparator as printed: 突破 */
  qualifier?: string | undefined;
  /** As printed: 预计 */
  modality?: string | undefined;
  /** By the verb, or a printed minus, whose value is negative then; growth, change and gap only */
  direction?: "up" | "down" | undefined;
  /** actual: happened or estimated; target: goal, plan, task; other: standards, background */
  status: "actual" | "target" | "other";
  /** Years, inclusive: 2022, or 2021/2025 for a stretch */
  period?: string | undefined;
  /** First and last month of a part of a year: [1, 9] of 前三季度; absent for whole years */
  months?: [number, number] | undefined;
  /** What it is measured against: same-period of 同比, year-start of 比年初, peer of 高于全国 */
  base?: "previous-year" | "same-period" | "previous-period" | "year-start" | "comparable-scope" | "year" | "peer" | undefined;
  /** The base as printed: 同口径, 比2020年 */
  baseText?: string | undefined;
  /** annual-average of 年均增长12.2%, cumulative of 累计完成300亿元 */
  measure?: "annual-average" | "cumulative" | undefined;
  /** Of whom or what, where one name has several: urban of 城镇居民收入, surveyed of 调查失业率 */
  coverage?: "all" | "urban" | "rural" | "registered" | "surveyed" | "above-scale" | "above-threshold" | "state-owned" | "private" | "amount" | "intensity" | "excluding-rural-households" | "goods" | "goods-and-services" | undefined;
  /** The value with multipliers folded, in scaledUnit: 280000000000 of 2800亿元 */
  scaledValue?: number | [number, number] | undefined;
  /** UCUM or ISO code where one exists (CNY, %, m2, t), else the bare Chinese unit (家) */
  scaledUnit?: string | undefined;
  /** When it is not the report's own: 全国, 临清市, or a part of it as printed, 县域 */
  region?: string | undefined;
  /** GB/T 2260 code of that region */
  adcode?: string | undefined;
  /** Headings above it, outermost first */
  section: string[];
}

/**
 * What a web page or a printer put around the report: buttons, breadcrumbs, source lines, page numbers.
 *
 * @since 0.1.0
 */
export interface Furniture {
  /** Node type, always furniture */
  type: "furniture";
  /** control: 下载 打印 字号; source: 来源：大众日报; contents: a printed table of contents */
  kind: "control" | "breadcrumb" | "source" | "time" | "editor" | "share" | "related" | "licence" | "page" | "contents" | "other";
  /** The stretch as printed, line breaks kept */
  value: string;
  /** Where it stands in the text as given */
  position: Position;
}

/**
 * An entry of a glossary annex or of the notes.
 *
 * @since 0.1.0
 */
export interface GlossaryEntry {
  /** Node type, always glossaryEntry */
  type: "glossaryEntry";
  /** Number of the entry; absent when none is printed */
  ordinal?: number | undefined;
  /** Head as printed without its number: “十强”产业 */
  term: string;
  /** Other spellings: without quotes, the bare core, parts of a compound head */
  aliases: string[];
  /** What the report says it means; empty when it says nothing */
  definition: string;
  /** In the order printed; a page number inside a sentence cuts it in two */
  children: (Sentence | Furniture | Whitespace)[];
  /** Where it stands in the text as given */
  position: Position;
}

/**
 * A term that reports of several years explain, with every definition they gave.
 *
 * @since 0.1.0
 */
export interface GlossaryRecord {
  /** Preferred term, as the latest report prints it */
  term: string;
  /** Other spellings, of all reports */
  aliases: string[];
  /** Oldest first */
  definitions: {
    /** What the report says it means */
    definition: string;
    /** Report that gives it: 聊城市2022 */
    report: string;
    /** Year the report speaks for */
    year: number;
  }[];
}

/**
 * One entry of a glossary annex (名词解释, 用语说明).
 *
 * @since 0.1.0
 */
export interface GlossaryTerm {
  /** Preferred term as printed in the head: “蓝黄红”通报 */
  term: string;
  /** Other spellings readers may look up: 蓝黄红通报, 蓝黄红 */
  aliases: string[];
  /** What the report says it means; empty when it says nothing */
  definition: string;
  /** Listed members of a numeric coinage: 十乱 → 乱贴乱画, … */
  expansion?: string[] | undefined;
  /** Printed number of the entry */
  ordinal?: number | undefined;
  /** Report it comes from: 聊城市2022 */
  source?: string | undefined;
  /** Anything an editor adds */
  note?: string | undefined;
}

/**
 * A heading as printed, with its ordinal: 一、2022年工作回顾, （一）综合实力跃上新台阶。, 附件1.
 *
 * @since 0.1.0
 */
export interface Heading {
  /** Node type, always heading */
  type: "heading";
  /** The stretch as printed, line breaks kept */
  value: string;
  /** Where it stands in the text as given */
  position: Position;
}

/**
 * A figure of the report with all that it means.
 *
 * @since 0.1.0
 */
export interface Indicator {
  /** Subject as resolved: 规模以上工业增加值 */
  name: string;
  /** Id in the catalogue, when known: industrial-value-added */
  concept?: string | undefined;
  /** Number and unit: 4.3% */
  quantity: Quantity;
  /** change: absolute change of another quantity; growth: relative; gap: difference to another entity */
  kind: "level" | "change" | "growth" | "ratio" | "multiple" | "gap" | "rank" | "duration";
  /** 以上 ge, 以内 le, 左右 approx */
  bound: "eq" | "ge" | "le" | "approx";
  /** Comparator as printed: 以上, 左右, 突破 */
  qualifier?: string | undefined;
  /** 预计 力争 确保 努力, as printed */
  modality?: string | undefined;
  /** By the verb, or a printed minus, whose value is negative then; growth, change and gap only */
  direction?: "up" | "down" | undefined;
  /** actual: happened or estimated; target: goal, plan, task; other: standards, background */
  status: "actual" | "target" | "other";
  /** Years, inclusive: 2022, or 2021/2025 for a stretch */
  period?: string | undefined;
  /** First and last month of a part of a year: [1, 9] of 前三季度; absent for whole years */
  months?: [number, number] | undefined;
  /** What it is measured against: same-period of 同比, year-start of 比年初, peer of 高于全国 */
  base?: "previous-year" | "same-period" | "previous-period" | "year-start" | "comparable-scope" | "year" | "peer" | undefined;
  /** The base as printed: 同比, 较年初, 同口径, 比2020年, 全国 */
  baseText?: string | undefined;
  /** annual-average of 年均增长12.2%, cumulative of 累计完成300亿元 */
  measure?: "annual-average" | "cumulative" | undefined;
  /** Of whom or what, where one name has several: urban of 城镇居民收入, surveyed of 调查失业率 */
  coverage?: "all" | "urban" | "rural" | "registered" | "surveyed" | "above-scale" | "above-threshold" | "state-owned" | "private" | "amount" | "intensity" | "excluding-rural-households" | "goods" | "goods-and-services" | undefined;
  /** When it is not the report's own: 全国, 临清市, or a part of it as printed, 县域 */
  region?: string | undefined;
  /** GB/T 2260 code of that region */
  adcode?: string | undefined;
  /** The quantity as printed: text.slice(start, end) is quantity.text */
  span: Span;
  /** The sentence it stands in */
  sentence: Span;
  /** Headings above it, outermost first */
  section: string[];
  /** Which fields were stated, which implied, by whom */
  origins: Partial<Record<"name" | "kind" | "bound" | "direction" | "status" | "period" | "unit", FieldOrigin>>;
}

/**
 * A numbered entry of an annex.
 *
 * @since 0.1.0
 */
export interface Item {
  /** Node type, always item */
  type: "item";
  /** Number of the entry; absent when none is printed */
  ordinal?: number | undefined;
  /** What the entry says, when the annex is of a known kind */
  payload?: LivelihoodProject | Policy | ActionPlan | undefined;
  /** In the order printed; a page number inside a sentence cuts it in two */
  children: (Sentence | Furniture | Whitespace)[];
  /** Where it stands in the text as given */
  position: Position;
}

/**
 * A row of `gwr ledger list` and `gwr ledger export --format json`: a kept promise with its light and progress.
 *
 * @since 0.3.0
 */
export interface KeptPromise {
  /** Year planned and a number that is never given again: 2023-017 */
  id: string;
  /** Year planned */
  year: number;
  /** Which papers it comes from: report, or tasks (任务分解表) */
  series: string;
  /** Version of that paper the commitment is of, from 1 */
  version: number;
  /** A corrected paper no longer has it */
  gone: boolean;
  /** target: the body promises a figure; task: a deed without one; the rest are entries of annexes */
  kind: "target" | "task" | "livelihood-project" | "policy" | "action-plan";
  /** The promise as printed */
  text: string;
  /** What is to be done, without the means and the units before it */
  deed: string;
  /** Headings above it, outermost first */
  section: string[];
  /** All responsible units as printed, those that lead first */
  departments: string[];
  /** Units that lead or answer for it */
  leads: string[];
  /** Units that help */
  joint: string[];
  /** ISO date, year, or first and last year (2023/2025); absent when it cannot be told */
  deadline?: string | undefined;
  /** The time as printed; absent when the year planned is meant */
  deadlineText?: string | undefined;
  /** First UTF-16 code unit of the promise in the text */
  start: number;
  /** One past its last code unit */
  end: number;
  /** Figures it promises; empty when it names none */
  figures: FlatIndicator[];
  /** How far the work is */
  status: "not-started" | "under-way" | "done" | "stopped" | "unreported";
  /** Colour of the policy; null: none */
  color: string | null;
  /** Why, in the words of the policy; empty without a colour */
  reason: string;
  /** Ids of the rules that gave the colour */
  rules: string[];
  /** Where it stands on the day of judgement */
  standing: {
    /** Day of judgement */
    asOf: string;
    /** Last day of its period */
    due?: string | undefined;
    /** Negative when the day is past */
    daysLeft?: number | undefined;
    /** 未启动, 推进中, 已完成, 暂停 */
    state?: "not-started" | "under-way" | "done" | "stopped" | undefined;
    /** Day on which it was done */
    completedOn?: string | undefined;
    /** Day of the last entry */
    lastReport?: string | undefined;
    /** Since the last entry, or since the period began */
    daysWithoutReport: number;
    /** Percent done as the department says, and what should be done on that day */
    stated?: {
      percent: number;
      expected?: number | undefined;
    } | undefined;
    /** How far each figure is */
    figures: {
      /** 新建学校 */
      name: string;
      /** Printed unit with its multiplier, in which values are reported: 所 */
      unit: string;
      /** What is to be reached, or not to be passed */
      target: number;
      /** lower: a ceiling */
      better: "higher" | "lower";
      /** sum: grows through the period and has a pro-rata pace (序时进度); rate: as good as it stands on any day; stand: arrived at by the end */
      course: "sum" | "rate" | "stand";
      /** The value last reported */
      value?: number | undefined;
      /** Day the value is of */
      on?: string | undefined;
      /** Percent of the target reached */
      percent?: number | undefined;
      /** Percent that should be reached on that day (序时进度); sums only */
      expected?: number | undefined;
      /** What it lacks of the target; 0 or less when reached */
      shortfall?: number | undefined;
    }[];
  };
  /** What was reported, oldest first */
  progress: {
    /** Year planned and a number that is never given again: 2023-017 */
    promise: string;
    /** Day the entry speaks of */
    date: string;
    /** Which figure of the promise the value is of, from 1; absent: the first */
    figure?: number | undefined;
    /** What is reached, in the printed unit of the figure */
    value?: number | undefined;
    /** How much is done, in percent, where the department says so */
    percent?: number | undefined;
    /** 未启动, 推进中, 已完成, 暂停 */
    state?: "not-started" | "under-way" | "done" | "stopped" | undefined;
    /** 进展情况 in words */
    note?: string | undefined;
    /** What it rests on: a paper, a statistic, a sheet */
    source?: string | undefined;
    /** When the entry came into the ledger */
    recorded: string;
  }[];
}

/**
 * What `gwr ledger import --format json` prints.
 *
 * @since 0.3.0
 */
export interface LedgerImport {
  /** Year planned */
  year: number;
  /** report, or tasks (任务分解表) */
  series: string;
  /** Version of that paper, from 1 */
  version: number;
  /** How many promises stayed as they were */
  unchanged: number;
  /** New promises */
  added: {
    /** Year planned and a number that is never given again: 2023-017 */
    id: string;
    text: string;
  }[];
  /** Changed promises */
  changed: {
    /** Year planned and a number that is never given again: 2023-017 */
    id: string;
    text: string;
    changes: {
      /** What changed; gone: a corrected paper no longer has it */
      field: "text" | "figures" | "deadline" | "leads" | "joint" | "section" | "kind" | "gone" | "returned";
      /** Absent where there was nothing */
      before?: string | undefined;
      /** Absent where there is nothing */
      after?: string | undefined;
    }[];
  }[];
}

/**
 * What `gwr ledger merge` and `gwr ledger update SHEET` print with `--format json`.
 *
 * @since 0.3.0
 */
export interface LedgerMerge {
  /** What was taken, or would be with --dry-run */
  entries: ProgressEntry[];
  /** Rows whose entry the ledger has already */
  known: number;
  /** Rows nobody filled in */
  blank: number;
  /** What does not agree */
  conflicts: {
    /** File */
    sheet: string;
    /** Row of the sheet */
    row: number;
    kind: "newer" | "sheets" | "locked";
    /** Year planned and a number that is never given again: 2023-017 */
    id: string;
    /** What the sheet says */
    entry?: ProgressEntry | undefined;
    /** What the ledger, or the other sheet, says */
    other?: ProgressEntry | undefined;
    /** A locked cell that differs */
    cell?: {
      key: string;
      sheet: string;
      ledger: string;
    } | undefined;
    /** Taken all the same, because the caller said so */
    accepted: boolean;
  }[];
}

/**
 * A promise in a ledger, as the latest text of its report has it.
 *
 * @since 0.2.0
 */
export interface LedgerPromise {
  /** Year planned and a number that is never given again: 2023-017 */
  id: string;
  /** Year planned */
  year: number;
  /** Which papers it comes from: report, or tasks (任务分解表) */
  series: string;
  /** Version of that paper the commitment is of, from 1 */
  version: number;
  /** What is promised */
  commitment: Commitment;
  /** A corrected paper no longer has it */
  gone: boolean;
}

/**
 * A row of `gwr ledger REPORT --format json`: one promise.
 *
 * @since 0.3.0
 */
export interface LedgerRow {
  /** Number of the promise in the report, from 1; the same whatever is filtered */
  ordinal: number;
  /** target: the body promises a figure; task: a deed without one; the rest are entries of annexes */
  kind: "target" | "task" | "livelihood-project" | "policy" | "action-plan";
  /** The promise as printed */
  text: string;
  /** What is to be done, without the means and the units before it */
  deed: string;
  /** Headings above it, outermost first */
  section: string[];
  /** All responsible units as printed, those that lead first */
  departments: string[];
  /** Units that lead or answer for it */
  leads: string[];
  /** Units that help */
  joint: string[];
  /** ISO date, year, or first and last year (2023/2025); absent when it cannot be told */
  deadline?: string | undefined;
  /** The time as printed; absent when the year planned is meant */
  deadlineText?: string | undefined;
  /** First UTF-16 code unit of the promise in the text */
  start: number;
  /** One past its last code unit */
  end: number;
  /** Figures it promises; empty when it names none */
  figures: FlatIndicator[];
}

/**
 * A number of the text that became no indicator, as `gwr extract --coverage` prints it.
 *
 * @since 0.3.0
 */
export interface LeftOutNumber {
  /** File name without ending */
  source: string;
  /** First UTF-16 code unit in the text */
  start: number;
  /** One past the last code unit */
  end: number;
  /** The number with its unit, as printed */
  text: string;
  /** Why, as a code: time, ordinal, bare-number … */
  reason: string;
  /** The number with what stands around it, on one line */
  context: string;
}

/**
 * One entry of a livelihood list (民生事项), 新改扩建公办幼儿园11所，新增公办园学位2550个.
 *
 * @since 0.1.0
 */
export interface LivelihoodProject {
  /** Always livelihood-project */
  kind: "livelihood-project";
  /** The entry without its number and end mark */
  text: string;
  /** Heading it stands under, when the list has groups: 一、稳岗就业 */
  group?: string | undefined;
  /** Responsible units as printed, the first leads: 牵头单位：住建厅 */
  departments?: string[] | undefined;
}

/**
 * An entry of a glossary with its uses, as `gwr terms` and `gwr term` print it.
 *
 * @since 0.3.0
 */
export interface MentionedTerm {
  /** Printed number of the entry; null when it has none */
  ordinal: number | null;
  /** Preferred term as printed: “蓝黄红”通报 */
  term: string;
  /** Other spellings readers may look up */
  aliases: string[];
  /** What the report says it means; empty when it says nothing */
  definition: string;
  /** Listed members of a numeric coinage: 十乱 → 乱贴乱画, … */
  expansion?: string[] | undefined;
  /** Its uses in the body, in order */
  mentions: Span[];
}

/**
 * A line at the head that tells what the document is; the root holds what it says.
 *
 * @since 0.1.0
 */
export interface Metadata {
  /** Node type, always metadata */
  type: "metadata";
  /** delivery: date and meeting */
  field: "title" | "delivery" | "speaker";
  /** The stretch as printed, line breaks kept */
  value: string;
  /** Where it stands in the text as given */
  position: Position;
}

/**
 * A topic of the month (每月一题): one problem that many people raise, and who solves it.
 *
 * @since 0.2.0
 */
export interface MonthlyTopic {
  /** The problem: 老旧小区停车难 */
  topic: string;
  /** Its month: 2023-04 */
  month: string;
  /** Unit that leads */
  lead: string;
  /** What has been done, oldest first */
  steps: TopicStep[];
  /** Day it was closed; absent while it is open */
  closed?: string | undefined;
  /** Promises of the ledger it has to do with */
  tasks?: string[] | undefined;
}

/**
 * A row of `gwr register negative --format json`.
 *
 * @since 0.3.0
 */
export interface NegativeEntry {
  /** Number of the entry in its register */
  number: number;
  /** How often it was written, from 1 */
  version: number;
  /** When it was last written */
  recorded: string;
  /** Whose item it is */
  unit: string;
  /** What is wrong */
  item: string;
  /** Day it was listed */
  since: string;
  /** Day it was put right; absent while it is open */
  cleared?: string | undefined;
  /** Promises of the ledger it has to do with */
  tasks?: string[] | undefined;
}

/**
 * An entry of the negative list (负面清单): what a unit has to put right.
 *
 * @since 0.2.0
 */
export interface NegativeItem {
  /** Whose item it is */
  unit: string;
  /** What is wrong */
  item: string;
  /** Day it was listed */
  since: string;
  /** Day it was put right; absent while it is open */
  cleared?: string | undefined;
  /** Promises of the ledger it has to do with */
  tasks?: string[] | undefined;
}

/**
 * A mark in the body that points to a note: [1], ①, 〔1〕.
 *
 * @since 0.1.0
 */
export interface NoteReference {
  /** Offset of the mark in the text */
  start: number;
  /** Offset behind it */
  end: number;
  /** Number of the note it points to */
  ordinal: number;
}

/**
 * A concept of a city's own, or a change of a known one: an id, and whatever differs from what is usual or known.
 *
 * @since 0.3.0
 */
export interface OwnConcept {
  /** kebab-case; the id of a known concept changes that one: gdp */
  id: string;
  /** Standard Chinese name; a new concept needs one: 草原载畜量 */
  zh?: string | undefined;
  /** English name */
  en?: string | undefined;
  /** Other names in reports: 地方一般公共预算收入 */
  aliases?: string[] | undefined;
  /** Usual unit of the level: 亿元 */
  unit?: string | undefined;
  /** Usual kind of the level value: level or ratio */
  kind?: "level" | "change" | "growth" | "ratio" | "multiple" | "gap" | "rank" | "duration" | undefined;
  /** Which way is better: lower for 万元生产总值能耗 */
  polarity?: "higher" | "lower" | "neutral" | undefined;
  /** What a name covers that does not say: all of 居民人均可支配收入 */
  coverage?: "all" | "urban" | "rural" | "registered" | "surveyed" | "above-scale" | "above-threshold" | "state-owned" | "private" | "amount" | "intensity" | "excluding-rural-households" | "goods" | "goods-and-services" | undefined;
  /** What it is stated of; with one of these, the full key: all, urban, rural */
  coverages?: ("all" | "urban" | "rural" | "registered" | "surveyed" | "above-scale" | "above-threshold" | "state-owned" | "private" | "amount" | "intensity" | "excluding-rural-households" | "goods" | "goods-and-services")[] | undefined;
  /** Group in the catalogue: 财政金融 */
  group?: string | undefined;
  /** Where the name comes from: 国家统计局《中国统计年鉴》主要统计指标解释 */
  source?: string | undefined;
}

/**
 * `panel.json` in a folder of `gwr panel -o FOLDER/`: written last, so its presence says that the panel is whole.
 *
 * @since 0.3.0
 */
export interface PanelFolder {
  /** Version of @liaocheng/indicator-extractor that read the reports */
  extractorVersion: string;
  /** Of the tables */
  format: "jsonl" | "csv" | "parquet";
  /** Words counted in the table terms */
  terms: string[];
  /** How many reports it was made from */
  reports: number;
  /** The parts of the table indicators, in order */
  parts: {
    file: string;
    /** Rows of the file */
    rows: number;
    /** Of its bytes, hexadecimal */
    sha256: string;
  }[];
  /** The other tables by file name */
  tables: Record<string, {
    /** Rows of the file */
    rows: number;
    /** Of its bytes, hexadecimal */
    sha256: string;
  }>;
}

/**
 * A part of a report in the table `reports`.
 *
 * @since 0.2.0
 */
export interface PanelPart {
  /** Heading of the part without its number, or title of the annex */
  heading: string;
  /** What the part is there for */
  role: "review" | "plan" | "targets" | "tasks" | "self-government" | "closing" | "other" | "annex";
  /** Characters without blank space */
  characters: number;
  /** Of the characters of the report */
  share: number;
}

/**
 * What `gwr panel` has to say of a report: a line of `problems.jsonl`, or of standard error with `--from ndjson`.
 *
 * @since 0.2.0
 */
export interface PanelProblem {
  /** Name of the report */
  source: string;
  /** File as given, with # and the number of the row in a collection */
  file: string;
  /** error: the report has no rows */
  severity: "error" | "warning";
  /** unsuitable: read, but no document; no-report: without title, parts and figures; reader: remark on the file; invalid: a line or cell that does not fit */
  code: "unreadable" | "unsuitable" | "undated" | "dated-by-file-name" | "no-report" | "reader" | "invalid";
  /** What is wrong and what helps, in the language of the run */
  message: string;
}

/**
 * A row of the table `indicators` that `gwr panel` writes: a panel row, coded for statistics and linked to other reports.
 *
 * @since 0.2.0
 */
export interface PanelRecord {
  /** Name of the report: of its file without ending, told apart by path where two are alike */
  source: string;
  /** Region the figure is of: the report's own unless another is named */
  region?: string | undefined;
  /** Year the report plans; absent when it cannot be told */
  reportYear?: number | undefined;
  /** GB/T 2260 code of the region, when it is known: 371500 of 聊城市 */
  adcode?: string | undefined;
  /** Level of the government whose region it is, after GB/T 2260 */
  govLevel?: "nation" | "province" | "prefecture" | "county" | undefined;
  /** Code of the region it belongs to: 370000 of 371500, 100000 of a province */
  parentAdcode?: string | undefined;
  /** Id in the catalogue, when known: gdp */
  concept?: string | undefined;
  /** Subject as resolved: 全年生产总值 */
  indicator: string;
  /** change: absolute change of another quantity; growth: relative; gap: difference to another entity */
  kind: "level" | "change" | "growth" | "ratio" | "multiple" | "gap" | "rank" | "duration";
  /** The number as printed, or [low, high] of a range; 2800 of 2800亿元 */
  value: number | [number, number];
  /** Lower end as printed; absent where none is: 5%以内 */
  valueLow?: number | undefined;
  /** Upper end as printed; absent where none is: 5%以上 */
  valueHigh?: number | undefined;
  /** One number for it: as printed, the bound of 以上 and 以内, the middle of a range */
  valuePoint: number;
  /** How valuePoint was taken */
  pointRule: "printed" | "bound" | "midpoint";
  /** Whether a range is printed: 6%—6.5% */
  isInterval: boolean;
  /** All parts of a ratio, in order: [8.7, 41.2, 50.1] of 8.7∶41.2∶50.1; its value is their quotient, or the first where they are shares of a whole */
  parts?: number[] | undefined;
  /** Printed unit with its multiplier, 亿元; empty when none is printed */
  unit: string;
  /** valuePoint in unitSi */
  valueSi?: number | undefined;
  /** Coherent SI unit where there is one (kg, m, m2, W), else scaledUnit (CNY, %, 家) */
  unitSi?: string | undefined;
  /** The value with multipliers folded, in scaledUnit: 280000000000 of 2800亿元 */
  scaledValue?: number | [number, number] | undefined;
  /** UCUM or ISO code where one exists (CNY, %, m2, t), else the bare Chinese unit (家) */
  scaledUnit?: string | undefined;
  /** 以上 ge, 以内 le, 左右 approx */
  bound: "eq" | "ge" | "le" | "approx";
  /** Comparator as printed: 突破 */
  qualifier?: string | undefined;
  /** As printed: 预计 */
  modality?: string | undefined;
  /** How binding a target is worded: hard of 确保 or 以上, soft of 力争 or 左右, mixed where both stand, plain where neither does; targets only */
  hardSoft?: "hard" | "soft" | "mixed" | "plain" | undefined;
  /** Words that decided, and how: 确保=hard, 左右=soft */
  hardSoftRule?: string | undefined;
  /** By the verb, or a printed minus, whose value is negative then; growth, change and gap only */
  direction?: "up" | "down" | undefined;
  /** actual: happened or estimated; target: goal, plan, task; other: standards, background */
  status: "actual" | "target" | "other";
  /** Years, inclusive: 2022, or 2021/2025 for a stretch */
  period?: string | undefined;
  /** First and last month of a part of a year: [1, 9] of 前三季度; absent for whole years */
  months?: [number, number] | undefined;
  /** Year a target is to be reached in: the last of its period; targets only */
  targetYear?: number | undefined;
  /** What it is measured against: same-period of 同比, year-start of 比年初, peer of 高于全国 */
  base?: "previous-year" | "same-period" | "previous-period" | "year-start" | "comparable-scope" | "year" | "peer" | undefined;
  /** The base as printed: 同口径, 比2020年 */
  baseText?: string | undefined;
  /** annual-average of 年均增长12.2%, cumulative of 累计完成300亿元 */
  measure?: "annual-average" | "cumulative" | undefined;
  /** Of whom or what, where one name has several: urban of 城镇居民收入, surveyed of 调查失业率 */
  coverage?: "all" | "urban" | "rural" | "registered" | "surveyed" | "above-scale" | "above-threshold" | "state-owned" | "private" | "amount" | "intensity" | "excluding-rural-households" | "goods" | "goods-and-services" | undefined;
  /** Stated in the main expected targets */
  headline: boolean;
  /** The quantity as printed: 2800亿元 */
  text: string;
  /** First UTF-16 code unit of the quantity in the text as given */
  start: number;
  /** One past its last code unit */
  end: number;
  /** Headings above it, joined by ' > ' */
  section: string;
  /** The sentence it stands in, as printed */
  quote: string;
  /** valuePoint of the same target in the report of parentAdcode; targets that are rates only */
  parentTierTarget?: number | undefined;
  /** Where it stands: source:start */
  parentTierTargetAt?: string | undefined;
  /** valuePoint − parentTierTarget: 层层加码 in the unit of the target */
  overshootVsParent?: number | undefined;
  /** valuePoint of the same target a year before, in the region's report then */
  prevTarget?: number | undefined;
  /** Where it stands: source:start */
  prevTargetAt?: string | undefined;
  /** What the region's report of the next year prints as the result of a target */
  actual?: number | undefined;
  /** Where it stands: source:start */
  actualAt?: string | undefined;
  /** actual − valuePoint, in the unit of the target */
  gap?: number | undefined;
  /** Of the bytes of the report, hexadecimal */
  sha256: string;
  /** Words that the year of the report was read from: 2023年重点工作 */
  yearEvidence?: string | undefined;
  /** Where these words stand; caller: the year was given */
  yearSource?: "caller" | "title" | "heading" | "delivery" | "dateline" | "publication" | "congress" | "body" | "plan-period" | "frequency" | "file-name" | undefined;
  /** How sure that evidence is by itself, 0 to 1 */
  yearConfidence?: number | undefined;
  /** Version of @liaocheng/indicator-extractor that read the report */
  extractorVersion: string;
}

/**
 * A row of the table `reports`: one report.
 *
 * @since 0.2.0
 */
export interface PanelReport {
  /** Name of the report, as in the other tables */
  source: string;
  /** File as given, with # and the number of the row in a collection */
  file: string;
  /** Where the text was published, as the caller said */
  url?: string | undefined;
  /** 聊城市; 全国 for the State Council */
  region?: string | undefined;
  /** GB/T 2260 code of the region, when it is known: 371500 of 聊城市 */
  adcode?: string | undefined;
  /** Level of the government whose region it is, after GB/T 2260 */
  govLevel?: "nation" | "province" | "prefecture" | "county" | undefined;
  /** Code of the region it belongs to: 370000 of 371500, 100000 of a province */
  parentAdcode?: string | undefined;
  /** Year the report plans */
  reportYear?: number | undefined;
  /** Year looked back on: 2022 */
  reviewYear?: number | undefined;
  /** Words that the year of the report was read from: 2023年重点工作 */
  yearEvidence?: string | undefined;
  /** Where these words stand; caller: the year was given */
  yearSource?: "caller" | "title" | "heading" | "delivery" | "dateline" | "publication" | "congress" | "body" | "plan-period" | "frequency" | "file-name" | undefined;
  /** How sure that evidence is by itself, 0 to 1 */
  yearConfidence?: number | undefined;
  /** plan: also a report on how a plan was carried out; bulletin: of a statistics office */
  documentKind?: "work-report" | "press-digest" | "plan" | "half-year" | "bulletin" | "other" | undefined;
  /** 政府工作报告, blank space removed */
  title?: string | undefined;
  /** 张百顺; blank space removed */
  speaker?: string | undefined;
  /** 市长, 省长, 自治区主席, 国务院总理 */
  speakerTitle?: string | undefined;
  /** 2022-12-27 */
  deliveredOn?: string | undefined;
  /** 聊城市第十八届人民代表大会第三次会议 */
  meeting?: string | undefined;
  /** hant: printed in traditional characters */
  script?: "hans" | "hant" | undefined;
  /** Characters without blank space, furniture of web pages left out */
  characters: number;
  /** Rows of the table indicators */
  figures: number;
  /** Of these, targets */
  targets: number;
  /** Of these, main expected targets of the year */
  headlineTargets: number;
  /** Share of the text in parts that look back; absent without parts */
  shareReview?: number | undefined;
  /** Share of the text in parts that plan several years; absent without parts */
  sharePlan?: number | undefined;
  /** Share of the text in parts that set the targets of the year; absent without parts */
  shareTargets?: number | undefined;
  /** Share of the text in parts that tell the tasks of the year; absent without parts */
  shareTasks?: number | undefined;
  /** Share of the text in parts that speak of the government itself; absent without parts */
  shareSelfGovernment?: number | undefined;
  /** Parts and annexes in the order printed */
  parts: PanelPart[];
  /** Of the bytes of the report, hexadecimal */
  sha256: string;
  /** Version of @liaocheng/indicator-extractor that read the report */
  extractorVersion: string;
}

/**
 * A row of the tidy panel over many reports.
 *
 * @since 0.1.0
 */
export interface PanelRow {
  /** First UTF-16 code unit of the quantity in the text as given */
  start: number;
  /** One past its last code unit */
  end: number;
  /** The quantity as printed: 2800亿元 */
  text: string;
  /** The number as printed, or [low, high] of a range; 2800 of 2800亿元 */
  value: number | [number, number];
  /** All parts of a ratio, in order: [8.7, 41.2, 50.1] of 8.7∶41.2∶50.1; its value is their quotient, or the first where they are shares of a whole */
  parts?: number[] | undefined;
  /** Printed unit with its multiplier, 亿元; empty when none is printed */
  unit: string;
  /** The unit is a noun that is not known as one: 羊单位 of 1200万羊单位以内; a city file can name it */
  unknownUnit?: true | undefined;
  /** Subject as resolved: 全年生产总值 */
  indicator: string;
  /** Id in the catalogue, when known: gdp */
  concept?: string | undefined;
  /** change: absolute change of another quantity; growth: relative; gap: difference to another entity */
  kind: "level" | "change" | "growth" | "ratio" | "multiple" | "gap" | "rank" | "duration";
  /** 以上 ge, 以内 le, 左右 approx */
  bound: "eq" | "ge" | "le" | "approx";
  /** Comparator as printed: 突破 */
  qualifier?: string | undefined;
  /** As printed: 预计 */
  modality?: string | undefined;
  /** By the verb, or a printed minus, whose value is negative then; growth, change and gap only */
  direction?: "up" | "down" | undefined;
  /** actual: happened or estimated; target: goal, plan, task; other: standards, background */
  status: "actual" | "target" | "other";
  /** Years, inclusive: 2022, or 2021/2025 for a stretch */
  period?: string | undefined;
  /** First and last month of a part of a year: [1, 9] of 前三季度; absent for whole years */
  months?: [number, number] | undefined;
  /** What it is measured against: same-period of 同比, year-start of 比年初, peer of 高于全国 */
  base?: "previous-year" | "same-period" | "previous-period" | "year-start" | "comparable-scope" | "year" | "peer" | undefined;
  /** The base as printed: 同口径, 比2020年 */
  baseText?: string | undefined;
  /** annual-average of 年均增长12.2%, cumulative of 累计完成300亿元 */
  measure?: "annual-average" | "cumulative" | undefined;
  /** Of whom or what, where one name has several: urban of 城镇居民收入, surveyed of 调查失业率 */
  coverage?: "all" | "urban" | "rural" | "registered" | "surveyed" | "above-scale" | "above-threshold" | "state-owned" | "private" | "amount" | "intensity" | "excluding-rural-households" | "goods" | "goods-and-services" | undefined;
  /** The value with multipliers folded, in scaledUnit: 280000000000 of 2800亿元 */
  scaledValue?: number | [number, number] | undefined;
  /** UCUM or ISO code where one exists (CNY, %, m2, t), else the bare Chinese unit (家) */
  scaledUnit?: string | undefined;
  /** When it is not the report's own: 全国, 临清市, or a part of it as printed, 县域 */
  region?: string | undefined;
  /** GB/T 2260 code of the region, when it is known: 371500 of 聊城市 */
  adcode?: string | undefined;
  /** Headings above it, joined by ' > ' */
  section: string;
  /** File name without ending */
  source: string;
  /** Year the report plans; absent when it cannot be told */
  reportYear?: number | undefined;
  /** Stated in the main expected targets */
  headline: boolean;
  /** Of the bytes of the report, hexadecimal */
  sha256: string;
}

/**
 * A row of the table `terms`: how often a part of a report names a word; parts that do not name it have no row.
 *
 * @since 0.2.0
 */
export interface PanelTerm {
  /** Name of the report, as in the other tables */
  source: string;
  /** 聊城市; 全国 for the State Council */
  region?: string | undefined;
  /** GB/T 2260 code of the region, when it is known: 371500 of 聊城市 */
  adcode?: string | undefined;
  /** Year the report plans */
  reportYear?: number | undefined;
  /** The word counted, as given */
  term: string;
  /** Heading of the part or title of the annex; empty before the first */
  section: string;
  /** What the part is there for */
  role: "review" | "plan" | "targets" | "tasks" | "self-government" | "closing" | "other" | "annex";
  /** How often the word stands there; each word is counted by itself */
  count: number;
  /** Characters of that part without blank space, for rates */
  characters: number;
}

/**
 * A printed paragraph, or the part of it that stands under one run-in heading.
 *
 * @since 0.1.0
 */
export interface Paragraph {
  /** Node type, always paragraph */
  type: "paragraph";
  /** In the order printed; a page number inside a sentence cuts it in two */
  children: (Sentence | Salutation | Furniture | Whitespace)[];
  /** Where it stands in the text as given */
  position: Position;
}

/**
 * A colour that a unit got in one period, to be kept for streaks.
 *
 * @since 0.2.0
 */
export interface PeriodColor {
  /** Written one way: 2023-01, 2023-Q1, 2023-W05, 2023-01/05 */
  period: string;
  /** 东阿县 */
  unit: string;
  /** Population it was judged in */
  unitType: string;
  /** What was ranked */
  indicator: string;
  /** Colour of the policy; null: none */
  color: string | null;
}

/**
 * A place in the text: `line` and `column` count from 1, `offset` counts UTF-16 code units from 0, as unist has it.
 *
 * @since 0.1.0
 */
export interface Point {
  /** Line, from 1; lines end at \n */
  line: number;
  /** UTF-16 column in the line, from 1 */
  column: number;
  /** UTF-16 code units before the place, from 0 */
  offset: number;
}

/**
 * One entry of a list of policies to be issued, 关于金融产业高质量发展的意见（市地方金融监管局）.
 *
 * @since 0.1.0
 */
export interface Policy {
  /** Always policy */
  kind: "policy";
  /** Title of the document to be issued */
  title: string;
  /** Issuing units as printed; empty when none is printed */
  departments: string[];
}

/**
 * What `gwr rank --check-policy --format json` prints.
 *
 * @since 0.3.0
 */
export interface PolicyCheck {
  /** How many were taken to be ranked */
  total: number;
  /** No contradiction, no rule that never matches, no gap */
  sound: boolean;
  /** A population at a time */
  populations: {
    population: string;
    /** Cases tried */
    tried: number;
    /** These were all */
    complete: boolean;
    /** Rules of different colours that match the same cases */
    overlaps: {
      rules: [string, string];
      colors: [string, string];
      /** Colour of the policy; null: none */
      winner: string | null;
      /** One colour is better than none and the other worse */
      contradictory: boolean;
      cases: Record<string, number | string>[];
    }[];
    /** Rules that matched nothing */
    unreachable: string[];
    /** Rules that never decided */
    overruled: string[];
    /** Cases that no rule matched */
    uncolored: number;
  }[];
  /** Everything noticed, a Chinese sentence each */
  findings: string[];
}

/**
 * Where a node stands in the text as given: `text.slice(start.offset, end.offset)` is the node as printed.
 *
 * @since 0.1.0
 */
export interface Position {
  /** First code unit */
  start: Point;
  /** One past the last code unit */
  end: Point;
}

/**
 * An entry of the register of praise (即时表扬).
 *
 * @since 0.2.0
 */
export interface Praise {
  /** Who is praised: 市商务投资促进局 */
  unit: string;
  /** What for */
  deed: string;
  /** Day of the praise */
  date: string;
  /** What it rests on: a paper, a ranking, an instruction */
  basis: string;
  /** Promises of the ledger it has to do with */
  tasks?: string[] | undefined;
}

/**
 * A row of `gwr register praise --format json`.
 *
 * @since 0.3.0
 */
export interface PraiseEntry {
  /** Number of the entry in its register */
  number: number;
  /** How often it was written, from 1 */
  version: number;
  /** When it was last written */
  recorded: string;
  /** Who is praised: 市商务投资促进局 */
  unit: string;
  /** What for */
  deed: string;
  /** Day of the praise */
  date: string;
  /** What it rests on: a paper, a ranking, an instruction */
  basis: string;
  /** Promises of the ledger it has to do with */
  tasks?: string[] | undefined;
}

/**
 * What differs from a profile: lists go before those of the profile, regions beside its own, heading forms in place of its.
 *
 * @since 0.3.0
 */
export interface ProfileChanges {
  /** Name of the profile */
  name?: string | undefined;
  headingForms?: {
    /** What 第一 counts in headings of parts: 部分, 章 */
    partUnits?: string[] | undefined;
    /** What stands behind the number of a list in running text: 是 (一是), 要 (一要) */
    listWords?: string[] | undefined;
    /** Forms that are no headings in these reports */
    ignored?: ("part" | "han" | "parenHan" | "first" | "is" | "arabic" | "parenArabic" | "circled" | "bracket" | "dash")[] | undefined;
  } | undefined;
  /** Names that titles or texts abbreviate: 聊城: 聊城市 */
  regions?: Record<string, string> | undefined;
  /** Words that address the hearers and open a paragraph: 各位代表 */
  salutations?: string[] | undefined;
  /** Offices of speakers: 市长, 代市长 */
  offices?: string[] | undefined;
  /** Headings without number that are parts wherever they stand alone: 结束语 */
  closingHeadings?: string[] | undefined;
  /** Words that open the heading line of an annex: 附件 */
  annexHeads?: string[] | undefined;
  /** Lines that head an annex without the word 附件: 名词解释 */
  annexTitles?: string[] | undefined;
  /** Words in titles of annexes that tell their kind; the first row decides */
  annexKinds?: {
    /** What the list holds; decides the payload of its items */
    kind: "livelihood-projects" | "policies" | "action-plans" | "glossary" | "other";
    /** A title of an annex with one of them has the kind */
    words: string[];
  }[] | undefined;
  /** Words in headings that tell the role of a part; the first row decides */
  roles?: {
    /** plan: several years ahead (十五五); targets: next year's requirements and expected targets */
    role: "review" | "plan" | "targets" | "tasks" | "self-government" | "closing" | "other";
    /** A heading with one of them has the role */
    words: string[];
  }[] | undefined;
  /** Lines that a web page or printer puts around a report */
  furniture?: {
    /** control: 下载 打印 字号; source: 来源：大众日报; contents: a printed table of contents */
    kind: "control" | "breadcrumb" | "source" | "time" | "editor" | "share" | "related" | "licence" | "page" | "contents" | "other";
    /** Whole lines, without blank space and end colon */
    lines?: string[] | undefined;
    /** Beginnings of short lines */
    prefixes?: string[] | undefined;
    /** The line begins what a page prints behind a report */
    tail?: boolean | undefined;
  }[] | undefined;
}

/**
 * What was reported on a promise on one day.
 *
 * @since 0.2.0
 */
export interface ProgressEntry {
  /** Year planned and a number that is never given again: 2023-017 */
  promise: string;
  /** Day the entry speaks of */
  date: string;
  /** Which figure of the promise the value is of, from 1; absent: the first */
  figure?: number | undefined;
  /** What is reached, in the printed unit of the figure */
  value?: number | undefined;
  /** How much is done, in percent, where the department says so */
  percent?: number | undefined;
  /** 未启动, 推进中, 已完成, 暂停 */
  state?: "not-started" | "under-way" | "done" | "stopped" | undefined;
  /** 进展情况 in words */
  note?: string | undefined;
  /** What it rests on: a paper, a statistic, a sheet */
  source?: string | undefined;
}

/**
 * What `gwr ledger show ID --format json` prints: a kept promise with its quote, its history and the registers that name it.
 *
 * @since 0.3.0
 */
export interface PromiseDetail {
  /** Year planned and a number that is never given again: 2023-017 */
  id: string;
  /** Year planned */
  year: number;
  /** Which papers it comes from: report, or tasks (任务分解表) */
  series: string;
  /** Version of that paper the commitment is of, from 1 */
  version: number;
  /** A corrected paper no longer has it */
  gone: boolean;
  /** target: the body promises a figure; task: a deed without one; the rest are entries of annexes */
  kind: "target" | "task" | "livelihood-project" | "policy" | "action-plan";
  /** The promise as printed */
  text: string;
  /** What is to be done, without the means and the units before it */
  deed: string;
  /** Headings above it, outermost first */
  section: string[];
  /** All responsible units as printed, those that lead first */
  departments: string[];
  /** Units that lead or answer for it */
  leads: string[];
  /** Units that help */
  joint: string[];
  /** ISO date, year, or first and last year (2023/2025); absent when it cannot be told */
  deadline?: string | undefined;
  /** The time as printed; absent when the year planned is meant */
  deadlineText?: string | undefined;
  /** First UTF-16 code unit of the promise in the text */
  start: number;
  /** One past its last code unit */
  end: number;
  /** Figures it promises; empty when it names none */
  figures: FlatIndicator[];
  /** How far the work is */
  status: "not-started" | "under-way" | "done" | "stopped" | "unreported";
  /** Colour of the policy; null: none */
  color: string | null;
  /** Why, in the words of the policy; empty without a colour */
  reason: string;
  /** Ids of the rules that gave the colour */
  rules: string[];
  /** Where it stands on the day of judgement */
  standing: {
    /** Day of judgement */
    asOf: string;
    /** Last day of its period */
    due?: string | undefined;
    /** Negative when the day is past */
    daysLeft?: number | undefined;
    /** 未启动, 推进中, 已完成, 暂停 */
    state?: "not-started" | "under-way" | "done" | "stopped" | undefined;
    /** Day on which it was done */
    completedOn?: string | undefined;
    /** Day of the last entry */
    lastReport?: string | undefined;
    /** Since the last entry, or since the period began */
    daysWithoutReport: number;
    /** Percent done as the department says, and what should be done on that day */
    stated?: {
      percent: number;
      expected?: number | undefined;
    } | undefined;
    /** How far each figure is */
    figures: {
      /** 新建学校 */
      name: string;
      /** Printed unit with its multiplier, in which values are reported: 所 */
      unit: string;
      /** What is to be reached, or not to be passed */
      target: number;
      /** lower: a ceiling */
      better: "higher" | "lower";
      /** sum: grows through the period and has a pro-rata pace (序时进度); rate: as good as it stands on any day; stand: arrived at by the end */
      course: "sum" | "rate" | "stand";
      /** The value last reported */
      value?: number | undefined;
      /** Day the value is of */
      on?: string | undefined;
      /** Percent of the target reached */
      percent?: number | undefined;
      /** Percent that should be reached on that day (序时进度); sums only */
      expected?: number | undefined;
      /** What it lacks of the target; 0 or less when reached */
      shortfall?: number | undefined;
    }[];
  };
  /** What was reported, oldest first */
  progress: {
    /** Year planned and a number that is never given again: 2023-017 */
    promise: string;
    /** Day the entry speaks of */
    date: string;
    /** Which figure of the promise the value is of, from 1; absent: the first */
    figure?: number | undefined;
    /** What is reached, in the printed unit of the figure */
    value?: number | undefined;
    /** How much is done, in percent, where the department says so */
    percent?: number | undefined;
    /** 未启动, 推进中, 已完成, 暂停 */
    state?: "not-started" | "under-way" | "done" | "stopped" | undefined;
    /** 进展情况 in words */
    note?: string | undefined;
    /** What it rests on: a paper, a statistic, a sheet */
    source?: string | undefined;
    /** When the entry came into the ledger */
    recorded: string;
  }[];
  /** Where it is printed */
  quote?: {
    /** File it was read from */
    file: string;
    line: number;
    /** The line it stands on, blank space made one blank */
    text: string;
    /** Of the promise within text */
    start: number;
    end: number;
  } | undefined;
  /** What changed since it was taken in, oldest first */
  changes: {
    /** What changed; gone: a corrected paper no longer has it */
    field: "text" | "figures" | "deadline" | "leads" | "joint" | "section" | "kind" | "gone" | "returned";
    /** Absent where there was nothing */
    before?: string | undefined;
    /** Absent where there is nothing */
    after?: string | undefined;
    series: string;
    version: number;
    /** When the paper came in */
    imported: string;
  }[];
  /** Entries of registers that name it */
  registers: ({
    register: "praise";
    /** Number in its register */
    number: number;
    body: Praise;
  } | {
    register: "negative";
    /** Number in its register */
    number: number;
    body: NegativeItem;
  } | {
    register: "topic";
    /** Number in its register */
    number: number;
    body: MonthlyTopic;
  })[];
}

/**
 * A number with its unit, as printed and scaled.
 *
 * @since 0.1.0
 */
export interface Quantity {
  /** As printed, without the comparator: 2800亿元 */
  text: string;
  /** The number as printed, or [low, high] of a range; 2800 of 2800亿元 */
  value: number | [number, number];
  /** All parts of a ratio, in order: [8.7, 41.2, 50.1] of 8.7∶41.2∶50.1; its value is their quotient, or the first where they are shares of a whole */
  parts?: number[] | undefined;
  /** Printed unit with its multiplier, 亿元; empty when none is printed */
  unit: string;
  /** The unit is a noun that is not known as one: 羊单位 of 1200万羊单位以内; a city file can name it */
  unknownUnit?: true | undefined;
  /** The same with multipliers folded, for comparing: 280000000000 CNY */
  scaled: ScaledQuantity;
}

/**
 * A row of `gwr rank --format json`.
 *
 * @since 0.3.0
 */
export interface RankRow {
  /** As in the row */
  unit: string;
  /** As in the row */
  unitType: string;
  /** As in the row */
  indicator: string;
  /** As in the row; null: not ranked */
  rank: number | null;
  /** As in the row; null: not ranked then */
  previousRank: number | null;
  /** As in the row; null: not known */
  total: number | null;
  /** Places won since the previous period; negative: places lost */
  change: number | null;
  /** blue, yellow, red or a colour of the policy; null: none */
  color: string | null;
  /** A sentence for each rule that matched, the deciding one first */
  reasons: string[];
  /** Colour of each light, for policies that show several */
  lights?: Record<string, string | null> | undefined;
}

/**
 * One unit's place in one ranking.
 *
 * @since 0.1.0
 */
export interface RankingRow {
  /** 市商务投资促进局, 东昌府区 */
  unit: string;
  /** Population: 市政府部门 or 县（市、区） */
  unitType: string;
  /** What is ranked: 进出口总额增速 */
  indicator: string;
  /** Place in this period, 1 is best; absent when not ranked */
  rank?: number | undefined;
  /** Place in the period compared with */
  previousRank?: number | undefined;
  /** How many were ranked */
  total?: number | undefined;
  /** Raw figure, for policies that judge values */
  value?: number | undefined;
  /** What was promised, in the unit of value */
  target?: number | undefined;
}

/**
 * A row with its colour and why.
 *
 * @since 0.1.0
 */
export interface RankingVerdict {
  /** As in the row */
  unit: string;
  /** As in the row */
  unitType: string;
  /** As in the row */
  indicator: string;
  /** As in the row; null: not ranked */
  rank: number | null;
  /** As in the row; null: not ranked then */
  previousRank: number | null;
  /** As in the row; null: not known */
  total: number | null;
  /** Places won since the previous period; negative: places lost */
  change: number | null;
  /** blue, yellow, red or a colour of the policy; null: none */
  color: string | null;
  /** A sentence for each rule that matched, the deciding one first */
  reasons: string[];
}

/**
 * What `gwr register praise|negative|topic --format json` prints when it adds or changes an entry.
 *
 * @since 0.3.0
 */
export interface RegisterNumber {
  /** Number of the entry in its register */
  number: number;
}

/**
 * What `gwr rules --format json` prints.
 *
 * @since 0.3.0
 */
export interface RulesOutput {
  /** Every rule, or the one asked for */
  rules: {
    id: string;
    kind: "mechanical" | "structural" | "factual" | "wording";
    /** The smallest preset it belongs to */
    preset: string;
    /** error: must be mended; warning: should be looked at; info: worth knowing */
    severity: "error" | "warning" | "info";
    /** In the language of the run */
    description: string;
    /** Clause or convention the rule rests on */
    source: string;
    /** Message by messageId, with {names} of its values */
    messages: Record<string, string>;
    /** Page that explains the rule */
    url: string;
  }[];
}

/**
 * 各位代表： and its kind, alone or opening a paragraph.
 *
 * @since 0.1.0
 */
export interface Salutation {
  /** Node type, always salutation */
  type: "salutation";
  /** The stretch as printed, line breaks kept */
  value: string;
  /** Where it stands in the text as given */
  position: Position;
}

/**
 * Value and unit of a quantity once multipliers are folded: 2800亿元 is 280000000000 CNY, exactly.
 *
 * @since 0.1.0
 */
export interface ScaledQuantity {
  /** In unit; or [low, high] of a range */
  value: number | [number, number];
  /** UCUM or ISO code where one exists (CNY, %, m2, t), else the bare Chinese unit (家) */
  unit: string;
}

/**
 * A part of the report under one heading; sections nest.
 *
 * @since 0.1.0
 */
export interface Section {
  /** Node type, always section */
  type: "section";
  /** 1 for 一、, 2 for （一）, deeper for run-in headings, 一是, 1., （1）, —— */
  depth: number;
  /** Number of the heading; absent when it prints none */
  ordinal?: number | undefined;
  /** Number as printed: 一、 （一） 第一部分 一是 */
  marker?: string | undefined;
  /** Heading without its number and end mark, blank space removed */
  heading: string;
  /** plan: several years ahead (十五五); targets: next year's requirements and expected targets */
  role: "review" | "plan" | "targets" | "tasks" | "self-government" | "closing" | "other";
  /** In the order printed */
  children: (Heading | Paragraph | Table | Salutation | Furniture | Whitespace | Section)[];
  /** Where it stands in the text as given */
  position: Position;
}

/**
 * A sentence with its end mark; in hard-wrapped texts its value holds the line breaks.
 *
 * @since 0.1.0
 */
export interface Sentence {
  /** Node type, always sentence */
  type: "sentence";
  /** Marks of notes it carries */
  noteReferences?: NoteReference[] | undefined;
  /** The stretch as printed, line breaks kept */
  value: string;
  /** Where it stands in the text as given */
  position: Position;
}

/**
 * A half-open stretch of the text as given, in UTF-16 code units: `text.slice(start, end)`.
 *
 * @since 0.1.0
 */
export interface Span {
  /** First code unit */
  start: number;
  /** One past the last code unit */
  end: number;
}

/**
 * Who delivers the report.
 *
 * @since 0.1.0
 */
export interface Speaker {
  /** 张百顺; blank space removed */
  name: string;
  /** 市长, 省长, 自治区主席, 国务院总理 */
  title?: string | undefined;
}

/**
 * A table of figures: rows whose cells are parted by tabs, by bars (Markdown) or by wide blanks.
 *
 * Lists of terms, of documents and of livelihood projects stay the entries of their annex.
 *
 * @since 0.3.0
 */
export interface Table {
  /** Node type, always table */
  type: "table";
  /** In the order printed; headings are the title (表1 …) and the line of units (单位：亿元) */
  children: (Heading | TableRow | Whitespace)[];
  /** Where it stands in the text as given */
  position: Position;
}

/**
 * A cell of a table that is not empty.
 *
 * @since 0.3.0
 */
export interface TableCell {
  /** Node type, always tableCell */
  type: "tableCell";
  /** Column it stands in, from 0; cells that are empty have no node */
  column: number;
  /** The stretch as printed, line breaks kept */
  value: string;
  /** Where it stands in the text as given */
  position: Position;
}

/**
 * A row of a table.
 *
 * @since 0.3.0
 */
export interface TableRow {
  /** Node type, always tableRow */
  type: "tableRow";
  /** head: names the columns; group: one cell that heads the rows below; data: any other */
  role: "head" | "data" | "group";
  /** Columns printed in it, empty ones among them */
  columns: number;
  /** In the order printed */
  children: (TableCell | Whitespace)[];
  /** Where it stands in the text as given */
  position: Position;
}

/**
 * What `gwr term WORD --format json` prints.
 *
 * @since 0.3.0
 */
export interface TermOutput {
  /** The word as given */
  query: string;
  /** The entry; null when the report explains no such word */
  match: MentionedTerm | null;
  /** Entries that may be meant, the nearest first */
  nearMisses: {
    term: string;
    /** Only its order means something */
    score: number;
    /** Why it was offered, as a code */
    reason: string;
    /** The same as a Chinese sentence */
    message: string;
  }[];
}

/**
 * What `gwr terms --format json` prints.
 *
 * @since 0.3.0
 */
export interface TermsOutput {
  /** In the order of the glossary */
  entries: MentionedTerm[];
  /** Coinages that the report does not explain, the likeliest first */
  undefined: {
    /** As printed, without quotes */
    text: string;
    count: number;
    /** First use */
    start: number;
    /** How likely readers need it explained */
    likelihood: number;
  }[];
}

/**
 * A row of `gwr register topic --format json`.
 *
 * @since 0.3.0
 */
export interface TopicEntry {
  /** Number of the entry in its register */
  number: number;
  /** How often it was written, from 1 */
  version: number;
  /** When it was last written */
  recorded: string;
  /** The problem: 老旧小区停车难 */
  topic: string;
  /** Its month: 2023-04 */
  month: string;
  /** Unit that leads */
  lead: string;
  /** What has been done, oldest first */
  steps: TopicStep[];
  /** Day it was closed; absent while it is open */
  closed?: string | undefined;
  /** Promises of the ledger it has to do with */
  tasks?: string[] | undefined;
}

/**
 * One step towards solving a topic of the month.
 *
 * @since 0.2.0
 */
export interface TopicStep {
  /** Day of the step */
  date: string;
  /** What was done or decided */
  text: string;
}

/**
 * A row of `gwr rank --format json --units`: one unit over all its indicators.
 *
 * @since 0.3.0
 */
export interface UnitVerdict {
  /** As in the rows */
  unit: string;
  /** As in the rows */
  unitType: string;
  /** Id of the population */
  population: string;
  /** Colour of the policy; null: none */
  color: string | null;
  /** 红4项：3项以上红色 → 红 */
  reasons: string[];
  /** How many of its indicators were judged */
  judged: number;
  /** How many have each colour; none counts those without */
  counts: Record<string, number>;
  /** Indicators by colour, in the order of the rows */
  indicators: Record<string, string[]>;
  /** What follows by the policy */
  actions: string[];
  /** Marks by the policy */
  points?: number | undefined;
}

/**
 * What `gwr weekly --format json` prints.
 *
 * @since 0.3.0
 */
export interface WeeklyOutput {
  /** The week checked */
  week: {
    /** ISO week: 2023-W05 */
    id: string;
    /** Its Monday */
    from: string;
    /** Its Sunday */
    to: string;
    /** When reports were due: 2023-02-03T18:00 */
    deadline: string;
  };
  /** Those on the roster in its order, then others */
  units: {
    unit: string;
    unitType?: string | undefined;
    /** The report of the unit that counts; absent: not handed in */
    unitReport?: WeeklyReport | undefined;
    /** That of its head */
    headReport?: WeeklyReport | undefined;
    findings: {
      /** What is the matter */
      id: "missing" | "late" | "empty-part" | "no-time" | "duplicate" | "other-week" | "not-on-roster";
      /** Whose report */
      unit: string;
      /** The unit, or its head (主要负责人) */
      author: "unit" | "head";
      /** The part that says nothing, for empty-part */
      part?: string | undefined;
      /** Minutes past the deadline, for late */
      minutes?: number | undefined;
      /** 市科技局：主要负责人未报告 */
      message: string;
    }[];
    /** Colour of the reminder */
    verdict: ExplainedRankRow;
  }[];
  /** All that was found, in the order of the units */
  findings: {
    /** What is the matter */
    id: "missing" | "late" | "empty-part" | "no-time" | "duplicate" | "other-week" | "not-on-roster";
    /** Whose report */
    unit: string;
    /** The unit, or its head (主要负责人) */
    author: "unit" | "head";
    /** The part that says nothing, for empty-part */
    part?: string | undefined;
    /** Minutes past the deadline, for late */
    minutes?: number | undefined;
    /** 市科技局：主要负责人未报告 */
    message: string;
  }[];
}

/**
 * One report of a week (一周“双报告”): of a unit, or of its head.
 *
 * @see Report of Liaocheng 2022, annex 4, no. 12.
 * @since 0.2.0
 */
export interface WeeklyReport {
  /** 市商务投资促进局 */
  unit: string;
  /** 市政府部门 or 县（市、区） */
  unitType?: string | undefined;
  /** The unit, or its head (主要负责人) */
  author: "unit" | "head";
  /** ISO week, 2023-W05; when absent, the week of submission */
  week?: string | undefined;
  /** Clock time where it was handed in, 2023-02-03T16:20; a zone is ignored */
  submittedAt?: string | undefined;
  /** 争取的重要成果 */
  achievements?: string | undefined;
  /** 重点工作进展情况 */
  progress?: string | undefined;
  /** 主要负责人靠前工作情况 */
  frontline?: string | undefined;
  /** 对下指导情况 */
  guidance?: string | undefined;
  /** File it was read from */
  source?: string | undefined;
}

/**
 * Blank space, line ends and other characters between nodes.
 *
 * @since 0.1.0
 */
export interface Whitespace {
  /** Node type, always whitespace */
  type: "whitespace";
  /** The stretch as printed, line breaks kept */
  value: string;
  /** Where it stands in the text as given */
  position: Position;
}

/**
 * A report: a unist tree whose leaves, in order, are the whole text. What is not printed is absent.
 *
 * @since 0.1.0
 */
export interface WorkReport {
  /** Node type, always report */
  type: "report";
  /** 政府工作报告, blank space removed */
  title?: string | undefined;
  /** GB/T 2260 code of the region, when it is known: 371500 of 聊城市 */
  adcode?: string | undefined;
  /** 聊城市; 全国 for the State Council */
  region?: string | undefined;
  /** Year looked back on: 2022 */
  reviewYear?: number | undefined;
  /** Year planned: 2023 */
  planYear?: number | undefined;
  /** Part of the year that all of it reports on: [1, 6] of a half-year report */
  reviewMonths?: [number, number] | undefined;
  /** plan: also a report on how a plan was carried out; bulletin: of a statistics office */
  documentKind?: "work-report" | "press-digest" | "plan" | "half-year" | "bulletin" | "other" | undefined;
  /** hant: printed in traditional characters */
  script?: "hans" | "hant" | undefined;
  /** What region, years and kind were read from, strongest first */
  evidence?: Evidence[] | undefined;
  /** 2022-12-27 */
  deliveredOn?: string | undefined;
  /** 聊城市第十八届人民代表大会第三次会议 */
  meeting?: string | undefined;
  /** Who delivers it */
  speaker?: Speaker | undefined;
  /** In the order printed */
  children: (Metadata | Furniture | Salutation | Heading | Paragraph | Table | Whitespace | Section | Annex)[];
  /** Where it stands in the text as given */
  position: Position;
}

/**
 * What a figure of a promise is measured by.
 *
 * @since 0.2.0
 */
export interface Yardstick {
  /** 新建学校 */
  name: string;
  /** Printed unit with its multiplier, in which values are reported: 所 */
  unit: string;
  /** What is to be reached, or not to be passed */
  target: number;
  /** lower: a ceiling */
  better: "higher" | "lower";
  /** sum: grows through the period and has a pro-rata pace (序时进度); rate: as good as it stands on any day; stand: arrived at by the end */
  course: "sum" | "rate" | "stand";
}
