/** A number, or the reason why there is none: keeps one missing answer from taking the others with it. */
import { CellError } from "../cell/cell-error";

export interface Answer {
  readonly value: number | null;
  readonly reason: string;
}

/** Runs a formula of the domain; its CellError becomes the reason. A bug is not caught. */
export function answer(formula: () => number): Answer {
  try {
    return { value: formula(), reason: "" };
  } catch (error) {
    if (error instanceof CellError) return { value: null, reason: error.message };
    throw error;
  }
}

export function noAnswer(reason: string): Answer {
  return { value: null, reason };
}
