/** Takes the amounts out of a sentence and leaves numbered marks, "increase sales by ⟨p0⟩": then phrases are plain patterns. */
import { readNumber } from "../cell/read-number";
import { NUMBER_WORDS, readNumberWords } from "./number-words";
import { quantityOf, SORT_LETTERS, UNIT_BEHIND, type Quantity } from "./quantity";

export interface MarkedQuantities {
  readonly text: string;
  readonly quantities: readonly Quantity[];
}

/** Any amount; its number is the group. */
export const AMOUNT = "⟨[pomntuf](\\d+)⟩";

const CURRENCY = "(?:(?:US|CA|AU|NZ|A|C)?\\$|[£€¥₹]|(?:USD|EUR|GBP|JPY|CHF|INR|AUD|CAD|SEK|NOK|DKK|PLN|ZAR)\\s)";
const SCALE = "(?:\\s?(?:thousand|million|billion|trillion|mio|mrd|mln|mn|bn|tn|[kmb])(?![\\p{L}\\p{N}]))";
const DIGITS = `(?:[-+−](?=[\\d£$€¥₹.]))?(?:${CURRENCY}\\s?)?(?:\\d+(?:\\.\\d+)?e[-+]?\\d{1,3}|\\d[\\d.,'’]*\\d|\\d|\\.\\d+)${SCALE}?`;
const CODE_BEHIND = /^\s?(USD|EUR|GBP|JPY|CHF|INR|AUD|CAD|SEK|NOK|DKK|PLN|ZAR|dollars?|pounds?|euros?)(?![\p{L}\p{N}])/iu;
const IN_DIGITS = new RegExp(`^${DIGITS}`, "iu");
const FRACTION =
  /^(?:(?:an?|one)[\s-])?(half|third|quarter|fifth|tenth)(?![\p{L}\p{N}])|^(two|three|four)[\s-](thirds|quarters|fifths|tenths)(?![\p{L}\p{N}])/iu;
const PARTS: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4, fifth: 5, tenth: 10 };

/** Words whose number is their own: "top 10 accounts", "tier 1 tickets". */
const NAMED =
  /(?:^|[^\p{L}])(?:top|phase|level|tier|iso|type|grade|stage|version|no\.?|line|step|group|wave|zone|class|gen|priority|per)\s$/iu;
const STARTS_WORD = new RegExp(`^(?:an?\\s(?:${NUMBER_WORDS.join("|")})|half a\\s|(?:${NUMBER_WORDS.join("|")}))(?![\\p{L}\\p{N}])`, "iu");

/** Marks stay as they are; a number inside a word, "B2B" or "30-day", is part of the word. */
export function markQuantities(sentence: string, locale: string): MarkedQuantities {
  const quantities: Quantity[] = [];
  let text = "";
  for (let at = 0; at < sentence.length;) {
    const before = sentence.charAt(at - 1);
    const rest = sentence.slice(at);
    const mark = /^⟨[a-z]\d+⟩/.exec(rest)?.[0];
    const isInside =
      /[\p{L}\p{N}⟩]/u.test(before) || (/[.,/&-]/.test(before) && /[\p{L}\p{N}]/u.test(sentence.charAt(at - 2)) && before !== "-");
    const read = mark !== undefined || isInside ? null : readQuantity(rest, text, locale);
    const found = read && read.sort !== "time" && NAMED.test(text) ? null : read;
    if (found) {
      text += `⟨${SORT_LETTERS[found.sort]}${quantities.length}⟩`;
      quantities.push(found);
    } else text += mark ?? sentence.charAt(at);
    at += found?.written.length ?? mark?.length ?? 1;
  }
  return { text, quantities };
}

function readQuantity(rest: string, before: string, locale: string): Quantity | null {
  return readDigits(rest, locale) ?? readFraction(rest, before) ?? readWords(rest);
}

function readDigits(rest: string, locale: string): Quantity | null {
  const digits = IN_DIGITS.exec(rest)?.[0];
  if (digits === undefined) return null;
  const value = readNumber(digits.replace(/−/g, "-"), { locale });
  const behind = rest.slice(digits.length);
  if (typeof value !== "number" || (/^[\p{L}\p{N}]*[-/][\p{L}\p{N}]/u.test(behind) && !/^\s*[-–]\s*[\d£$€]/.test(behind))) return null;
  const symbol = /(?:US|CA|AU|NZ|A|C)?\$|[£€¥₹]|[A-Z]{3}(?=\s)/.exec(digits)?.[0];
  if (symbol !== undefined) return { value, sort: "money", unit: symbol, written: digits };
  const code = CODE_BEHIND.exec(behind);
  if (code) return { value, sort: "money", unit: moneyUnit(code[1]!), written: digits + code[0] };
  const unit = UNIT_BEHIND.exec(behind);
  if (!unit && /^[\p{L}]/u.test(behind) && !/^x(?![\p{L}\p{N}])/iu.test(behind)) return null;
  return quantityOf(value, unit, digits + (unit?.[1] ?? ""));
}

function moneyUnit(word: string): string {
  return /^dollar/i.test(word) ? "$" : /^pound/i.test(word) ? "£" : /^euro/i.test(word) ? "€" : word.toUpperCase();
}

/** "a third" and "two thirds"; "half a point" is a number, "a quarter" behind an amount or a time word is a period. */
function readFraction(rest: string, before: string): Quantity | null {
  const match = FRACTION.exec(rest);
  if (!match) return null;
  const behind = rest.slice(match[0].length);
  const halfOf = /^half an?(?=[\s-])/i.exec(rest);
  if (halfOf) {
    const unit = UNIT_BEHIND.exec(rest.slice(halfOf[0].length));
    return unit ? quantityOf(0.5, unit, halfOf[0] + unit[1]!) : null;
  }
  if (/^[\s-]years?\b/i.test(behind)) return null;
  const [part, count] =
    match[1] === undefined ? [match[3]!.replace(/s$/i, ""), readNumberWords([match[2]!.toLowerCase()])!.value] : [match[1], 1];
  const isPeriod = part.toLowerCase() === "quarter" && !(/(?:by|to)\s+$/i.test(before) || /^\s+of\s/i.test(behind));
  if (isPeriod || (part.toLowerCase() === "half" && count === 1 && /(?:first|second|last|each|every|per|a)\s+$/i.test(before))) return null;
  return { value: count / PARTS[part.toLowerCase()]!, sort: "fraction", unit: "", written: match[0] };
}

function readWords(rest: string): Quantity | null {
  if (!STARTS_WORD.test(rest)) return null;
  const pieces = [...rest.matchAll(/[\p{L}]+/gu)].slice(0, 12);
  const number = readNumberWords(pieces.map(([word]) => word.toLowerCase()));
  const last = number && pieces[number.length - 1];
  if (!number || !last) return null;
  const written = rest.slice(0, last.index + last[0].length);
  if (/[^\p{L}\s-]/u.test(written)) return null;
  const behind = rest.slice(written.length);
  const code = CODE_BEHIND.exec(behind);
  if (code) return { value: number.value, sort: "money", unit: moneyUnit(code[1]!), written: written + code[0] };
  const unit = UNIT_BEHIND.exec(behind);
  if (!unit && /^-[\p{L}]/u.test(behind)) return null;
  return quantityOf(number.value, unit, written + (unit?.[1] ?? ""));
}
