/** A line through values as the path of an SVG; gaps stay gaps. */

/** Begins anew after each gap; a point alone between gaps gets a stroke of no length, which round ends show as a dot. */
export function pathOf(values: readonly (number | null)[], x: (index: number) => number, y: (value: number) => number): string {
  return values
    .map((value, index) => {
      if (value === null) return "";
      const point = `${round(x(index))} ${round(y(value))}`;
      const starts = index === 0 || values[index - 1] === null;
      const isAlone = starts && (values[index + 1] ?? null) === null;
      return isAlone ? `M${point}h0` : `${starts ? "M" : "L"}${point}`;
    })
    .join("");
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
