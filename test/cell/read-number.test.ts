import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { CellError } from "../../shared/cell/cell-error";
import { readNumber } from "../../shared/cell/read-number";

describe("reading numbers", () => {
  it.each([
    ["42", 42],
    ["-3.5", -3.5],
    [".58", 0.58],
    ["1,234.5", 1234.5],
    ["1,234,567", 1234567],
    ["12,34,567", 1234567], // India groups by two
    ["1 234,5", 1234.5],
    ["1\u00a0234", 1234],
    ["1'234.50", 1234.5],
    ["1.234.567", 1234567],
    ["1e5", 100000],
    ["1.2E-3", 0.0012],
    ["１２", 12],
  ])("takes %s apart by its separators", (text, number) => {
    expect(readNumber(text)).toBe(number);
  });

  it.each([
    ["95%", 0.95],
    ["95 %", 0.95],
    ["95 percent", 0.95],
    ["57%", 0.57],
    ["110%", 1.1],
    ["5‰", 0.005],
  ])("reads %s as a fraction without a rounding error", (text, number) => {
    expect(readNumber(text)).toBe(number);
  });

  it.each([
    ["$15,200,000", 15200000],
    ["€ 1.234,56", 1234.56],
    ["1.234,56 €", 1234.56],
    ["CHF 12", 12],
    ["12 kr", 12],
    ["$1.2m", 1200000],
    ["1.1m", 1100000],
    ["15k", 15000],
    ["3 bn", 3000000000],
    ["2 million", 2000000],
    ["1,2 Mio", 1200000],
  ])("reads %s without its currency and with its magnitude", (text, number) => {
    expect(readNumber(text)).toBe(number);
  });

  it.each([
    ["(1,200)", -1200],
    ["($5)", -5],
    ["(5)%", -0.05],
    ["1200-", -1200],
    ["−3", -3],
    ["-$5", -5],
    ["$-5", -5],
    ["+5", 5],
  ])("sees that %s is negative or not", (text, number) => {
    expect(readNumber(text)).toBe(number);
  });

  it("lets the locale decide where a separator may group or divide", () => {
    expect(readNumber("1.234", { locale: "en-GB" })).toBe(1.234);
    expect(readNumber("1.234", { locale: "de-DE" })).toBe(1234);
    expect(readNumber("1,234", { locale: "en-US" })).toBe(1234);
    expect(readNumber("1,234", { locale: "fr-FR" })).toBe(1.234);
    expect(readNumber("1.234", { locale: "de-CH" })).toBe(1.234);
  });

  it.each(["en-GB", "de-DE"])("reads what can only be read one way alike in %s", (locale) => {
    expect(readNumber("0.95", { locale })).toBe(0.95);
    expect(readNumber("1,5", { locale })).toBe(1.5);
    expect(readNumber("1.234,56", { locale })).toBe(1234.56);
    expect(readNumber("1,234.56", { locale })).toBe(1234.56);
  });

  it.each([
    "abc",
    "12 of 40",
    "2/5",
    "8:13",
    "1.2.3",
    "--5",
    "(-5)",
    "5-5",
    "10²",
    "½",
    "0x10",
    "NaN",
    "Infinity",
    "1,000,00",
    ".",
    "-",
    "constructor",
    "=1+1",
  ])("refuses %s by name", (text) => {
    const read = readNumber(text, { subject: "target" });
    expect(read).toBeInstanceOf(CellError);
    expect(read).toMatchObject({ code: "#VALUE!", message: `target must be a number: "${text}"` });
  });

  it("keeps blank apart from zero", () => {
    expect(readNumber(null)).toBeNull();
    expect(readNumber("  ")).toBeNull();
    expect(readNumber(0)).toBe(0);
    expect(readNumber("0")).toBe(0);
  });

  it("hands an error on and refuses truth values and numbers without end", () => {
    const error = new CellError("#DIV/0!", "division by zero");
    expect(readNumber(error)).toBe(error);
    expect(readNumber(true)).toMatchObject({ code: "#VALUE!" });
    expect(readNumber(Infinity)).toMatchObject({ code: "#NUM!" });
    expect(readNumber("1e999")).toMatchObject({ code: "#NUM!" });
  });

  it("does not search a pasted page for a number, nor quote all of it", () => {
    const read = readNumber("1 ".repeat(50_000));
    expect(read).toMatchObject({ code: "#VALUE!" });
    expect((read as CellError).message.length).toBeLessThan(100);
  });

  it("reads back every number that English or German grouping writes", () => {
    const cents = fc.integer({ min: -1e12, max: 1e12 }).map((n) => n / 100);
    fc.assert(
      fc.property(cents, fc.constantFrom("en-GB", "de-DE"), (number, locale) => {
        const [whole = "", fraction = ""] = Math.abs(number).toFixed(2).split(".");
        const [group, decimal] = locale === "de-DE" ? [".", ","] : [",", "."];
        const text = `${number < 0 ? "-" : ""}${whole.replace(/\B(?=(\d{3})+$)/g, group)}${decimal}${fraction}`;
        expect(readNumber(text, { locale })).toBe(number === 0 ? 0 : number);
      }),
      { seed: 20250131 },
    );
  });

  it("reads back every number as JavaScript writes it", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(readNumber(String(number))).toBe(Object.is(number, -0) ? 0 : number);
      }),
      { seed: 20250131 },
    );
  });
});
