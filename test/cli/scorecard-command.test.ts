/** kpi scorecard: what a person sees, what a script gets, and what is said of input that cannot be used. */
import { describe, expect, it } from "@jest/globals";
import { kpi } from "./kpi-run";
import { temporaryFolder } from "./temporary-folder";

const folder = temporaryFolder();
const REGISTER = "Name,Objective,Unit,Direction,Target,Start,Due,Owner\n";
const lines = (text: string): string[] => text.split("\n");

/** A register with an actual of its own for each KPI. */
function register(name: string, rows: readonly string[]): string {
  return folder.write(name, `Name,Objective,Unit,Direction,Target,Actual\n${rows.join("\n")}\n`);
}

describe("the table", () => {
  it("shows status, values in their units, and the distance to the next class; then totals and what was read", async () => {
    const file = register("shop.csv", ["Churn,Keep customers,%,at most,3%,2.8%", "Margin,Earn,GBP,at least,100,80.5", "Visits,,#,,,12000"]);
    const { code, out, err } = await kpi(["scorecard", file]);
    expect([code, err]).toEqual([0, ""]);
    expect(lines(out)).toEqual([
      "shop  as of 2025-06-30",
      "",
      "Status       KPI     Actual     Target  Attainment  Next class",
      "───────────  ──────  ──────  ─────────  ──────────  ────────────────────────",
      "● On track   Churn    2.8 %    ≤ 3.0 %       107 %  0.20 points from At risk",
      "◆ Off track  Margin  £80.50  ≥ £100.00        81 %  £9.50 from At risk",
      "  watched    Visits  12,000          –           –",
      "",
      "● 1 On track   ◆ 1 Off track   1 watched",
      "",
      "Objective       KPIs  Score  Coverage",
      "──────────────  ────  ─────  ────────",
      "Keep customers     1  100 %     100 %",
      "Earn               1   81 %     100 %",
      "",
      "2 notes (--verbose shows them)",
      "",
      "Read",
      "  shop: register, headers in row 1",
      "",
    ]);
  });

  it("never is wider than the terminal: names are cut, then columns left out, numbers never", async () => {
    const file = register("wide.csv", ["Share of customers who would recommend us to a friend,Keep customers,%,at least,60%,58%"]);
    for (const columns of [40, 60, 80, 100]) {
      const table = lines((await kpi(["scorecard", file], { columns })).out).slice(2, 5);
      expect(Math.max(...table.map((line) => line.length))).toBeLessThanOrEqual(columns);
      expect(table[2]).toContain("58 %");
      expect(table[2]).toContain("…");
    }
  });

  it("counts letters of Chinese and Japanese as two columns wide", async () => {
    const file = register("cjk.csv", ["顧客満足度,Keep,%,at least,60%,58%", "Kundenzufriedenheit,Keep,%,at least,60%,58%"]);
    const [first = "", second = ""] = lines((await kpi(["scorecard", file])).out).slice(4, 6);
    expect(first.indexOf("58 %") + 5).toBe(second.indexOf("58 %"));
  });

  it("colours only where the terminal wants it", async () => {
    const file = register("color.csv", ["Margin,Earn,GBP,at least,100,80"]);
    expect((await kpi(["scorecard", file], { color: true })).out).toContain("\u001b[31m◆ Off track\u001b[39m");
    expect((await kpi(["scorecard", file], { color: false })).out).not.toContain("\u001b");
  });

  it("lets nothing in a name reach the terminal but letters", async () => {
    const file = register("hostile.csv", [
      '"\u001b[2J\u001b]0;title\u0007red\u202Egnp.exe\nsecond line",Earn,#,at least,1,1',
      "=1+1,Earn,#,at least,1,1",
      "<script>alert(1)</script>,Earn,#,at least,1,1",
    ]);
    const { out } = await kpi(["scorecard", file]);
    expect(out).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/);
    expect(out).toContain("␛[2J␛]0;title␇redgnp.exe second line");
    expect(out).toContain("=1+1");
    expect(out).toContain("<script>alert(1)</script>");
  });
});

