import { describe, expect, it } from "@jest/globals";
import { CellError } from "../../shared/cell/cell-error";
import { isGrid, type Grid, type Value } from "../../shared/cell/cell";
import { call } from "../../shared/functions/call";
import { catalogue, type FunctionDefinition } from "../../shared/functions/catalogue";
import type { NamedParameter } from "../../shared/functions/define-function";
import { STATEMENT } from "../../shared/functions/kinds/statement";
import { TEXT } from "../../shared/functions/kinds/words";

/** The first example that has an answer, and the argument at a place if any has: arguments that are known to be good. */
function goodArguments({ examples }: FunctionDefinition, at = 0): unknown[] {
  const good = examples.filter(({ result }) => typeof result !== "object" || result === null || Array.isArray(result));
  const [first] = good;
  return [...((good.find(({ args }) => (args[at] ?? null) !== null) ?? first)?.args ?? [])];
}

function withArgument(args: readonly unknown[], at: number, value: unknown): unknown[] {
  const longer = [...args, ...Array<null>(Math.max(0, at + 1 - args.length)).fill(null)];
  longer[at] = value;
  return longer;
}

function codes(answer: Value | Grid): unknown[] {
  return (isGrid(answer) ? answer.flat() : [answer]).map((value) => (value instanceof CellError ? value.code : null));
}

/** A cell kind's parameters and those of ranges; tables have readers and tests of their own. */
const places = catalogue.flatMap((definition) =>
  definition.parameters.map((parameter, at) => [`${definition.name}'s ${parameter.name}`, definition, parameter, at] as const),
);
const cells = places.filter(([, , { kind }]) => kind.shape === "cell");
const ranges = places.filter(([, , { kind }]) => kind.shape === "range");
const takesNumbers = ({ kind }: NamedParameter): boolean => kind.jsdoc === "number" || kind.jsdoc === "Date";

describe.each(catalogue.map((definition) => [definition.name, definition] as const))("%s", (name, definition) => {
  it("refuses more arguments than it has", () => {
    const args = [...Array<null>(definition.parameters.length).fill(null), 1];
    expect(call(name, args)).toMatchObject({
      code: "#VALUE!",
      message: `${name} must have at most ${args.length - 1} arguments: ${args.length}`,
    });
  });

  it("answers arguments left out, null, empty text and spaces alike", () => {
    const args = goodArguments(definition);
    const blanks = [undefined, null, "", "   "].map((blank) =>
      call(name, withArgument(args, definition.parameters.length - 1, args[definition.parameters.length - 1] ?? blank)),
    );
    expect(blanks).toEqual(blanks.map(() => call(name, args)));
  });

  it("answers single cells in brackets as cells", () => {
    const args = goodArguments(definition);
    expect(
      call(
        name,
        args.map((arg): unknown => (Array.isArray(arg) ? arg : [[arg]])),
      ),
    ).toEqual(call(name, args));
  });

  it("reads a column as a row", () => {
    if (definition.parameters.some(({ kind }) => kind.shape === "table")) return;
    const args = goodArguments(definition);
    const turned = args.map((arg, i) =>
      Array.isArray(arg) && !Array.isArray(arg[0]) && definition.parameters[i]?.kind.shape === "range" ? [arg] : arg,
    );
    expect(call(name, turned)).toEqual(call(name, args));
  });

  it("never answers with NaN, Infinity, null or undefined", () => {
    const extremes = [0, -1, 1, 1e308, -1e308, 5e-324, 1e-300];
    for (const a of extremes) {
      for (const b of extremes) {
        const args = definition.parameters.map(({ kind }, i) =>
          kind.shape === "cell" && kind.jsdoc === "number" ? (i % 2 === 0 ? a : b) : null,
        );
        const required = args.map((arg, i) => arg ?? (definition.parameters[i]?.optional ? null : definition.parameters[i]?.kind.sample));
        const answer = call(name, required);
        const values: readonly Value[] = isGrid(answer) ? answer.flat() : [answer];
        expect(
          values.filter((value) => value === null || value === undefined || (typeof value === "number" && !Number.isFinite(value))),
        ).toEqual([]);
      }
    }
  });
});

