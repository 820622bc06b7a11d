/** Numbers in words, as people write them in a goal: "twenty-five", "a hundred", "two and a half", "half a million". */

const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const SCALES: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
]);

/** Every word that may begin a number. */
export const NUMBER_WORDS: readonly string[] = [...ONES, ...TENS, ...SCALES.keys()];

export interface NumberInWords {
  readonly value: number;
  /** How many of the words it takes. */
  readonly length: number;
}

/** The longest number that the words begin with; null if they begin with none. Words are in lower case, hyphens already apart. */
export function readNumberWords(words: readonly string[]): NumberInWords | null {
  const [first = "", second = "", third = ""] = words;
  if (first === "half" && second === "a" && SCALES.has(third)) return { value: (SCALES.get(third) ?? 0) / 2, length: 3 };
  const isArticle = (first === "a" || first === "an") && SCALES.has(second);
  const whole = readWhole(isArticle ? words.slice(1) : words);
  if (!whole) return null;
  return withFraction({ value: whole.value, length: whole.length + (isArticle ? 1 : 0) }, words);
}

function readWhole(words: readonly string[]): NumberInWords | null {
  let total = 0;
  let current = 0;
  let length = 0;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? "";
    const one = ONES.indexOf(word);
    const ten = TENS.indexOf(word);
    const scale = SCALES.get(word);
    if (one >= 0) {
      const mayFollow = current % 100 === 0 || (one > 0 && one < 10 && current % 10 === 0 && current % 100 >= 20);
      if (length > 0 && (!mayFollow || one === 0 || total + current === 0)) break;
      current += one;
    } else if (ten >= 0) {
      if (current % 100 !== 0) break;
      current += (ten + 2) * 10;
    } else if (scale === undefined) {
      const joins = word === "and" && length > 0 && SCALES.has(words[i - 1] ?? "") && NUMBER_WORDS.includes(words[i + 1] ?? "");
      if (!joins) break;
      continue;
    } else if (scale === 100 || scale === 12) current = (current || 1) * scale;
    else {
      total += (current || 1) * scale;
      current = 0;
    }
    length = i + 1;
  }
  return length === 0 ? null : { value: total + current, length };
}

/** "two and a half", "two and a half million", "three point five". */
function withFraction({ value, length }: NumberInWords, words: readonly string[]): NumberInWords {
  const rest = words.slice(length);
  if (rest[0] === "and" && rest[1] === "a" && rest[2] === "half") {
    const scale = SCALES.get(rest[3] ?? "");
    return { value: (value + 0.5) * (scale ?? 1), length: length + (scale === undefined ? 3 : 4) };
  }
  if (rest[0] !== "point") return { value, length };
  const digits = rest.slice(1).map((word) => ONES.indexOf(word));
  const end = digits.findIndex((digit) => digit < 0 || digit > 9);
  const taken = end < 0 ? digits : digits.slice(0, end);
  return taken.length === 0 ? { value, length } : { value: Number(`${value}.${taken.join("")}`), length: length + 1 + taken.length };
}
