import type { RegisterBodies, RegisterName, Store } from "@liaocheng/report-store";
import type { Localized } from "../../language.js";
import { topicState } from "./columns.js";

/** An entry of a register that names a promise. */
export type EntryAbout = {
  readonly [Name in RegisterName]: {
    readonly register: Name;
    readonly number: number;
    readonly body: RegisterBodies[Name];
  };
}[RegisterName];

/** Entries of all registers that name a promise. */
export const entriesAbout = (store: Store, id: string): readonly EntryAbout[] => entriesAboutEach(store)(id);

/** Reads the registers once, for many promises. */
export function entriesAboutEach(store: Store): (id: string) => readonly EntryAbout[] {
  const all: EntryAbout[] = [
    ...store.entries("praise").map(({ number, body }) => ({ register: "praise" as const, number, body })),
    ...store.entries("negative").map(({ number, body }) => ({ register: "negative" as const, number, body })),
    ...store.entries("topic").map(({ number, body }) => ({ register: "topic" as const, number, body })),
  ];
  const byPromise = new Map<string, EntryAbout[]>();
  for (const entry of all)
    for (const id of entry.body.tasks ?? []) byPromise.set(id, [...(byPromise.get(id) ?? []), entry]);
  return (id) => byPromise.get(id) ?? [];
}

/** An entry in one line: 即时表扬1：市商务局，…（2024-04-10，省通报）. */
export function aboutText({ register, number, body }: EntryAbout): Localized {
  const n = String(number);
  switch (register) {
    case "praise": {
      const text = `${body.unit}，${body.deed}（${body.date}，${body.basis}）`;
      return { zh: `即时表扬${n}：${text}`, en: `praise ${n}: ${text}` };
    }
    case "negative": {
      const { unit, item, since, cleared } = body;
      return {
        zh: `负面清单${n}：${unit}，${item}（${since}列入，${cleared === undefined ? "未销号" : `${cleared}销号`}）`,
        en: `negative list ${n}: ${unit}, ${item} (since ${since}, ${cleared === undefined ? "open" : `cleared ${cleared}`})`,
      };
    }
    case "topic": {
      const state = topicState(body);
      return {
        zh: `每月一题${n}：${body.topic}（${body.month}，${body.lead}；${state.zh}）`,
        en: `topic ${n}: ${body.topic} (${body.month}, ${body.lead}; ${state.en})`,
      };
    }
  }
}
