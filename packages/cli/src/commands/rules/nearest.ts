export { nearestWord as nearestOf } from "@liaocheng/report-model/caller";
