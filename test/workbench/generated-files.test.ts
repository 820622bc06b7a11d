import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { generatedFiles } from "../../workbench/generated-files";

describe("a generated file", () => {
  it.each(generatedFiles().map(({ path, text }) => [path, text] as const))(
    "is committed as `npm run generate` writes it: %s",
    (path, text) => {
      expect(readFileSync(join(__dirname, "../..", path), "utf8")).toBe(text);
    },
  );
});
