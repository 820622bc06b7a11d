/** What a sentence leaves open, what answers it, and what its numbers and dates depend on. */
import { describe, expect, it } from "@jest/globals";
import { serialOf } from "../../shared/cell/serial-day";
import { readStatement } from "../../shared/statement/read-statement";
import type { StatementReading } from "../../shared/statement/statement";
import { said } from "./said";

function questions(reading: StatementReading): readonly string[] {
  return reading.is === "questions" ? reading.questions.map(({ text }) => text) : [];
}

describe("what a statement leaves open", () => {
  it("shows both readings of a percentage of a rate, worked out from the baseline", () => {
    const reading = readStatement("Increase satisfaction by 25 %", { baseline: 40, unit: "" });
    expect(questions(reading)).toEqual(["25 %: relative or points? From 40, 25 % of it makes 50, and 25 points make 65"]);
    expect(reading).toMatchObject({ questions: [{ readings: [{ target: 50 }, { target: 65 }] }] });
    expect(questions(readStatement("Increase retention by 20%", { baseline: 0.6 }))).toEqual([
      "20%: relative or points? From 60 %, 20 % of it makes 72 %, and 20 points make 80 %",
    ]);
  });

  it("is answered by a target that one of the readings reaches", () => {
    expect(said("Increase satisfaction by 25 %", { baseline: 0.4, target: 0.65 })).toBe("satisfaction increase points 25 to 0.65");
    expect(said("Increase satisfaction by 25 %", { baseline: 0.4, target: 0.5 })).toBe("satisfaction increase percent 0.25 to 0.5");
  });

  it("works out how far a rate of change leads for each answer", () => {
    const reading = readStatement("Grow sales from 100 by 5% per quarter");
    expect(reading).toMatchObject({ questions: [{ about: "periods", readings: [{ target: 105 }, { target: 121.550625 }] }] });
  });

  it("needs a day to count from for a time that is said from now on", () => {
    expect(said("Increase sales by 5% by March", {})).toBe("sales increase percent 0.05 ? due");
    expect(said("Increase sales by 5% by March", { asOf: serialOf(2026, 11, 22) })).toBe("sales increase percent 0.05 due 2027-03-31");
    expect(said("Increase sales by 5% within six months", {})).toBe("sales increase percent 0.05");
  });
});

describe("numbers and dates of a statement", () => {
  it("follow the workbook's country", () => {
    expect(said("Increase sales by 1.200", { locale: "de-DE" })).toBe("sales increase absolute 1200");
    expect(said("Increase sales by 5% by 03/04/2026", { locale: "en-US" })).toBe("sales increase percent 0.05 due 2026-03-04");
    expect(said("Increase sales by 5% by 03/04/2026")).toBe("sales increase percent 0.05 due 2026-04-03");
  });

  it("follow the fiscal year", () => {
    expect(said("Increase sales by 5% by the end of FY26", { fiscalStart: 4 })).toBe("sales increase percent 0.05 due 2026-03-31");
    const asOf = serialOf(2026, 5, 1);
    expect(said("Increase sales by 5% by the end of the fiscal year", { fiscalStart: 4, asOf })).toBe(
      "sales increase percent 0.05 due 2027-03-31",
    );
    expect(said("Increase sales by 5% by the end of the year", { fiscalStart: 4, asOf })).toBe(
      "sales increase percent 0.05 due 2026-12-31",
    );
  });

  it("lets the notes say what a period or a strict bound was read as", () => {
    const reading = readStatement("Keep churn under 5% until Q2 2026");
    expect(reading).toMatchObject({
      notes: ['"Q2 2026" is read as its last day, 2026-06-30', "under 5% is read as at most, which the target itself meets"],
    });
  });
});
