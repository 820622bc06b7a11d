/** Changes applied to a new file: what every kind becomes, and that a file opens without repair. */
import { describe, expect, it } from "@jest/globals";
import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { writeWorkbook } from "../../cli/writing/workbook-writer";
import { tableHeaders } from "../../cli/writing/file-text";
import { fileFormula } from "../../cli/writing/file-formula";
import type { Change } from "../../shared/workbook/change";
import { newRegister } from "../../shared/commands/new-register";
import { serialOf } from "../../shared/cell/serial-day";

const OPTIONS = { title: "Test", description: "", modified: new Date(0) };
const sheet = "Data";
const write = (...changes: readonly Change[]): Promise<Uint8Array> => writeWorkbook([{ kind: "sheet", sheet }, ...changes], OPTIONS);
const part = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

describe("writing a workbook", () => {
  it("writes numbers, booleans and texts as what they are, and never a text as a formula", async () => {
    const book = await readXlsx(await write({ kind: "cells", sheet, at: "B2", values: [[1.5, true, "=1+1", "007", null]] }));
    expect(book.sheets[0]?.rows[1]).toEqual([null, 1.5, true, "=1+1", "007", null]);
    expect([...(book.sheets[0]?.cells?.values() ?? [])].some(({ formula }) => formula !== undefined)).toBe(false);
  });

  it("keeps the value under a formula as its stored result, and gives young functions their full name", async () => {
    const bytes = await write(
      { kind: "cells", sheet, at: "A1", values: [[7]] },
      { kind: "formula", sheet, at: "A1", formula: '=MAXIFS(B:B,C:C,"MAXIFS(")', spills: false },
    );
    const cell = (await readXlsx(bytes)).sheets[0]?.cells?.get("0,0");
    expect([cell?.formula, cell?.formulaResult]).toEqual(['_xlfn.MAXIFS(B:B,C:C,"MAXIFS(")', 7]);
  });

  it("adds looks up: a later change leaves of the earlier one what it does not speak of", async () => {
    const bytes = await write(
      { kind: "style", sheet, range: "A1:B1", style: { bold: true, fill: "#112233" } },
      { kind: "style", sheet, range: "B1", style: { fill: "#445566" } },
      { kind: "number format", sheet, range: "B1", format: "0.0%" },
    );
    const { cells } = (await readXlsx(bytes, { readStyles: true })).sheets[0]!;
    expect(cells?.get("0,0")?.style).toMatchObject({ font: { bold: true }, fill: { fgColor: { rgb: "112233" } } });
    expect(cells?.get("0,1")?.style).toMatchObject({ font: { bold: true }, fill: { fgColor: { rgb: "445566" } }, numFmt: "0.0%" });
  });

  it("makes a table's headers what a table must have, in its cells too", async () => {
    const bytes = await write(
      {
        kind: "cells",
        sheet,
        at: "A1",
        values: [
          ["Name", "name", null, 2025, "two\nlines"],
          [1, 2, 3, 4, 5],
        ],
      },
      { kind: "table", sheet, range: "A1:E2", name: "T" },
    );
    const { tables, rows } = (await readXlsx(bytes)).sheets[0]!;
    expect(tables?.[0]?.columns.map(({ name }) => name)).toEqual(["Name", "name (2)", "Column 3", "2025", "two lines"]);
    expect(rows[0]).toEqual(["Name", "name (2)", "Column 3", "2025", "two lines"]);
  });

  it("writes rules by word, by three shapes, as a bar and by a formula, in their order", async () => {
    const bytes = await write({
      kind: "conditional formats",
      sheet,
      id: "x",
      rules: [
        { type: "text", range: "A1:A9", text: 'say "yes"', style: { color: "#112233" } },
        { type: "icons", range: "B1:B9", low: 0, high: 1, showValue: false },
        { type: "bar", range: "C1:C9", min: 0, max: 1, color: "#8FB3D9" },
        { type: "formula", range: "D1:D9", formula: "=$D1>0", style: { bold: true } },
      ],
    });
    const rules = (await readXlsx(bytes)).sheets[0]?.conditionalRules ?? [];
    expect(rules.map(({ type, priority, range }) => [type, priority, range])).toEqual([
      ["cellIs", 1, "A1:A9"],
      ["iconSet", 2, "B1:B9"],
      ["dataBar", 3, "C1:C9"],
      ["expression", 4, "D1:D9"],
    ]);
    expect(rules[0]?.formula).toBe('"say ""yes"""');
    expect(rules[1]?.iconSet?.iconSet).toBe("3Signs");
  });

  it("draws a line chart over the cells that it is told", async () => {
    const bytes = await write({
      kind: "chart",
      sheet,
      id: "c",
      at: "A5",
      title: "Actual <& goal>",
      categories: "A1:A3",
      series: [{ name: "Actual", sheet: "Data", values: "B1:B3", color: "#1F5FA8" }],
    });
    const chart = part(bytes, "xl/charts/chart1.xml");
    expect(chart).toContain("<c:lineChart>");
    expect(chart).toContain("Actual &lt;&amp; goal&gt;");
    expect(chart).toContain("$B$1:$B$3");
  });

  it("applies a list twice as once", async () => {
    const snapshot = {
      sheets: [],
      names: [],
      activeSheet: "",
      today: serialOf(2025, 6, 30),
      locale: "en-GB",
      traits: { blanksBecomeZero: false, structuredReferences: true },
    };
    const { changes } = newRegister.run(snapshot, { example: true });
    const [once, twice] = await Promise.all([writeWorkbook(changes, OPTIONS), writeWorkbook([...changes, ...changes], OPTIONS)]);
    expect(Object.entries(unzipSync(twice)).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual(
      Object.entries(unzipSync(once)).map(([name, bytes]) => [name, strFromU8(bytes)]),
    );
  });

  it("refuses changes that no file can hold, before anything is written", async () => {
    await expect(write({ kind: "cells", sheet, at: "A0", values: [[1]] })).rejects.toThrow("address must be a cell or a range");
    await expect(writeWorkbook([{ kind: "sheet", sheet: "a/b" }], OPTIONS)).rejects.toThrow("sheet name must be 1 to 31 characters");
  });
});

describe("names in a file", () => {
  it("of columns differ even where the suffix is taken", () => {
    expect(tableHeaders(["A", "A", "A (2)"])).toEqual(["A", "A (2)", "A (2) (2)"]);
  });

  it("of functions are left alone where they only look young", () => {
    expect(fileFormula("=MYMAXIFS(1)+IFS(A1,1)+_xlfn.IFS(A1,1)+A.IFS(1)")).toBe("MYMAXIFS(1)+_xlfn.IFS(A1,1)+_xlfn.IFS(A1,1)+A.IFS(1)");
  });
});
