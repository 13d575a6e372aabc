import type { Dropped } from "../account/text-account.js";
import { renderBlocks } from "../blocks/render-blocks.js";
import { ReadError } from "../read-error.js";
import { readWarning } from "../read-warning.js";
import { made, standingFor, type TracedText } from "../traced/traced-text.js";
import type { TypedReading, TypedReadOptions } from "../typed-reading.js";
import { decodedRun, WESTERN } from "./decoded-run.js";
import { rtfLines } from "./rtf-lines.js";
import { rtfTokens } from "./rtf-tokens.js";

/** Groups that hold no text of the document, by the word they begin with. */
const NO_TEXT = new Set(
  (
    "fonttbl colortbl stylesheet info pict header headerl headerr headerf footer footerl footerr footerf fldinst listtable listoverridetable " +
    "rsidtbl revtbl generator themedata colorschememapping datastore latentstyles xmlnstbl mmathPr atnid atnauthor annotation nonshppict objdata bkmkstart bkmkend"
  ).split(" "),
);
/** Groups marked as to be skipped by whoever does not know them that hold text all the same. */
const KNOWN = new Set(["footnote", "pntext", "shptxt", "shppict", "shpinst"]);
const FURNITURE = /^(?:header|footer)/u;
/** Character sets of fonts, as code pages. */
const CHARSETS: Readonly<Record<number, string>> = {
  134: "gb18030",
  136: "big5",
  0: "windows-1252",
  128: "shift_jis",
  129: "euc-kr",
};
const CODE_PAGES: Readonly<Record<number, string>> = {
  936: "gb18030",
  950: "big5",
  65001: "utf-8",
  932: "shift_jis",
  949: "euc-kr",
  1250: "windows-1250",
  1251: "windows-1251",
  1252: WESTERN,
};
const SIGNS: Readonly<Record<string, string>> = {
  "~": " ",
  _: "-",
  emdash: "—",
  endash: "–",
  bullet: "",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  emspace: "\u3000",
  enspace: " ",
};
const DEEPEST = 1024;

/** What holds inside a group and ends with it. */
interface State {
  readonly skipped: Dropped["fate"] | undefined;
  readonly note: boolean;
  readonly hidden: boolean;
  readonly deleted: boolean;
  readonly raised: boolean;
  /** Holds an ordinal that Word counted; the tab after it is no text. */
  readonly ordinal: boolean;
  readonly font: number;
  /** Bytes that stand in for a Unicode character and are passed over. */
  readonly fallback: number;
}

const BEGINNING: State = {
  skipped: undefined,
  note: false,
  hidden: false,
  deleted: false,
  raised: false,
  ordinal: false,
  font: -1,
  fallback: 1,
};

/** The text of an rtf as lines; automatic ordinals stand in it as text. */
export function readRtf(bytes: Uint8Array, _options: TypedReadOptions): TypedReading {
  const lines = rtfLines();
  const dropped: Dropped[] = [];
  const seen: TracedText[] = [];
  const fonts = new Map<number, string>();
  let codePage = "gb18030";
  let state = BEGINNING;
  const outer: State[] = [];
  let changes = 0;
  /** The word that opens a group has not come yet. */
  let opens = false;
  let optional = false;
  let inFonts = 0;
  let fontDefined = -1;
  let toSkip = 0;
  let stored: { bytes: number[]; at: number; end: number } = {
    bytes: [],
    at: 0,
    end: 0,
  };

  const settle = (): void => {
    if (stored.bytes.length === 0) return;
    const encoding = fonts.get(state.font) ?? codePage;
    const text = decodedRun(stored.bytes, encoding === WESTERN ? codePage : encoding);
    const { at, end } = stored;
    stored = { bytes: [], at: 0, end: 0 };
    emit(standingFor(text, at, end));
  };
  const emit = (text: TracedText): void => {
    if (inFonts > 0) return;
    const fate = state.skipped ?? (state.deleted ? "deleted" : state.hidden ? "hidden" : undefined);
    if (state.skipped !== "unmapped") seen.push(text);
    if (fate === undefined) lines.append(text, { raised: state.raised, note: state.note });
    else for (const { from, fromEnd } of text.spans) dropped.push({ from, fromEnd, fate });
    if (state.deleted) changes += 1;
  };

  for (const token of rtfTokens(bytes)) {
    if (token.kind === "byte") {
      opens = false;
      if (toSkip > 0) {
        toSkip -= 1;
        continue;
      }
      if (stored.bytes.length === 0) stored.at = token.at;
      stored.bytes.push(token.byte);
      stored.end = token.end;
      continue;
    }
    settle();
    toSkip = 0;
    if (token.kind === "open") {
      if (outer.length >= DEEPEST) throw new ReadError("too-complex", { pieces: DEEPEST });
      outer.push(state);
      opens = true;
      optional = false;
    } else if (token.kind === "close") {
      if (state.note && outer.at(-1)?.note !== true) lines.endNote();
      state = outer.pop() ?? BEGINNING;
      if (inFonts > outer.length) inFonts = 0;
      opens = false;
    } else word(token);
  }
  settle();
  const text = renderBlocks(lines.blocks());
  if (text.text === "") throw new ReadError("no-text");
  return {
    text,
    warnings: changes > 0 ? [readWarning("tracked-changes")] : [],
    seen,
    dropped,
    placeOf: (from, fromEnd) => ({ sourceStart: from, sourceEnd: fromEnd }),
  };

  function word({ name, number, at, end }: { name: string; number?: number; at: number; end: number }): void {
    if (name === "*") {
      optional = true;
      return;
    }
    const first = opens;
    opens = false;
    if (first && name === "fonttbl") inFonts = outer.length;
    if (first && (NO_TEXT.has(name) || (optional && !KNOWN.has(name)))) {
      state = {
        ...state,
        skipped: FURNITURE.test(name) ? "furniture" : "unmapped",
      };
      return;
    }
    if (first && (name === "listtext" || name === "pntext")) {
      state = { ...state, ordinal: true };
      return;
    }
    if (first && name === "footnote") {
      state = { ...state, note: true };
      lines.beginNote();
      return;
    }
    const on = number !== 0;
    switch (name) {
      case "ansicpg":
        codePage = CODE_PAGES[number ?? 0] ?? codePage;
        return;
      case "f":
        if (inFonts > 0) fontDefined = number ?? 0;
        else state = { ...state, font: number ?? 0 };
        return;
      case "fcharset":
        if (CHARSETS[number ?? 0] !== undefined) fonts.set(fontDefined, CHARSETS[number ?? 0] ?? codePage);
        return;
      case "uc":
        state = { ...state, fallback: number ?? 1 };
        return;
      case "u":
        emit(standingFor(String.fromCharCode(((number ?? 0) + 0x10000) % 0x10000), at, end));
        toSkip = state.fallback;
        return;
      case "plain":
        state = { ...state, hidden: false, deleted: false, raised: false };
        return;
      case "v":
        state = { ...state, hidden: on };
        return;
      case "deleted":
        state = { ...state, deleted: on };
        return;
      case "super":
        state = { ...state, raised: on };
        return;
      case "nosupersub":
        state = { ...state, raised: false };
        return;
    }
    if (state.skipped !== undefined) return;
    if (name === "chftn") lines.append(made(lines.noteMark()), { raised: false, note: state.note });
    else if (name === "tab" && state.ordinal) return;
    else if (name === "tab") lines.append(made("\t"), { raised: false, note: state.note });
    else if (Object.hasOwn(SIGNS, name)) emit(standingFor(SIGNS[name] ?? "", at, end));
    else lines.control(name);
  }
}
