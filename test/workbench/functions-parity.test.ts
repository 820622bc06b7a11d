/** Every example of every function, entered as a formula over cells in a real Univer, gives there what it gives in the core. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { CellError } from "../../shared/cell/cell-error";
import { areaAddress } from "../../shared/cell/a1";
import { isGrid, type Cell, type Grid, type Value } from "../../shared/cell/cell";
import { call } from "../../shared/functions/call";
import { catalogue } from "../../shared/functions/catalogue";
import type { ExampleArgument } from "../../shared/functions/function-texts";
import { toCellData } from "../../workbench/univer-cells";
import { univerFunctions } from "../../workbench/univer-functions";
import { readAreaValues } from "../../workbench/univer-snapshot";
import { headlessUniver, type Headless } from "./headless-univer";

interface Entered {
  readonly name: string;
  readonly args: readonly (readonly (readonly Cell[])[])[];
  readonly top: number;
  readonly expected: Grid;
}

/** Answers stand from column A on, arguments from here. */
const ARGUMENTS_FROM = 40;

const examples = layOut();

describe("functions in Univer", () => {
  let headless: Headless;

  beforeAll(async () => {
    headless = headlessUniver(univerFunctions(catalogue, call));
    const sheet = headless.api.getActiveWorkbook()!.getActiveSheet();
    const last = examples[examples.length - 1]!;
    sheet.setRowCount(last.top + 400);
    sheet.setColumnCount(200);
    for (const { name, args, top } of examples) {
      let left = ARGUMENTS_FROM;
      const addresses = args.map((grid) => {
        const columns = Math.max(1, ...grid.map((row) => row.length));
        sheet
          .getRange(top, left, grid.length, columns)
          .setValues(grid.map((row) => Array.from({ length: columns }, (_, c) => toCellData(row[c] ?? null))));
        const address = areaAddress({ top, left, bottom: top + grid.length - 1, right: left + columns - 1 });
        left += columns + 1;
        return address;
      });
      sheet.getRange(top, 0).setValue({ f: `=${name}(${addresses.join(",")})` });
    }
    await headless.api.getFormula().onCalculationResultApplied(60_000);
  }, 120_000);

  afterAll(() => headless.univer.dispose());

  it("has an example for every function", () => {
    expect(new Set(examples.map(({ name }) => name)).size).toBe(catalogue.length);
  });

  it.each(examples.map((example) => [`${example.name} at row ${example.top + 1}`, example] as const))("%s", (_, { top, expected }) => {
    const sheet = headless.api.getActiveWorkbook()!.getActiveSheet();
    const right = Math.max(...expected.map((row) => row.length)) - 1;
    const shown = readAreaValues(sheet, { top, left: 0, bottom: top + expected.length - 1, right });
    expect(shown.map((row) => row.map(plain))).toEqual(
      expected.map((row) => Array.from({ length: right + 1 }, (_, c) => plain(row[c] ?? null))),
    );
  });
});

function layOut(): readonly Entered[] {
  let top = 0;
  return catalogue.flatMap(({ name, examples: own }) =>
    own.map(({ args }): Entered => {
      const answer = call(name, args);
      const entered = { name, top, args: args.map(toGrid), expected: isGrid(answer) ? answer : [[answer]] };
      top += 2 + Math.max(entered.expected.length, ...entered.args.map((grid) => grid.length));
      return entered;
    }),
  );
}

/** A flat list is a column. */
function toGrid(argument: ExampleArgument): readonly (readonly Cell[])[] {
  if (!Array.isArray(argument)) return [[argument as Cell]];
  return (argument as readonly (Cell | readonly Cell[])[]).map((row) => (Array.isArray(row) ? (row as readonly Cell[]) : [row as Cell]));
}

/** Errors by their code; blank and "" look alike in a sheet. */
function plain(value: Value): Cell {
  if (value instanceof CellError) return value.code;
  return value === "" ? null : typeof value === "number" ? Number(value.toPrecision(12)) : value;
}