describe("the JSON", () => {
  it("has plain numbers, ISO dates, null for what is absent, and only what is documented", async () => {
    const file = folder.write("kpis.csv", `${REGISTER}Signups,Grow,#,increase,100,2025-01-01,2025-12-31,Marketing lead\nRefunds,,,,,,,\n`);
    const measured = folder.write("measured.csv", "KPI,Period,Actual\nSignups,2025-05,40\nSignups,2025-06,47\n");
    const { code, out } = await kpi(["scorecard", file, measured, "--json"]);
    const answer = JSON.parse(out) as { results: Record<string, unknown>[] } & Record<string, unknown>;
    expect(code).toBe(0);
    expect(Object.keys(answer)).toEqual(["asOf", "counts", "results", "objectives", "findings", "understood"]);
    expect(answer.asOf).toBe("2025-06-30");
    expect(answer.counts).toEqual({ "On track": 1 });
    expect(answer.results[0]).toMatchObject({
      name: "Signups",
      status: "On track",
      rag: 1,
      rule: "pace",
      actual: 47,
      target: 100,
      progress: 0.47,
      start: "2025-01-01",
      due: "2025-12-31",
      period: { label: "2025-06", start: "2025-06-01", end: "2025-06-30", frequency: "month" },
      where: { sheet: "kpis", cell: "A2" },
    });
    expect(answer.results[1]).toMatchObject({
      name: "Refunds",
      kind: "metric",
      status: null,
      rag: null,
      actual: null,
      target: null,
      period: null,
      start: null,
    });
    expect(out).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe("the day", () => {
  const file = (): string => register("day.csv", ["Margin,Earn,GBP,at least,100,100"]);
  const old = async (...args: string[]): ReturnType<typeof kpi> => {
    const kpis = folder.write("old.csv", `${REGISTER}Beds,Care,#,at least,10,,,\n`);
    return kpi(["scorecard", kpis, folder.write("figures.csv", "KPI,Period,Actual\nBeds,2019-02,11\nBeds,2019-03,12\n"), ...args]);
  };

  it("is today unless asked for; a hint says so where the file is of another time", async () => {
    const stale = await old();
    expect(stale.out).toContain("◌ Stale");
    expect(stale.err).toBe(
      "hint: the newest measurement is of 2019-03-31, and as of today it is stale: --as-of 2019-03-31 looks back to then\n",
    );
    const then = await old("--as-of", "2019-03-31");
    expect(then.out).toContain("● On track");
    expect(then.err).toBe("");
  });

  it.each([
    ["31/02/2025", 'as of must be a day that the calendar has: "31/02/2025"'],
    ["soon", 'as of must be a date such as 2025-01-31: "soon"'],
  ])("must be a date: %s", async (day, sentence) => {
    expect(await kpi(["scorecard", file(), "--as-of", day])).toEqual({ code: 2, out: "", err: `error: ${sentence}\n` });
  });

  it("is read as the locale writes it", async () => {
    const { out } = await kpi(["scorecard", file(), "--as-of", "03/04/2025", "--locale", "en-US"]);
    expect(lines(out)[0]).toBe("day  as of 2025-03-04");
  });
});

describe("the sheets", () => {
  it("may be named, and say which there are if one is not", async () => {
    const a = register("a.csv", ["Margin,Earn,GBP,at least,100,100"]);
    const b = register("b.csv", ["Churn,Keep,%,at most,3%,2%"]);
    expect((await kpi(["scorecard", a, b, "--register", "B"])).out).toContain("Churn");
    expect((await kpi(["scorecard", a, b, "--register", "A"])).out).toContain("Margin");
    expect(await kpi(["scorecard", a, "--register", "Nope"])).toEqual({
      code: 1,
      out: "",
      err: "error: sheet must exist: Nope; there is a\n",
    });
  });

  it("say so where one more looks like a register", async () => {
    const a = register("first.csv", ["Margin,Earn,GBP,at least,100,100"]);
    const b = register("second.csv", ["Churn,Keep,%,at most,3%,2%"]);
    expect((await kpi(["scorecard", a, b, "--verbose"])).out).toContain(
      "second  sheet looks like a register or measurements too and is not used: --register and --measurements choose",
    );
  });
});

describe("bad input", () => {
  it("is told with its cell, and the rest is done", async () => {
    const header = "Name,Objective,Target,Start,Due,Actual";
    const file = folder.write(
      "bad.csv",
      [
        header,
        "Late,Grow,5,2025-12-31,2025-01-01,3",
        "Word,Grow,abc,,,3",
        "Day,Grow,5,2025-01-01,31/02/2025,3",
        "Twin,Grow,5,,,3",
        "twin,Grow,6,,,3",
        "Fine,Grow,5,,,6",
      ].join("\n"),
    );
    const { code, out, err } = await kpi(["scorecard", file]);
    expect(code).toBe(1);
    expect(out).toMatch(/● On track\s+Fine/);
    expect(lines(out).filter((line) => line.includes("bad!"))).toEqual([
      "  bad!E2  due must not be before start: 2025-01-01 and 2025-12-31; both are left out",
      '  bad!C3  target must be a number or a text such as "≥ 84 %" or "80-90 %": "abc"',
      '  bad!E4  due must be a day that the calendar has: "31/02/2025"',
      '  bad!A6  name must be unique: "twin" is also in A5; this row is left out, an ID of its own would keep it',
    ]);
    expect(err).toBe("error: 4 findings are errors, what they speak of is left out\n");
  });

  it("may be a ring of parents", async () => {
    const file = folder.write("ring.csv", "ID,Name,Objective,Target,Parent,Actual\na,A,Grow,5,b,3\nb,B,Grow,5,a,2\n");
    const { code, out } = await kpi(["scorecard", file]);
    expect(code).toBe(1);
    expect(out).toContain("ring!E3  parents must not lead back to the KPI itself: b → a → b");
    expect(out).toContain("◆ 2 Off track");
  });

  it.each([
    [
      "no Name column",
      "Objective,Target\nGrow,5\n",
      'input!A1: register requires a Name column: found "Objective", "Target"; call the column that names the KPIs Name',
    ],
    ["a header alone", "Name,Target\n", "register must hold at least one KPI that can be read"],
    ["nothing", "", "file must not be empty: "],
  ])("may be a register with %s", async (_, content, sentence) => {
    const { code, out, err } = await kpi(["scorecard", folder.write("input.csv", content)]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain(`error: ${sentence}`);
  });

  it("never shows a stack, unless asked", async () => {
    const missing = folder.path("none.xlsx");
    expect((await kpi(["scorecard", missing])).err).toBe(`error: file must exist: ${missing}\n`);
    expect((await kpi(["scorecard", missing, "--verbose"])).err).toContain("    at ");
  });
});

describe("wrong usage", () => {
  it.each([
    [["scorecard"], "missing required argument 'file'"],
    [["scorecard", "a.csv", "--fiscal-start", "13"], "The month must be a number from 1 to 12."],
    [["scorecard", "a.csv", "--locale", "???"], "The locale must be a language tag such as en-GB."],
    [["scorecard", "a.csv", "--colour"], "unknown option '--colour'"],
    [["scorecard", "a.csv", "--out", "a.csv"], "output file must be named .xlsx: a.csv"],
    [["score"], "unknown command 'score'"],
    [[], "Usage: kpi"],
  ])("ends with 2: %j", async (args, sentence) => {
    const { code, out, err } = await kpi(args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(sentence);
  });

  it("is not asking for help", async () => {
    const { code, out } = await kpi(["scorecard", "--help"]);
    expect(code).toBe(0);
    expect(out).toContain("kpi scorecard register.csv measurements.csv --as-of 2025-06-30");
  });
});
