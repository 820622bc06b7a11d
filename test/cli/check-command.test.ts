/** kpi check: what a person sees, what a script gets, and the exit codes that automation lives on. */
import { describe, expect, it } from "@jest/globals";
import { CHECKS } from "../../shared/checks/checks";
import { kpi } from "./kpi-run";
import { temporaryFolder } from "./temporary-folder";

const folder = temporaryFolder();
const HEALTHY = "examples/register-healthy.xlsx";
const NEGLECTED = "examples/register-neglected.xlsx";

interface Answer {
  readonly health: { readonly score: number; readonly areas: readonly { readonly area: string; readonly score: number }[] };
  readonly findings: readonly {
    readonly check: string;
    readonly severity: string;
    readonly sheet: string;
    readonly cell: string;
    readonly reason: string;
    readonly fix: string;
    readonly acknowledged: null;
  }[];
  readonly acknowledged: readonly {
    readonly check: string;
    readonly acknowledged: { readonly who: string; readonly when: string; readonly until: string };
  }[];
}

const answerOf = async (...args: string[]): Promise<Answer> => JSON.parse((await kpi(["check", ...args, "--json"])).out) as Answer;
const csv = (name: string, ...rows: readonly string[]): string => folder.write(name, `${rows.join("\n")}\n`);
const SOUND = [
  "Name,Objective,Direction,Target,Owner,Source,Last reviewed,Actual",
  "Uptime,Serve,at least,99,Operations,Monitoring,2025-05-01,99.5",
];

describe("the examples", () => {
  it("have one register with nothing to say against, and one acknowledged finding in it", async () => {
    const { health, findings, acknowledged } = await answerOf(HEALTHY);
    expect(findings).toEqual([]);
    expect(health.score).toBe(100);
    expect(acknowledged).toMatchObject([
      { check: "no-guard", acknowledged: { who: "Head of Customer Success", when: "2025-11-10", until: "2026-05-11" } },
    ]);
  });

  it("have one in which every check finds something", async () => {
    const { findings, health } = await answerOf(NEGLECTED);
    expect([...new Set(findings.map(({ check }) => check))].sort()).toEqual(CHECKS.map(({ id }) => id).sort());
    expect(findings.every(({ cell, sheet, reason, fix }) => sheet !== "" && cell !== "" && reason !== "" && fix !== "")).toBe(true);
    expect(health.score).toBeLessThan(75);
  });
});

describe("exit codes", () => {
  it("are 0 without findings at or above --fail-on, 1 with some", async () => {
    const sound = csv("sound.csv", ...SOUND);
    const noted = csv("noted.csv", ...SOUND, "Visits,,none,,,Web,2025-05-01,7");
    const warned = csv("warned.csv", ...SOUND, "Errors,Serve,at most,5,,Monitoring,2025-05-01,4");
    const failed = csv("failed.csv", ...SOUND, "Errors,Serve,sideways,5,Operations,Monitoring,2025-05-01,4");
    const codes = async (file: string): Promise<number[]> =>
      Promise.all(["error", "warning", "info"].map(async (level) => (await kpi(["check", file, "--fail-on", level])).code));
    expect(await codes(sound)).toEqual([0, 0, 1]); // the note that no sheet holds measurements
    expect(await codes(noted)).toEqual([0, 0, 1]);
    expect(await codes(warned)).toEqual([0, 1, 1]);
    expect(await codes(failed)).toEqual([1, 1, 1]);
    expect((await kpi(["check", warned])).code).toBe(1);
  });

  it("are 2 for files that cannot be read, and for a command that is called wrongly", async () => {
    const missing = await kpi(["check", "nowhere.xlsx"]);
    expect(missing).toMatchObject({ code: 2, out: "", err: expect.stringMatching(/^error: .*nowhere\.xlsx/) });
    expect(await kpi(["check", csv("other.csv", "Colour,Size", "blue,7")])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/requires a Name column/),
    });
    expect((await kpi(["check", HEALTHY, "--fail-on", "sometimes"])).code).toBe(2);
    expect((await kpi(["check"])).code).toBe(2);
    expect((await kpi(["check", HEALTHY, "--as-of", "soon"])).code).toBe(2);
  });
});

describe("the text", () => {
  it("begins with the health and its areas, then has check by check what was found where and what to do", async () => {
    const file = csv(
      "text.csv",
      ...SOUND,
      "Errors,Serve,at most,5,,Monitoring,2025-05-01,4",
      "Delay,Serve,at most,5,,Monitoring,2025-05-01,4",
    );
    const { out } = await kpi(["check", file]);
    expect(out).toMatch(/^text\.csv {2}as of 2025-06-30\nhealth \d+ of 100\n {2}definition +100\n/);
    expect(out).toContain(
      "2 warnings  No owner (no-owner)\n  text!E3  Errors must have an owner\n  text!E4  Delay must have an owner\n  to do: Name one person or role.",
    );
    expect((await kpi(["check", file, "--verbose"])).out).toContain("  why: What everybody watches nobody acts on");
  });

  it("stays text, whatever a cell holds", async () => {
    const { out } = await kpi(["check", csv("hostile.csv", SOUND[0]!, '"\u001b[31mred\u0007",Serve,at least,9,,S,2025-05-01,9')]);
    expect(out).not.toMatch(/[\u001b\u0007]/);
    expect(out).toContain("must have an owner");
  });

  it("reads settings and acknowledgements from files beside the register", async () => {
    const register = csv("register.csv", ...SOUND, "Errors,Serve,at most,5,,Monitoring,2025-05-01,4");
    const acknowledged = csv("Acknowledged.csv", "KPI,Check,Who,When,Why", "Errors,no-owner,Head of Operations,2025-06-01,vacant");
    const settings = csv("Settings.csv", "Setting,Value", "KPIs a scorecard,1");
    expect((await answerOf(register, acknowledged)).acknowledged.map(({ check }) => check)).toEqual(["no-owner"]);
    expect((await answerOf(register, settings)).findings.map(({ check }) => check)).toContain("too-many-kpis");
  });
});
