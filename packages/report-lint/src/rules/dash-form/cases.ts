import type { RuleCases } from "../../testing/rule-cases.js";

export const cases: RuleCases = {
  reject: [
    {
      text: "中国-东盟博览会、长江—黄河通道和东岭—海州高铁。",
      found: [["hyphen", "国-东"]],
    },
    { text: "——经济稳中有进。\n—创新能力增强。\n——城乡更加协调。", found: [["opening", "—"]] },
    { text: "坚持一个目标———高质量发展。", found: [["length", "———"]] },
  ],
  accept: [
    "建设青岭-红湖旅游区、甲国-乙国合作园区和丙山-丁河盆地观测站。",
    "中国—东盟博览会。",
    "中国－东盟自贸区3.0版谈判完成。",
    "黄冈-鄂州-黄石建设综合交通枢纽，支持科技-产业循环。",
    "——经济稳中有进。",
  ],
};
