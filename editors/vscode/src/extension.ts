import { env, window, workspace, type ExtensionContext } from "vscode";
import { LanguageClient, TransportKind, type ServerOptions } from "vscode-languageclient/node";
import { documentSelector, serverCommand, type Settings } from "./settings.js";

let client: LanguageClient | undefined;

/** Starts the proofreader when a text is opened, and anew when its settings change. */
export async function activate(context: ExtensionContext): Promise<void> {
  context.subscriptions.push(
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration("gwr")) void restart(context);
    }),
  );
  await restart(context);
}

/** Stops the server. */
export async function deactivate(): Promise<void> {
  const running = client;
  client = undefined;
  await running?.stop();
}

async function restart(context: ExtensionContext): Promise<void> {
  await deactivate();
  const settings = readSettings();
  const started = new LanguageClient("gwr", "gwr", serverOptions(context, settings), {
    documentSelector: documentSelector(settings),
  });
  client = started;
  try {
    await started.start();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(`gwr: ${reason}`);
  }
}

function readSettings(): Settings {
  const stated = workspace.getConfiguration("gwr");
  return {
    files: stated.get<string[]>("files", []),
    language: stated.get("language", "auto"),
    command: stated.get<string[]>("command", []),
  };
}

function serverOptions(context: ExtensionContext, settings: Settings): ServerOptions {
  const { program, args } = serverCommand(settings, env.language);
  if (program !== undefined) return { command: program, args: [...args], transport: TransportKind.stdio };
  return { module: context.asAbsolutePath("dist/server.mjs"), args: [...args], transport: TransportKind.stdio };
}
