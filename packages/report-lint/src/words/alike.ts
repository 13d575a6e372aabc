import { lookalikes } from "../generated/glyphs.js";
import { homophones } from "../generated/ngrams.js";

/**
 * More characters that are taken for one another than their shapes tell: by a part they share, or by its input code.
 *
 * Source: 《现代汉语词典》（第7版） 形近字；《出版物汉字使用管理规定》 常见差错.
 */
const SHARING_PARTS =
  "入人八 已己巳 未末 竞竟 拔拨 戊戌戍 侯候 籍藉 辩辨辫瓣 概慨 即既 券卷 徒徙 析折 技枝 洲州 圆园 型形 兔免 士土 千干于 日曰 目且 住往 令今 治冶 析柝 遣遗 幕慕墓暮 薄簿 博搏 历厉 励厉 刺剌 复覆 渡度 账帐 象像 坐座 做作 份分 定订 惟唯 值植 撤撒 拆折 祟崇 育盲 贷货 赏尝 壁璧 粱梁 弛驰 颗棵 裁栽 采彩 防妨 坊纺 迁迂 侧测 泯眠 眯迷 密蜜 浙淅 沾玷 钓钩 措错 循遁 喧暄 熔溶 幅副 弊敝 躁燥 暑署 蓝篮 俱具 申伸 向响 建健 检捡 俭险 杨扬 场汤 清请情 晴睛 精情 峰锋 烽蜂 景影 管菅 标枟 积织 职炽 资姿 质盾 集焦 新亲 增赠 结洁 续读 统绕 组祖 织识 计汁 讨付 训圳 议仪 设没 评坪 试拭 详祥 调凋 推准 提堤 握掘 携搞 施旋 期欺 村材 构沟 根恨 桥娇 植殖 模膜 殊珠 沿铅 活话 流硫 消硝 深探 渠集 港巷 满瞒 源原 牢劳 特持 环坏 现规 畅肠 盖盏 盘盆 省看 福副 秩铁 稳隐 窗窑 竭揭 站战 等第 策荣 箱籍 粮根 绩债 绿禄 绕晓 群郡 耕耘 聚骤 联耿 胆胜 脱悦 范泛 荣荥 获荻 菜莱 落洛 蒙豪 蔬疏 融触 补朴 装袋 规视 解懈 论沦 证征 责贵 贯惯 贸贺 赛塞 趋趣 跃跌 踏蹈 车东 轨轧 转传 轻经 较校 辆俩 辐幅 输愉 达迏 运远 近进 连边 适话 透诱 遍偏 遏谒 部陪 都郁 配酌 释译 量最 链莲 销铺 锐悦 键健 镇填 问间 闭闲 间闻 队认 阶价 际标 院浣 险验 障彰 难雅 零雾 静净 页贡 须预 顾项 领岭 频颁 题提 风凤 暖暧 遏竭揭 驱躯 孵俘 殉询 赡瞻 饮钦 馆管 验检 高亮 龙尤 扳板 绌础 仝全 莱策 薯善 苹革 商高 亊事 衣支 土工 必心 全金 优扰 元无 办力 加如 办为 厂广 尸户 几凡 刀力 住佳 但担 体休 使便 侍待 促捉 兴光 准淮 功攻 动功 励历 参惨 变恋 合台 同向 否杏 启后 因困 团困 国围 图围 圈圆 在左 地他 坚紧 基墓 境镜 天夫 失矢 学字 宇字 宣宜 察擦 岛鸟 州川 帅师 常堂 干平 底低 开井 异导 弘引 张涨 当档 录绿 微徽 思恩 怀坏 惠慧 户尸 手毛 打扛 扶抚 抢枪 护沪 报服 择泽 挂桂 振震 损捐 措借 援缓 播潘 救教 料科 斗升 明朋 映响 显湿 智暂 未来 条务 来末 构购 果呆 校较 概既 河何 注往 洁浩 浓农 消削 清靖 渡镀 炼练 烧浇 特恃 状壮 理埋 畜蓄 百白 盛成 着看 础绌 确碓 磨摩 科料 租祖 稍梢 究穷 突穿 立主 符苻 答签 粗租 纪记 纷份 纵纽 线钱 练炼 组阻 绝艳 维准 缩宿 职积 股肢 育盲 能熊 腾胜 至致 舍合 良食 苗亩 若苦 英央 蓝监 虑虚 蚀饰 衡街 表丧 裁载 见贝 观现 角用 誉兴 讲进 诉诈 该核 诚城 诺诸 财材 质盾 费贵 贪贫 贯惯 走足 起赶 跨垮 车东 轮轮 载裁 达迈 迁迂 迈近 返反 迫追 适活 透秀 逐遂 速束 造选 道遁 避僻 那哪 郊效 配酉 里理 针什 钱线 铁秩 银很 锻煅 长张 闪闭 间闻 防坊 阳阴 降隆 限很 陆际 除徐 陷焰 隐稳 需雷 非韭 音章 顺烦 颂领 饮次 首道 马鸟 驻住 骑奇 鼓豉";

type Partners = ReadonlyMap<string, ReadonlySet<string>>;

let alike: Partners | undefined;
let sounding: Partners | undefined;

function partnersIn(groups: readonly string[], firstOnly: (group: string) => boolean): Partners {
  const partners = new Map<string, Set<string>>();
  const add = (printed: string, meant: string): void => {
    const known = partners.get(printed) ?? new Set();
    partners.set(printed, known.add(meant));
  };
  for (const group of groups) {
    const [first = "", ...rest] = group;
    if (firstOnly(group)) {
      for (const other of rest) {
        add(other, first);
        add(first, other);
      }
    } else for (const printed of group) for (const meant of group) if (meant !== printed) add(printed, meant);
  }
  return partners;
}

const NONE: ReadonlySet<string> = new Set();

/** Characters that this one may be printed for because they look like it. */
export function charactersAlike(printed: string): ReadonlySet<string> {
  if (alike === undefined) {
    const shapes = lookalikes.split(" ");
    const known = new Set(shapes);
    alike = partnersIn([...shapes, ...SHARING_PARTS.split(" ")], (group) => known.has(group));
  }
  return alike.get(printed) ?? NONE;
}

/** Characters that are read like this one, without tones. */
export function charactersSounding(printed: string): ReadonlySet<string> {
  sounding ??= partnersIn(homophones, () => false);
  return sounding.get(printed) ?? NONE;
}

/** True when one character may be printed for the other. */
export function areAlike(left: string, right: string): boolean {
  return charactersAlike(left).has(right) || charactersSounding(left).has(right);
}

let syllables: ReadonlyMap<string, readonly number[]> | undefined;

/** Numbers of the syllables that a character is read as, without tones. */
export function syllablesOf(character: string): readonly number[] {
  if (syllables === undefined) {
    const of = new Map<string, number[]>();
    for (const [index, group] of homophones.entries()) {
      for (const member of group) of.set(member, [...(of.get(member) ?? []), index]);
    }
    syllables = of;
  }
  return syllables.get(character) ?? [];
}
