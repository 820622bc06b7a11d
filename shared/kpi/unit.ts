/** Units as registers write them: how a value of each is said in a sentence and formatted in a cell. */

/** percent values are fractions (0.95); a symbol stands before a currency, after anything else. */
export interface Unit {
  readonly kind: "percent" | "currency" | "number" | "yes/no" | "other";
  /** "£", "days", "%"; "" for a plain number. */
  readonly symbol: string;
}

const PERCENT = ["%", "percent", "per cent", "pct", "percentage", "rate %"];
const PLAIN = ["", "#", "no", "no.", "number", "count", "integer", "decimal", "units", "score", "n"];
const YES_NO = ["yes/no", "y/n", "boolean", "done", "true/false"];

/** Beyond these decimals a number is no measurement any more. */
const MOST_DECIMALS = 12;

/** Symbols of the currencies met most; any other code below stands for itself. */
const CURRENCY_SYMBOLS: Readonly<Record<string, string>> = { USD: "$", EUR: "€", GBP: "£", JPY: "¥", INR: "₹", KRW: "₩", ILS: "₪" };
const CURRENCY_CODES =
  "AED ARS AUD BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR JPY KRW MXN MYR NGN NOK NZD PHP PLN RON RUB SAR SEK SGD THB TRY TWD UAH USD VND ZAR".split(
    " ",
  );
const CURRENCY_SIGNS = ["$", "€", "£", "¥", "₹", "₩", "₪", "US$", "A$", "C$"];

/** A unit for any text; an unknown one is shown after the number as it is. */
export function readUnit(text: string): Unit {
  const trimmed = text.trim();
  const word = trimmed.toLowerCase();
  if (PERCENT.includes(word)) return { kind: "percent", symbol: "%" };
  if (PLAIN.includes(word)) return { kind: "number", symbol: "" };
  if (YES_NO.includes(word)) return { kind: "yes/no", symbol: "" };
  if (CURRENCY_SIGNS.includes(trimmed)) return { kind: "currency", symbol: trimmed };
  const code = trimmed.toUpperCase();
  if (CURRENCY_CODES.includes(code)) return { kind: "currency", symbol: CURRENCY_SYMBOLS[code] ?? `${code} ` };
  return { kind: "other", symbol: trimmed };
}

/** Decimals that show what matters of these values: whole numbers and thousands none, others the more the smaller they are. */
export function decimalsFor(values: readonly (number | null)[], unit: Unit): number {
  const numbers = values.filter((value): value is number => value !== null).map((value) => (unit.kind === "percent" ? value * 100 : value));
  if (numbers.every((value) => Math.abs(value - Math.round(value)) <= 1e-9 * Math.abs(value))) return 0;
  const size = numbers.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
  if (unit.kind === "percent") return size >= 1 ? 1 : significantDecimals(size, 2);
  if (size >= 1000) return 0;
  if (size >= 100) return unit.kind === "currency" ? 2 : 1; // money has cents or none
  return size >= 0.1 ? 2 : significantDecimals(size, 3);
}

/** Decimals that show this many digits of a number below one, within what a cell can show. */
function significantDecimals(size: number, digits: number): number {
  const magnitude = Math.floor(Math.log10(size * (1 + 1e-9))); // 0.1 that was computed may be 0.0999…
  return Math.min(MOST_DECIMALS, digits - 1 - magnitude);
}

/** An en-US number format for a cell: 0.0%, "£"#,##0.00, #,##0 "days". */
export function numberFormat(unit: Unit, decimals: number): string {
  const fraction = decimals > 0 ? `.${"0".repeat(decimals)}` : "";
  const quoted = unit.symbol.replace(/"/g, "");
  if (unit.kind === "percent") return `0${fraction}%`;
  if (unit.kind === "currency") return `"${quoted}"#,##0${fraction}`;
  if (unit.kind === "yes/no") return '[=0]"no";[>=1]"yes";0%';
  return unit.kind === "other" && quoted !== "" ? `#,##0${fraction} "${quoted}"` : `#,##0${fraction}`;
}

/** A value in a sentence: "86.7 %", "£1,250", "12 days". */
export function formatValue(value: number, unit: Unit, decimals = decimalsFor([value], unit)): string {
  if (unit.kind === "percent") return `${group(value * 100, decimals)} %`;
  if (unit.kind === "currency") return value < 0 ? `-${unit.symbol}${group(-value, decimals)}` : `${unit.symbol}${group(value, decimals)}`;
  if (unit.kind === "yes/no") return value >= 1 ? "done" : value === 0 ? "not done" : `${group(value * 100, 0)} % done`;
  return unit.symbol === "" ? group(value, decimals) : `${group(value, decimals)} ${unit.symbol}`;
}

/** Both ends of a range in a sentence, the unit said once where it stands behind: "25 to 40 days", "80 to 90 %", "€25 to €40". */
export function formatRange([low, high]: readonly [number, number], unit: Unit, decimals = decimalsFor([low, high], unit)): string {
  const last = formatValue(high, unit, decimals);
  if (unit.kind === "percent") return `${group(low * 100, decimals)} to ${last}`;
  return `${formatValue(low, unit.kind === "other" ? { kind: "number", symbol: "" } : unit, decimals)} to ${last}`;
}

/** A difference in a sentence: percentages differ by points. Never says 0 for a difference that is not 0. */
export function formatDifference(value: number, unit: Unit, decimals = decimalsFor([value], unit)): string {
  const size = Math.abs(value);
  const scaled = unit.kind === "percent" || unit.kind === "yes/no" ? size * 100 : size;
  const smallest = 10 ** -decimals;
  const isBelow = scaled > 0 && scaled < smallest / 2;
  const less = isBelow ? "less than " : "";
  const shown = group(isBelow ? smallest : scaled, decimals);
  if (unit.kind === "percent" || unit.kind === "yes/no") return `${less}${shown} ${Number(shown) === 1 ? "point" : "points"}`;
  if (unit.kind === "currency") return `${less}${unit.symbol}${shown}`;
  return unit.symbol === "" ? `${less}${shown}` : `${less}${shown} ${unit.symbol}`;
}

/** 12345.678 → "12,345.68"; very large numbers in scientific form. */
function group(value: number, decimals: number): string {
  if (Math.abs(value) >= 1e15) return value.toExponential(3);
  const plain = Math.abs(value).toFixed(decimals);
  const whole = decimals > 0 ? plain.length - decimals - 1 : plain.length;
  const text = whole > 3 ? plain.slice(0, whole).replace(/\B(?=(\d{3})+$)/g, ",") + plain.slice(whole) : plain;
  return value < 0 && Number(plain) !== 0 ? `-${text}` : text;
}
