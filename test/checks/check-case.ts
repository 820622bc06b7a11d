/** A case of a check: a register in which it finds something, and one that comes near. */
import { serialOf } from "../../shared/cell/serial-day";
import type { Book, Row } from "./check-fixture";

export interface Case {
  readonly id: string;
  readonly hits: Book;
  /** Cell of the first finding. */
  readonly at: string;
  readonly says: RegExp;
  readonly nearMiss: Book;
  /** Where the history is longer than the fixture's day. */
  readonly asOf?: number;
}

export const named = (names: readonly string[], rest: Row = {}): Row[] => names.map((Name) => ({ Name, ...rest }));
export const NAMES = ["Alpha", "Bravo", "Charlie", "Delta", "Echo", "Foxtrot", "Golf", "Hotel"];
export const OBJECTIVES = [
  ["Objective", "State"],
  ["Serve well", "active"],
];
/** On its way from 10 to 20 in 2025. */
export const REACH: Row = {
  Unit: "#",
  Direction: "increase",
  Baseline: 10,
  Target: 20,
  Start: serialOf(2025, 1, 1),
  Due: serialOf(2025, 12, 31),
};
export const RISING = { "Answer quality": [10, 12, 13, 15, 16, 17] };
/** Four years of months without any pattern. */
export const noise = (seed: number): number[] => Array.from({ length: 48 }, (_, i) => ((((i + 1) * 7919 * seed) % 104_729) % 101) / 10);
export const WAVES = noise(31);
export const CHANGES = [
  ["When", "KPI", "Field", "Old", "New", "Who", "Reason"],
  [serialOf(2025, 6, 20), "Answer quality", "Target", 0.95, 0.9, "Head of Service", "too hard"],
];
