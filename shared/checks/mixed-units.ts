/** Sums of what has different units: in a formula, or of the KPIs under a parent that has no values of its own. */
import type { Formula } from "../formula/formula";
import { displayName } from "../kpi/display-name";
import type { Kpi } from "../kpi/kpi";
import { readUnit } from "../kpi/unit";
import type { FormulaLink } from "../scorecard/link-formulas";
import type { Found } from "./check";
import type { Subject } from "./subject";

export function mixedUnits(subject: Subject): readonly Found[] {
  return [...subject.formulas.flatMap((link) => inFormula(subject, link)), ...underParents(subject)];
}

function inFormula(subject: Subject, { kpi, formula, parts }: FormulaLink): readonly Found[] {
  const mixed = sumsIn(formula)
    .map((terms) => distinctUnits(terms.flatMap((term) => partOf(term, parts) ?? [])))
    .find((units) => units.length > 1);
  if (!mixed) return [];
  return [subject.about(kpi, "formula", `formula of ${displayName(kpi)} must add up what has one unit: ${list(mixed)}`)];
}

/** The terms of every sum in the formula; what is multiplied or divided has a unit that nobody wrote down. */
function sumsIn(formula: Formula): readonly (readonly Formula[])[] {
  switch (formula.is) {
    case "operation": {
      const inner = [...sumsIn(formula.left), ...sumsIn(formula.right)];
      return formula.operator === "+" || formula.operator === "-" ? [termsOf(formula), ...inner] : inner;
    }
    case "call": {
      const inner = formula.args.flatMap(sumsIn);
      return formula.function === "abs" || formula.function === "round" ? inner : [formula.args, ...inner];
    }
    case "negative":
    case "percent":
      return sumsIn(formula.of);
    default:
      return [];
  }
}

function termsOf(formula: Formula): readonly Formula[] {
  const isSum = formula.is === "operation" && (formula.operator === "+" || formula.operator === "-");
  return isSum ? [...termsOf(formula.left), ...termsOf(formula.right)] : [formula];
}

function partOf(term: Formula, parts: ReadonlyMap<string, Kpi>): Kpi | null {
  if (term.is === "negative") return partOf(term.of, parts);
  return term.is === "name" ? (parts.get(term.name) ?? null) : null;
}

/** A parent that is to be the sum of its children, and has neither a formula nor values that say otherwise. */
function underParents(subject: Subject): readonly Found[] {
  const children = new Map<string, Kpi[]>();
  for (const { kpi } of subject.results) {
    if (kpi.parent !== "") children.set(kpi.parent, [...(children.get(kpi.parent) ?? []), kpi]);
  }
  return subject.results.flatMap(({ kpi, series }): readonly Found[] => {
    const isSum = kpi.aggregation === "sum" && kpi.formula === undefined && series.points.length === 0 && kpi.actual === null;
    const units = isSum ? distinctUnits(children.get(kpi.id) ?? []) : [];
    return units.length > 1
      ? [subject.about(kpi, "unit", `sum of what is under ${displayName(kpi)} must have one unit: ${list(units)}`)]
      : [];
  });
}

/** "$" and USD are one, and so are "#" and none. */
function distinctUnits(kpis: readonly Kpi[]): readonly string[] {
  const units = new Map<string, string>();
  for (const { unit } of kpis) {
    const { kind, symbol } = readUnit(unit);
    const key = `${kind}\n${symbol.toLowerCase()}`;
    if (!units.has(key)) units.set(key, unit === "" ? "#" : unit);
  }
  return [...units.values()];
}

function list(units: readonly string[]): string {
  return `${units.slice(0, -1).join(", ")} and ${units[units.length - 1] ?? ""}`;
}
