/** Packs of other days, found by the names that mark their tables, and read for what has changed since, and what was decided. */
import { readArea, type Area } from "../../cell/a1";
import type { Cell } from "../../cell/cell";
import { civilOf, isCivilDate, isoDate, serialOf, type Day } from "../../cell/serial-day";
import { nameKey } from "../../kpi/name-key";
import { STATUSES, type Status } from "../../kpi/verdict";
import { textOf } from "../../register/cell-text";
import type { SheetSnapshot, Snapshot } from "../../workbook/snapshot";

const PACK = "Plumbline_Pack_";
const DECISIONS = "Plumbline_Decisions_";

/** A KPI as a pack has frozen it. */
export interface FrozenKpi {
  readonly label: string;
  readonly status: Status | null;
  readonly actual: number | null;
  /** A number, or the text of a range. */
  readonly target: Cell;
}

/** A row of a pack's decisions that somebody has filled in. */
export interface Decision {
  readonly about: string;
  readonly status: string;
  readonly actual: Cell;
  readonly target: Cell;
  readonly who: string;
  readonly decision: string;
}

export interface FrozenPack {
  readonly asOf: Day;
  readonly sheet: string;
  readonly kpis: ReadonlyMap<string, FrozenKpi>;
  readonly decisions: readonly Decision[];
}

export function packName(asOf: Day): string {
  return `${PACK}${isoDate(asOf).replace(/-/g, "")}`;
}

export function decisionsName(asOf: Day): string {
  return `${DECISIONS}${isoDate(asOf).replace(/-/g, "")}`;
}

/** Every pack of the workbook, the latest first; a name whose sheet is gone is none. */
export function findPacks({ names, sheets }: Pick<Snapshot, "names" | "sheets">): readonly FrozenPack[] {
  return names
    .flatMap(({ name, sheet: sheetName, range }): FrozenPack[] => {
      const asOf = name.startsWith(PACK) ? dayOf(name.slice(PACK.length)) : null;
      const sheet = sheets.find((each) => each.name === sheetName);
      const area = readArea(range);
      if (asOf === null || !sheet || !area) return [];
      const decided = names.find((each) => each.name === decisionsName(asOf) && each.sheet === sheetName);
      return [{ asOf, sheet: sheetName, kpis: frozenKpis(sheet, area), decisions: decisionsOf(sheet, readArea(decided?.range ?? "")) }];
    })
    .sort((a, b) => b.asOf - a.asOf);
}

function dayOf(digits: string): Day | null {
  const match = /^(\d{4})(\d{2})(\d{2})$/.exec(digits);
  const [year, month, day] = [Number(match?.[1]), Number(match?.[2]), Number(match?.[3])];
  if (!match || !isCivilDate(year, month, day)) return null;
  const serial = serialOf(year, month, day);
  return civilOf(serial).year === year ? serial : null;
}

function frozenKpis(sheet: SheetSnapshot, area: Area): ReadonlyMap<string, FrozenKpi> {
  return new Map(
    rowsOf(sheet, area).flatMap(([label, status, actual, target]) => {
      const text = textOf(label);
      const value = typeof actual === "number" ? actual : null;
      const frozen = { label: text, status: readStatus(textOf(status)), actual: value, target: plain(target) };
      return text === "" ? [] : [[nameKey(text), frozen] as const];
    }),
  );
}

function decisionsOf(sheet: SheetSnapshot, area: Area | null): readonly Decision[] {
  if (!area) return [];
  return rowsOf(sheet, area).flatMap(([about, status, actual, target, who, decision]) => {
    const filled = { about: textOf(about), status: textOf(status), who: textOf(who), decision: textOf(decision) };
    if (filled.who === "" && filled.decision === "") return [];
    return [{ ...filled, actual: plain(actual), target: plain(target) }];
  });
}

/** Below the header. */
function rowsOf({ values }: SheetSnapshot, { top, left, bottom, right }: Area) {
  return values.slice(top + 1, bottom + 1).map((row) => row.slice(left, right + 1));
}

/** "◆ Off track" → Off track. */
function readStatus(text: string): Status | null {
  return STATUSES.find((status) => nameKey(text).endsWith(nameKey(status))) ?? null;
}

function plain(value: unknown): Cell {
  return typeof value === "number" || typeof value === "string" || typeof value === "boolean" ? value : null;
}
