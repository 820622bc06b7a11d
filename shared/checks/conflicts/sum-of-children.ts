/** The KPIs that a parent is the sum of, where the register says nothing else: one unit, amounts that add up, no formula. */
import type { Kpi } from "../../kpi/kpi";
import { readUnit } from "../../kpi/unit";
import type { Subject } from "../subject";

/** Empty where the children are drivers of the parent rather than its parts. */
export function sumOfChildren({ results }: Pick<Subject, "results">, parent: Kpi): readonly Kpi[] {
  if (parent.formula !== undefined || parent.aggregation !== "sum") return [];
  const children = results.filter(({ kpi }) => kpi.parent === parent.id).map(({ kpi }) => kpi);
  return children.length > 1 && children.every((child) => adds(child, parent)) ? children : [];
}

function adds(child: Kpi, parent: Kpi): boolean {
  const [own, whole] = [readUnit(child.unit), readUnit(parent.unit)];
  return child.aggregation === "sum" && own.kind !== "percent" && own.kind === whole.kind && own.symbol === whole.symbol;
}
