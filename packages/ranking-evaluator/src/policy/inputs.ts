import type {
  CasesOf,
  DerivedInput,
  DerivedSpec,
  Figures,
  InputName,
  InputSpec,
  Inverse,
  Lever,
  StatedInput,
  StatedSpec,
} from "./input-spec.js";
import { againstText, deadlineText, formatFigure, inFavour, moveText } from "./input-words.js";

/** What targets, means and previous figures are while the values judged against them vary. */
export const REFERENCE = 100;

const itself: Inverse = (bound) => bound;
const plain = (title: string, name: StatedInput): Pick<StatedSpec, "title" | "describe"> => ({
  title,
  describe: (figures) => `${title}${formatFigure(figures[name])}`,
});

/** Inputs a row states, in the order the evaluator keeps them. */
const STATED: Readonly<Record<StatedInput, StatedSpec>> = {
  rank: {
    title: "本期排名",
    lever: { whole: true, rises: () => false },
    inverses: { rank: itself },
    cases: { try: "places" },
    describe: ({ rank }) => `第${rank}位`,
  },
  previousRank: { ...plain("上期排名", "previousRank"), inverses: {}, cases: { try: "places", absentToo: true } },
  total: { ...plain("参评总数", "total"), inverses: {}, cases: { try: "nothing" } },
  tied: { ...plain("并列数", "tied"), inverses: {}, cases: { try: "nothing" } },
  value: {
    ...plain("本期数值", "value"),
    lever: { whole: false, rises: (higherIsBetter) => higherIsBetter },
    inverses: { value: itself },
    cases: { try: "around-bounds" },
  },
  previousValue: {
    ...plain("上期数值", "previousValue"),
    inverses: {},
    cases: { try: "these", values: () => [REFERENCE] },
  },
  target: { ...plain("目标值", "target"), inverses: {}, cases: { try: "these", values: () => [REFERENCE] } },
  mean: {
    ...plain("平均值", "mean"),
    inverses: {},
    cases: { try: "these", values: () => [REFERENCE * 0.9, REFERENCE * 1.1] },
  },
  progress: {
    title: "实际进度",
    lever: { whole: false, rises: () => true },
    inverses: { progress: itself },
    cases: { try: "around-bounds" },
    describe: ({ progress }) => `进度${formatFigure(progress)}%`,
  },
  expectedProgress: {
    ...plain("序时进度", "expectedProgress"),
    inverses: {},
    cases: { try: "these", values: (expected) => [expected ?? REFERENCE / 2] },
  },
  daysToDeadline: {
    title: "距时限天数",
    inverses: { daysToDeadline: itself },
    cases: { try: "around-bounds" },
    describe: ({ daysToDeadline }) => deadlineText(daysToDeadline),
  },
  level: {
    title: "等级",
    lever: { whole: true, rises: () => false },
    inverses: { level: itself },
    cases: { try: "these", values: () => [1, 2, 3, 4, 5, 6] },
    describe: ({ level }) => `第${level}级`,
  },
  previousLevel: {
    ...plain("上期等级", "previousLevel"),
    inverses: {},
    cases: { try: "these", values: () => [1, 2, 3, 4, 5, 6] },
  },
};

