/// <reference types="node" />
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { englishSource } from "../scripts/generate-english.mjs";
import { readRows } from "../scripts/generate.mjs";
import { englishName } from "./index.js";

const GENERATED = readFileSync(new URL("generated/english-names.ts", import.meta.url), "utf8");

describe("englishName", () => {
  test.each([
    ["聊城市", "Liaocheng"],
    ["聊城", "Liaocheng"],
    ["山东省", "Shandong"],
    ["陕西省", "Shaanxi"],
    ["山西省", "Shanxi"],
    ["广西壮族自治区", "Guangxi"],
    ["西藏自治区", "Xizang"],
    ["内蒙古", "Inner Mongolia"],
    ["阿坝州", "Aba"],
    ["阿坝藏族羌族自治州", "Aba"],
    ["海南藏族自治州", "Hainan"],
    ["巴音郭楞蒙古自治州", "Bayingolin"],
    ["重庆市", "Chongqing"],
    ["六安市", "Lu'an"],
    ["亳州市", "Bozhou"],
    ["厦门市", "Xiamen"],
    ["全国", "China"],
    ["临清市", undefined],
    ["云平市", undefined],
    ["", undefined],
  ])("%s is %s", (name, english) => {
    expect(englishName(name)).toBe(english);
  });

  test("every province and prefecture has one, in Latin letters", () => {
    const rows = readRows().filter(({ area, town, name }) => !area && !town && !/直辖/u.test(name));
    const wrong = rows.filter(({ name }) => !/^[A-ZÜ][a-zêü']+(?: [A-Z][a-z]+)*$/u.test(englishName(name) ?? ""));
    expect(wrong.map(({ name }) => name)).toEqual([]);
    expect(rows.length).toBeGreaterThan(360);
  });

  test("the names are those that the generator writes", () => {
    expect(GENERATED).toBe(englishSource(readRows()));
  });
});
