/** kpi scorecard --out and kpi new: a file is written whole, or not at all, and never over another one by accident. */
import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { readWorkbook } from "../../cli/reading/read-workbook";
import { kpi } from "./kpi-run";
import { temporaryFolder } from "./temporary-folder";

const folder = temporaryFolder();
const input = (): string => folder.write("kpis.csv", "Name,Objective,Target,Actual\nMargin,Earn,100,90\n");

describe("--out", () => {
  it("writes a workbook with the scorecard, the series, the register as read, the findings and a guide", async () => {
    const out = folder.path("new.xlsx");
    const { code, err } = await kpi(["scorecard", input(), "--out", out]);
    expect([code, err]).toEqual([0, `written: ${out}\n`]);
    const { sheets, names } = await readWorkbook(readFileSync(out), out);
    expect(sheets.map(({ name }) => name)).toEqual(["Scorecard", "Series", "Register", "Findings", "Guide"]);
    expect(names).toEqual([{ name: "Plumbline_AsOf", sheet: "Scorecard", range: "B2" }]);
    expect(sheets[0]?.tables.map(({ name }) => name)).toEqual(["Scorecard"]);
  });

  it("can be read again by kpi, which finds the register's copy and the day", async () => {
    const out = folder.path("again.xlsx");
    await kpi(["scorecard", input(), "--as-of", "2025-03-31", "--out", out]);
    const again = await kpi(["scorecard", out]);
    expect(again.code).toBe(0);
    expect(again.out.split("\n")[0]).toBe("again  as of 2025-03-31");
    expect(again.out).toMatch(/▲ At risk\s+Margin/);
  });

  it("leaves a file that exists alone, unless forced", async () => {
    const out = folder.write("there.xlsx", "precious");
    const refused = await kpi(["scorecard", input(), "--out", out]);
    expect(refused).toEqual({ code: 1, out: "", err: `error: output file must not exist yet, use --force to replace it: ${out}\n` });
    expect(readFileSync(out, "utf8")).toBe("precious");
    expect((await kpi(["scorecard", input(), "--out", out, "--force"])).code).toBe(0);
    expect((await readWorkbook(readFileSync(out), out)).sheets[0]?.name).toBe("Scorecard");
  });

  it("never replaces what it reads, not even by force or by another name for it", async () => {
    const book = folder.path("own.xlsx");
    await kpi(["new", book, "--example"]);
    symlinkSync(book, folder.path("link.xlsx"));
    for (const out of [book, folder.path("link.xlsx")]) {
      const { code, err } = await kpi(["scorecard", book, "--out", out, "--force"]);
      expect([code, err]).toEqual([1, `error: output file must not be one of the files that are read: ${out}\n`]);
    }
  });

  it("says what is wrong with the place, and leaves nothing behind", async () => {
    mkdirSync(folder.path("folder.xlsx"));
    mkdirSync(folder.path("locked"));
    chmodSync(folder.path("locked"), 0o500);
    const attempt = async (out: string): Promise<string> => (await kpi(["scorecard", input(), "--out", out])).err;
    expect(await attempt(folder.path("folder.xlsx"))).toBe(`error: output file must not be a folder: ${folder.path("folder.xlsx")}\n`);
    const nowhere = join(folder.path("nowhere"), "x.xlsx");
    expect(await attempt(nowhere)).toBe(`error: folder of the output file must exist: ${nowhere}\n`);
    // root may write everywhere
    if (process.getuid?.() !== 0)
      expect(await attempt(join(folder.path("locked"), "x.xlsx"))).toContain("must be in a folder that you may write to");
    expect(readdirSync(folder.path(".")).filter((name) => name.startsWith(".kpi-"))).toEqual([]);
  });

  it("writes nothing where the input cannot be read", async () => {
    const out = folder.path("never.xlsx");
    expect((await kpi(["scorecard", folder.path("none.csv"), "--out", out])).code).toBe(1);
    expect(readdirSync(folder.path("."))).not.toContain("never.xlsx");
  });
});

describe("kpi new", () => {
  it("writes a register to fill in, or an example that is alive at once", async () => {
    const blank = folder.path("blank.xlsx");
    expect((await kpi(["new", blank])).out).toBe(
      `written: ${blank} (a blank register on sheet Register, measurements on sheet Measurements)\n`,
    );
    expect((await kpi(["scorecard", blank])).err).toContain("register must hold at least one KPI");
    const example = folder.path("example.xlsx");
    await kpi(["new", example, "--example"]);
    const { code, out } = await kpi(["scorecard", example]);
    expect(code).toBe(0);
    expect(out).toContain("On track");
  });

  it("asks for a workbook's name", async () => {
    expect(await kpi(["new", "kpis.csv"])).toEqual({ code: 2, out: "", err: "error: file must be named .xlsx: kpis.csv\n" });
  });
});
