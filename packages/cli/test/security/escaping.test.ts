import { describe, expect, test } from "vitest";
import { rankingWith, reportWith, useFolder } from "./hostile.js";

const TAG = `<img src=x onerror="alert(1)"><script>alert('x')</script>`;
const LINK = "[点](javascript:alert(1))|`x`";

const { run } = useFolder({
  "tag.txt": reportWith(TAG),
  "tag-next.txt": reportWith(TAG, 2025),
  "link.txt": reportWith(LINK),
  "link-next.txt": reportWith(LINK, 2025),
  "tag.csv": rankingWith(TAG),
  "link.csv": rankingWith(LINK),
  "tag-week.csv": `单位,报告人,周次,报送时间,争取的重要成果\n"${TAG.replaceAll('"', '""')}",单位,2024年第27周,2024-07-05 16:00,"${TAG.replaceAll('"', '""')}"\n`,
  "link-week.csv": `单位,报告人,周次,报送时间,争取的重要成果\n"${LINK}",单位,2024年第27周,2024-07-05 16:00,"${LINK}"\n`,
});

describe("html shows what a report says and runs none of it", () => {
  test.each([
    ["rank", "tag.csv", "--title", TAG, "--issuer", TAG, "--notice", TAG],
    ["compare", "tag.txt", "tag-next.txt"],
    ["diff", "tag.txt", "tag-next.txt"],
    ["weekly", "tag-week.csv", "--title", TAG],
  ])("gwr %s", async (...argv) => {
    const { code, stdout } = await run(...argv, "--format", "html");
    expect(code).toBeLessThan(2);
    expect(stdout).toContain("<html");
    expect(stdout).toMatch(/&(?:lt|#60);img/u);
    expect(stdout).not.toMatch(/<img|<script|<[^<>]{0,200}\sonerror/iu);
  });

  test("gwr ledger export", async () => {
    await run("ledger", "import", "tag.txt", "--store", "a.db");
    const { code, stdout } = await run("ledger", "export", "--store", "a.db", "--format", "html");
    expect(code).toBe(0);
    expect(stdout).toMatch(/&(?:lt|#60);img/u);
    expect(stdout).not.toMatch(/<img|<script|<[^<>]{0,200}\sonerror/iu);
  });
});

describe("markdown makes no link, no tag and no further cell of it", () => {
  test.each([
    ["rank", "link.csv"],
    ["compare", "link.txt", "link-next.txt"],
    ["ledger", "link.txt"],
    ["weekly", "link-week.csv"],
  ])("gwr %s", async (...argv) => {
    const { code, stdout } = await run(...argv, "--format", "md");
    expect(code).toBeLessThan(2);
    expect(stdout).toContain("javascript");
    expect(stdout).not.toMatch(/(?<!\\)\[[^[\]\\]{0,200}\]\(/u);
  });

  test.each([
    ["rank", "tag.csv"],
    ["compare", "tag.txt", "tag-next.txt"],
    ["ledger", "tag.txt"],
    ["weekly", "tag-week.csv"],
  ])("gwr %s with tags", async (...argv) => {
    const { stdout } = await run(...argv, "--format", "md");
    expect(stdout).not.toMatch(/(?<!\\)<(?:img|script)/u);
  });
});
