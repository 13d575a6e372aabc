import type { PolicyColor } from "../policy/policy.js";

/** Fills by usual names of colours, dark or light enough for the ink beside them. */
const FILLS: Readonly<Record<string, string>> = {
  blue: "#1F5FA8",
  yellow: "#F6C945",
  red: "#C4161C",
  green: "#2E7D4F",
  orange: "#E08A1E",
  black: "#333333",
  white: "#FFFFFF",
};

const UNKNOWN_FILL = "#8A8F98";

/** Background of a colour in bulletins, `#RRGGBB`. */
export const fillOf = ({ id, fill }: PolicyColor): string => fill ?? FILLS[id] ?? UNKNOWN_FILL;

/** Black or white, whichever is easier to read on a fill (WCAG relative luminance). */
export function inkOn(fill: string): "#FFFFFF" | "#1A1A1A" {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(fill.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.3 ? "#1A1A1A" : "#FFFFFF";
}
