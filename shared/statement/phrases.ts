/** Phrases as patterns over a marked sentence: what one takes is gone for those that follow. */
import type { Draft } from "./draft";

/** What a phrase leaves behind: the metric's words end here. */
export const TAKEN = " | ";
/** The same behind "to 50" and "by 50": a noun that follows is the unit, "tickets". */
export const TAKEN_BEFORE_UNIT = " |⟩ ";

/** Takes the first place where the pattern matches, unless `use` declines with false; true if it was taken. `left` is what stays there. */
export function take(
  draft: Draft,
  pattern: RegExp,
  use: (match: RegExpExecArray) => boolean | void,
  left: (taken: string) => string = () => TAKEN,
): boolean {
  const match = pattern.exec(draft.text);
  if (!match || use(match) === false) return false;
  draft.text = `${draft.text.slice(0, match.index)}${left(match[0])}${draft.text.slice(match.index + match[0].length)}`;
  return true;
}

/** Patterns in their order, each compiled once and told which mark it needs: most sentences lack most of them. */
export type Phrase = readonly [pattern: string, use: (draft: Draft, match: RegExpExecArray) => boolean | void];

export function phrasesOf(
  phrases: readonly Phrase[],
): (draft: Draft, options: { left?: (taken: string) => string; onTaken?: (match: string) => void }) => void {
  const compiled = phrases.map(([pattern, use]) => {
    const needs = ["⟨d", "⟨t", "⟨"].find((mark) => pattern.includes(mark)) ?? "";
    return { pattern: new RegExp(`(?:^|[\\s(,])(?:${pattern})(?![\\p{L}\\p{N}])`, "iu"), use, needs };
  });
  return (draft, { left, onTaken }) => {
    for (const { pattern, use, needs } of compiled) {
      for (let taken = true; taken && draft.refusal === "" && draft.text.includes(needs);) {
        taken = take(
          draft,
          pattern,
          (match) => {
            if (use(draft, match) === false) return false;
            onTaken?.(match[0]);
            return undefined;
          },
          left,
        );
      }
    }
  };
}

/** Marks as they were written, for the horizon in words, for sentences and for the metric. */
export function unmark(draft: Draft, text: string): string {
  return text.replace(/⟨([a-z])(\d+)⟩/g, (_, sort: string, i: string) => {
    const at = Number(i);
    if (sort === "x") return draft.names[at]!;
    return sort === "d" ? draft.dates[at]!.written : draft.quantities[at]!.written;
  });
}
