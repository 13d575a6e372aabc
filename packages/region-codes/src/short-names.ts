const PEOPLES =
  "(?:蒙古|维吾尔|布依|哈萨克|土家|仡佬|达斡尔|拉祜|纳西|景颇|柯尔克孜|锡伯|鄂温克|鄂伦春|裕固|撒拉|东乡|保安|傈僳|哈尼|仫佬|毛南|塔吉克|朝鲜|高山|独龙|普米|布朗|阿昌|德昂|基诺|门巴|珞巴|乌孜别克|俄罗斯|塔塔尔|赫哲|[满回藏苗彝壮侗瑶白傣黎畲水土羌佤怒京各])";
/** 藏族羌族自治州, 各族自治县: a name of peoples before the level. */
const AUTONOMOUS = new RegExp(`^(?<place>.+?)(?:${PEOPLES}族?){1,4}自治(?<level>[州县旗])$`, "u");
/** 广西壮族自治区, 新疆维吾尔自治区: the peoples of a province are no part of its short name; 内蒙古 is one. */
const LEVEL = /(?:特别行政区|(?:壮族|回族|维吾尔)?自治区|自治州|自治县|自治旗|地区|林区|特区|[省市盟县区旗])$/u;
/** Fewer characters name nothing by themselves: 市, 县, 海. */
const SHORTEST = 2;

/**
 * The shorter names of a region: 聊城 of 聊城市, 内蒙古 of 内蒙古自治区, 阿坝州 and 阿坝 of 阿坝藏族羌族自治州.
 */
export function shortNames(name: string): readonly string[] {
  const { place, level } = AUTONOMOUS.exec(name)?.groups ?? {};
  const names = place === undefined || level === undefined ? [] : [`${place}${level}`, place];
  const bare = (place ?? name).replace(LEVEL, "");
  return [...names, bare].filter((short) => short.length >= SHORTEST && short !== name);
}
