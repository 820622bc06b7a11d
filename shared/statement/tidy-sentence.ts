/** Other ways to write the same: what people type brought to the one form that the phrases know. */

/** One kind of space, no bullet before it, no full stop at its end, no quotation marks around all of it. */
export function tidySentence(text: string): string {
  const plain = text
    .normalize("NFKC")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(?:[-*•–—]\s+|\d{1,2}[.)]\s+)/, "")
    .replace(/\s*[.!;]+$/, "");
  const inQuotes = /^["“]([^"“”]+)["”]$/.exec(plain);
  return inQuotes ? inQuotes[1]!.trim() : plain;
}

const FRACTIONS: Readonly<Record<string, string>> = {
  "1⁄2": "half",
  "1⁄3": "a third",
  "2⁄3": "two thirds",
  "1⁄4": "a quarter",
  "3⁄4": "three quarters",
};

const FORMS: readonly (readonly [pattern: RegExp, to: string | ((match: string) => string)])[] = [
  // NFKC has made ½ of one sign into three
  [/\d⁄\d/g, (match) => FRACTIONS[match] ?? match],
  [/(\d)\s?\/\s?(5|10|100)(?![\d/.-])/g, "$1 out of $2"],
  [/\btwice(?= (?:as (?:many|much|high)|the)\b)/gi, "2 times"],
  [/\bthrice(?= (?:as (?:many|much|high)|the)\b)/gi, "3 times"],
  [/\b(two|three|four|five|six|ten|twenty|hundred)[- ]?fold\b/gi, "$1 times"],
  [/~\s*(?=[\d£$€])/g, "about "],
  [/\s(?:on average|and (?:hold|keep|maintain|sustain) (?:it|them|that)(?: there)?)(?=\s|$)/gi, ""],
];

/** Not for names in quotation marks, which stay as they are. */
export function plainForms(text: string): string {
  return FORMS.reduce((plain, [pattern, to]) => (typeof to === "string" ? plain.replace(pattern, to) : plain.replace(pattern, to)), text);
}
