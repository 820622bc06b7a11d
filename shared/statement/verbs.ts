/** The verbs of a goal, and which way each of them goes. */

/**
 * up and down change a value; better changes it whichever way is better; keep holds it; cap holds it from above; reach
 * arrives at it; move tells no way; times multiplies; none brings to zero; done is a milestone.
 */
export type VerbSort = "up" | "down" | "better" | "keep" | "cap" | "reach" | "move" | "times" | "none" | "done";

export interface Verb {
  readonly word: string;
  readonly sort: VerbSort;
  /** What times multiplies by: 2 for double. */
  readonly factor: number;
}

const WORDS: Readonly<Record<Exclude<VerbSort, "times">, string>> = {
  up: "increase|grow|raise|boost|lift|expand|gain|rise|climb|push up|step up|drive up|bring up|scale up|scale|maximise|maximize|accelerate|add|up|uplift|extend|widen|go up|advance|win",
  down: "decrease|reduce|cut|lower|lessen|shrink|drop|bring down|drive down|push down|decline|minimise|minimize|shorten|trim|slash|diminish|fall|go down|curb|lose|save|bring|down|cut down|narrow",
  better: "improve|enhance|better|optimise|optimize|strengthen",
  keep: "keep|maintain|hold|sustain|stay|remain|ensure|guarantee|preserve|stabilise|stabilize|make sure that|make sure",
  cap: "limit|cap|restrict|contain|not exceed|not go above|not go over|do not exceed|never exceed",
  reach: "reach|achieve|hit|attain|get|have|obtain|secure|realise|realize|meet|score|exceed|surpass|generate|earn|arrive at|deliver",
  move: "move|take|change|shift|turn|go|bring",
  none: "eliminate|eradicate|abolish|prevent|avoid|stop",
  done: "launch|complete|finish|release|publish|implement|introduce|open|roll out|set up|build|migrate|establish|go live with|ship|file|submit|sign|certify|pass|obtain|deliver|conduct|hold|create|develop",
};

const FACTORS: Readonly<Record<string, number>> = { double: 2, triple: 3, treble: 3, quadruple: 4, quintuple: 5, halve: 0.5 };

const INFLECTED = "(?:s|es|d|ed|ing)?";

/** "up" in "speed up" is no goal, but "bring" is: it goes where its amounts say. */
const SORTS: readonly Exclude<VerbSort, "times" | "done">[] = ["up", "down", "better", "keep", "cap", "reach", "move", "none"];

/** What a sentence may begin with before it says anything. */
const OPENING =
  /^\s*(?:(?:(?:our|the|my|this) (?:goal|aim|objective|target|kpi|ambition)s?(?: for [^⟨|]*?)?(?: is|:)(?: to)?|goal:|target:|kpi:|(?:we|i|the team|our team|the company|they|you)(?: will|'ll| want to| aim to| plan to| intend to| shall| must| should| need to| are going to| have to| would like to| commit to| aim for| are aiming for| plan for| hope for| target| want| expect)|to|please|aim to|seek to|strive to|help(?: us)? to|in order to)\s+)+/i;

export function withoutOpening(text: string): string {
  return text.replace(OPENING, " ");
}

/** The verb that the text begins with, and how long it is; null for another word. */
export function readVerb(text: string): { readonly verb: Verb; readonly length: number } | null {
  const times = new RegExp(`^\\s*(${Object.keys(FACTORS).join("|")})${INFLECTED}(?![\\p{L}-])`, "iu").exec(text);
  if (times)
    return { verb: { word: times[1]!.toLowerCase(), sort: "times", factor: FACTORS[times[1]!.toLowerCase()]! }, length: times[0].length };
  for (const sort of SORTS) {
    const match = PATTERNS[sort].exec(text);
    if (match)
      return {
        verb: { word: match[1]!.toLowerCase(), sort: match[1]!.toLowerCase() === "bring" ? "move" : sort, factor: 1 },
        length: match[0].length,
      };
  }
  return null;
}

/** "add 3 stores" is by 3, never to 3. */
export function changesByPlainNumber({ word }: Verb): boolean {
  return /^(?:add|gain|win|lose|save)/.test(word);
}

/** True where the sentence begins with something that is done or not: "launch the app". */
export function isMilestoneVerb(text: string): boolean {
  return DONE.test(text);
}

const PATTERNS = {} as Record<(typeof SORTS)[number], RegExp>;
for (const sort of SORTS) PATTERNS[sort] = pattern(sort);
const DONE = pattern("done");

/** Longer phrases first, so that "bring down" is not "bring"; "cutting" and "growing" too. */
function pattern(sort: Exclude<VerbSort, "times">): RegExp {
  const words = WORDS[sort].split("|").sort((a, b) => b.length - a.length);
  const forms = words.map((word) =>
    /e$/.test(word) ? `${word}|${word.slice(0, -1)}ing` : `${word}|${word}${word.slice(-1)}ing|${word}ing`,
  );
  return new RegExp(`^\\s*(${forms.join("|")})(?:s|es|d|ed)?(?![\\p{L}-])`, "iu");
}
