/** Calling a function with whatever a host hands over: arguments are named, read by their kinds, and lifted over ranges. */
import { isGrid, type Grid, type Value } from "../cell/cell";
import { CellError } from "../cell/cell-error";
import { isRange, readArgument, widthOf, type Argument } from "./argument";
import { LABELS, type CustomFunction, type NamedParameter } from "./define-function";
import { lift } from "./lift";
import { readRanges } from "./read-ranges";
import { finish } from "./result";

/** The answer of `call`, for a definition that is at hand. */
export function callFunction(definition: CustomFunction, args: readonly unknown[]): Value | Grid {
  return answerOf(() => {
    const named = nameArguments(definition, args);
    return evaluate(formFor(definition, named), named);
  });
}

function formFor(definition: CustomFunction, args: ReadonlyMap<string, Argument>): CustomFunction {
  const { otherForm } = definition;
  return otherForm?.when.some((name) => (args.get(name) ?? null) !== null) ? otherForm.definition : definition;
}

function evaluate(definition: CustomFunction, args: ReadonlyMap<string, Argument>): Value | Grid {
  const fixed = { ...readTables(definition, args), ...readColumns(definition, args) };
  const cells = new Map(
    definition.parameters.filter(({ kind }) => kind.shape === "cell").map(({ name }) => [name, args.get(name) ?? null]),
  );
  const answer = (contents: ReadonlyMap<string, Value>): Value | Grid => {
    const values = { ...fixed, ...readCells(definition, contents) };
    return finish(definition.evaluate(values), definition.result, values[LABELS] === true);
  };
  if (![...cells.values()].some(isRange)) return answer(cells as ReadonlyMap<string, Value>);
  if (definition.result.shape !== "cell") throw notOneCell(cells);
  return lift(cells, (contents) => {
    const value = answerOf(() => answer(contents));
    return isGrid(value) ? new CellError("#VALUE!", "an answer of several cells cannot be given for each cell of a range") : value;
  });
}

function nameArguments({ name, parameters }: CustomFunction, args: readonly unknown[]): Map<string, Argument> {
  if (args.length > parameters.length)
    throw new CellError("#VALUE!", `${name} must have at most ${parameters.length} arguments: ${args.length}`);
  return new Map(parameters.map((parameter, i) => [parameter.name, readArgument(args[i])]));
}

function readTables({ parameters }: CustomFunction, args: ReadonlyMap<string, Argument>): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const parameter of parameters) {
    if (parameter.kind.shape !== "table") continue;
    const argument = args.get(parameter.name) ?? null;
    if (argument instanceof CellError) throw argument;
    values[parameter.name] =
      argument === null ? blank(parameter) : parameter.kind.read(isRange(argument) ? argument : [[argument]], parameter.name);
  }
  return values;
}

function readColumns(definition: CustomFunction, args: ReadonlyMap<string, Argument>): Record<string, unknown> {
  const ranges = readRanges(definition, args);
  const values: Record<string, unknown> = {};
  for (const parameter of definition.parameters) {
    if (parameter.kind.shape !== "range") continue;
    const cells = ranges.get(parameter.name) ?? [];
    const isBlank = cells.every((cell) => cell === null);
    values[parameter.name] = isBlank ? blank(parameter) : parameter.kind.read(cells, parameter.name);
  }
  return values;
}

function readCells({ parameters }: CustomFunction, cells: ReadonlyMap<string, Value>): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const parameter of parameters) {
    if (parameter.kind.shape !== "cell") continue;
    const content = cells.get(parameter.name) ?? null;
    if (content instanceof CellError) throw content;
    const isBlank = content === null || (content === 0 && parameter.kind.zeroIsBlank === true);
    values[parameter.name] = isBlank ? blank(parameter) : parameter.kind.read(content, parameter.name);
  }
  return values;
}

function blank({ name, fallback }: NamedParameter): unknown {
  if (fallback === undefined) throw new CellError("#N/A", `${name} requires a value: it is blank`);
  return fallback;
}

function notOneCell(cells: ReadonlyMap<string, Argument>): CellError {
  const [name, range] = [...cells].find((entry): entry is [string, Exclude<Argument, Value>] => isRange(entry[1])) ?? ["", []];
  return new CellError(
    "#VALUE!",
    `${name} must be one cell, since the answer is already a range: it is ${range.length} rows by ${widthOf(range)} columns`,
  );
}

/** A CellError becomes the value that it stands for. */
function answerOf(work: () => Value | Grid): Value | Grid {
  try {
    return work();
  } catch (error) {
    if (error instanceof CellError) return error;
    throw error;
  }
}
