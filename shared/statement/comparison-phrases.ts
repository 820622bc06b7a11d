/** What a change is compared with: "than last year", "from 2020 levels". */
import { take, unmark, type Draft } from "./draft";
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
}
