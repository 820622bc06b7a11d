/** Shape of a way from baseline to target: a word, or the weights of a profile. */
import { CellError } from "../../cell/cell-error";
import { readPhasing, type Phasing } from "../../kpi/phasing";
import type { RangeKind } from "./kind";
import { readList, requireNumber } from "./numbers";
import { show } from "./show";

export interface Shape {
  readonly phasing: Phasing;
  readonly weights?: readonly number[];
}

export const LINEAR: Shape = { phasing: "linear" };

const WORDS = ["linear", "workdays", "step"];

/** A profile's weights are parts of any total; each covers an equal stretch of the time. */
export const SHAPE: RangeKind<Shape> = {
  shape: "range",
  takesBlocks: false,
  takesText: true,
  jsdoc: "*",
  label: "word, or a row or column of weights",
  words: WORDS,
  sample: "workdays",
  isHeader: () => false,
  read: (cells, name) => {
    const [first] = cells;
    if (cells.length === 1 && typeof first === "string") return { phasing: toPhasing(first, name) };
    const weights = readList(cells, (content) => requireNumber(content, name));
    if (!weights.every((weight): weight is number => weight !== null))
      throw new CellError("#VALUE!", `${name} must have a weight in each cell: one is blank`);
    return { phasing: "profile", weights };
  },
};

/** A word for a profile or for last year says nothing without its numbers. */
function toPhasing(text: string, name: string): Phasing {
  const phasing = readPhasing(text);
  if (phasing !== null && WORDS.includes(phasing)) return phasing;
  throw new CellError("#VALUE!", `${name} must be one of ${WORDS.join(", ")}, or a range of weights: ${show(text)}`);
}
