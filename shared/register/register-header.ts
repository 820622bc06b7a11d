/** The header row of a register: which column is which, and what headers of two meanings mean here. */
import type { Grid, Value } from "../cell/cell";
import { readDay } from "../cell/read-day";
import { textOf } from "./cell-text";
import { readChoice } from "./choice-words";
import { REGISTER_COLUMNS, type RegisterKey } from "./columns";
import { findHeader } from "./find-header";
import { cellAt } from "./grid-rows";
import { headerKey, type HeaderMatch } from "./match-headers";
import { readTarget } from "./read-target";
import { findTargetColumns, type TargetColumn } from "./target-columns";

export interface RegisterHeader {
  readonly row: number;
  readonly matches: readonly HeaderMatch<RegisterKey>[];
  readonly columns: ReadonlyMap<RegisterKey, number>;
  /** Where there are several targets, each with its time. */
  readonly targets: readonly TargetColumn[];
}

/** A header that the field uses for two columns: what stands below it decides, if the other column is not there anyway. */
interface SecondMeaning {
  readonly headers: readonly string[];
  readonly first: RegisterKey;
  /** Null for a column that is then none of ours. */
  readonly second: RegisterKey | null;
  readonly isSecond: (values: readonly Value[]) => boolean;
}

const SECOND_MEANINGS: readonly SecondMeaning[] = [
  { headers: ["Indicator"], first: "indicator", second: "name", isSecond: (values) => noneIs(values, "indicator") },
  { headers: ["Goal", "Goals"], first: "objective", second: "target", isSecond: (values) => values.every(isTarget) },
  { headers: ["Start"], first: "start", second: "baseline", isSecond: (values) => values.every(isPlainNumber) },
  {
    headers: ["Type"],
    first: "kind",
    second: "indicator",
    isSecond: (values) => values.every((value) => readChoice("indicator", textOf(value)) !== null),
  },
  { headers: ["Type"], first: "kind", second: null, isSecond: (values) => noneIs(values, "kind") },
  { headers: ["Classification"], first: "aggregation", second: null, isSecond: (values) => noneIs(values, "aggregation") },
  { headers: ["Impact", "Importance"], first: "weight", second: null, isSecond: (values) => !values.some(isTarget) },
];

/** "Goal 2025" and "Goal (FY26)" have the meanings of "Goal". */
const YEAR = /\b(?:fy\s*)?(?:19|20)?\d{2}\b/gi;

/** As many rows show what a column holds. */
const SAMPLE_ROWS = 50;

/** Null for a blank sheet; `columns` lacks name where no row has a header for it. */
export function findRegisterHeader(grid: Grid, fiscalStart = 1): RegisterHeader | null {
  const header = findHeader<RegisterKey>(grid, REGISTER_COLUMNS, "name");
  if (!header) return null;
  const matches = header.matches.map((match, _, all) => withSecondMeaning(match, all, grid, header.row));
  const columns = new Map(matches.flatMap(({ key, column }) => (key === null ? [] : [[key, column] as const])));
  const targets = findTargetColumns(matches, { fiscalStart });
  // of several the last is the target: that is where a new one goes
  if (targets.some(({ column }) => column === columns.get("target"))) columns.set("target", targets[targets.length - 1]!.column);
  return { row: header.row, matches, columns, targets };
}

function withSecondMeaning(
  match: HeaderMatch<RegisterKey>,
  all: readonly HeaderMatch<RegisterKey>[],
  grid: Grid,
  row: number,
): HeaderMatch<RegisterKey> {
  const name = headerKey(match.header.replace(YEAR, " "));
  const isFree = (key: RegisterKey | null): boolean => key === null || !all.some((other) => other.key === key);
  const meanings = SECOND_MEANINGS.filter(
    ({ first, second, headers }) => first === match.key && isFree(second) && headers.some((header) => headerKey(header) === name),
  );
  if (meanings.length === 0) return match;
  const values: Value[] = [];
  for (let at = row + 1; at < Math.min(grid.length, row + 1 + SAMPLE_ROWS); at += 1) {
    const value = cellAt(grid, at, match.column);
    if (textOf(value) !== "") values.push(value);
  }
  const meaning = meanings.find(({ isSecond, second }) => (values.length > 0 || second === "name") && isSecond(values));
  return meaning ? { ...match, key: meaning.second } : match;
}

function noneIs(values: readonly Value[], key: RegisterKey): boolean {
  return values.every((value) => readChoice(key, textOf(value)) === null);
}

function isTarget(value: Value): boolean {
  const { value: number, low } = readTarget(value);
  return number !== null || low !== null;
}

/** A number that is no day of our time: serial days of 1990 to 2100 are five digits. */
function isPlainNumber(value: Value): boolean {
  if (typeof value === "string") return isTarget(value) && typeof readDay(value) !== "number";
  return typeof value === "number" && !(Number.isInteger(value) && value > 32_000 && value < 74_000);
}
