/** Many questions at once: of a thousand tests at 5 % fifty come out by chance alone, so the limit moves with their number. */

/** Benjamini and Hochberg (1995): the share of false alarms among those taken to be real stays below the adjusted p. In the order given. */
export function adjustedForNumber(ps: readonly number[]): readonly number[] {
  const order = Array.from(ps.keys()).sort((i, j) => ps[j]! - ps[i]!);
  const adjusted = new Array<number>(ps.length).fill(1);
  let least = 1;
  order.forEach((index, k) => {
    least = Math.min(least, (ps[index]! * ps.length) / (ps.length - k));
    adjusted[index] = least;
  });
  return adjusted;
}
