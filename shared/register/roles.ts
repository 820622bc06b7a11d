/** What a row or column of figures is of its KPI: the actual, its target, a part of a rate, or a figure that is none of these. */

export type Role = "actual" | "target" | "numerator" | "denominator";

/** other: forecasts, variances and last year's figures, which stand beside actuals and are none. */
type Figure = Role | "other";

const WORDS: Readonly<Record<Figure, string>> = {
  actual: "actuals?|act|results?|achieved|performance|measured|outturn|values?",
  target: "targets?|plan|planned|budget|bud|goal|tgt",
  numerator: "numerators?|num",
  denominator: "denominators?|denom|den",
  other:
    "forecasts?|fcst|outlook|projection|projected|variance|variances|var|var %|% var|variance %|difference|diff|delta|change|% change|prior year|previous year|last year|py|ly|same period last year|vs target|vs plan|% of target|attainment|rag|status|trend|comments?|notes?|commentary|footnotes?|rank|weight|stretch|stretch target|threshold|benchmark|median|min|max|n|count|sample|cumulative|ytd",
};

const FIGURES: readonly Figure[] = ["actual", "target", "numerator", "denominator", "other"];
const WHOLE = FIGURES.map((figure) => [figure, new RegExp(`^(?:${WORDS[figure]})$`, "i")] as const);
const ENDS = FIGURES.map(
  (figure) =>
    [
      figure,
      new RegExp(`^(.*[\\p{L}\\d)])[\\s:–—(\\-/|]+(?:${WORDS[figure]})\\)?$`, "iu"),
      new RegExp(`^(?:${WORDS[figure]})[\\s:–—\\-/|]+(.*)$`, "iu"),
    ] as const,
);

/** "Budget" is a target, "Var %" other; null for a word that is no figure's. */
export function readRole(text: string): Figure | null {
  const plain = text.trim().replace(/[:.]$/, "");
  return WHOLE.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

/** "Jan-25 Target" and "Actual: Jan-25" → the period's text and the role; actual where nothing is said. */
export function splitRole(text: string): { readonly rest: string; readonly role: Figure } {
  for (const [role, behind, before] of ENDS) {
    const rest = (behind.exec(text) ?? before.exec(text))?.[1];
    if (rest !== undefined && rest.trim() !== "") return { rest: rest.trim(), role };
  }
  return { rest: text, role: "actual" };
}
