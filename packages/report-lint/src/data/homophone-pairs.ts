/**
 * Words that are read alike and both right, each in its place: which one is meant, the words around tell. The first is often
 * printed for the second.
 *
 * Source: 《现代汉语词典》（第7版）；GF 1001-2001《第一批异形词整理表》；公文常见差错.
 */
export const HOMOPHONE_PAIRS: readonly (readonly [printed: string, meant: string])[] = [
  ...bothWays(
    "权力 权利,反映 反应,形势 形式,必须 必需,截至 截止,品位 品味,巡察 巡查,考察 考查,以至 以致,包含 包涵,资历 资力,授权 受权,营利 盈利,正规 正轨,质疑 置疑,不止 不只,终止 中止,流传 留传,学历 学力,实力 势力,首创 手创,查收 察收,登录 登陆,机制 机智,凝聚 凝集",
  ),
  ["行使", "行驶"],
];

function bothWays(pairs: string): (readonly [string, string])[] {
  return pairs.split(",").flatMap((pair): (readonly [string, string])[] => {
    const [left, right] = pair.split(" ");
    return left === undefined || right === undefined
      ? []
      : [
          [left, right],
          [right, left],
        ];
  });
}
