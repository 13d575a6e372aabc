/** Marks that open an item of a list wherever they stand; not ○ and △, which are a zero and a minus as often. */
const BULLETS = "●■◆★☆▪▫•►▶▷▸◇□◼❖➢➤✦✔✓※";

const IS_BULLET = new Uint8Array(0x10000);
for (const bullet of BULLETS) IS_BULLET[bullet.charCodeAt(0)] = 1;

/** Whether a character opens an item of a list: ▶改造老旧小区. */
export const isBullet = (code: number): boolean => IS_BULLET[code] === 1;
