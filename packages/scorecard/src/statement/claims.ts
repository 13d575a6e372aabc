/**
 * What a target in words claims: two growths in step, one above the other, a balance, a fall, steadiness, betterment.
 *
 * @since 0.3.0
 */
export type Claim = "in-step" | "above" | "balanced" | "falling" | "steady" | "better";

/** How reports word a claim, and the words of a later report that bear it out or speak against it. */
export interface ClaimWords {
  readonly claim: Claim;
  /** A whole clause; `subject` and, of comparisons, `against` are its groups. */
  readonly stated: RegExp;
  readonly borneOut: RegExp;
  readonly against: RegExp;
}

const MANNER = "(?:保持|持续|继续|进一步|稳步|不断|有所|明显|总体|实现|更加|趋于|得到|稳定|稳中|基本){0,3}";

/** Claims in the order in which they are tried: what names two growths before what names one thing. */
export const CLAIMS: readonly ClaimWords[] = [
  {
    claim: "in-step",
    stated:
      /^(?<subject>.{2,16}?)(?:实际)?(?:增长|增速)?[与和同](?<against>.{2,10}?)(?:增长|增速|发展)?(?:保持)?(?:基本)?同步$/u,
    borneOut: /同步|快于|高于|跑赢/u,
    against: /慢于|低于|不及|未能|不同步/u,
  },
  {
    claim: "above",
    stated:
      /^(?<subject>.{2,20}?)(?:增速|增长|增幅)?(?:高于|快于|好于)(?<against>.{2,12}?)(?:平均水平|平均增速|平均|增速|增长|水平)?$/u,
    borneOut: /高于|快于|好于|超过|领先/u,
    against: /低于|慢于|落后|不及/u,
  },
  {
    claim: "balanced",
    stated: new RegExp(`^(?<subject>.{2,10}?)(?:状况)?${MANNER}平衡$`, "u"),
    borneOut: /(?<!不)平衡/u,
    against: /不平衡|失衡/u,
  },
  {
    claim: "falling",
    stated: new RegExp(`^(?<subject>.{2,24}?)${MANNER}(?:下降|减少|降低)$`, "u"),
    borneOut: /下降|减少|降低|双降/u,
    against: /上升|增加|增长|增幅|反弹|不降反升/u,
  },
  {
    claim: "steady",
    stated: new RegExp(`^(?<subject>.{2,14}?)${MANNER}(?:稳定|平稳)$`, "u"),
    borneOut: /稳定|平稳/u,
    against: /不稳|波动|过快|大幅/u,
  },
  {
    claim: "better",
    stated: new RegExp(
      `^(?<subject>.{2,16}?)(?:状况)?${MANNER}(?:改善|优化|提升|好转|增强|稳定增长|增长|回稳向好|稳中向好|稳中提质|保稳提质|促稳提质|量稳质升)$`,
      "u",
    ),
    borneOut: /改善|优化|提升|好转|增强|向好|提质|提高|平衡|新高|稳中有进/u,
    against: /恶化|下降|下滑|减弱|回落|加剧|不平衡/u,
  },
];