/** Inputs computed from stated ones, in the order in which they are computed. */
const DERIVED: Readonly<Record<DerivedInput, DerivedSpec>> = {
  rankFromBottom: {
    title: "倒数位次",
    bases: ["rank", "total"],
    derive: ({ rank, total, tied }) => total - (rank + tied - 1) + 1,
    inverses: { rank: (bound, { total, tied }) => total - bound - tied + 2 },
    describe: ({ rank, total }) => `第${rank}位，共${total}位`,
  },
  percentile: {
    title: "居前百分比",
    bases: ["rank", "total"],
    derive: ({ rank, total }) => exact((rank / total) * 100),
    inverses: { rank: (bound, { total }) => (bound / 100) * total },
    describe: ({ rank, total, percentile }) => `第${rank}位，共${total}位，居前${formatFigure(percentile)}%`,
  },
  percentileFromBottom: {
    title: "居后百分比",
    bases: ["rank", "total"],
    derive: ({ rankFromBottom, total }) => exact((rankFromBottom / total) * 100),
    inverses: { rank: (bound, { total, tied }) => total - (bound / 100) * total - tied + 2 },
    describe: ({ rank, total, percentileFromBottom }) =>
      `第${rank}位，共${total}位，居后${formatFigure(percentileFromBottom)}%`,
  },
  placesWon: {
    title: "提升位次",
    bases: ["rank", "previousRank"],
    derive: ({ rank, previousRank }) => previousRank - rank,
    inverses: { rank: (bound, { previousRank }) => previousRank - bound },
    describe: (figures) => moveText(figures),
  },
  placesLost: {
    title: "下降位次",
    bases: ["rank", "previousRank"],
    derive: ({ rank, previousRank }) => rank - previousRank,
    inverses: { rank: (bound, { previousRank }) => previousRank + bound },
    describe: (figures) => moveText(figures),
  },
  completion: {
    title: "完成目标的百分比",
    bases: ["value", "target"],
    derive: ({ value, target }) => exact((value / target) * 100),
    inverses: { value: (bound, { target }) => (bound / 100) * target },
    describe: ({ value, target, completion }) =>
      `完成${formatFigure(value)}，目标${formatFigure(target)}，为目标的${formatFigure(completion)}%`,
  },
  gap: {
    title: "与目标之差",
    bases: ["value", "target"],
    derive: ({ value, target }, sign) => exact(sign * (value - target)),
    inverses: { value: (bound, { target }, sign) => target + sign * bound },
    describe: ({ value, target, gap }, _words, higherIsBetter) =>
      againstText(value, "目标", target, higherIsBetter ? gap : -gap),
  },
  overMean: {
    title: "与平均值之差",
    bases: ["value", "mean"],
    derive: ({ value, mean }, sign) => exact(sign * (value - mean)),
    inverses: { value: (bound, { mean }, sign) => mean + sign * bound },
    describe: ({ value, mean, overMean }, _words, higherIsBetter) =>
      againstText(value, "平均", mean, higherIsBetter ? overMean : -overMean),
  },
  valueChange: {
    title: "数值变化",
    bases: ["value", "previousValue"],
    derive: ({ value, previousValue }, sign) => exact(sign * (value - previousValue)),
    inverses: { value: (bound, { previousValue }, sign) => previousValue + sign * bound },
    describe: ({ value, previousValue, valueChange }, { baseline }, higherIsBetter) =>
      againstText(value, baseline, previousValue, higherIsBetter ? valueChange : -valueChange),
  },
  behind: {
    title: "落后序时进度的百分点",
    bases: ["progress", "expectedProgress"],
    derive: ({ progress, expectedProgress }) => exact(expectedProgress - progress),
    inverses: { progress: (bound, { expectedProgress }) => expectedProgress - bound },
    describe: ({ progress, expectedProgress, behind }) =>
      `进度${formatFigure(progress)}%，序时进度${formatFigure(expectedProgress)}%，${inFavour(-behind, "超前", "落后", "持平")}${behind === 0 ? "" : "个百分点"}`,
  },
  daysOverdue: {
    title: "逾期天数",
    bases: ["daysToDeadline"],
    derive: ({ daysToDeadline }) => -daysToDeadline,
    inverses: { daysToDeadline: (bound) => -bound },
    describe: ({ daysToDeadline }) => deadlineText(daysToDeadline),
  },
  levelDrop: {
    title: "等级下降",
    bases: ["level", "previousLevel"],
    derive: ({ level, previousLevel }) => level - previousLevel,
    inverses: { level: (bound, { previousLevel }) => previousLevel + bound },
    describe: ({ level, previousLevel, levelDrop }) =>
      `第${previousLevel}级→第${level}级，${inFavour(-levelDrop, "上升", "下降", "持平")}${levelDrop === 0 ? "" : "级"}`,
  },
};

/**
 * Drops what binary fractions add: 91.7 − 61.7 is 30, not 30.000000000000007, and 30 is still 30以内.
 * A target of nothing has no completion.
 */
function exact(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(12)) : NaN;
}

const STATED_INPUTS = Object.keys(STATED) as readonly StatedInput[];
const DERIVED_INPUTS = Object.keys(DERIVED) as readonly DerivedInput[];

/** Every input a condition may ask about, besides `measures.…`. */
export const INPUT_NAMES = [...STATED_INPUTS, ...DERIVED_INPUTS] as const;

/** What is known of each input. */
export const INPUTS: Readonly<Record<InputName, InputSpec>> = { ...STATED, ...DERIVED };

/**
 * Chinese name of each input, as messages and the JSON Schema give it.
 *
 * @since 0.1.0
 */
export const INPUT_TITLES = mapInputs(({ title }) => title);

/** Stated inputs an input is computed from: itself when it is stated. */
export const INPUT_BASES = mapInputs((_spec, name): readonly StatedInput[] =>
  isDerived(name) ? DERIVED[name].bases : [name],
);

/** Which values of a stated input are worth trying. */
export const casesOf = (name: StatedInput): CasesOf => STATED[name].cases;

/** Computes the derived inputs from the stated ones, in place. */
export function derive(figures: Figures, sign: number): void {
  for (const name of DERIVED_INPUTS) figures[name] = DERIVED[name].derive(figures, sign);
}

/** Stated inputs that a unit can move, in the order in which a way to another colour is sought. */
export const LEVERS: readonly { readonly input: StatedInput; readonly lever: Lever }[] = STATED_INPUTS.flatMap(
  (input) => {
    const { lever } = INPUTS[input];
    return lever === undefined ? [] : [{ input, lever }];
  },
);

function isDerived(name: InputName): name is DerivedInput {
  return name in DERIVED;
}

function mapInputs<Value>(map: (spec: InputSpec, name: InputName) => Value): Readonly<Record<InputName, Value>> {
  return Object.fromEntries(INPUT_NAMES.map((name) => [name, map(INPUTS[name], name)])) as Record<InputName, Value>;
}
