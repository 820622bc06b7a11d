import { describe, expect, it } from "@jest/globals";
import type { Value } from "../../shared/cell/cell";
import { serialOf } from "../../shared/cell/serial-day";
import { lateChanges, lateChangeText } from "../../shared/journal/late-changes";
import { readJournal } from "../../shared/journal/read-journal";
import { unloggedChanges } from "../../shared/journal/unlogged-changes";
import { readMeasurements } from "../../shared/register/read-measurements";
import { readRegister } from "../../shared/register/read-register";
import { evaluateScorecard } from "../../shared/scorecard/evaluate-scorecard";

const ASOF = serialOf(2025, 6, 30);
const REGISTER = [
  ["Name", "Objective", "Unit", "Direction", "Baseline", "Target", "Start", "Due"],
  ["Revenue", "Grow", "EUR", "increase", 100, 150, "2025-01-01", "2025-12-31"],
  ["Churn", "Keep", "%", "at most", null, "3%", "2025-01-01", "2025-12-31"],
];
const MEASURED = [
  ["KPI", "Period", "Actual", "Target", "Reported on"],
  ["Revenue", "2025-04", 120, null, "2025-05-06"],
  ["Revenue", "2025-05", 125, null, "2025-06-06"],
  ["Churn", "2025-04", 0.028, 0.02, null],
  ["Churn", "2025-05", 0.028, null, null],
];

function late(log: readonly (readonly Value[])[], measured: readonly (readonly Value[])[] = MEASURED) {
  const { kpis } = readRegister(REGISTER);
  const { measurements } = readMeasurements(measured);
  const { results } = evaluateScorecard({ kpis, measurements, asOf: ASOF });
  const { changes } = readJournal(
    { sheets: [{ name: "Change log", values: [["When", "KPI", "Field", "Old", "New"], ...log] }], locale: "en-GB", today: ASOF },
    { kpis },
  );
  return lateChanges(results, changes, { asOf: ASOF, measurements }).map(lateChangeText);
}

describe("a target that was changed after the result was known", () => {
  it("is flagged when the value that the status stands on was reported before", () => {
    expect(late([["2025-06-10", "Revenue", "Target", 180, 150]])).toEqual([
      "target changed from €180 to €150 on 2025-06-10, after the result of 2025-05 was known on 2025-06-06; it is easier to meet now",
    ]);
  });

  it("is not flagged on the day of the report, nor when a later value is judged by it", () => {
    expect(
      late([
        ["2025-06-06", "Revenue", "Target", 180, 150],
        ["2025-05-20", "Revenue", "Target", 200, 180],
      ]),
    ).toEqual([]);
  });

  it("is flagged for every period of a target that is held, but for those with a target of their own", () => {
    expect(late([["2025-06-01", "Churn", "Goal value", "2%", 0.03]])).toEqual([
      "goal value changed from 2% to 3 % on 2025-06-01, after the result of 2025-05 was known on 2025-05-31; it is easier to meet now",
    ]);
    expect(
      late(
        [["2025-06-01", "Churn", "Target", "2%", 0.03]],
        MEASURED.map((row, i) => (i === 0 ? row : [...row.slice(0, 3), null, row[4] ?? null])),
      )[0],
    ).toContain("and 1 earlier one is judged by it too");
  });

  it("is no matter of first definitions, of the same value written otherwise, or of columns that judge nothing", () => {
    expect(
      late([
        ["2025-06-10", "Revenue", "Target", null, 150],
        ["2025-06-10", "Revenue", "Target", "150.0", 150],
        ["2025-06-10", "Revenue", "Owner", "A", "B"],
      ]),
    ).toEqual([]);
  });

  it("counts a due date that was moved", () => {
    expect(late([[ASOF, "Revenue", "Due", "2025-06-30", serialOf(2025, 12, 31)]])).toEqual([
      "due changed from 2025-06-30 to 2025-12-31 on 2025-06-30, after the result of 2025-05 was known on 2025-06-06",
    ]);
  });
});

describe("a change that nobody logged", () => {
  const findings = (log: readonly (readonly Value[])[]) => {
    const { kpis } = readRegister(REGISTER);
    const { changes } = readJournal(
      { sheets: [{ name: "Change log", values: [["When", "KPI", "Field", "Old", "New"], ...log] }], locale: "en-GB", today: ASOF },
      { kpis },
    );
    return unloggedChanges(kpis, changes).map(({ where, message }) => `${where.sheet}!${where.cell} ${message}`);
  };

  it("shows where the register says something else than the last entry", () => {
    expect(
      findings([
        ["2025-02-01", "Revenue", "Target", 180, 160],
        ["2025-03-01", "Churn", "Target", "4%", 0.03],
      ]),
    ).toEqual(['Register!A2 target must be logged when it changes: the register says "150", the change log of 2025-02-01 "160"']);
  });

  it("shows where one entry does not follow from the other", () => {
    expect(
      findings([
        ["2025-03-01", "Revenue", "Target", 170, 150],
        ["2025-02-01", "Revenue", "Target", 200, 180],
      ]),
    ).toEqual(['Change log!B2 change log lacks a change of Target: it was "180" on 2025-02-01, and "170" before 2025-03-01']);
  });

  it("is none where a word or a day is written otherwise", () => {
    expect(
      findings([
        ["2025-02-01", "Revenue", "Direction", "down", "Grow"],
        ["2025-02-01", "Revenue", "Due", "", "31 Dec 2025"],
        ["2025-02-01", "Revenue", "Unit", "usd", "eur"],
      ]),
    ).toEqual([]);
  });
});
