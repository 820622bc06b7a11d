/** Answers to surveys: net promoter score and satisfaction. */
import { CellError } from "../../cell/cell-error";
import { requireNotNegative } from "./ratio";

export interface Promoters {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
}

/** Whole scores 0 to 10 counted as Reichheld does (2003): 9 and 10 promote, 0 to 6 detract. */
export function countPromoters(scores: readonly number[]): Promoters {
  const wrong = scores.find((score) => !(Number.isInteger(score) && score >= 0 && score <= 10));
  if (wrong !== undefined) throw new CellError("#NUM!", `scores must be whole numbers from 0 to 10: ${wrong}`);
  const promoters = scores.filter((score) => score >= 9).length;
  const detractors = scores.filter((score) => score <= 6).length;
  return { promoters, passives: scores.length - promoters - detractors, detractors };
}

/** Net promoter score, share of promoters minus share of detractors as -100..100, and the number of answers n. */
export function netPromoterScore(counts: Promoters): { score: number; n: number } {
  requireNotNegative({ ...counts });
  const n = counts.promoters + counts.passives + counts.detractors;
  if (n === 0) throw new CellError("#N/A", "a net promoter score requires at least one answer");
  return { score: (100 * (counts.promoters - counts.detractors)) / n, n };
}

/** Share of the answers on a scale of 1 to 5 that are `top` or better. */
export function satisfaction(scores: readonly number[], top: number): number {
  const wrong = [top, ...scores].find((score) => !(score >= 1 && score <= 5));
  if (wrong !== undefined) throw new CellError("#NUM!", `scores must be from 1 to 5: ${wrong}`);
  if (scores.length === 0) throw new CellError("#N/A", "satisfaction requires at least one answer");
  return scores.filter((score) => score >= top).length / scores.length;
}
