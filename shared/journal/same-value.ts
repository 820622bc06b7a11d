/** Whether two cells of a register say the same, however they are written: 0.95 and "95 %", a day and its text, words in any case. */
import type { Value } from "../cell/cell";
import { readDay } from "../cell/read-day";
import { reaches } from "../kpi/border";
import { nameKey } from "../kpi/name-key";
import { textOf } from "../register/cell-text";
import { readTarget } from "../register/read-target";

export function isSameValue(a: Value, b: Value): boolean {
  if (nameKey(textOf(a)) === nameKey(textOf(b))) return true;
  const [one, other] = [readTarget(a), readTarget(b)];
  if (one.problem === "" && other.problem === "") {
    const pairs = [
      [one.value, other.value],
      [one.low, other.low],
      [one.high, other.high],
    ] as const;
    if (pairs.every(([x, y]) => isSameNumber(x, y)) && pairs.some(([x]) => x !== null)) return true;
  }
  const [day, otherDay] = [readDay(a), readDay(b)];
  return typeof day === "number" && typeof otherDay === "number" && Math.floor(day) === Math.floor(otherDay);
}

function isSameNumber(x: number | null, y: number | null): boolean {
  if (x === null || y === null) return x === y;
  return reaches(x, y) && reaches(y, x);
}
