import type { ConditionInput, Condition } from "../policy/condition.js";
import { INPUT_TITLES, type InputName } from "../policy/inputs.js";
import type { RankingPolicy } from "../policy/policy.js";
import { figureOf, isMeasure, measureName, type Facts } from "./facts.js";
import { compileCondition } from "./truth.js";

/** A number for people: at most four decimals, a plain hyphen-minus for negatives. */
export const formatFigure = (value: number): string => String(Math.round(value * 10_000) / 10_000);

type Describe = (figures: Facts["figures"], policy: RankingPolicy, higherIsBetter: boolean) => string;

const inFavour = (amount: number, better: string, worse: string, equal: string): string =>
  amount === 0 ? equal : `${amount > 0 ? better : worse}${formatFigure(Math.abs(amount))}`;

const move: Describe = ({ rank, previousRank, placesWon }) =>
  `第${previousRank}位→第${rank}位，${inFavour(placesWon, "提升", "下降", "持平")}${placesWon === 0 ? "" : "位"}`;

const against = (other: "target" | "mean" | "previousValue", amount: InputName): Describe => {
  return (figures, policy, higherIsBetter) => {
    const title = { target: "目标", mean: "平均", previousValue: policy.baseline }[other];
    const difference = inFavour(higherIsBetter ? figures[amount] : -figures[amount], "高", "低", "持平");
    return `数值${formatFigure(figures.value)}，较${title}${formatFigure(figures[other])}${difference}`;
  };
};

const DESCRIPTIONS: Partial<Record<InputName, Describe>> = {
  rank: ({ rank }) => `第${rank}位`,
  rankFromBottom: ({ rank, total }) => `第${rank}位，共${total}位`,
  placesWon: move,
  placesLost: move,
  completion: ({ value, target, completion }) =>
    `完成${formatFigure(value)}，目标${formatFigure(target)}，为目标的${formatFigure(completion)}%`,
  gap: against("target", "gap"),
  overMean: against("mean", "overMean"),
  valueChange: against("previousValue", "valueChange"),
  progress: ({ progress }) => `进度${formatFigure(progress)}%`,
  behind: ({ progress, expectedProgress, behind }) =>
    `进度${formatFigure(progress)}%，序时进度${formatFigure(expectedProgress)}%，${inFavour(-behind, "超前", "落后", "持平")}${behind === 0 ? "" : "个百分点"}`,
  daysToDeadline: ({ daysToDeadline }) => describeDeadline(daysToDeadline),
  daysOverdue: ({ daysToDeadline }) => describeDeadline(daysToDeadline),
  level: ({ level }) => `第${level}级`,
  levelDrop: ({ level, previousLevel, levelDrop }) =>
    `第${previousLevel}级→第${level}级，${inFavour(-levelDrop, "上升", "下降", "持平")}${levelDrop === 0 ? "" : "级"}`,
};

const describeDeadline = (days: number): string =>
  days === 0 ? "今天到期" : days > 0 ? `距时限${formatFigure(days)}天` : `逾期${formatFigure(-days)}天`;

/** Says what an input is in this row; only for inputs the row has. */
export function describeInput(input: ConditionInput, facts: Facts, policy: RankingPolicy): string {
  if (isMeasure(input)) {
    const measure = policy.measures[measureName(input)];
    return `${measure?.name ?? input}${formatFigure(figureOf(facts, input))}${measure?.unit ?? ""}`;
  }
  const describe = DESCRIPTIONS[input];
  if (describe) return describe(facts.figures, policy, facts.higherIsBetter);
  return `${INPUT_TITLES[input]}${formatFigure(facts.figures[input])}`;
}

/** What made a condition hold, as short sentences without doubles: the leaves that are true, with their numbers. */
export function describeEvidence(condition: Condition, facts: Facts, policy: RankingPolicy): string[] {
  const found = new Set<string>();
  collect(condition, facts, policy, found);
  const sentences = [...found];
  // 第14位 says nothing beside 第14位，共16位
  return sentences.filter((one) => !sentences.some((other) => other !== one && other.startsWith(`${one}，`)));
}

function collect(condition: Condition, facts: Facts, policy: RankingPolicy, found: Set<string>): void {
  if ("all" in condition || "any" in condition) {
    const parts = "all" in condition ? condition.all : condition.any;
    for (const part of parts) if (compileCondition(part)(facts) === true) collect(part, facts, policy, found);
  } else if ("flag" in condition) found.add(policy.flags[condition.flag] ?? condition.flag);
  else if ("missing" in condition) found.add(`没有${inputTitle(condition.missing, policy)}`);
  else if ("previousColor" in condition) found.add(`上期为${colorName(policy, facts.history[0])}`);
  else if ("streak" in condition)
    found.add(`已连续${condition.atLeast}期以上为${condition.streak.map((id) => colorName(policy, id)).join("或")}`);
  else if ("not" in condition) {
    if ("input" in condition.not) found.add(describeInput(condition.not.input, facts, policy));
  } else found.add(describeInput(condition.input, facts, policy));
}

/** Chinese name of an input or measure. */
export function inputTitle(input: ConditionInput, policy: RankingPolicy): string {
  if (isMeasure(input)) return policy.measures[measureName(input)]?.name ?? input;
  return INPUT_TITLES[input];
}

/** The word for a colour; no colour is 不标注. */
export function colorName(policy: RankingPolicy, id: string | null | undefined): string {
  return policy.colors.find((color) => color.id === id)?.name ?? "不标注";
}
