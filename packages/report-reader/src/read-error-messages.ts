/**
 * The same sentence in Chinese and in English.
 *
 * @since 0.1.0
 */
export interface BilingualMessage {
  readonly zh: string;
  readonly en: string;
}

/**
 * The values named in a message.
 *
 * @since 0.1.0
 */
export type MessageData = Readonly<Record<string, string | number>>;

type MessageOf = (data: MessageData) => BilingualMessage;

const megabytes = (bytes: string | number | undefined): string => `${(Number(bytes) / 1024 / 1024).toFixed(1)} MB`;

export const readErrorMessages = {
  empty: () => ({
    zh: "文件是空的：请检查是否保存或下载完整",
    en: "The file is empty; check that it was saved or downloaded completely",
  }),
  "no-text": () => ({
    zh: "文件里没有文字（可能只有图片）：请换用可以选中文字的版本，或先做文字识别（OCR）",
    en: "The file holds no text (pictures only?); use a version whose text can be selected, or run OCR first",
  }),
  binary: () => ({
    zh: "文件不是文本（含二进制内容）：请用 txt、md、html、docx 或带文字的 pdf",
    en: "The file is binary, not text; use txt, md, html, docx or a pdf with text",
  }),
  "too-large": (data) => ({
    zh: `文件太大（${megabytes(data["bytes"])}，上限 ${megabytes(data["limit"])}）：请拆分，或调高 limits.maxBytes`,
    en: `The file is too large (${megabytes(data["bytes"])}, at most ${megabytes(data["limit"])}); split it or raise limits.maxBytes`,
  }),
  "too-many-pages": (data) => ({
    zh: `页数太多（${data["pages"]} 页，上限 ${data["limit"]} 页）：请拆分，或调高 limits.maxPages`,
    en: `The pdf has too many pages (${data["pages"]}, at most ${data["limit"]}); split it or raise limits.maxPages`,
  }),
  "too-complex": (data) => ({
    zh: `文件异常复杂（${complexity(data).zh}）：已停止读取；确信文件可靠时请调高 limits 中的 maxStreamBytes、maxTextPieces、maxTextCharacters、maxSeconds、maxElements 或 maxEntries`,
    en: `The file is far more complex than a report (${complexity(data).en}); if it is trusted raise maxStreamBytes, maxTextPieces, maxTextCharacters, maxSeconds, maxElements or maxEntries in limits`,
  }),
  "zip-bomb": (data) => ({
    zh: `文件解压后异常膨胀（${data["part"]}）：已停止读取；确信文件可靠时请调高 limits.maxUnpackedBytes 或 limits.maxUnpackRatio`,
    en: `A part unpacks to far more than it should (${data["part"]}); if the file is trusted raise limits.maxUnpackedBytes or limits.maxUnpackRatio`,
  }),
  "unknown-type": (data) => ({
    zh: `认不出文件类型${data["name"] === undefined ? "" : `（${data["name"]}）`}：请用 txt、md、html、docx 或带文字的 pdf`,
    en: `Unknown file type${data["name"] === undefined ? "" : ` (${data["name"]})`}; use txt, md, html, docx or a pdf with text`,
  }),
  "legacy-doc": () => ({
    zh: "这是 Word 97 以前的文件（.doc）：请用 Word 或 WPS 打开，另存为 .docx 再读",
    en: "This is a Word file from before Word 97 (.doc); open it in Word or WPS and save it as .docx",
  }),
  wps: () => ({
    zh: "这是 WPS 文件（.wps）：请用 WPS 打开，另存为 .docx 再读",
    en: "This is a WPS file (.wps); open it in WPS and save it as .docx",
  }),
  "open-document": () => ({
    zh: "这是 OpenDocument 文稿（.odt）：请用 WPS、Word 或 LibreOffice 打开，另存为 .docx 再读",
    en: "This is an OpenDocument text (.odt); open it in WPS, Word or LibreOffice and save it as .docx",
  }),
  cnki: (data) => ({
    zh: `这是知网文件（.${data["kind"]}）：请用 CAJViewer 打开，打印或另存为带文字的 .pdf 再读`,
    en: `This is a CNKI file (.${data["kind"]}); open it in CAJViewer and print or save it as a pdf with text`,
  }),
  image: () => ({
    zh: "这是图片：请先做文字识别（OCR），再读识别出的文本",
    en: "This is a picture; run OCR first and read the recognised text",
  }),
  archive: (data) => ({
    zh: `这是压缩包${data["count"] === undefined ? "" : `（里面有 ${data["count"]} 份可读的文件）`}：请解压后逐份读，或用 gwr panel 一次读完`,
    en: `This is an archive${data["count"] === undefined ? "" : ` (readable files inside: ${data["count"]})`}; unpack it and read the files one by one, or all of them with gwr panel`,
  }),
  "office-other": (data) => ({
    zh: `这是${data["kindZh"]}，不是文稿：请把文字另存为 .docx 或 .txt 再读`,
    en: `This is ${data["kindEn"]}, not a document of text; save the text as .docx or .txt`,
  }),
  encrypted: () => ({
    zh: "文件有密码保护：请先用密码打开，去掉密码另存，再读",
    en: "The file is protected by a password; open it with the password, save it without one and read that",
  }),
  "font-unread": (data) => ({
    zh: `PDF 的文字读不出：字体缺少字符映射 ${data["map"]}${data["page"] === undefined ? "" : `（第 ${data["page"]} 页）`}；请换用另存的 PDF 或原文件`,
    en: `The text of this pdf cannot be read: the character map ${data["map"]} of its font is not at hand${data["page"] === undefined ? "" : ` (page ${data["page"]})`}; use the original or a pdf saved anew`,
  }),
  "scanned-pdf": (data) => ({
    zh: `这是扫描件（${data["pages"]} 页，没有文字层）：请先做文字识别（OCR），或换用可以选中文字的 PDF`,
    en: `This is a scanned pdf (pages: ${data["pages"]}, no text layer); run OCR first or use a pdf whose text can be selected`,
  }),
  damaged: (data) => ({
    zh: `文件已损坏或不完整（${data["type"]}）：请重新下载或另存`,
    en: `The file is damaged or incomplete (${data["type"]}); download or save it again`,
  }),
  "unknown-encoding": (data) => ({
    zh: `不支持的编码“${data["encoding"]}”${data["nearest"] === undefined ? "：" : `，是不是 ${data["nearest"]}？`}可用 utf-8、utf-16le、utf-16be、gb18030、big5`,
    en: `Unknown encoding “${data["encoding"]}”${data["nearest"] === undefined ? "; " : `; did you mean ${data["nearest"]}? `}use utf-8, utf-16le, utf-16be, gb18030 or big5`,
  }),
  "bad-option": (data) => ({
    zh: `参数 ${data["option"]} ${data["zh"]}`,
    en: `Option ${data["option"]}: ${data["en"]}`,
  }),
} as const satisfies Record<string, MessageOf>;

/**
 * Why a file could not be read.
 *
 * @since 0.1.0
 */
export type ReadErrorCode = keyof typeof readErrorMessages;

/** What there was too much of. */
function complexity({ stream, entries, pieces, limit }: MessageData): BilingualMessage {
  if (entries !== undefined)
    return { zh: `压缩包里的文件超过 ${entries} 个`, en: `more than ${entries} files in the zip` };
  if (stream === undefined)
    return { zh: `文字片段或元素超过 ${pieces} 个`, en: `more than ${pieces} pieces of text or elements` };
  const size = megabytes(limit);
  return { zh: `一段内容解压后超过 ${size}`, en: `a stream unpacks to more than ${size}` };
}
