import { TextDocuments, TextDocumentSyncKind, type Connection } from "vscode-languageserver/node.js";
import { TextDocument } from "vscode-languageserver-textdocument";
import { version } from "../../package.json";
import type { CityOptions } from "../city/city-options.js";
import type { Context } from "../context.js";
import { analyse, type Analysis } from "./analyse.js";
import { actionsOf, diagnosticsOf, foldsOf, hoverOf, symbolsOf } from "./answers.js";

/** So long after the last key a text is checked. */
const QUIET = 300;

/** Answers an editor over one connection; texts are read in memory and sent nowhere. */
export function serve(connection: Connection, context: Context, options: CityOptions): void {
  const documents = new TextDocuments(TextDocument);
  const known = new Map<string, Promise<Analysis>>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const told = new Set<string>();

  const analysisOf = async (document: TextDocument): Promise<Analysis> => {
    const before = await known.get(document.uri)?.catch(() => undefined);
    if (before?.version === document.version) return before;
    const next = analyse(document.uri, document.getText(), document.version, { context, options });
    known.set(document.uri, next);
    return next;
  };

  const check = async (document: TextDocument): Promise<void> => {
    try {
      const analysis = await analysisOf(document);
      if (documents.get(document.uri)?.version !== analysis.version) return;
      await connection.sendDiagnostics({ uri: document.uri, diagnostics: diagnosticsOf(document, analysis) });
      if (analysis.problem === undefined || told.has(analysis.problem)) return;
      told.add(analysis.problem);
      connection.window.showWarningMessage(analysis.problem);
    } catch (error) {
      connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
  };

  /** An answer for an open document; nothing for one that is not. */
  const answer = async <Result>(
    uri: string,
    give: (document: TextDocument, analysis: Analysis) => Result,
  ): Promise<Result | null> => {
    const document = documents.get(uri);
    return document === undefined ? null : give(document, await analysisOf(document));
  };

  connection.onInitialize(() => ({
    serverInfo: { name: "gwr", version },
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      codeActionProvider: { codeActionKinds: ["quickfix", "source.fixAll.gwr"] },
      hoverProvider: true,
      foldingRangeProvider: true,
      documentSymbolProvider: true,
    },
  }));
  documents.onDidChangeContent(({ document }) => {
    clearTimeout(timers.get(document.uri));
    timers.set(
      document.uri,
      setTimeout(() => void check(document), QUIET),
    );
  });
  documents.onDidClose(({ document: { uri } }) => {
    clearTimeout(timers.get(uri));
    timers.delete(uri);
    known.delete(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  connection.onCodeAction(({ textDocument, range }) =>
    answer(textDocument.uri, (document, analysis) => actionsOf(document, analysis, range, context)),
  );
  connection.onHover(({ textDocument, position }) =>
    answer(textDocument.uri, (document, analysis) => hoverOf(document, analysis, document.offsetAt(position), context)),
  );
  connection.onFoldingRanges(({ textDocument }) => answer(textDocument.uri, foldsOf));
  connection.onDocumentSymbol(({ textDocument }) => answer(textDocument.uri, symbolsOf));
  documents.listen(connection);
  connection.listen();
}
