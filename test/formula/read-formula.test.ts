/** Formulas as analysts write them into a register, and what is no formula: said with its place, never run, never a crash. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { namesIn, quotientOf, type Formula } from "../../shared/formula/formula";
import { readFormula, type FormulaProblem } from "../../shared/formula/read-formula";
import { workOut } from "../../shared/formula/work-out";

const VALUES: Readonly<Record<string, number>> = {
  A: 8400,
  B: 2000,
  "Active users": 2000,
  Revenue: 8400,
  "MRR (new)": 5,
  "a]b": 7,
  'say "hi"': 3,
  Köpfe: 4,
};

function value(text: string): unknown {
  const formula = readFormula(text);
  return formula.is === "problem" ? formula.message : workOut(formula, ({ name }) => VALUES[name] ?? null);
}

function problem(text: string): FormulaProblem {
  const read = readFormula(text);
  if (read.is !== "problem") throw new Error(`read as a formula: ${text}`);
  return read;
}

describe("a formula", () => {
  it.each<[string, number]>([
    ["[Revenue] / [Active users]", 4.2],
    ["=[Revenue]/[Active users]", 4.2],
    ["Revenue / B", 4.2],
    ["[Revenue] ÷ [Active users] × 100", 420],
    ["[A] − [B]", 6400],
    ["([A] - [B]) / [A]", 6400 / 8400],
    ["[A] * 20%", 1680],
    ["[A]%", 84],
    ["50% %", 0.005],
    ["-2^2", 4],
    ["2^3^2", 64],
    ["2 + 3 * 4", 14],
    ["2 * (3 + 4)", 14],
    ["10 - 4 - 3", 3],
    ["100 / 10 / 2", 5],
    ["1.5e3 + .5", 1500.5],
    ["sum([A], [B], 1)", 10401],
    ["AVERAGE([A], [B])", 5200],
    ["min([A],[B]) + max([A],[B])", 10400],
    ["abs([B] - [A])", 6400],
    ["round([A] / [B] / 3, 2)", 1.4],
    ["round(-2.5)", -3],
    ["round(1.005, 2)", 1.01],
    ["round([A], -3)", 8000],
    ['[MRR (new)] + [a]]b] + [say "hi"]', 15],
    ["Köpfe * 2", 8],
    ["  [A]\n / [B]  ", 4.2],
    ["--2", 2],
    ["+[A]", 8400],
  ])("%s is %p", (text, expected) => {
    expect(value(text)).toBeCloseTo(expected, 12);
  });

  it("is a gap where a part is missing, even if it would divide by zero", () => {
    expect(value("[A] / [Unmeasured]")).toBeNull();
    expect(value("[Unmeasured] / 0")).toBeNull();
    expect(value("max([A], [Unmeasured])")).toBeNull();
  });

  it("has no number where it divides by zero or leaves all bounds", () => {
    expect(value("[A] / ([B] - [B])")).toEqual(expect.objectContaining({ code: "#DIV/0!" }));
    expect(value("10 ^ 400")).toEqual(expect.objectContaining({ code: "#NUM!" }));
    expect(value("(0 - 8) ^ 0.5")).toEqual(expect.objectContaining({ code: "#NUM!" }));
  });

  it("knows the place of every name", () => {
    const text = "= [A] / ([Active users] + B)";
    const read = readFormula(text) as Formula;
    expect(namesIn(read).map(({ name, at }) => [name, text.slice(at, at + 3)])).toEqual([
      ["A", "[A]"],
      ["Active users", "[Ac"],
      ["B", "B)"],
    ]);
  });

  it.each<[string, string, string]>([
    ["[A] / [B]", "A", "B"],
    ["100 * [A] / [B]", "A", "B"],
    ["[A] / [B] * 100", "A", "B"],
    ["([A] - [C]) / [A]", "A,C", "A"],
    ["[A] / [B] / 12", "A", "B"],
  ])("%s is a quotient, which rolls up by its parts", (text, numerator, denominator) => {
    const quotient = quotientOf(readFormula(text) as Formula);
    const names = (formula: Formula): string =>
      namesIn(formula)
        .map(({ name }) => name)
        .join();
    expect(quotient && [names(quotient.numerator), names(quotient.denominator)]).toEqual([numerator, denominator]);
  });

  it.each(["[A] * [B]", "[A] + [B] / [C]", "1 - [A] / [B]", "-[A]", "[A]"])("%s is no quotient", (text) => {
    expect(quotientOf(readFormula(text) as Formula)).toBeNull();
  });
});

describe("a text that is no formula", () => {
  it.each<[string, RegExp]>([
    ["", /must not be empty/],
    ["=", /must not be empty/],
    ["[A", /a name must end with \]/],
    ["[A] + []", /a name must stand between/],
    ["[A] [B]", /must have an operator between/],
    ["Revenue by month", /must have an operator between/],
    ["[A] +", /must not end here/],
    ["([A] + [B]", /must not end here/],
    ["[A]) + 1", /cannot be read from here: "\) \+ 1"/],
    ["eval([A])", /function must be one of sum, mean, min, max, abs, round: "eval"/],
    ["constructor([A])", /function must be one of/],
    ["__proto__([A])", /function must be one of/],
    ["sum()", /sum must have an argument: 0/],
    ["abs([A], [B])", /abs must have one argument: 2/],
    ["round(1, 2, 3)", /round must have one or two arguments: 3/],
    ["'done' + 1", /must not hold text/],
    ["[A].length", /cannot be read/],
    ["[A] = [B]", /cannot be read/],
    ["[A] ? 1 : 2", /must be made of/],
    ["{a: 1}", /cannot be read/],
    ["[A]; [B]", /must have an operator/],
    ["1e999", /must not hold text/],
    ["`x`", /cannot be read/],
    ["1.2.3", /cannot be read/],
    ["=SUM(B2:B9)", /cannot be read|must end here|argument/],
  ])("%s is refused", (text, expected) => {
    expect(problem(text).message).toMatch(expected);
  });

  it("points at the character at which it stops being one", () => {
    expect(problem("[A] + ) + 1").at).toBe(6);
    expect(problem("[A] + foo([B])").at).toBe(6);
    expect(problem("[A] + [B").at).toBe(6);
  });

  it("is one of ten thousand characters, or of brackets and signs without end", () => {
    expect(problem(`[A]${" + 1".repeat(2500)}`).message).toMatch(/at most 2000 characters: 10003/);
    expect(problem(`${"(".repeat(900)}1${")".repeat(899)}`).message).toMatch(/nest brackets deeper than 50/);
    expect(problem(`${"-".repeat(1500)}1`).message).toMatch(/twenty signs/);
    expect(problem(`1${"%".repeat(1900)}`).message).toMatch(/twenty signs/);
    expect(problem(`${"abs(".repeat(400)}1${")".repeat(300)}`).message).toMatch(/nest brackets/);
  });

  it("may be long and flat", () => {
    expect(value(`0${"+1".repeat(990)}`)).toBe(990);
    expect(value(`1${"%".repeat(10)}`)).toBeCloseTo(1e-20, 30);
  });
});

describe("whatever a cell holds", () => {
  const pieces = fc.array(
    fc.oneof(
      fc.constantFrom(
        "[A]",
        "[B]",
        "[",
        "]",
        "]]",
        "(",
        ")",
        "+",
        "-",
        "*",
        "/",
        "^",
        "%",
        ",",
        ".",
        " ",
        "1",
        "2e3",
        "sum",
        "round(",
        "'",
        '"',
        "\\",
        "\n",
        "=",
        "×",
        "–",
      ),
      fc.string({ maxLength: 3, unit: "binary" }),
    ),
    { maxLength: 40 },
  );

  it("is a formula or a problem with a place in the text", () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join("");
        const read = readFormula(text);
        if (read.is === "problem") {
          expect(read.message).toMatch(/^(?:formula|function|a name|sum|mean|min|max|abs|round)\b/);
          expect(read.at).toBeGreaterThanOrEqual(0);
          expect(read.at).toBeLessThanOrEqual(text.length);
        } else {
          const worked = workOut(read, () => 3);
          if (typeof worked === "number") expect(Number.isFinite(worked)).toBe(true);
        }
      }),
      { seed: 5, numRuns: 3000 },
    );
  });
});
