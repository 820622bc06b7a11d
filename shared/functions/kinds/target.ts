/** Targets: a number, or a text that says more than a number can, such as "80 to 90" or "at most 3 %". */
import { CellError } from "../../cell/cell-error";
import type { StatedTarget } from "../../kpi/evaluate-numbers";
import { readTarget } from "../../register/read-target";
import type { CellKind, Content, RangeKind } from "./kind";
import { isHeaderText, readList, requireNumber } from "./numbers";

/** Read as in a register, except that a text which is only a number stays a text: "12" is a mistake that should be seen. */
function requireTarget(content: Content, name: string): StatedTarget {
  if (typeof content !== "string") return plainTarget(requireNumber(content, name));
  const { value, low, high, direction, problem } = readTarget(content);
  if (problem !== "") throw new CellError("#VALUE!", problem.replace(/^target/, name));
  return value !== null && direction === null ? plainTarget(requireNumber(content, name)) : { value, low, high, direction };
}

function plainTarget(value: number): StatedTarget {
  return { value, low: null, high: null, direction: null };
}

const LABEL = 'number, or text like "80 to 90" or "at most 3 %"';

export const TARGET: CellKind<StatedTarget> = { shape: "cell", jsdoc: "*", label: LABEL, sample: 100, read: requireTarget };

/** One target for all values, or one for each. */
export const TARGETS: RangeKind<readonly (StatedTarget | null)[]> = {
  shape: "range",
  takesBlocks: false,
  takesText: false,
  oneForAll: true,
  jsdoc: "*",
  label: `${LABEL}: one for all values, or a row or column of them`,
  sample: 90,
  isHeader: (first) => isHeaderText(first) && readTarget(first).problem !== "",
  read: (cells, name) => readList(cells, (content) => requireTarget(content, name)),
};
