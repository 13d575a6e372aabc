const TRADITIONAL =
  "個點畝噸歐鎊圓幣韓盧銖塊錢戶項條處張輛臺場種頭門類級層間顆組隊對雙輪筆單頁節檔時鐘歲週兩釐攝華歷國縣鎮雙畫籌佔銭";
const SIMPLIFIED =
  "个点亩吨欧镑圆币韩卢铢块钱户项条处张辆台场种头门类级层间颗组队对双轮笔单页节档时钟岁周两厘摄华历国县镇双画筹占钱";

/** Traditional to simplified characters and full-width to half-width letters and signs, for the characters of units. */
export const FOLD: Uint16Array = Uint16Array.from({ length: 65536 }, (_, code) =>
  code > 0xff00 && code < 0xff5f ? code - 0xfee0 : code,
);
for (let i = 0; i < TRADITIONAL.length; i++) FOLD[TRADITIONAL.charCodeAt(i)] = SIMPLIFIED.charCodeAt(i);
FOLD["﹪".charCodeAt(0)] = "%".charCodeAt(0);
