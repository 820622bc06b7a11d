/** Words behind a number that repeat its unit: "6 per month", "12 days". The number is clear without them. */

const UNITS =
  "d|days?|working days?|h|hrs?|hours?|mins?|minutes?|secs?|seconds?|ms|weeks?|months?|quarters?|years?|yrs?|points?|pts?|pp|percentage points?|people|persons?|staff|fte|users?|customers?|clients?|visits?|visitors?|sessions?|leads?|calls?|orders?|items?|units?|incidents?|complaints?|errors?|defects?|tickets?|cases?|downloads?|sign-?ups|events?|kg|t|tonnes?|km|kwh|mwh|litres?";
const RATE =
  "(?:\\/|p\\.|(?:per|an?|each|every)\\s)\\s*[\\p{L}\\d,. -]+|p\\.?a\\.?|p\\.?m\\.?|daily|weekly|monthly|quarterly|yearly|annually|annual";
const BEHIND = new RegExp(`^(.*\\d[\\d.,)%]*(?:\\s*[kmb]n?(?![\\p{L}]))?)\\s*((?:${UNITS})?\\s*(?:${RATE})?)\\.?$`, "iu");

export interface Unworded {
  readonly text: string;
  /** "" where there were none. */
  readonly words: string;
}

/** "6 per month" → "6" and "per month"; anything that is not such a word stays. */
export function stripUnitWords(text: string): Unworded {
  const match = BEHIND.exec(text);
  const words = match?.[2]?.trim() ?? "";
  return words === "" ? { text, words: "" } : { text: match![1]!.trim(), words };
}
