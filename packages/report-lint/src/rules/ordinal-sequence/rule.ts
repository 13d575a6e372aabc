import { readOrdinalLists, type Ordinal, type OrdinalList } from "../../document/ordinals.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

type MessageId = "gap" | "repeated" | "backward" | "start";
interface Anomaly {
  readonly messageId: MessageId;
  readonly at: Ordinal;
  readonly expected: number;
  readonly previous: Ordinal | undefined;
}

export const ordinalSequence: LintRule = defineLintRule<MessageId>({
  id: "ordinal-sequence",
  meta: {
    kind: "structural",
    preset: "strict",
    severity: "error",
    since: "0.1.0",
    description: {
      zh: "序号连续，不缺不重不跳",
      en: "Expect ordinals without gaps, repeats and jumps, at every level.",
    },
    source: "GB/T 9704-2012 7.3.3（结构层次序数）",
  },
  messages: {
    gap: {
      zh: "“{{previous}}”之后是“{{text}}”，缺第{{expected}}",
      en: "Missing number {{expected}} before “{{text}}”",
    },
    repeated: { zh: "序号“{{text}}”重复，应为第{{expected}}", en: "Repeated “{{text}}”, expected number {{expected}}" },
    backward: {
      zh: "“{{previous}}”之后是“{{text}}”，应为第{{expected}}",
      en: "Expected number {{expected}} instead of “{{text}}”",
    },
    start: {
      zh: "序号从“{{text}}”开始，应为第{{expected}}",
      en: "Expected number {{expected}} at the start instead of “{{text}}”",
    },
  },
  check({ document, report }) {
    for (const list of document.once(readOrdinalLists)) {
      for (const { messageId, at, expected, previous } of findAnomalies(list)) {
        const certainty = isCertain(list, messageId) ? "certain" : "likely";
        report(messageId, at, { data: { text: at.text, expected, previous: previous?.text ?? "" }, certainty });
      }
    }
  },
});

function findAnomalies({ members, style, continues }: OrdinalList): Anomaly[] {
  const anomalies: Anomaly[] = [];
  let last = 0;
  let previous: Ordinal | undefined;
  members.forEach((at, index) => {
    const { value } = at;
    const next = members[index + 1]?.value;
    const expected = last + 1;
    const say = (messageId: MessageId): void => {
      anomalies.push({ messageId, at, expected, previous });
    };
    const misprint = next === expected + 1;
    if (previous === undefined) {
      const carriesOn = continues !== undefined && value === continues + 1;
      const loneInline = members.length === 1 && (style === "di" || style === "yao" || style === "shi");
      if (value !== 1 && !carriesOn && !loneInline && !style.endsWith("-inside")) say("start");
      last = misprint ? 1 : value;
    } else if (value === expected) last = value;
    else if (value === last) {
      say("repeated");
      last = misprint ? expected : value;
    } else if (value > expected) {
      say(misprint ? "backward" : "gap");
      last = misprint ? expected : value;
    } else if (value === 1 && (next === 2 || (next === undefined && members.length - index > 1))) last = 1;
    else {
      say("backward");
      last = misprint ? expected : next === last + 1 ? last : value;
    }
    previous = at;
  });
  return anomalies;
}

/** Headings one under the other in a list of some length; lists inside a paragraph and quoted ones may start anywhere. */
function isCertain({ style, members }: OrdinalList, messageId: MessageId): boolean {
  return (style === "han" || style === "han-bracket") && members.length >= 3 && messageId !== "start";
}
