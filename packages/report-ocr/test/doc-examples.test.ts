import { docExamples } from "@liaocheng/doc-examples";
import { test } from "vitest";

test.each(docExamples())("$name", ({ run }) => run());
