const REFERENCES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * Text as HTML shows it, in elements and in quoted attributes.
 *
 * @example
 * escapeHtml("<b>增长5%</b>"); // => "&lt;b&gt;增长5%&lt;/b&gt;"
 * @since 0.2.0
 */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => REFERENCES[character] ?? character);
}
