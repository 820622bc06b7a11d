/** A slip of the finger: a word that is one letter away from exactly one of those there are. */

/** Shorter words are one letter away from too many others. */
const SHORTEST = 5;

/** The word that was meant, if there can be no doubt: one letter too many, too few, wrong, or two swapped; null otherwise. */
export function slipOf(written: string, words: readonly string[]): string | null {
  const slipped = written.trim().toLowerCase();
  if (slipped.length < SHORTEST) return null;
  const meant = [...new Set(words)].filter((word) => isOneSlip(slipped, word.toLowerCase()));
  return meant.length === 1 ? meant[0]! : null;
}

function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (a.length > b.length) return restA.slice(1) === restB;
  if (a.length < b.length) return restA === restB.slice(1);
  const isSwapped = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  return restA.slice(1) === restB.slice(1) || (restA.length > 1 && isSwapped);
}
