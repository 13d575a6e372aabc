import type { StoreError, StoreErrorCode, StoreErrorDetail } from "@liaocheng/report-store";
import { CliError, type CliErrorCode } from "../cli-error.js";
import type { Localized } from "../language.js";

/** What a store refused, in one line: what, where, what to do. */
export function refusal(error: StoreError, file: string): CliError {
  const message = MESSAGES[error.code](error.detail, file);
  return new CliError(KINDS[error.code] ?? "UNSUITABLE", message, { cause: error });
}

const KINDS: Partial<Record<StoreErrorCode, CliErrorCode>> = {
  STORE_LOCKED: "UNWRITABLE",
  STORE_UNWRITABLE: "UNWRITABLE",
  STORE_UNREADABLE: "UNREADABLE",
};

type Message = (detail: StoreErrorDetail, file: string) => Localized;

const text = (value: string | number | undefined): string => String(value ?? "");

/** A clock time without its seconds. */
const clock = (value: string | number | undefined): string => text(value).slice(0, 16).replace("T", " ");

const MESSAGES: Readonly<Record<StoreErrorCode, Message>> = {
  STORE_LOCKED: (_detail, file) => ({
    zh: `台账 ${file} 正被其他程序写入：请稍后再试`,
    en: `the ledger ${file} is being written by another program; try again later`,
  }),
  STORE_DAMAGED: (_detail, file) => ({
    zh: `${file} 不是台账文件，或已损坏：请换一个文件，或用备份恢复`,
    en: `${file} is damaged or no ledger file; name another one or restore a backup`,
  }),
  STORE_FOREIGN: (_detail, file) => ({
    zh: `${file} 是其他程序的数据库，不是台账：请换一个文件`,
    en: `${file} is a database of another program and no ledger; name another file`,
  }),
  STORE_NEWER: (_detail, file) => ({
    zh: `台账 ${file} 由更新版本的 gwr 写成：请先升级 gwr`,
    en: `the ledger ${file} was written by a later gwr; update gwr first`,
  }),
  STORE_UNREADABLE: (_detail, file) => ({
    zh: `无法打开台账 ${file}：请检查路径和权限`,
    en: `cannot open the ledger ${file}; check the path and its permissions`,
  }),
  STORE_UNWRITABLE: (_detail, file) => ({
    zh: `无法写入台账 ${file}：请检查权限和磁盘空间`,
    en: `cannot write the ledger ${file}; check its permissions and the disk`,
  }),
  REPORT_KNOWN: ({ file: report, version, imported }) => ({
    zh: `${text(report)} 已在台账里（第${text(version)}版，${clock(imported)} 导入），没有改动`,
    en: `the ledger already holds ${text(report)} (version ${text(version)}, imported ${clock(imported)}); nothing changed`,
  }),
  REPORT_OLDER: (detail) => olderReport(detail),
  REPORT_ELSEWHERE: ({ region, known }, file) => ({
    zh: `这是${text(region)}的报告，台账 ${file} 是${text(known)}的：请给出${text(known)}的报告，或另建台账`,
    en: `a report of ${text(region)}, but ${file} is the ledger of ${text(known)}; name a report of ${text(known)} or another store`,
  }),
  REPORT_WITHOUT_REGION: ({ region }) => ({
    zh: `报告没有写明地区，台账是${text(region)}的：如确属该地，请加 --region ${text(region)}`,
    en: `the report names no region and the ledger is of ${text(region)}; if it is its report, add --region ${text(region)}`,
  }),
  REPORT_EMPTY: ({ file: report }) => ({
    zh: `${text(report)} 里没有读出承诺事项：请给出政府工作报告或任务分解表`,
    en: `no promise found in ${text(report)}; name a work report or a task table`,
  }),
  PROMISE_UNKNOWN: ({ id }, file) => ({
    zh: `台账 ${file} 里没有编号 ${text(id)}：用 gwr ledger list 查看编号`,
    en: `no promise ${text(id)} in the ledger ${file}; gwr ledger list shows the ids`,
  }),
  FIGURE_UNKNOWN: ({ id, figure, count }) =>
    count === 0
      ? {
          zh: `${text(id)} 没有数量指标，不能填数值：请改用 --percent 或 --note`,
          en: `${text(id)} promises no figure, so it takes no value; use --percent or --note`,
        }
      : {
          zh: `${text(id)} 只有${text(count)}个指标，没有第${text(figure)}个`,
          en: `${text(id)} has ${text(count)} figures, none of number ${text(figure)}`,
        },
  ENTRY_INVALID: ({ field }) => ({
    zh: `“${text(field)}”缺少或不合格式：日期写成 2023-06-30，百分比不小于 0`,
    en: `${text(field)} is missing or malformed; write days as 2023-06-30, percentages from 0`,
  }),
  ENTRY_KNOWN: ({ number }) => ({
    zh: `已有相同的记录（第${text(number)}号），没有改动`,
    en: `the same entry is held already (number ${text(number)}); nothing changed`,
  }),
  ENTRY_UNKNOWN: ({ number }) => ({
    zh: `没有第${text(number)}号记录：用同一命令不带选项查看`,
    en: `no entry of number ${text(number)}; the same command without options lists them`,
  }),
};

function olderReport({ file, year, version, newest, newestYear, delivered, held }: StoreErrorDetail): Localized {
  if (newestYear !== undefined) {
    return {
      zh: `${text(file)} 安排${text(year)}年，台账已到${text(newestYear)}年：要补录往年，请加 --older`,
      en: `${text(file)} plans ${text(year)}, the ledger is at ${text(newestYear)}; to add an earlier year, give --older`,
    };
  }
  if (delivered !== undefined) {
    return {
      zh: `${text(file)} 作于${text(delivered)}，台账里的是${text(held)}的：旧稿不能覆盖新稿`,
      en: `${text(file)} is of ${text(delivered)}, the ledger holds that of ${text(held)}; an older text replaces no newer one`,
    };
  }
  return {
    zh: `${text(file)} 是已被更正的第${text(version)}版，台账已是第${text(newest)}版：旧稿不能覆盖新稿`,
    en: `${text(file)} is version ${text(version)}, corrected since (now ${text(newest)}); an older text replaces no newer one`,
  };
}
