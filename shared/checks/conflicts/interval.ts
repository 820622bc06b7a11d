/** Between which bounds a formula can lie if each of its parts lies between its own: interval arithmetic. */
import type { Formula } from "../../formula/formula";

/** Both ends included; infinite where nothing bounds it. */
export type Interval = readonly [low: number, high: number];

const ANYTHING: Interval = [-Infinity, Infinity];

/** A name that stands twice is taken to vary twice: the bounds are then wider than need be, never too narrow. */
export function intervalOf(formula: Formula, boundsOf: (name: string) => Interval): Interval {
  const of = (inner: Formula): Interval => intervalOf(inner, boundsOf);
  switch (formula.is) {
    case "number":
      return [formula.value, formula.value];
    case "name":
      return boundsOf(formula.name);
    case "negative":
      return negative(of(formula.of));
    case "percent":
      return product(of(formula.of), [0.01, 0.01]);
    case "operation": {
      const [a, b] = [of(formula.left), of(formula.right)];
      if (formula.operator === "+") return sum(a, b);
      if (formula.operator === "-") return sum(a, negative(b));
      if (formula.operator === "*") return product(a, b);
      return formula.operator === "/" ? product(a, inverse(b)) : ANYTHING;
    }
    case "call":
      return called(formula, formula.args.map(of));
  }
}

function called(formula: Formula & { is: "call" }, args: readonly Interval[]): Interval {
  const lows = args.map(([low]) => low);
  const highs = args.map(([, high]) => high);
  switch (formula.function) {
    case "sum":
      return args.reduce(sum);
    case "mean":
      return product(args.reduce(sum), [1 / args.length, 1 / args.length]);
    case "min":
      return [Math.min(...lows), Math.min(...highs)];
    case "max":
      return [Math.max(...lows), Math.max(...highs)];
    default:
      return ANYTHING;
  }
}

function sum(a: Interval, b: Interval): Interval {
  return [a[0] + b[0], a[1] + b[1]];
}

function negative([low, high]: Interval): Interval {
  return [-high, -low];
}

function product(a: Interval, b: Interval): Interval {
  const ends = a.flatMap((x) => b.map((y) => (x === 0 || y === 0 ? 0 : x * y)));
  return [Math.min(...ends), Math.max(...ends)];
}

/** What may be zero can be divided by only as far as its sign is known. */
function inverse([low, high]: Interval): Interval {
  if (low < 0 && high > 0) return ANYTHING;
  const turned = (end: number, atZero: number): number => (end === 0 ? atZero : 1 / end);
  return low >= 0 ? [turned(high, Infinity), turned(low, Infinity)] : [turned(high, -Infinity), turned(low, -Infinity)];
}