describe.each(places.filter(([, , { fallback }]) => fallback === undefined))("%s, blank", (_, definition, { name }, at) => {
  it("is #N/A and named", () => {
    expect(call(definition.name, withArgument(goodArguments(definition), at, null))).toMatchObject({
      code: "#N/A",
      message: `${name} requires a value: it is blank`,
    });
  });
});

describe.each(cells)("%s", (_, definition, { kind }, at) => {
  it.each(["#N/A", "#REF!", "#DIV/0!"] as const)("passes %s on, as an error and as its text", (code) => {
    for (const error of [new CellError(code, "a sentence"), code, { error: code }]) {
      expect(codes(call(definition.name, withArgument(goodArguments(definition), at, error)))).toEqual([code]);
    }
  });

  it("refuses what is no cell content", () => {
    for (const odd of [{}, () => 1, Symbol("s"), 5n]) {
      expect(codes(call(definition.name, withArgument(goodArguments(definition), at, odd)))).toEqual(["#VALUE!"]);
    }
  });

  if (kind.words) {
    it("takes its words in any case", () => {
      for (const word of kind.words ?? []) {
        const args = goodArguments(definition);
        expect(call(definition.name, withArgument(args, at, ` ${word.toUpperCase()} `))).toEqual(
          call(definition.name, withArgument(args, at, word)),
        );
      }
    });
  }
});

/** Owners, names and sentences may be any text. */
const withWords = cells.filter(([, , { kind }]) => kind !== TEXT && kind !== STATEMENT);

describe.each(withWords)("%s", (_, definition, { kind, name }, at) => {
  it("refuses text that is none of its words, and names the argument and the text", () => {
    const answer = call(definition.name, withArgument(goodArguments(definition), at, "gibberish"));
    expect(answer).toMatchObject({ code: "#VALUE!" });
    expect((answer as CellError).message).toContain(name);
    expect((answer as CellError).message).toContain('"gibberish"');
    for (const word of kind.words ?? []) expect((answer as CellError).message).toContain(word);
  });
});

describe.each(cells.filter(([, , parameter]) => takesNumbers(parameter)))("%s", (_, definition, { name, kind }, at) => {
  it("refuses the text of a number, and TRUE unless it may be done", () => {
    const args = goodArguments(definition);
    expect(codes(call(definition.name, withArgument(args, at, "12")))).toEqual(["#VALUE!"]);
    if (!kind.label.includes("TRUE")) {
      expect(call(definition.name, withArgument(args, at, true))).toMatchObject({
        code: "#VALUE!",
        message: expect.stringContaining(`${name} must be`),
      });
    }
  });

  it.each([NaN, Infinity, -Infinity])("answers %p with #NUM!", (value) => {
    expect(codes(call(definition.name, withArgument(goodArguments(definition), at, value)))).toEqual(["#NUM!"]);
  });
});

describe.each(ranges)("%s", (_, definition, { kind }, at) => {
  const args = goodArguments(definition, at);
  const arg = args[at] ?? kind.sample;
  const list: unknown[] = Array.isArray(arg) ? arg.flat() : [arg];

  it("passes on the error in any of its cells", () => {
    list.forEach((__, i) => {
      const broken = list.map((cell, j) => (i === j ? "#REF!" : cell));
      expect(codes(call(definition.name, withArgument(args, at, broken)))).toEqual(["#REF!"]);
    });
  });

  it("refuses a block where the order of its cells matters", () => {
    if (kind.shape !== "range" || kind.takesBlocks) return;
    const answer = call(definition.name, withArgument(args, at, [list.slice(0, 1).concat(1), [1, 1]]));
    expect(answer).toMatchObject({ code: "#VALUE!", message: expect.stringContaining("must be one row or one column") });
  });

  if (kind.jsdoc === "number") {
    it("refuses the text of a number and TRUE in any of its cells", () => {
      for (const wrong of ["12", true]) {
        list.forEach((__, i) => {
          expect(
            codes(
              call(
                definition.name,
                withArgument(
                  args,
                  at,
                  list.map((cell, j) => (i === j ? wrong : cell)),
                ),
              ),
            ),
          ).toEqual(["#VALUE!"]);
        });
      }
    });
  }
});
