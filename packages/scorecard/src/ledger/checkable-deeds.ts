/**
 * Deeds that are done or not done at the end of the year. 加强, 推动 and 深化 are not among them: nobody can tell when they
 * are finished.
 */
const OPENING =
  "建成 开工 启动 出台 印发 制定 编制 修订 设立 组建 成立 开通 启用 举办 承办 召开 申创 完成 关停 拆除 取消 交付 竣工 投用 承接 开设 发布".split(
    " ",
  );
const ENDING =
  "通车 贯通 开工 开工建设 竣工 完工 投用 投产 达产 投入使用 投入运营 开通 运营 上线 上线运营 挂牌 并网 封顶 验收 交付 获批 清零 全覆盖 落地 启用".split(
    " ",
  );

/** How far into its clause a deed may stand: behind 年底前, 高标准, 确保. */
const LEAD = 8;

/** Words that leave the deed to others, or to luck. */
const LEFT_TO_OTHERS = /支持|鼓励|引导|推动|争取|争创|注重|配合|服务|完善|健全|做到|落实|对/u;

/** 建成区, 完成率 are things, not deeds; 编制了 is over. */
const THINGS = /^(?:[区率度后期了过]|情况|标准)/u;

/** What is told of years past, and the call at the end (让我们…). */
const NO_PROMISE = /^(?:过去|回顾|一年来|去年|上年|五年来|让我们)|已经?(?:建成|完成|开工|实现)/u;

/** Whether a stretch of text promises a deed that can be checked: 年底前建成市图书馆, 确保济郑高铁通车. */
export const promisesDeed = (text: string): boolean =>
  !NO_PROMISE.test(text) &&
  text.split(/[，,：:。；;]/u).some((clause) => opensWithDeed(clause) || endsWithDeed(clause));

function opensWithDeed(clause: string): boolean {
  const opening = clause.trimStart();
  return OPENING.some((word) => {
    const at = opening.slice(0, LEAD + word.length).indexOf(word);
    return at >= 0 && !LEFT_TO_OTHERS.test(opening.slice(0, at)) && !THINGS.test(opening.slice(at + word.length));
  });
}

const endsWithDeed = (clause: string): boolean =>
  ENDING.some((word) => clause.endsWith(word)) && !LEFT_TO_OTHERS.test(clause);
