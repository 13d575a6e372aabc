import { expect, test } from "vitest";
import { interfacesSource, interfaceTestsSource, namedSchemas } from "./interfaces-source.js";

test("src/generated/interfaces.ts is what the zod schemas say (vitest run -u writes it)", async () => {
  await expect(interfacesSource()).toMatchFileSnapshot("../src/generated/interfaces.ts");
});

test("so are the type tests that hold them to each other", async () => {
  await expect(interfaceTestsSource()).toMatchFileSnapshot("../src/generated/interfaces.test-d.ts");
});

test("every interface says what it is", () => {
  expect(
    namedSchemas()
      .filter(({ comment }) => comment.join("").trim() === "")
      .map(({ name }) => name),
  ).toEqual([]);
});
