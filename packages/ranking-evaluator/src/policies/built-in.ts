import { unknownWord } from "@liaocheng/report-model/caller";
import guangyuan2018 from "../../policies/guangyuan-2018.json";
import ledgerLights from "../../policies/ledger-lights.json";
import liandu2014 from "../../policies/liandu-2014.json";
import mianyang2022 from "../../policies/mianyang-2022.json";
import sanming2017 from "../../policies/sanming-2017.json";
import suqian2025 from "../../policies/suqian-2025.json";
import tianjin2022 from "../../policies/tianjin-2022.json";
import weeklyReminders from "../../policies/weekly-reminders.json";
import weinan2014 from "../../policies/weinan-2014.json";
import xinhuang2015 from "../../policies/xinhuang-2015.json";
import xuancheng2020 from "../../policies/xuancheng-2020.json";
import yangtzeWater2018 from "../../policies/yangtze-water-2018.json";
import yinchuan2025 from "../../policies/yinchuan-2025.json";
import { type RankingPolicy } from "../policy/policy.js";
import { parsePolicy } from "../policy/parse-policy.js";
import { RankingError } from "../ranking-error.js";
import { liaochengPolicy } from "./liaocheng.js";

const SOURCES: readonly unknown[] = [
  yinchuan2025,
  tianjin2022,
  weinan2014,
  mianyang2022,
  xinhuang2015,
  guangyuan2018,
  suqian2025,
  sanming2017,
  yangtzeWater2018,
  xuancheng2020,
  liandu2014,
  weeklyReminders,
  ledgerLights,
];

/**
 * Every policy that comes with the package, Liaocheng's first: real rules of other places, each with its source.
 *
 * @returns Fresh copies, parsed; the files stand in `policies/` and may be copied as a start for one's own.
 * @example
 * builtInPolicies().length; // => 14
 * @since 0.1.0
 */
export function builtInPolicies(): RankingPolicy[] {
  return [liaochengPolicy, ...SOURCES.map(parsePolicy)];
}

/**
 * Finds a built-in policy by its id.
 *
 * @throws {RankingError} `POLICY_UNKNOWN`, the message listing those there are.
 * @example
 * findPolicy("weinan-2014").title; // => "渭南市季度考评“红黄旗”（2014）"
 * findPolicy("nowhere"); // => throws POLICY_UNKNOWN
 * @since 0.1.0
 */
export function findPolicy(id: string): RankingPolicy {
  const policies = builtInPolicies();
  const policy = policies.find((one) => one.id === id);
  if (policy) return policy;
  const names = policies.map((one) => one.id);
  const { nearest, messages } = unknownWord("policy", id, names, { zh: "规则", en: "policy" });
  throw new RankingError("POLICY_UNKNOWN", {
    path: "policy",
    nearest,
    messages: {
      zh: `${messages.zh}${nearest === undefined ? "，" : ""}可用 ${names.join("、")}，或给出规则文件`,
      en: `${messages.en}${nearest === undefined ? ";" : ""} there are ${names.join(", ")}, or name a file`,
    },
  });
}
