import { test } from "vitest";
import { docExamples } from "@liaocheng/doc-examples";

test.each(docExamples())("$name", ({ run }) => run());
