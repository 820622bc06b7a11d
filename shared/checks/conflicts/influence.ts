/** Which way a KPI moves if one of the parts of its formula grows, everything else staying: the sign of each part. */
import type { Formula } from "../../formula/formula";
import type { FormulaLink } from "../../scorecard/link-formulas";

export interface Influence {
  /** 1: grows with it; -1: falls; 0: it depends. */
  readonly sign: 1 | 0 | -1;
  /** True where the part only divides: per user, per order. */
  readonly divides: boolean;
}

/** By the id of the part; parts of parts included, through at most so many formulas. */
export type Influences = ReadonlyMap<string, Influence>;

const DEEPEST = 12;

/** Influences on every KPI that has a formula, by its id. Amounts are taken to be positive, as nearly all are. */
export function influencesOf(links: readonly FormulaLink[]): ReadonlyMap<string, Influences> {
  const byId = new Map(links.map((link) => [link.kpi.id, link]));
  const known = new Map<string, Influences>();
  const influencesOn = (id: string, depth: number): Influences => {
    const there = known.get(id);
    const link = byId.get(id);
    if (there) return there;
    if (!link || depth > DEEPEST) return new Map();
    known.set(id, new Map()); // a circle ends here
    const found = new Map<string, Influence>();
    for (const [name, own] of signsIn(link.formula)) {
      const part = link.parts.get(name)!;
      merge(found, part.id, own);
      for (const [id, deeper] of influencesOn(part.id, depth + 1)) {
        if (id !== link.kpi.id) merge(found, id, { sign: times(own.sign, deeper.sign), divides: own.divides || deeper.divides });
      }
    }
    known.set(id, found);
    return found;
  };
  return new Map(links.map(({ kpi }) => [kpi.id, influencesOn(kpi.id, 0)]));
}

type Signs = Map<string, Influence>;

function signsIn(formula: Formula): Signs {
  switch (formula.is) {
    case "number":
      return new Map();
    case "name":
      return new Map([[formula.name, { sign: 1, divides: false }]]);
    case "percent":
      return signsIn(formula.of);
    case "negative":
      return changed(signsIn(formula.of), { by: -1 });
    case "call":
      return joined(formula.args.map(signsIn));
    case "operation":
      return operated(formula);
  }
}

function operated({ operator, left, right }: Formula & { is: "operation" }): Signs {
  const [a, b] = [signsIn(left), signsIn(right)];
  if (operator === "+") return joined([a, b]);
  if (operator === "-") return joined([a, changed(b, { by: -1 })]);
  if (operator === "*") return joined([changed(a, { by: signOfConstant(right) }), changed(b, { by: signOfConstant(left) })]);
  if (operator === "/")
    return joined([changed(a, { by: signOfConstant(right) }), changed(b, { by: times(-1, signOfConstant(left)), divides: true })]);
  const exponent = right.is === "number" ? right.value : null;
  return joined([changed(a, { by: exponent === null ? 0 : sign(exponent) }), changed(b, { by: 0 })]);
}

/** 1 for whatever is no plain number: amounts are positive. */
function signOfConstant(formula: Formula): 1 | 0 | -1 {
  if (formula.is === "number") return sign(formula.value);
  if (formula.is === "negative") return times(-1, signOfConstant(formula.of));
  return formula.is === "percent" ? signOfConstant(formula.of) : 1;
}

function changed(signs: Signs, { by, divides = false }: { by: 1 | 0 | -1; divides?: boolean }): Signs {
  return new Map([...signs].map(([name, own]) => [name, { sign: times(own.sign, by), divides: own.divides || divides }]));
}

function joined(all: readonly Signs[]): Signs {
  const signs: Signs = new Map();
  for (const each of all) for (const [name, influence] of each) merge(signs, name, influence);
  return signs;
}

/** A part that works both ways depends. */
function merge(into: Map<string, Influence>, key: string, { sign: own, divides }: Influence): void {
  const there = into.get(key);
  into.set(key, there ? { sign: there.sign === own ? own : 0, divides: there.divides && divides } : { sign: own, divides });
}

function times(a: 1 | 0 | -1, b: 1 | 0 | -1): 1 | 0 | -1 {
  return sign(a * b);
}

function sign(value: number): 1 | 0 | -1 {
  return value > 0 ? 1 : value < 0 ? -1 : 0;
}
