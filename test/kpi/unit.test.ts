/** Units as registers write them, and how a value of each is said in a sentence and formatted in a cell. */
import { describe, expect, it } from "@jest/globals";
import { decimalsFor, formatDifference, formatRange, formatValue, numberFormat, readUnit } from "../../shared/kpi/unit";

const say = (value: number, unit: string): string => formatValue(value, readUnit(unit));
const differ = (value: number, unit: string): string => formatDifference(value, readUnit(unit));

describe("reading a unit", () => {
  it("knows percent, currencies by code and sign, plain numbers and yes/no; keeps the rest as it is", () => {
    expect(readUnit(" Percent ")).toEqual({ kind: "percent", symbol: "%" });
    expect(readUnit("gbp")).toEqual({ kind: "currency", symbol: "£" });
    expect(readUnit("CHF")).toEqual({ kind: "currency", symbol: "CHF " });
    expect(readUnit("€")).toEqual({ kind: "currency", symbol: "€" });
    expect(["#", "", "Number"].map((text) => readUnit(text).kind)).toEqual(["number", "number", "number"]);
    expect(readUnit("Yes/No").kind).toBe("yes/no");
    expect(readUnit("days")).toEqual({ kind: "other", symbol: "days" });
  });
});

describe("a value in a sentence", () => {
  it("is a percentage, an amount, a count or a thing done", () => {
    expect(say(0.867, "%")).toBe("86.7 %");
    expect(say(0.95, "%")).toBe("95 %");
    expect(say(0.07, "%")).toBe("7 %");
    expect(say(1250, "GBP")).toBe("£1,250");
    expect(say(-3.5, "USD")).toBe("-$3.50");
    expect(say(1234567, "")).toBe("1,234,567");
    expect(say(12, "days")).toBe("12 days");
    expect([0, 0.6, 1].map((value) => say(value, "yes/no"))).toEqual(["not done", "60 % done", "done"]);
  });

  it("has the decimals that matter at its size", () => {
    expect([1234.56, 123.456, 12.345, 0.5, 0.0375, 0.00012].map((value) => say(value, ""))).toEqual([
      "1,235",
      "123.5",
      "12.35",
      "0.50",
      "0.0375",
      "0.000120",
    ]);
    expect([0.1234, 0.001234, 0.00004].map((value) => say(value, "%"))).toEqual(["12.3 %", "0.12 %", "0.0040 %"]);
  });

  it("has the same decimals beside others", () => {
    expect(decimalsFor([0.867, 0.95], readUnit("%"))).toBe(1);
    expect(decimalsFor([95, null, 96], readUnit(""))).toBe(0);
    expect(decimalsFor([], readUnit(""))).toBe(0);
    expect(decimalsFor([null], readUnit("%"))).toBe(0);
  });

  it("of a range says its unit once where it stands behind", () => {
    expect(formatRange([25, 40], readUnit("days"))).toBe("25 to 40 days");
    expect(formatRange([0.8, 0.855], readUnit("%"))).toBe("80.0 to 85.5 %");
    expect(formatRange([-5, 40], readUnit("EUR"))).toBe("-€5 to €40");
    expect(formatRange([1, 2.5], readUnit(""), 1)).toBe("1.0 to 2.5");
  });

  it("can be very large or very small", () => {
    expect(say(1e21, "")).toBe("1.000e+21");
    expect(say(-1e21, "EUR")).toBe("-€1.000e+21");
    expect(say(1e-9, "")).toBe("0.00000000100");
    expect(say(1e-300, "")).toBe("0.000000000000");
    expect(say(-0.001, "days")).toBe("-0.00100 days");
  });
});

describe("a difference in a sentence", () => {
  it("of percentages is in points, of others in their unit, without a sign", () => {
    expect(differ(0.083, "%")).toBe("8.3 points");
    expect(differ(-50, "GBP")).toBe("£50");
    expect(differ(-12, "days")).toBe("12 days");
    expect(differ(4, "")).toBe("4");
  });

  it("never says 0 for a difference that is not 0", () => {
    expect(formatDifference(0.0001, readUnit("%"), 1)).toBe("less than 0.1 points");
    expect(formatDifference(0.3, readUnit("GBP"), 0)).toBe("less than £1");
  });
});

describe("the number format of a cell", () => {
  it("is an en-US one for each unit", () => {
    expect(numberFormat(readUnit("%"), 1)).toBe("0.0%");
    expect(numberFormat(readUnit("EUR"), 2)).toBe('"€"#,##0.00');
    expect(numberFormat(readUnit("days"), 0)).toBe('#,##0 "days"');
    expect(numberFormat(readUnit(""), 0)).toBe("#,##0");
  });

  it("tells a part done from done", () => {
    expect(numberFormat(readUnit("yes/no"), 0)).toBe('[=0]"no";[>=1]"yes";0%');
  });

  it("cannot be broken by a unit with quotes", () => {
    expect(numberFormat(readUnit('"days"; [Red]'), 0)).toBe('#,##0 "days; [Red]"');
  });
});
