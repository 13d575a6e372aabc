import { expect, test } from "vitest";
import { lazyRecogniser } from "./recogniser.js";

const page = { page: 1, width: 1, height: 1, pixels: new Uint8Array([255]), resolution: 72 };

test("the add-on is started at the first picture, once, and closed", async () => {
  const calls: string[] = [];
  const recogniser = lazyRecogniser(() =>
    Promise.resolve({
      createRecogniser: () => {
        calls.push("start");
        return Promise.resolve({
          readPage: () => Promise.resolve([]),
          close: () => {
            calls.push("close");
            return Promise.resolve();
          },
        });
      },
    }),
  );
  expect(calls).toEqual([]);
  expect(await recogniser.readPage(page)).toEqual([]);
  await recogniser.readPage(page);
  await recogniser.close();
  expect(calls).toEqual(["start", "close"]);
  expect(recogniser.isMissing()).toBe(false);
});

test("without the add-on pages stay unread, which is remembered", async () => {
  const missing = Object.assign(new Error("Cannot find package '@liaocheng/report-ocr' imported from gwr"), {
    code: "ERR_MODULE_NOT_FOUND",
  });
  const recogniser = lazyRecogniser(() => Promise.reject(missing));
  expect(await recogniser.readPage(page)).toBeUndefined();
  expect(recogniser.isMissing()).toBe(true);
  await recogniser.close();
});

test("an add-on that fails is no missing one", async () => {
  const recogniser = lazyRecogniser(() => Promise.reject(new Error("no language data")));
  await expect(recogniser.readPage(page)).rejects.toThrow("no language data");
});
