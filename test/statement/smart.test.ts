/** SMART: five verdicts for a sentence, and for a KPI with its history, each with its reason. */
import { describe, expect, it } from "@jest/globals";
import type { Cell } from "../../shared/cell/cell";
import { serialOf } from "../../shared/cell/serial-day";
import { readMeasurements } from "../../shared/register/read-measurements";
import { readRegister } from "../../shared/register/read-register";
import { evaluateScorecard } from "../../shared/scorecard/evaluate-scorecard";
import { readStatement } from "../../shared/statement/read-statement";
import type { Smart } from "../../shared/statement/smart";
import { smartOfKpi } from "../../shared/statement/smart-of-kpi";
import { smartOfStatement } from "../../shared/statement/smart-of-statement";

const NOTHING = { target: null, low: null, high: null, direction: null, due: null, owner: "", objective: "" };
const words = ({ verdicts }: Smart): string => verdicts.map(({ criterion, verdict }) => `${criterion.charAt(0)} ${verdict}`).join(", ");
const reason = ({ verdicts }: Smart, letter: string): string =>
  verdicts.find(({ criterion }) => criterion.startsWith(letter))?.reason ?? "";

describe("SMART for a sentence", () => {
  it.each([
    ["Increase website visits from 12,000 to 15,000 by 2026-12-31", "S partly, M yes, A cannot be judged yet, R no, T yes"],
    ["Improve customer satisfaction", "S partly, M no, A cannot be judged yet, R no, T no"],
    ["Be more efficient", "S no, M no, A cannot be judged yet, R no, T no"],
    ["Improve robust processes from 5 to 10 by 2027-01-01", "S no, M yes, A cannot be judged yet, R no, T yes"],
    ["Halve complaints within six months", "S partly, M partly, A cannot be judged yet, R no, T partly"],
    ["No more than 2 complaints a week", "S partly, M yes, A cannot be judged yet, R no, T partly"],
    ["Increase satisfaction by 20% by June 2027", "S partly, M no, A cannot be judged yet, R no, T yes"],
    ["Launch the app", "S partly, M yes, A cannot be judged yet, R no, T no"],
  ])("%s: %s", (sentence, verdicts) => expect(words(smartOfStatement(sentence, NOTHING))).toBe(verdicts));

  it("names the vague words that a measure must replace", () => {
    expect(reason(smartOfStatement("Be more efficient", NOTHING), "M")).toContain('"more" and "efficient" cannot be measured');
    expect(reason(smartOfStatement("Keep a robust platform at 5", NOTHING), "S")).toContain('"robust" may mean anything');
  });

  it("takes what stands beside the sentence before what it says", () => {
    const beside = { ...NOTHING, target: 0.9, due: serialOf(2026, 12, 31), owner: "Head of Service", objective: "Keep the customers" };
    expect(words(smartOfStatement("Improve customer satisfaction", beside))).toBe("S yes, M yes, A cannot be judged yet, R yes, T yes");
  });

  it("counts the targets on the way, and words them", () => {
    const smart = smartOfStatement("Raise users from 10 to 20 by June 2026 and 30 by December 2026", NOTHING);
    expect(reason(smart, "T")).toBe("it is due on 2026-12-31, with a target on the way");
    expect(smart.wording).toMatch(/^Increase users from 10 to 20 by 2026-06-30 and 30 by 2026-12-31; /);
    expect(smartOfStatement("Raise users to 20 by June 2026 and 30 by December 2026", NOTHING).wording).toMatch(
      /^Increase users from \[baseline\] to 20 by 2026-06-30 and 30 by 2026-12-31; /,
    );
    expect(smartOfStatement("Raise users from 10 to 20 by June 2026 and 30 by December 2026", { ...NOTHING, target: 40 }).wording).toMatch(
      /^Increase users from 10 to 40 by 2026-12-31; /,
    );
  });

  it("proposes a wording with a gap for each thing that is missing", () => {
    expect(smartOfStatement("Improve customer satisfaction", NOTHING).wording).toBe(
      "Increase customer satisfaction from [baseline] to [target] by [day]; owner: [name]; objective: [the objective that it serves]",
    );
    expect(smartOfStatement("Reduce churn by 2 pp", { ...NOTHING, owner: "CFO" }).wording).toBe(
      "Reduce churn from [baseline] to [baseline less 2 points] by [day]; owner: CFO; objective: [the objective that it serves]",
    );
    expect(smartOfStatement("Be world-class", NOTHING).wording).toMatch(/^Increase \[what is measured\]/);
  });

  it("proposes a wording that is read back, where nothing is missing", () => {
    const { wording } = smartOfStatement("lower churn to 3% from 5% by 31/12/2026", { ...NOTHING, owner: "CFO", objective: "Keep" });
    expect(readStatement(wording.split(";")[0] ?? "")).toMatchObject({
      is: "understood",
      parts: { baseline: 0.05, target: 0.03, due: serialOf(2026, 12, 31) },
    });
  });
});

