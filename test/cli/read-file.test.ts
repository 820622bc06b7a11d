/** Files on disk that cannot be read, each with its own sentence. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { readFile } from "../../cli/reading/read-file";
import { text, xlsx } from "./xlsx-fixture";

describe("reading a file", () => {
  let folder = "";
  const at = (name: string): string => join(folder, name);
  const refusal = (path: string): Promise<string> =>
    readFile(path, "en-GB").then(
      () => "was read",
      (error: Error) => `${error.name}: ${error.message}`,
    );

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "kpi-read-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("says that it is not there, is a folder, or is no ordinary file", async () => {
    mkdirSync(at("folder.xlsx"));
    symlinkSync(at("nowhere.xlsx"), at("dangling.xlsx"));
    expect(await refusal(at("none.xlsx"))).toBe(`InputError: file must exist: ${at("none.xlsx")}`);
    expect(await refusal(join(at("none.xlsx"), "deeper.xlsx"))).toBe(
      `InputError: file must exist: ${join(at("none.xlsx"), "deeper.xlsx")}`,
    );
    expect(await refusal(at("dangling.xlsx"))).toBe(`InputError: file must exist: ${at("dangling.xlsx")}`);
    expect(await refusal(at("folder.xlsx"))).toBe(`InputError: file must not be a folder: ${at("folder.xlsx")}`);
    if (process.platform !== "win32") expect(await refusal("/dev/null")).toBe("InputError: file must be an ordinary file: /dev/null");
  });

  it("says that it is empty, is Excel's lock file, or has a name for which we have no reader", async () => {
    for (const [name, content] of [
      ["empty.xlsx", ""],
      ["~$book.xlsx", "user"],
      ["notes.md", "# Notes"],
      ["paper.pdf", "%PDF-1.7"],
    ] as const)
      writeFileSync(at(name), content);
    expect(await refusal(at("empty.xlsx"))).toBe(`InputError: file must not be empty: ${at("empty.xlsx")}`);
    expect(await refusal(at("~$book.xlsx"))).toBe(
      `InputError: file must be the workbook itself, this is the lock file that Excel keeps beside it: ${at("~$book.xlsx")}`,
    );
    expect(await refusal(at("notes.md"))).toBe(`InputError: file must be an Excel workbook (.xlsx) or a csv: ${at("notes.md")}`);
    expect(await refusal(at("paper.pdf"))).toBe(`InputError: file must be a workbook or a csv, this one is a PDF: ${at("paper.pdf")}`);
  });

  it("goes by what is in it: a workbook named .csv is read as a workbook", async () => {
    writeFileSync(at("export.csv"), xlsx([{ name: "Register", rows: `<row r="1">${text("A1", "Name")}</row>` }]));
    expect((await readFile(at("export.csv"), "en-GB")).sheets).toEqual([{ name: "Register", values: [["Name"]], tables: [] }]);
  });

  it("names a csv's sheet after the file", async () => {
    writeFileSync(at("Register 2025.CSV"), "Name,Target\nChurn,0.03\n");
    expect((await readFile(at("Register 2025.CSV"), "en-GB")).sheets[0]?.name).toBe("Register 2025");
  });
});
