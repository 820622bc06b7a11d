/** The document of differences held to the tests: each of its lines names some, and each of those is there. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { ROOT } from "../architecture/source";
import { DIFFERENCE_TESTS } from "./difference-tests";

const LINES = readFileSync(join(ROOT, "shared/docs/differences.md"), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("|") && !/^\|(?:---| \|)/.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()));

describe("the document of differences", () => {
  it("has four cells in each line", () => {
    expect(LINES.length).toBeGreaterThan(30);
    expect(LINES.filter((cells) => cells.length !== 6 || cells.slice(1, -1).includes(""))).toEqual([]);
  });

  it.each(LINES.map(([, what = ""]) => what))("holds its line by a test: %s", (what) => {
    expect(DIFFERENCE_TESTS[what]?.length ?? 0).toBeGreaterThan(0);
  });

  it("has a line for everything that tests are named for", () => {
    const lines = new Set(LINES.map(([, what]) => what));
    expect(Object.keys(DIFFERENCE_TESTS).filter((what) => !lines.has(what))).toEqual([]);
  });

  it.each(Object.entries(DIFFERENCE_TESTS).flatMap(([what, tests]) => tests.map(([file, title]) => [what, file, title] as const)))(
    "names a test that is there: %s, %s, %s",
    (_, file, title) => {
      expect(existsSync(join(ROOT, file))).toBe(true);
      expect(readFileSync(join(ROOT, file), "utf8")).toContain(title);
    },
  );
});