/** A KPI that is measured monthly in 2025, as of the end of October. */
function kpi(row: Readonly<Record<string, Cell>>, values: readonly number[] = []): Smart {
  const full: Readonly<Record<string, Cell>> = {
    Name: "Sales",
    Objective: "Grow",
    Owner: "CFO",
    Source: "ERP",
    Start: "2025-01-01",
    Due: "2025-12-31",
    Frequency: "month",
    ...row,
  };
  const { kpis } = readRegister([Object.keys(full), Object.values(full)]);
  const { measurements } = readMeasurements([
    ["KPI", "Period", "Actual"],
    ...values.map((value, i) => ["Sales", `2025-${String(i + 1).padStart(2, "0")}`, value]),
  ]);
  const asOf = serialOf(2025, 10, 31);
  return smartOfKpi(evaluateScorecard({ kpis, measurements, asOf }).results[0]!, asOf);
}

const RISING = [100, 104, 103, 107, 108, 111, 110, 114, 116, 118];

describe("SMART for a KPI of the register", () => {
  it("is yes five times for one that has it all", () => {
    const smart = kpi({ Direction: "increase", Baseline: 100, Target: 121 }, RISING);
    expect(words(smart)).toBe("S yes, M yes, A yes, R yes, T yes");
    expect(smart.wording).toBe("Increase Sales from 100 to 121 between 2025-01-01 and 2025-12-31; owner: CFO; objective: Grow");
  });

  it("judges the target by the best past change in as much time", () => {
    const smart = kpi({ Direction: "increase", Baseline: 100, Target: 160 }, RISING);
    expect(words(smart)).toContain("A no");
    expect(reason(smart, "A")).toMatch(/^42 are needed in 3 months, its best in as long was 8; as it goes, the odds are about \d+ %$/);
    expect(words(kpi({ Direction: "increase", Baseline: 100, Target: 160, Assumptions: "a second shop" }, RISING))).toContain("A partly");
  });

  it("judges a target to be held by the process limits", () => {
    const steady = [0.5, 0.52, 0.48, 0.51, 0.5, 0.49, 0.52, 0.5, 0.51, 0.49];
    const smart = kpi({ Direction: "at least", Unit: "%", Target: 0.9 }, steady);
    expect(words(smart)).toContain("A no");
    expect(reason(smart, "A")).toMatch(/lies beyond what the process does/);
    expect(words(kpi({ Direction: "range", Target: "40 to 60 %", Unit: "%" }, steady))).toContain("A yes");
  });

  it("cannot be judged without history, and says what it takes", () => {
    expect(reason(kpi({ Target: 120 }, [1, 2, 3]), "A")).toBe("there are 3 values so far, and at least 6 are needed to judge by");
    expect(reason(kpi({ Direction: "milestone" }), "A")).toBe("a milestone has no history: judge it by its plan");
    expect(reason(kpi({}), "A")).toBe("there is no target to judge");
  });

  it("asks for owner, objective, source and a time that is not over", () => {
    const bare = kpi({ Target: 120, Owner: null, Objective: null, Source: null, Due: "2025-06-30" }, RISING);
    expect(words(bare)).toMatch(/^S partly, M partly, A .*, R no, T no$/);
    expect([reason(bare, "S"), reason(bare, "M"), reason(bare, "R"), reason(bare, "T")]).toEqual([
      "it says what: Sales; nobody is named as owner",
      "it has a number to compare with, but nobody says where the numbers come from",
      "it serves no objective: name the one that it tells about",
      "its time is over since 2025-06-30: set a new due date, or retire it",
    ]);
  });

  it("lets a definition speak for a vague name", () => {
    expect(words(kpi({ Name: "Efficient service", Target: 5 }))).toMatch(/^S no/);
    expect(words(kpi({ Name: "Efficient service", Target: 5, Definition: "Cases closed per hour" }))).toMatch(/^S yes/);
  });
});
