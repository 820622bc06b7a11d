import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { JOURNAL_TABLES } from "../../shared/journal/journal-tables";
import type { Column } from "../../shared/register/column";
import { headerKey } from "../../shared/register/match-headers";
import { ROOT } from "../architecture/source";

const tables = Object.values(JOURNAL_TABLES).filter(({ sheet }) => sheet !== "Acknowledged");

describe("the tables beside the register", () => {
  it("are described as they are", () => {
    const lines = readFileSync(join(ROOT, "shared/docs/journal.md"), "utf8").split("\n");
    for (const { sheet, columns } of tables) {
      const line = lines.find((each) => each.startsWith(`| ${sheet} |`));
      expect(line).toContain(`| ${columns.map(({ header }) => header).join(", ")} |`);
    }
  });

  it("are found by the names that they are given", () => {
    for (const { sheet, named } of Object.values(JOURNAL_TABLES)) expect([sheet, named.test(sheet)]).toEqual([sheet, true]);
  });

  it("have no header that means two columns of one table", () => {
    for (const { sheet, columns } of Object.values(JOURNAL_TABLES)) {
      const keys = columns.flatMap(({ header, synonyms }) => [header, ...synonyms].map(headerKey));
      expect([sheet, keys.filter((key, i) => keys.indexOf(key) !== i)]).toEqual([sheet, []]);
    }
  });

  it("offer lists that a cell can hold", () => {
    const columns: readonly Column[] = Object.values(JOURNAL_TABLES).flatMap((table) => [...table.columns]);
    for (const { list } of columns) {
      expect(list.join(",").length).toBeLessThanOrEqual(255);
      expect(list.filter((word) => word.includes(","))).toEqual([]);
    }
  });
});
