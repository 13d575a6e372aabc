import type { CoinageForm } from "./coinage-form.js";
import type { CoinageUse } from "./find-coinages.js";
import type { Reach } from "./known-terms.js";

/**
 * What speaks for or against a reader's asking; the sum of all weights is the likelihood.
 *
 * @since 0.1.0
 */
export interface Signal {
  readonly signal: string;
  readonly weight: number;
}

const BASE: Readonly<Record<CoinageForm, number>> = {
  counted: 0.72,
  opaque: 0.44,
  programme: 0.5,
  plain: 0.24,
  name: 0.12,
  slogan: 0.14,
  figure: 0,
};

const CARRIED_OUT =
  /(?:实施|推进|落实|推行|推广|深化|开展|构建|实行|打造|建设|完善|健全|建立|创新|创建|推出|发展|聚焦|按照|围绕|出台|统筹|抓好|做好|用好|坚持|加快|强化|争创|探索|推动|执行|严格|制定|部署|省委|市委)[^，。；：“”]{0,8}[“「『]?$/u;
const WORKED_WITH =
  /^[”」』]?(?:重大|重点|专项|省级|现代|综合|文旅|发展|工作|管理|分区|治理|科技|产业|创新|改革|建设|集成|联动|试点|经济|高速|标识)?(?:工程|行动|计划|战略|体系|格局|机制|制度|模式|改革|举措|政策|工作|目标|任务|清单|项目|产业|企业|集群|平台|试点|要求|原则|部署|思路|布局|做法|经验|建设|服务|管控|网络|经济|品种|标准|要素|专班|重点|整治|治理|攻坚|基地|方针|框架|路径|活动)/u;
const FELT =
  /(?:筑牢|守牢|守住|[啃颗种股叫喊]|吃下|当好|成为|变成|有了|当作|织密|牵紧|破解|突破|打通|换取|更加|拒绝|防止|杜绝|避免|不搞|克服|告别|走上|跑出|按下|迈入|拥抱|夯实)[^，。；：“”]{0,4}[“「『]?$/u;
const SHOWN_OFF =
  /(?:品牌|获评|荣获|评选|称号|入选|举办|承办|唱响|擦亮|叫响|打响|评为|授予|荣膺|斩获|口号|颁发|首届|推介)[^，。；：“”]{0,6}[“「『]?$/u;
const BRANDED =
  /^[”」』]?[^，。；：“”]{0,2}(?:品牌|大赛|论坛|展会|展览|[奖杯节]|称号|博览会|系列活动|系列促消费活动|名片|形象|标识|赛事|影响力|门店)/u;

/** The familiarity of a word in its own report: share of its neighbouring pairs of characters that occur outside quotes too. */
export type Familiarity = (word: string) => number;

export interface CoinageEvidence {
  readonly text: string;
  readonly form: CoinageForm;
  readonly reach: Reach | undefined;
  readonly uses: readonly CoinageUse[];
  readonly local: boolean;
}

function around(text: string, use: CoinageUse): { before: string; behind: string } {
  return { before: text.slice(Math.max(0, use.start - 24), use.start), behind: text.slice(use.end, use.end + 16) };
}

/**
 * Weighs how likely a reader needs a word explained.
 *
 * @returns Signals in fixed order; their weights sum to about 0 … 1, more likely the higher.
 */
export function weigh(text: string, evidence: CoinageEvidence, familiarity: Familiarity): Signal[] {
  const { form, uses, reach } = evidence;
  const contexts = uses.map((use) => around(text, use));
  const some = (test: (context: { before: string; behind: string }) => boolean): boolean => contexts.some(test);
  const signals: (Signal | undefined)[] = [
    { signal: `form-${form}`, weight: BASE[form] },
    some(({ before }) => CARRIED_OUT.test(before)) ? { signal: "carried-out", weight: 0.07 } : undefined,
    some(({ behind }) => WORKED_WITH.test(behind)) ? { signal: "worked-with", weight: 0.1 } : undefined,
    uses.length > 1 ? { signal: "repeated", weight: Math.min(0.09, 0.03 * (uses.length - 1)) } : undefined,
    form === "opaque" || form === "programme"
      ? { signal: "unfamiliar-words", weight: 0.2 * (1 - familiarity(evidence.text)) - 0.06 }
      : undefined,
    some(({ before }) => FELT.test(before)) ? { signal: "figurative-context", weight: -0.2 } : undefined,
    some(({ before, behind }) => SHOWN_OFF.test(before) || BRANDED.test(behind))
      ? { signal: "brand-or-prize", weight: -0.2 }
      : undefined,
    evidence.local && form !== "counted" ? { signal: "speaks-of-the-place", weight: -0.12 } : undefined,
    reach === "policy" ? { signal: "national-policy", weight: -0.25 } : undefined,
    uses.every(({ quoted }) => !quoted) ? { signal: "unquoted", weight: -0.05 } : undefined,
  ];
  return signals.filter((signal) => signal !== undefined);
}
