/** kpi pack: what a meeting gets, on the terminal, as Markdown and as a sheet, and what the next one makes of it. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { readFile } from "../../cli/reading/read-file";
import { kpi } from "./kpi-run";
import { temporaryFolder } from "./temporary-folder";

const folder = temporaryFolder();
const REGISTER =
  "Name,Objective,Unit,Direction,Baseline,Target,Start,Due,Owner\nSales,Grow,EUR,increase,100,200,2025-01-01,2025-12-31,Head of Sales\nChurn,Keep,%,at most,,2%,2025-01-01,2025-12-31,Head of Support\n";
const MEASUREMENTS = "KPI,Period,Actual\nSales,2025-04,110\nSales,2025-05,120\nChurn,2025-04,1.9%\nChurn,2025-05,1.8%\n";

function files(): string[] {
  return [folder.write("register.csv", REGISTER), folder.write("measurements.csv", MEASUREMENTS)];
}

describe("kpi pack", () => {
  it("prints facts in columns and the words about them below", async () => {
    const { code, out, err } = await kpi(["pack", ...files()], { columns: 80 });
    expect([code, err]).toEqual([0, ""]);
    const exceptions = out.slice(out.indexOf("Exceptions"), out.indexOf("What changed"));
    expect(exceptions.trimEnd().split("\n")).toEqual([
      "Exceptions",
      "KPI    Status       Actual  Target  Owner",
      "─────  ───────────  ──────  ──────  ─────────────",
      "Sales  ◆ Off track    €120    €200  Head of Sales",
      "    €120 against €149 expected by 2025-06-30 on the way from €100 to €200, pace",
      "    0.40 (On track from 0.9, At risk from 0.75). €17.09 from At risk. No cause",
      "    is named yet.",
    ]);
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it("reads the sheets that people keep beside the register", async () => {
    const actions = folder.write("actions.csv", "KPI,Action,Owner,Due\nSales,Call ten customers,Head of Sales,2025-06-01\n");
    const { out } = await kpi(["pack", ...files(), actions]);
    expect(out).toMatch(/Call ten customers +overdue +2025-06-01 +29 +Head of Sales/);
  });

  it("writes Markdown in which no name is markup", async () => {
    const register = folder.write("odd.csv", `${REGISTER}"<b>| *x*\u202E",Grow,#,at least,,5,,,_me_\n`);
    const out = folder.path("pack.md");
    expect((await kpi(["pack", register, files()[1]!, "--out", out, "--title", "# June & July"])).code).toBe(0);
    const text = readFileSync(out, "utf8");
    expect(text).toMatch(/^# # June &amp; July\n\nWritten by Plumbline as of 2025-06-30/);
    expect(text).toContain("| \\<b\\>\\| \\*x\\* | **○ No data** |  | 5 | \\_me\\_ |");
    expect(text).not.toContain("\u202E");
  });

  it("writes a sheet that the next pack compares with", async () => {
    const [may, june] = [folder.path("may.xlsx"), folder.path("june.md")];
    expect(await kpi(["pack", ...files(), "--as-of", "2025-04-30", "--out", may])).toEqual({ code: 0, out: "", err: `written: ${may}\n` });
    expect((await readFile(may, "en-GB")).sheets.map(({ name }) => name)).toEqual(["Pack 2025-04-30"]);
    expect((await kpi(["pack", ...files(), may, "--out", june])).code).toBe(0);
    expect(readFileSync(june, "utf8")).toMatch(
      /## What changed since 2025-04-30\n\n.*\n.*\n\| Sales \| \*\*◆ Off track\*\* \| €110 \| €120 \|/,
    );
  });

  it("refuses outputs that it must not write, and input that holds no register", async () => {
    expect(await kpi(["pack", ...files(), "--out", folder.path("pack.pdf")])).toMatchObject({
      code: 2,
      err: expect.stringContaining("must be named .xlsx or .md"),
    });
    const there = folder.write("there.md", "mine");
    expect((await kpi(["pack", ...files(), "--out", there])).err).toContain("must not exist yet");
    expect(readFileSync(there, "utf8")).toBe("mine");
    expect(await kpi(["pack", folder.write("list.csv", "a,b\n1,2\n")])).toMatchObject({ code: 1, out: "" });
    expect(await kpi(["pack", ...files(), "--as-of", "soon"])).toMatchObject({ code: 2 });
  });

  it("says that some cells could not be used, and gives the rest all the same", async () => {
    const broken = folder.write("broken.csv", `${MEASUREMENTS}Sales,2025-06,lots\n`);
    const { code, out, err } = await kpi(["pack", files()[0]!, broken]);
    expect([code, err]).toEqual([1, "error: one cell could not be used and is left out: kpi check names it\n"]);
    expect(out).toContain("Sales");
  });
});
