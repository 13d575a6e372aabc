/** 一、二、三产业; 第一、第二、第三产业; 二三产: industries named by their numbers. */
const NUMBERED = /第?(?<list>[一二三](?:[、和及]?第?[一二三]){1,2})(?<kind>次?产业|产)/u;

const ALL_THREE = "三次产业";
/** 三次产业｜结构: one thing of all three. */
const SHARED_OUT = /^(?:结构|比例|构成|比)/u;

/** 一、二、三产业增加值 → 第一产业增加值, 第二产业增加值, 第三产业增加值; undefined when it names not `count` numbered industries. */
export function splitIndustries(subject: string, count: number): string[] | undefined {
  const whole = subject.indexOf(ALL_THREE);
  if (whole >= 0 && count === 3 && !SHARED_OUT.test(subject.slice(whole + ALL_THREE.length)))
    return [..."一二三"].map((number) => subject.replace(ALL_THREE, `第${number}产业`));
  const match = NUMBERED.exec(subject);
  const numbers = match?.groups?.["list"]?.replace(/[、和及第]/gu, "") ?? "";
  if (match === null || numbers.length !== count) return undefined;
  const isFull = match.groups?.["kind"] !== "产";
  const behind = subject.slice(match.index + match[0].length);
  return [...numbers].map(
    (number) => subject.slice(0, match.index) + (isFull ? `第${number}产业` : `${number}产`) + behind,
  );
}
