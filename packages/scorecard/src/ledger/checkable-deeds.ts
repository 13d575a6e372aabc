/**
 * Deeds that are done or not done at the end of the year. 加强, 推动 and 深化 are not among them: nobody can tell when they
 * are finished.
 */
const CHECKABLE =
  "建成 开工 竣工 完工 投用 投产 达产 通车 贯通 开通 运营 启用 启动 出台 印发 制定 编制 修订 设立 组建 成立 上线 并网 封顶 验收 交付 交房 举办 承办 召开 获批 申创 清零 全覆盖 完成 落地 关停 拆除 取消".split(
    " ",
  );

/** Words that make a deed one of the past, or of nobody. */
const NOT_A_PROMISE = /^(?:过去|回顾|一年来|去年|上年|五年来)|已(?:经)?(?:建成|完成|开工|实现)/u;

/** Whether a stretch of text promises a deed that can be checked. */
export const promisesDeed = (text: string): boolean =>
  !NOT_A_PROMISE.test(text) && CHECKABLE.some((word) => text.includes(word));
