import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type CodeAction,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
} from "vscode-languageserver-protocol/node.js";
import { vsixOf } from "../scripts/vsix.mjs";

const REPORT = [
  "政府工作报告",
  "——2026年1月18日在云平县第十八届人民代表大会第五次会议上",
  "各位代表：",
  "一、2025年工作回顾",
  "推进节能技改,新增绿色工厂10家，地区生产总值增长5.5%。",
  "",
].join("\n");

let folder = "";
let child: ChildProcess | undefined;

/** The extension as it lies on a machine where it was installed: away from this repository. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "gwr-vsix-"));
  for (const [name, bytes] of Object.entries(unzipSync(vsixOf(fileURLToPath(new URL("..", import.meta.url)))))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});
afterEach(() => {
  child?.kill();
  child = undefined;
});

async function connect(...args: readonly string[]): Promise<ProtocolConnection> {
  const server = spawn(process.execPath, [join(folder, "extension/dist/server.mjs"), ...args, "--stdio"], {
    cwd: folder,
  });
  child = server;
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.listen();
  await connection.sendRequest("initialize", { processId: null, rootUri: null, capabilities: {} });
  await connection.sendNotification("initialized", {});
  return connection;
}

async function open(connection: ProtocolConnection, file: string): Promise<PublishDiagnosticsParams> {
  const uri = pathToFileURL(file).href;
  const told = new Promise<PublishDiagnosticsParams>((resolve) => {
    connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => {
      if (params.uri === uri) resolve(params);
    });
  });
  const textDocument = { uri, languageId: "plaintext", version: 1, text: REPORT };
  await connection.sendNotification("textDocument/didOpen", { textDocument });
  return told;
}

test("the server of the vsix finds and fixes, with nothing installed beside it", async () => {
  const connection = await connect("--lang", "zh");
  const { uri, diagnostics } = await open(connection, join(folder, "报告.txt"));
  expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
    ["punctuation-halfwidth", "半角“,”应为全角“，”"],
  ]);
  const range = diagnostics[0]?.range;
  const params = { textDocument: { uri }, range, context: { diagnostics: [] } };
  const actions = await connection.sendRequest<CodeAction[]>("textDocument/codeAction", params);
  expect(actions.map(({ title }) => title)).toContain("改为“，”");
  await connection.sendRequest("shutdown");
  const ended = new Promise((resolve) => child?.once("exit", resolve));
  await connection.sendNotification("exit");
  expect(await ended).toBe(0);
});

test.each([
  ["gwr.config.yaml", "lint:\n  rules:\n    punctuation-halfwidth: off\n"],
  [
    "gwr.config.ts",
    'const off: string = "off";\nexport default { lint: { rules: { "punctuation-halfwidth": off } } };\n',
  ],
])("it reads a city file in %s", async (name, content) => {
  const place = join(folder, name.slice(-4));
  mkdirSync(place);
  writeFileSync(join(place, name), content);
  const connection = await connect("--lang", "en");
  const { diagnostics } = await open(connection, join(place, "报告.txt"));
  expect(diagnostics).toEqual([]);
});
