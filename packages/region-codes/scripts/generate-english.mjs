#!/usr/bin/env node
/**
 * Writes src/generated/english-names.ts: provinces and prefectures in Hanyu Pinyin (pinyin-pro, MIT) without tones, with an
 * apostrophe before a syllable that begins with a vowel; names from other languages as GB/T 2260 and atlases spell them.
 *
 *   npm run generate
 */
import { createRequire } from "node:module";
import { writeFileSync } from "node:fs";
import { pinyin } from "pinyin-pro";
import { readRows } from "./generate.mjs";

const { version } = createRequire(import.meta.url)("pinyin-pro/package.json");

/** What is not spelt by the sounds of its characters. */
const OWN_SPELLING = {
  内蒙古: "Inner Mongolia",
  陕西: "Shaanxi",
  香港: "Hong Kong",
  澳门: "Macao",
  呼和浩特: "Hohhot",
  鄂尔多斯: "Ordos",
  呼伦贝尔: "Hulunbuir",
  巴彦淖尔: "Bayannur",
  乌兰察布: "Ulanqab",
  兴安: "Hinggan",
  锡林郭勒: "Xilingol",
  阿拉善: "Alxa",
  哈尔滨: "Harbin",
  齐齐哈尔: "Qiqihar",
  大兴安岭: "Da Hinggan Ling",
  甘孜: "Garzê",
  迪庆: "Dêqên",
  拉萨: "Lhasa",
  日喀则: "Xigazê",
  昌都: "Qamdo",
  林芝: "Nyingchi",
  那曲: "Nagqu",
  阿里: "Ngari",
  果洛: "Golog",
  乌鲁木齐: "Ürümqi",
  克拉玛依: "Karamay",
  吐鲁番: "Turpan",
  博尔塔拉: "Bortala",
  巴音郭楞: "Bayingolin",
  阿克苏: "Aksu",
  克孜勒苏: "Kizilsu",
  喀什: "Kashgar",
  和田: "Hotan",
  伊犁: "Ili",
  阿勒泰: "Altay",
};

const PEOPLES = "(?:[壮回藏羌彝苗侗白傣]|维吾尔|土家|布依|景颇|傈僳|哈尼|朝鲜|蒙古|柯尔克孜|哈萨克)族?";
const AUTONOMOUS = new RegExp(`^(?<place>.{2,8}?)(?:${PEOPLES}){1,4}自治[州区]$`, "u");

/** 聊城市 → 聊城, 阿坝藏族羌族自治州 → 阿坝: the peoples of an autonomous region are none of its short name. */
const stemOf = (name) =>
  name.replace(AUTONOMOUS, "$<place>").replace(/(?:特别行政区|自治区|自治州|地区|[省市盟])$/u, "");

function spelt(stem) {
  const syllables = pinyin(stem, { toneType: "none", type: "array", v: true }).map((sound) => sound.replace("v", "ü"));
  const word = syllables.map((sound, place) => (place > 0 && /^[aoe]/u.test(sound) ? `'${sound}` : sound)).join("");
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Short names in Chinese, each once, with what they are in English. */
export function englishNames(rows) {
  const names = new Map();
  for (const { name, area, town } of rows) {
    if (area || town || /直辖/u.test(name)) continue;
    const stem = stemOf(name);
    names.set(stem, OWN_SPELLING[stem] ?? spelt(stem));
  }
  return names;
}

export const englishSource = (rows) =>
  [
    `/** Written by scripts/generate-english.mjs with pinyin-pro ${version} (MIT). */`,
    `export const ENGLISH_LINES = ${JSON.stringify(Array.from(englishNames(rows), (pair) => pair.join(" ")).join("\n"))};`,
    "",
  ].join("\n");

if (process.argv[1] === new URL(import.meta.url).pathname)
  writeFileSync(new URL("../src/generated/english-names.ts", import.meta.url), englishSource(readRows()));
