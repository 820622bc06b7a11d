/** Checking a register: what is told, and that nothing is changed. */
import { describe, expect, it } from "@jest/globals";
import { checkRegister } from "../../shared/commands/check-register";
import { newRegister } from "../../shared/commands/new-register";
import { EMPTY_WORKBOOK, sheet, snapshotAfter } from "./snapshot-after";

describe("check register", () => {
  it("changes nothing and counts what it found, by severity", () => {
    const rows = [
      ["Name", "Objective", "Target", "Start", "Due"],
      ["Sales", "Grow", "abc", null, null],
      ["Cost", "Save", 5, 46_100, 46_000],
    ];
    const { changes, report } = checkRegister.run({ ...EMPTY_WORKBOOK, sheets: [sheet("Register", rows)] }, {});
    expect(changes).toEqual([]);
    expect(report).toMatchObject({ ok: true, message: expect.stringMatching(/^\d KPIs? checked: .*\d (error|warning)s?/) });
    expect(report.findings.length).toBeGreaterThan(1);
  });

  it("has nothing against the example but what its data say", () => {
    const example = snapshotAfter(EMPTY_WORKBOOK, newRegister.run(EMPTY_WORKBOOK, { example: true }).changes);
    expect(checkRegister.run(example, {}).report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("says that there is no register, and that an as-of day makes no sense", () => {
    expect(checkRegister.run(EMPTY_WORKBOOK, {}).report).toMatchObject({
      ok: false,
      message: expect.stringMatching(/^no register was found/),
    });
    expect(checkRegister.run(EMPTY_WORKBOOK, { asOf: "soon" }).report).toMatchObject({ ok: false });
  });
});
