import type { RuleCases } from "../../testing/rule-cases.js";

export const cases: RuleCases = {
  reject: [
    { text: "我们也清醒的看到，发展中还有不少短板。", found: [["confused", "清醒的看到"]] },
    { text: "让我们更加紧密的团结起来。", found: [["confused", "紧密的团结"]] },
    { text: "更好得服务全省发展大局。", found: [["confused", "更好得服务"]] },
    { text: "让城市变的更加宜居。", found: [["confused", "市变的更加"]] },
  ],
  accept: [
    "我们也清醒地看到，发展中还有不少短板。",
    "为加快发展而采取的重大举措，取得重大进展。",
    "保护饮用水源的环境，严肃地问责，严肃的问责也有力。",
    "让城市变得更加宜居，走的路更宽。",
  ],
};
