import type { ReportNode } from "@liaocheng/report-model";
import { plainText } from "../query/plain-text.js";

/** What only a look back says: a comparison with the year before, growth to the point, a prize, that something is done. */
const TOLD =
  /同比|[比较](?:上年|去年|同期)|上年同期|累计(?:完成|实现|新增|投入|兑现)|(?:全面|顺利|超额|圆满|提前|相继|均已)(?:完成|建成|通过)|荣获|获评|被评为|获批|(?:全部|主体|按期)(?:完工|开工|投用)|比(?:年度|年初)?计划(?:投资)?[高低多少快慢]|(?:增长|下降|提高|上升)\d[\d.]{0,5}(?:[%％]|个百分点)(?!左右|以上|以内|的?目标)|[已了](?![解结])/u;
/** What only a look ahead says. */
const PROMISED =
  /力争|确保|争取|(?<![比与]|年度|年初)计划(?:[新到在建为]|完成|安排|实施|引进|达到|增长)|[拟将](?![近军])|(?<![重主需概])要(?![求素闻点件地害务义领职道])|今年(?!以来|上半年|前)|明年|年内|年底前|新的一年|(?:^|，)(?:继续|进一步|加快|加大|大力|着力|持续|深入|积极)/u;

/** Sentences of parts that tell what was done, and that promise something. */
export interface Told {
  readonly results: number;
  readonly promises: number;
}

/** Counts what the sentences of the parts tell. */
export function countTold(parts: readonly ReportNode[]): Told {
  let results = 0;
  let promises = 0;
  for (const part of parts) {
    for (const sentence of plainText(part).split(/[。；\n]/u)) {
      if (PROMISED.test(sentence)) promises++;
      else if (TOLD.test(sentence)) results++;
    }
  }
  return { results, promises };
}
