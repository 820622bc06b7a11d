/** A row's beginning from the library of metrics: taking one asks why this one, since copying other people's KPIs is a waste. */
import { CellError } from "../cell/cell-error";
import { quote } from "../cell/quote";
import { nameKey } from "../kpi/name-key";
import { nearestWord } from "../cell/nearest-word";
import type { Metric } from "../library/metric";
import { metrics } from "../library/metrics";
import { textOf } from "../register/cell-text";
import { filledCells, type RowCells } from "./register-input";

export interface FromLibrary {
  readonly cells: RowCells;
  /** For columns that a register need not have. */
  readonly optional: RowCells;
  readonly notes: readonly string[];
}

/** Typed cells stay. `known` are the names in the register: a guard or a formula needs its metrics there. */
export function fromLibrary(id: string, typed: RowCells, known: readonly string[]): FromLibrary {
  if (id === "") return { cells: typed, optional: {}, notes: [] };
  const metric = findMetric(id);
  if (textOf(typed.rationale ?? null) === "")
    throw new CellError("#VALUE!", `Rationale must be given: why ${metric.name}, and what will be decided by it?`);
  const has = (name: string): boolean => known.some((each) => nameKey(each) === nameKey(name));
  const guard = metric.guard === "" ? null : (metrics.find(({ id: each }) => each === metric.guard)?.name ?? null);
  const missing = metric.parts.filter((part) => !has(part));
  return {
    cells: {
      name: metric.name,
      unit: metric.unit,
      direction: metric.direction,
      definition: metric.definition,
      aggregation: metric.aggregation,
      frequency: metric.frequency,
      ...(metric.formula !== "" && missing.length === 0 && { formula: metric.formula }),
      ...filledCells(typed),
    },
    optional: {
      indicator: metric.indicator,
      ...(metric.category !== "" && { category: metric.category }),
      ...(metric.pillar !== "" && { pillar: metric.pillar }),
      ...(metric.mix !== "" && { mix: metric.mix }),
      ...(guard !== null && has(guard) && { guard }),
    },
    notes: [
      ...(metric.formula !== "" && missing.length > 0 ? [`its formula ${metric.formula} needs ${missing.join(", ")} in the register`] : []),
      ...(guard !== null && !has(guard) ? [`a guard beside it is advised: ${guard}`] : []),
    ],
  };
}

function findMetric(written: string): Metric {
  const key = nameKey(written);
  const found = metrics.find(({ id, name }) => nameKey(id) === key || nameKey(name) === key);
  if (found) return found;
  const near = nearestWord(
    key,
    metrics.map(({ id }) => id),
  );
  throw new CellError("#VALUE!", `library must have the metric: ${quote(written)}${near === null ? "" : `; did you mean ${near}?`}`);
}
