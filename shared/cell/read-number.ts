/** Cells and texts into numbers: the tolerant door for what people type and other programs export. */
import type { Value } from "./cell";
import { CellError } from "./cell-error";
import { DEFAULT_LOCALE, hasDecimalComma } from "./locale";
import { readDigits } from "./number-separators";
import { quote } from "./quote";

export interface NumberOptions {
  /** Decides 1.234 and 1,234; "en-GB" by default. */
  readonly locale?: string;
  /** What the number is, for the error's sentence: "target"; "value" by default. */
  readonly subject?: string;
}

/** No number needs more; a pasted page must not be searched for one. */
const LONGEST = 100;

/** Powers of ten that are written behind a number. */
const POWERS: Readonly<Record<string, number>> = {
  k: 3,
  thousand: 3,
  tsd: 3,
  m: 6,
  mm: 6,
  mn: 6,
  mln: 6,
  mio: 6,
  million: 6,
  b: 9,
  bn: 9,
  mrd: 9,
  billion: 9,
  tn: 12,
  trillion: 12,
  "%": -2,
  percent: -2,
  "per cent": -2,
  pct: -2,
  "‰": -3,
};

const SIGNS =
  "(?:US|CA|AU|NZ|HK|A|C|R|S)?\\$|[€£¥₹₩₪₽₺฿₫₱₴₦]|zł|kč|kr\\.?|fr\\.|chf|usd|eur|gbp|jpy|cny|inr|aud|cad|nzd|sek|nok|dkk|pln|czk|huf|ron|brl|mxn|zar|sgd|hkd|krw|try|ils|aed|sar";
const CURRENCY_BEFORE = new RegExp(`^(?:${SIGNS})\\s*`, "i");
const CURRENCY_BEHIND = new RegExp(`\\s*(?:${SIGNS})$`, "i");
const POWER_BEHIND = /\s*(per cent|thousand|million|billion|trillion|percent|pct|tsd|mio|mrd|mln|mm|mn|bn|tn|[kmb%‰])\.?$/i;

/**
 * The number; null for a blank cell; a CellError with a sentence for anything else. "95 %" is 0.95, "(1,200)" and "1200-"
 * are negative, "€ 1.234,56" and "$1.2m" are numbers; "12 of 40", "2/5" and "8:13" are none.
 */
export function readNumber(value: Value, options: NumberOptions = {}): number | null | CellError {
  const { locale = DEFAULT_LOCALE, subject = "value" } = options;
  if (value === null || value instanceof CellError) return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : new CellError("#NUM!", `${subject} must be finite: ${value}`);
  if (typeof value === "boolean") return new CellError("#VALUE!", `${subject} must be a number: ${value ? "TRUE" : "FALSE"}`);
  const text = value.trim();
  if (text === "") return null;
  const comma = hasDecimalComma(locale);
  const number = text.length > LONGEST ? null : (readDigits(text, comma) ?? readDressed(text, comma));
  if (number === null) return new CellError("#VALUE!", `${subject} must be a number: ${quote(text)}`);
  return Number.isFinite(number) ? number : new CellError("#NUM!", `${subject} must be finite: ${quote(text)}`);
}

/** A number in its clothes: sign, parentheses, currency, percent sign, thousands in a word. */
function readDressed(text: string, comma: boolean): number | null {
  let rest = text.replace(/[−–‑﹣－]/g, "-").replace(/[\uFF10-\uFF19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  let signs = 0;
  let isNegative = false;
  const strip = (pattern: RegExp, negative: boolean): void => {
    const match = pattern.exec(rest);
    if (!match) return;
    signs += 1;
    isNegative = isNegative || negative;
    rest = match[1]!.trim();
  };
  strip(/^-(.*)$/, true);
  rest = rest.replace(CURRENCY_BEFORE, "");
  strip(/^\((.*)\)$/, true);
  strip(/^-(.*)$/, true);
  strip(/^\+(.*)$/, false);
  rest = rest.replace(CURRENCY_BEFORE, "");
  strip(/^(.*)-$/, true);
  if (signs > 1) return null;
  rest = rest.replace(CURRENCY_BEHIND, "");
  const power = POWER_BEHIND.exec(rest);
  if (power) rest = rest.slice(0, power.index).replace(CURRENCY_BEHIND, "");
  if (signs === 0) strip(/^\((.*)\)$/, true);
  const number = readDigits(rest, comma);
  if (number === null) return null;
  const size = power ? Number(`${number}e${POWERS[power[1]!.toLowerCase()] ?? 0}`) : number;
  return isNegative ? 0 - size : size;
}
