import type { Concept } from "@liaocheng/report-model";
import { conceptGroup } from "../concept-group.js";
import { HOUSING as YEARBOOK, REPORT_USAGE } from "../sources.js";

export const HOUSING_AND_CITY: readonly Concept[] = conceptGroup("住房与城市", YEARBOOK, [
  {
    id: "old-communities-renovated",
    zh: "城镇老旧小区改造",
    en: "Old urban residential communities renovated",
    unit: "个",
    source: "国务院办公厅《关于全面推进城镇老旧小区改造工作的指导意见》",
    aliases:
      "老旧小区 城镇老旧小区 改造城镇老旧小区 老旧小区改造 改造老旧小区 新开工改造城镇老旧小区 开工改造城镇老旧小区 开工改造老旧小区 新开工城镇老旧小区改造",
  },
  {
    id: "shanty-town-renovation",
    zh: "棚户区改造",
    en: "Shanty-town renovation",
    unit: "万套",
    aliases:
      "棚户区 棚户区住房改造 棚户区住房改造开工 新开工棚改 新开工棚户区改造 城镇棚户区改造 城镇棚户区住房改造 棚改 开工棚户区改造 改造棚户区 各类棚户区改造 棚改新开工",
  },
  {
    id: "urban-villages-renovated",
    zh: "城中村改造",
    unit: "个",
    aliases: "城中村 改造城中村 新开工改造城中村 开工改造城中村",
  },
  {
    id: "dilapidated-urban-housing",
    zh: "城市危旧房改造",
    en: "Dilapidated urban housing renewed",
    unit: "万套",
    aliases: "城市危旧房 危旧房 危旧房改造",
  },
  { id: "old-housing-rebuilt", zh: "旧住房成套改造", unit: "万平方米", aliases: "旧住房更新改造" },
  {
    id: "buildings-made-energy-saving",
    zh: "既有建筑节能改造",
    unit: "万平方米",
    aliases: "公共建筑节能改造 既有居住建筑节能改造",
  },
  { id: "overhead-lines-buried", zh: "架空线入地", unit: "公里", aliases: "架空线入地和杆箱整治 架空线入地和合杆整治" },
  {
    id: "affordable-housing-completed",
    zh: "保障性安居工程住房基本建成",
    unit: "万套",
    aliases: "城镇保障性安居工程住房基本建成 保障性住房基本建成 棚户区改造基本建成",
  },
  {
    id: "affordable-rental-housing",
    zh: "保障性租赁住房",
    en: "Government-subsidised rental housing",
    unit: "万套",
    added: true,
    source: "住房和城乡建设部住房保障统计",
    aliases:
      "新筹集保障性租赁住房 筹集建设保障性租赁住房 筹集保障性租赁住房 交付保障性租赁住房 建设筹集保障性租赁住房 筹建保障性租赁住房",
  },
  {
    id: "affordable-housing",
    zh: "保障性住房",
    unit: "万套",
    source: "住房和城乡建设部住房保障统计",
    aliases:
      "城镇保障性安居工程住房建设 城镇保障性安居工程住房 保障性安居工程住房 保障性安居工程 城镇保障性安居工程 各类保障性住房 统筹各类保障性住房 开工建设保障性住房 保障房",
  },
  {
    id: "homes-delivered",
    zh: "“保交楼”交付",
    en: "Presold homes delivered",
    unit: "万套",
    source: REPORT_USAGE,
    aliases: "“保交房”交付 保交楼 保交房",
  },
  {
    id: "lifts-installed",
    zh: "既有住宅加装电梯",
    en: "Lifts installed in existing buildings",
    unit: "部",
    aliases:
      "既有多层住宅加装电梯 加装电梯 既有住宅增设电梯 老旧小区加装电梯 更新住宅老旧电梯 既有住宅加装（更新）电梯",
  },
  {
    id: "underground-pipes",
    zh: "城市地下管网改造",
    en: "Underground pipes renewed",
    unit: "公里",
    aliases:
      "老旧管道 老旧管网 地下管网 改造地下管网 改造城镇地下管网 燃气、排水、供水管网改造 新（改）建燃气、供排水管网 更新改造地下管网 改造老旧管网 城市地下管网 改造城市地下管网 城市地下管网建设改造",
  },
  {
    id: "gas-pipes-renewed",
    zh: "老旧燃气管道改造",
    unit: "公里",
    aliases: "新改造燃气管道 改造燃气管道 燃气管道更新改造",
  },
  { id: "back-streets-renewed", zh: "背街小巷改造", unit: "条", aliases: "改造背街小巷 背街小巷整治" },
  { id: "old-quarters-renovated", zh: "老旧街区改造", unit: "个", aliases: "老旧街区（厂区）改造 老旧厂区改造" },
  { id: "vertical-greening", zh: "立体绿化", unit: "万平方米" },
  {
    id: "rent-subsidies",
    zh: "住房租赁补贴",
    unit: "万户",
    aliases: "城镇住房保障家庭租赁补贴 公租房租赁补贴 发放租赁补贴",
  },
  {
    id: "utility-tunnels",
    zh: "城市地下综合管廊",
    en: "Urban utility tunnels",
    unit: "公里",
    aliases: "地下综合管廊 开工建设城市地下综合管廊",
  },
  {
    id: "central-heating-area",
    zh: "集中供热面积",
    en: "Area with central heating",
    unit: "万平方米",
    added: true,
    aliases: "供热面积",
  },
  { id: "park-area-per-capita", zh: "人均公园绿地面积", unit: "平方米" },
  {
    id: "urban-green-space",
    zh: "新增城市绿地",
    en: "Urban green space added",
    unit: "万平方米",
    aliases: "新增绿地面积 新增城市绿地面积 新建绿地",
  },
  { id: "greenways", zh: "绿道", unit: "公里", added: true, aliases: "建设绿道" },
  { id: "parks-built", zh: "新增公园", unit: "座", aliases: "建成公园 新增各类公园 新增城乡公园" },
  {
    id: "pocket-parks",
    zh: "“口袋公园”",
    unit: "个",
    added: true,
    aliases: "建设口袋公园 新建改造口袋公园",
  },
  {
    id: "built-up-area",
    zh: "建成区面积",
    en: "Built-up area",
    unit: "平方公里",
    polarity: "neutral",
    aliases: "城市建成区面积",
  },
]);
