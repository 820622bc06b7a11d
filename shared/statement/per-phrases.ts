/** What happens again and again: "5 % a quarter", "each month", "year on year", "2 complaints a week". */
import type { Frequency } from "../kpi/period";
import { refuse, type Draft } from "./draft";
import { TAKEN } from "./phrases";

const UNIT = "(day|week|month|quarter|half[- ]year|year|annum)";
const REST = "(?=\\s*(?:[|,;.)]|$|(?:from|to|by|at|for|over|until|in|and|on|with)\\b))";

/** "annum", "annually" and "p.a." are years. */
const BY_LETTER: Readonly<Record<string, Frequency>> = { d: "day", w: "week", m: "month", q: "quarter", h: "half" };

const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `(?:\\s(?:per|an?|each|every|in each|in every)\\s|\\s?\\/\\s?)(?:single |calendar |working )?${UNIT}(?![\\p{L}\\p{N}-])`,
    "iu",
  ),
  new RegExp(`\\s(?:on |over )?(daily|weekly|monthly|quarterly|half[- ]yearly|yearly|annually)${REST}`, "iu"),
  /\s\(?(year|month|quarter|week)[- ](?:on|over|by|after)[- ]\1\)?(?![\p{L}])/iu,
  /\s\(?(y|m|q|w)(?:o\1|\/\1)\)?(?![\p{L}])/iu,
  /\s(p\.\s?a\.?|pa)(?![\p{L}])/iu,
];

/** Only behind an amount: "orders per day" are what is measured, "by 5 % per day" is how fast. */
export function takePer(draft: Draft): void {
  const lead = /^(\s*(?:\|\s*)*)(?:each|every|per) (day|week|month|quarter|year),? /i.exec(draft.text);
  if (lead) {
    draft.per = unitOf(lead[2]!);
    draft.text = `${lead[1]!}${TAKEN}${draft.text.slice(lead[0].length)}`;
  }
  const first = draft.text.search(/⟨[pomntuf]\d+⟩/);
  if (first < 0) return;
  if (/\s(?:each|every|per) ⟨t\d+⟩|\severy other /i.test(draft.text))
    return refuse(draft, "statement must count by the day, week, month, quarter, half year or year: say it for one of them");
  for (let i = 0; i < PATTERNS.length;) {
    const tail = draft.text.slice(first);
    const match = PATTERNS[i]!.exec(tail);
    if (!match) {
      i += 1;
      continue;
    }
    const frequency = unitOf(match[1]!);
    if (draft.per !== null && draft.per !== frequency)
      return refuse(draft, `statement must name one period: ${draft.per} and ${frequency}`);
    draft.per = frequency;
    draft.text = `${draft.text.slice(0, first + match.index)}${TAKEN}${tail.slice(match.index + match[0].length)}`;
  }
}

function unitOf(word: string): Frequency {
  return BY_LETTER[word.charAt(0).toLowerCase()] ?? "year";
}
