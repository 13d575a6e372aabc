import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, type Readable, type Writable } from "node:stream";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, describe, expect, test, vi } from "vitest";
import { run } from "../src/run.js";

const GWR = fileURLToPath(new URL("../bin/gwr.js", import.meta.url));
const REPORT = [
  "政府工作报告",
  "——2026年1月18日在云平县第十八届人民代表大会第五次会议上",
  "各位代表：",
  "一、2025年工作回顾",
  "推进节能技改,新增绿色工厂10家，地区生产总值增长5.5%。",
  "二、2026年主要任务",
  "加快转形升级步伐，提升😀产业能级,改善民生。",
  "",
].join("\r\n");

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly uri?: string; readonly diagnostics?: readonly Diagnostic[] };
  readonly result?: unknown;
  readonly error?: { readonly code: number };
}
interface Diagnostic {
  readonly code: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

vi.setConfig({ testTimeout: 60_000 });

const children: ChildProcess[] = [];

afterAll(() => {
  for (const child of children) child.kill();
});

/** What a server reads and writes: the built program in a process of its own. */
function inProcessOfItsOwn(): { stdin: Writable; stdout: Readable; exit: () => Promise<number | null> } {
  const server = spawn(process.execPath, [GWR, "lsp", "--stdio"]);
  children.push(server);
  return {
    stdin: server.stdin,
    stdout: server.stdout,
    exit: () => new Promise((resolve) => server.once("exit", resolve)),
  };
}

/** The same in this process, which starts at once. Its input never ends: a server whose input does ends the process. */
function here(...more: string[]): { stdin: Writable; stdout: Readable } {
  const [stdin, stdout] = [new PassThrough(), new PassThrough()];
  void run(["lsp", "--stdio", ...more], { stdin, stdout, stderr: process.stderr, env: {} });
  return { stdin, stdout };
}

/** A language server as an editor sees it. */
function connect({ stdin, stdout }: { stdin: Writable; stdout: Readable }): {
  request: (method: string, params?: unknown) => Promise<Message>;
  notify: (method: string, params?: unknown) => void;
  diagnostics: (uri: string) => Promise<readonly Diagnostic[]>;
} {
  const messages: Message[] = [];
  const waiting = new Set<() => void>();
  let pending = Buffer.alloc(0);
  stdout.on("data", (chunk: Buffer) => {
    pending = Buffer.concat([pending, chunk]);
    for (;;) {
      const head = pending.indexOf("\r\n\r\n");
      const size = Number(/Content-Length: (\d+)/u.exec(pending.toString("latin1", 0, Math.max(0, head)))?.[1]);
      if (head < 0 || pending.length < head + 4 + size) break;
      messages.push(JSON.parse(pending.toString("utf8", head + 4, head + 4 + size)) as Message);
      pending = pending.subarray(head + 4 + size);
    }
    for (const look of waiting) look();
  });
  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    stdin.write(`Content-Length: ${String(Buffer.byteLength(body))}\r\n\r\n${body}`);
  };
  const take = (wanted: (message: Message) => boolean): Promise<Message> =>
    new Promise((resolve) => {
      const look = (): void => {
        const at = messages.findIndex(wanted);
        const [found] = at < 0 ? [] : messages.splice(at, 1);
        if (found === undefined) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
    });
  let id = 0;
  return {
    request: (method, params) => {
      const own = (id += 1);
      send({ id: own, method, params });
      return take((message) => message.id === own && message.method === undefined);
    },
    notify: (method, params) => {
      send({ method, params });
    },
    diagnostics: async (uri) => {
      const told = await take(
        ({ method, params }) => method === "textDocument/publishDiagnostics" && params?.uri === uri,
      );
      return told.params?.diagnostics ?? [];
    },
  };
}

type Server = ReturnType<typeof connect>;

async function started(streams: { stdin: Writable; stdout: Readable }): Promise<Server> {
  const server = connect(streams);
  await server.request("initialize", { processId: null, rootUri: null, capabilities: {} });
  server.notify("initialized", {});
  return server;
}

function open(server: Server, uri: string, text = REPORT): void {
  server.notify("textDocument/didOpen", { textDocument: { uri, languageId: "plaintext", version: 1, text } });
}

/** The server that tests of single requests share, as the windows of an editor do, and a text that is open in it. */
let shared: Promise<Server> | undefined;
let texts = 0;

async function opened(): Promise<{ server: Server; uri: string }> {
  const server = await (shared ??= started(here()));
  texts += 1;
  const uri = `file:///tmp/gwr-lsp/${String(texts)}.txt`;
  open(server, uri);
  return { server, uri };
}

const at = (line: number, character: number): { line: number; character: number } => ({ line, character });

describe.runIf(existsSync(fileURLToPath(new URL("../dist/index.js", import.meta.url))))("gwr lsp", () => {
  test("tells findings with places in UTF-16, whatever ends lines", async () => {
    const { server, uri } = await opened();
    const found = (await server.diagnostics(uri)).map(({ code, range }) => [
      code,
      range.start.line,
      range.start.character,
    ]);
    expect(found).toEqual([
      ["punctuation-halfwidth", 4, 6],
      ["word-confusable", 6, 2],
      ["punctuation-halfwidth", 6, 17],
    ]);
  });

  test("offers fixes, safe ones first, and marks suggestions", async () => {
    const { server, uri } = await opened();
    const params = (line: number): object => ({
      textDocument: { uri },
      range: { start: at(line, 0), end: at(line, 10) },
      context: { diagnostics: [] },
    });
    const titles = async (line: number): Promise<string[]> =>
      ((await server.request("textDocument/codeAction", params(line))).result as { title: string }[]).map(
        ({ title }) => title,
      );
    expect(await titles(4)).toEqual(["改为“，”", "改正全文有把握的问题（2 处）"]);
    expect((await titles(6))[0]).toMatch(/^改为“转型升级”（建议，请核对）$/u);
  });

  test("says what a figure is, outlines and folds the report", async () => {
    const { server, uri } = await opened();
    const textDocument = { uri };
    const hover = await server.request("textDocument/hover", { textDocument, position: at(4, 27) });
    expect(JSON.stringify(hover.result)).toContain("地区生产总值");
    const symbols = await server.request("textDocument/documentSymbol", { textDocument });
    const names = (symbols.result as { name: string }[]).map(({ name }) => name);
    expect(names).toEqual(["一、2025年工作回顾", "二、2026年主要任务"]);
    const folds = await server.request("textDocument/foldingRange", { textDocument });
    expect((folds.result as object[])[0]).toMatchObject({ startLine: 3 });
  });

  test("checks again what is changed, and forgets what is closed", async () => {
    const { server, uri } = await opened();
    expect(await server.diagnostics(uri)).not.toEqual([]);
    const textDocument = { uri, version: 2 };
    server.notify("textDocument/didChange", { textDocument, contentChanges: [{ text: "全市经济稳中有进。\n" }] });
    expect(await server.diagnostics(uri)).toEqual([]);
    server.notify("textDocument/didClose", { textDocument });
    expect(await server.diagnostics(uri)).toEqual([]);
    expect((await server.request("textDocument/hover", { textDocument, position: at(0, 0) })).result).toBeNull();
  });

  test("takes the city file that is found above a text, the one that is named, or none", async () => {
    const folder = mkdtempSync(join(tmpdir(), "gwr-lsp-"));
    mkdirSync(join(folder, "reports"));
    writeFileSync(join(folder, "gwr.config.yaml"), "lint: { rules: { punctuation-halfwidth: off } }\n");
    writeFileSync(join(folder, "named.yaml"), "lint: { rules: { word-confusable: off } }\n");
    const uri = pathToFileURL(join(folder, "reports/2026.txt")).href;
    const found = async (...more: string[]): Promise<string[]> => {
      const server = await started(here(...more));
      open(server, uri);
      return (await server.diagnostics(uri)).map(({ code }) => code);
    };
    expect(await found()).toEqual(["word-confusable"]);
    expect(await found("--city", join(folder, "named.yaml"))).toEqual([
      "punctuation-halfwidth",
      "punctuation-halfwidth",
    ]);
    expect(await found("--no-config")).toHaveLength(3);
  });

  test("stands methods it does not know, documents that lie in no file, and long texts; ends when told", async () => {
    const { exit, ...streams } = inProcessOfItsOwn();
    const server = await started(streams);
    open(server, "untitled:%E0%A4%A", "推进节能技改,新增绿色工厂10家。\n".repeat(3000));
    expect((await server.request("textDocument/noSuchThing", {})).error?.code).toBe(-32601);
    expect((await server.diagnostics("untitled:%E0%A4%A")).length).toBeGreaterThan(0);
    open(server, "file:///%ff", "推进节能技改,新增绿色工厂10家。\n");
    expect(await server.diagnostics("file:///%ff")).toHaveLength(1);
    expect((await server.request("shutdown")).result).toBeNull();
    const ended = exit();
    server.notify("exit");
    expect(await ended).toBe(0);
  });
});
