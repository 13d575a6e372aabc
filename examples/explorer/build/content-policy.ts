import { createHash } from "node:crypto";
import type { Plugin } from "vite";

/** What the page may do: run its own code and nothing else, and talk to nobody. */
export interface Policy {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  readonly workers: readonly string[];
  /** Whether a manifest beside the page says how it is installed. */
  readonly manifest?: boolean;
}

/** The meta element that holds a page to the policy. */
export function policyElement({ scripts, styles, workers, manifest = false }: Policy): string {
  const content = [
    "default-src 'none'",
    `script-src ${scripts.join(" ")}`,
    `style-src ${styles.join(" ")}`,
    `worker-src ${workers.join(" ")}`,
    "img-src 'self' data: blob:",
    ...(manifest ? ["manifest-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<meta http-equiv="Content-Security-Policy" content="${content}" />`;
}

/** Source expression that allows one inline script or style by its content. */
export function hashSource(content: string): string {
  return `'sha256-${createHash("sha256").update(content).digest("base64")}'`;
}

/** Puts the policy of a hosted page before everything it loads; inline scripts are allowed by their content. */
export function contentPolicy(): Plugin {
  return {
    name: "content-policy",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(html) {
        const inline = Array.from(html.matchAll(/<script>(?<code>[^<]*)<\/script>/gu), ({ groups }) =>
          hashSource(groups?.["code"] ?? ""),
        );
        const policy = policyElement({
          scripts: ["'self'", ...inline],
          styles: ["'self'"],
          workers: ["'self'"],
          manifest: true,
        });
        return html.replace(/<meta charset="utf-8"[^>]*>/u, (charset) => `${charset}\n    ${policy}`);
      },
    },
  };
}
