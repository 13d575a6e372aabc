import type { CallerProblem } from "@liaocheng/report-model/caller";
import type { StoreErrorCode, StoreErrorDetail } from "./store-error-code.js";

type Messages = CallerProblem["messages"];

/** What a refusal says, by its code; programs add which of their options helps. */
export const storeErrorMessages: Readonly<Record<StoreErrorCode, (detail: StoreErrorDetail) => Messages>> = {
  STORE_LOCKED: () => ({
    zh: "台账正被其他程序写入：请稍后再试",
    en: "the ledger is being written by another program; try again later",
  }),
  STORE_DAMAGED: () => ({
    zh: "不是台账文件，或已损坏：请换一个文件，或用备份恢复",
    en: "damaged, or no ledger file; name another one or restore a backup",
  }),
  STORE_FOREIGN: () => ({
    zh: "是其他程序的数据库，不是台账：请换一个文件",
    en: "a database of another program and no ledger; name another file",
  }),
  STORE_NEWER: ({ version, known }) => ({
    zh: `台账由更新的版本写成（第${text(version)}版格式，这里只认到第${text(known)}版）：请先升级`,
    en: `the ledger was written by a later version (format ${text(version)}, known up to ${text(known)}); update first`,
  }),
  STORE_UNREADABLE: () => ({
    zh: "无法打开台账：请检查路径和权限",
    en: "cannot open the ledger; check the path and its permissions",
  }),
  STORE_UNWRITABLE: () => ({
    zh: "无法写入台账：请检查权限和磁盘空间",
    en: "cannot write the ledger; check its permissions and the disk",
  }),
  REPORT_KNOWN: ({ file, version, imported }) => ({
    zh: `${text(file)} 已在台账里（第${text(version)}版，${clock(imported)} 导入），没有改动`,
    en: `the ledger already holds ${text(file)} (version ${text(version)}, imported ${clock(imported)}); nothing changed`,
  }),
  REPORT_OLDER: (detail) => olderReport(detail),
  REPORT_ELSEWHERE: ({ region, known }) => ({
    zh: `这是${text(region)}的报告，台账是${text(known)}的：请给出${text(known)}的报告，或另建台账`,
    en: `a report of ${text(region)}, but the ledger is of ${text(known)}; name a report of ${text(known)} or another store`,
  }),
  REPORT_WITHOUT_REGION: ({ region }) => ({
    zh: `报告没有写明地区，台账是${text(region)}的：如确属该地，请写明地区`,
    en: `the report names no region and the ledger is of ${text(region)}; if it is its report, name the region`,
  }),
  REPORT_EMPTY: ({ file }) => ({
    zh: `${text(file)} 里没有读出承诺事项：请给出政府工作报告或任务分解表`,
    en: `no promise found in ${text(file)}; name a work report or a task table`,
  }),
  PROMISE_UNKNOWN: ({ id, nearest }) => ({
    zh: `台账里没有编号 ${text(id)}${nearest === undefined ? "" : `，是不是 ${text(nearest)}？`}`,
    en: `no promise ${text(id)} in the ledger${nearest === undefined ? "" : `; did you mean ${text(nearest)}?`}`,
  }),
  FIGURE_UNKNOWN: ({ id, figure, count }) =>
    count === 0
      ? {
          zh: `${text(id)} 没有数量指标，不能填数值：请改填完成进度或进展情况`,
          en: `${text(id)} promises no figure, so it takes no value; give a percentage or a note`,
        }
      : {
          zh: `${text(id)} 只有${text(count)}个指标，没有第${text(figure)}个`,
          en: `${text(id)} has ${text(count)} figures, none of number ${text(figure)}`,
        },
  ENTRY_INVALID: ({ field }) => ({
    zh: `“${text(field)}”缺少或不合格式`,
    en: `${text(field)} is missing or malformed`,
  }),
  ENTRY_KNOWN: ({ number }) => ({
    zh: `已有相同的记录（第${text(number)}号），没有改动`,
    en: `the same entry is held already (number ${text(number)}); nothing changed`,
  }),
  OPTION_INVALID: ({ field }) => ({ zh: `参数 ${text(field)} 不合要求`, en: `the option ${text(field)} does not fit` }),
  ENTRY_UNKNOWN: ({ number }) => ({
    zh: `没有第${text(number)}号记录`,
    en: `no entry of number ${text(number)}`,
  }),
};

const text = (value: string | number | undefined): string => String(value ?? "");

/** A clock time without its seconds. */
const clock = (value: string | number | undefined): string => text(value).slice(0, 16).replace("T", " ");

function olderReport({ file, year, version, newest, newestYear, delivered, held }: StoreErrorDetail): Messages {
  if (newestYear !== undefined)
    return {
      zh: `${text(file)} 安排${text(year)}年，台账已到${text(newestYear)}年：补录往年须写明`,
      en: `${text(file)} plans ${text(year)}, the ledger is at ${text(newestYear)}; say so to add an earlier year`,
    };
  if (delivered !== undefined)
    return {
      zh: `${text(file)} 作于${text(delivered)}，台账里的是${text(held)}的：旧稿不能覆盖新稿`,
      en: `${text(file)} is of ${text(delivered)}, the ledger holds that of ${text(held)}; an older text replaces no newer one`,
    };
  return {
    zh: `${text(file)} 是已被更正的第${text(version)}版，台账已是第${text(newest)}版：旧稿不能覆盖新稿`,
    en: `${text(file)} is version ${text(version)}, corrected since (now ${text(newest)}); an older text replaces no newer one`,
  };
}
