/** What a change is compared with: "than last year", "from 2020 levels". */
import type { Draft } from "./draft";
import { take, unmark } from "./phrases";
import { DATE } from "./mark-dates";

const LAST = "(?:the )?(?:same period )?(?:of |in )?(?:last|previous|prior) (?:year|quarter|month|week|period)(?:['’]s)?";
const COMPARED = new RegExp(
  `(?:^|\\s)(?:(?:compared (?:to|with)|versus|vs\\.?|against|relative to|than|over|above|below|under|on|from) (?:${LAST}|the (?:baseline|current level|present level)|today|now)(?: levels?| figures?| results?| baseline)?|(?:compared (?:to|with)|versus|vs\\.?|against|relative to|than|from|on|below|above) (?:the |its )?${DATE}(?:['’]s)? (?:levels?|baseline|figures?|results?|values?)|(?:compared (?:to|with)|versus|vs\\.?|against|relative to|than in|than) (?:in )?${DATE})(?![\\p{L}])`,
  "iu",
);

/** "compared with last year" and "from 2020 levels" name the baseline and no time. */
export function takeComparison(draft: Draft): void {
  // "no later than June" is a time
  take(
    draft,
    COMPARED,
    ({ 0: words, index }) =>
      !/(?:later|earlier|sooner)$/i.test(draft.text.slice(0, index)) &&
      void draft.notes.push(`${unmark(draft, words.trim())} is read as the baseline`),
  );
  take(
    draft,
    OVER,
    ([words, i]) => isOver(draft, Number(i)) && void draft.notes.push(`${unmark(draft, words.trim())} is read as the baseline`),
  );
}

const OVER = new RegExp(`\\sover (?:the )?${DATE}(?![\\p{L}])`, "iu");

/** "20 % over 2025" is against it once 2025 is over; before, it is the time. */
function isOver({ dates, context }: Draft, i: number): boolean {
  const { period } = dates[i]!;
  return period !== null && (context.asOf ?? null) !== null && period.end < context.asOf!;
}
