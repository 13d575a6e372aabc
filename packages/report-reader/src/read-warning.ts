import type { BilingualMessage, MessageData } from "./read-error-messages.js";

const warningMessages = {
  "byte-order-mark-dropped": () => ({
    zh: "已去掉文件开头的字节序标记（BOM），偏移从其后算起",
    en: "Dropped the byte order mark; offsets count from after it",
  }),
  "undecodable-bytes": (data) => ({
    zh: `有 ${data["count"]} 处字节不合 ${data["encoding"]} 编码，已换成“\uFFFD”；若有乱码请指明编码`,
    en: `${data["count"]} places do not fit ${data["encoding"]} and read “\uFFFD”; state the encoding if the text is garbled`,
  }),
  "encoding-guessed": (data) => ({
    zh: `编码没有标明，按 ${data["encoding"]} 读取`,
    en: `The encoding is not stated; read as ${data["encoding"]}`,
  }),
  "encoding-mismatch": (data) => ({
    zh: `网页标明的编码是 ${data["stated"]}，实际按 ${data["encoding"]} 读取`,
    en: `The page states ${data["stated"]} but reads as ${data["encoding"]}`,
  }),
  "type-mismatch": (data) => ({
    zh: `文件名像 ${data["named"]}，内容是 ${data["type"]}，按内容读取`,
    en: `The name says ${data["named"]} but the content is ${data["type"]}; read by content`,
  }),
  "main-content-uncertain": () => ({
    zh: "网页里没有明显的正文区，已读取全部文字，可能夹有栏目等内容",
    en: "The page has no clear main part; all its text was read, furniture may remain",
  }),
  "tracked-changes": () => ({
    zh: "文稿带有修订痕迹，按接受全部修订读取",
    en: "The document holds tracked changes; read as if all were accepted",
  }),
  "contents-dropped": () => ({
    zh: "已略去自动目录",
    en: "Dropped the automatic table of contents",
  }),
  "part-unread": (data) => ({
    zh: `有 ${data["count"]} 处嵌入内容没有读取（${data["part"]}）`,
    en: `${data["count"]} embedded parts were not read (${data["part"]})`,
  }),
  "font-unread": (data) => ({
    zh: `${data["page"] === undefined ? "" : `第 ${data["page"]} 页起`}有文字用的字体缺少字符映射 ${data["map"]}，没有读出：请对照原文`,
    en: `${data["page"] === undefined ? "Text" : `From page ${data["page"]} on, text`} in a font with the character map ${data["map"]}, which is not at hand, was not read; compare the file`,
  }),
  "marks-missing": (data) => ({
    zh: `文件里约有 ${data["count"]} 个悬挂在行末的标点没有存下（两端对齐时软件漏掉了）：断句请对照原稿，或换用 docx`,
    en: `About ${data["count"]} marks that hung at the ends of lines are not in the file (its writer left them out of justified lines); compare the original, or use the docx`,
  }),
  "fields-unread": (data) => ({
    zh: `第 ${data["pages"]} 页有 ${data["count"]} 个填写的表单域或文本框批注，没有读取`,
    en: `Pages ${data["pages"]} hold ${data["count"]} filled form fields or text boxes laid over them, which were not read`,
  }),
  "columns-unsure": (data) => ({
    zh: `第 ${data["pages"]} 页像是两栏短条目，也可能是表格，已逐行读取：请核对次序`,
    en: `Pages ${data["pages"]} look like two columns of short items, or a table; read row by row: check the order`,
  }),
  "text-recognised": (data) => ({
    zh: `第 ${data["pages"]} 页是图片，文字由识别得来（平均把握 ${data["percent"]}%）：数字请逐一对照原件`,
    en: `Pages ${data["pages"]} are pictures; their text was recognised (${data["percent"]} % sure on average): compare each figure with the original`,
  }),
  "pages-without-text": (data) => ({
    zh: `第 ${data["pages"]} 页没有文字（可能是扫描图片），未能读取`,
    en: `Pages ${data["pages"]} hold no text (scanned pictures?) and were not read`,
  }),
  "garbled-text": (data) => ({
    zh: `${data["where"]}有 ${data["count"]} 个字像是乱码（${data["kindZh"]}）：请对照原文，或换用另一版本`,
    en: `${data["count"]} characters look garbled, ${data["whereEn"]} (${data["kindEn"]}); compare with the original or use another version`,
  }),
  "lines-joined": (data) => ({
    zh: `正文是硬换行的，已接回 ${data["count"]} 处；偏移按接好的文本计`,
    en: `The lines are hard-wrapped; ${data["count"]} line breaks were taken out, offsets count in the joined text`,
  }),
  "cut-lines": (data) => ({
    zh: `有 ${data["count"]} 行在句子中间断开，跨行的数字可能读错：请换用未断行的版本`,
    en: `${data["count"]} lines end in the middle of a sentence, figures across them may be misread; use a version without hard line breaks`,
  }),
  "text-unread": (data) => ({
    zh: `有 ${data["count"]} 个字没有读出（${data["where"]}）：请对照原文`,
    en: `${data["count"]} characters were not read (${data["whereEn"]}); compare with the original`,
  }),
  "read-inside": (data) => ({
    zh: `读取的是其中的“${data["name"]}”`,
    en: `Read “${data["name"]}” inside it`,
  }),
  "numbers-uncounted": (data) => ({
    zh: `有 ${data["count"]} 段带自动编号，编号没有读出：需要编号时请另存为 .docx 再读`,
    en: `${data["count"]} paragraphs are numbered automatically and read without their numbers; save the file as .docx to have them`,
  }),
  "characters-folded": (data) => ({
    zh: `有 ${data["count"]} 个看不见的字符或部首字形已略去或换成通行的字`,
    en: `${data["count"]} invisible characters or radicals were left out or read as the usual characters`,
  }),
} as const satisfies Record<string, (data: MessageData) => BilingualMessage>;

/**
 * What a warning is about; a closed list.
 *
 * @since 0.1.0
 */
export type ReadWarningCode = keyof typeof warningMessages;

/**
 * Something that was decided or lost while reading.
 *
 * `message` is one Chinese sentence for people, `messages` has it in both languages; programs compare the `code`.
 *
 * @since 0.1.0
 */
export interface ReadWarning {
  readonly code: ReadWarningCode;
  readonly message: string;
  readonly messages: BilingualMessage;
  readonly data: MessageData;
}

export function readWarning(code: ReadWarningCode, data: MessageData = {}): ReadWarning {
  const messages: BilingualMessage = (warningMessages[code] as (data: MessageData) => BilingualMessage)(data);
  return { code, message: messages.zh, messages, data };
}
