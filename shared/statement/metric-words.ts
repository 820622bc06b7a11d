/** What is measured: the words that no phrase took. */
import { quote } from "../cell/quote";
import { polarityOf } from "./metric-polarity";
import { refuse, type Draft } from "./draft";
import { TAKEN, unmark } from "./phrases";

const LEADING =
  /^(?:of|in|on|to|for|by|with|at|is|are|be|was|and|or|then|the|our|their|its|all|a|an|that|which|as|from|it|this|should|must|will)(?=[\s,;.:]|$)\s*|^[\s,;.:()–—=-]+/i;
const TRAILING =
  /\s*(?:\b(?:by|to|at|of|is|are|be|was|and|or|with|a|an|the|from|in|on|for|should|must|will|shall|has|have|up|down|than|about|between|within|only|each|every|per)|[,;.:()–—=-]+)$/i;

/** In the order of the sentence: "answer ⟨80 %⟩ of calls within 20 seconds" is "answer calls within 20 seconds". */
export function metricOf(draft: Draft): string {
  const words: string[] = [];
  for (const written of draft.text.split(TAKEN.trim())) {
    const piece = withoutSeason(draft, written);
    const text = trimPiece(piece.replace(/^⟩/, ""));
    if (text === "" || (words.length > 0 && isNoPart(draft, piece, text))) continue;
    words.push(isWhole(draft, piece, words) ? `as % of ${text}` : text);
  }
  return unmark(draft, words.join(" ")).replace(/\s+/g, " ").trim();
}

/** What stands behind an amount and is none of the metric's words: its unit, a season, or another KPI. */
function isNoPart(draft: Draft, piece: string, text: string): boolean {
  if (SECOND.test(piece)) refuse(draft, `statement must speak of one KPI: ${quote(`and ${unmark(draft, text)}`)} begins another`);
  else if (UNIT.test(piece)) draft.noun = text;
  else return false;
  return true;
}

/** "by Christmas" is a time, but no day: it is asked for. */
function withoutSeason(draft: Draft, piece: string): string {
  const season = SEASON.exec(piece);
  if (!season) return piece;
  draft.questions.push({ about: "due", text: `by ${season[1]!}: by which day?`, readings: [] });
  return piece.slice(0, season.index);
}

/** "staff costs below 45 % of revenue": a share of something else. */
function isWhole({ verb, level, range }: Draft, piece: string, words: readonly string[]): boolean {
  const isPercent = [level, ...(range ?? [])].some((quantity) => quantity?.sort === "percent");
  const before = words.join(" ");
  return isPercent && /^⟩?\s*of\s/i.test(piece) && (verb !== null || before.includes(" ") || polarityOf(before) !== 0) && before !== "";
}

const SEASON =
  /(?:^⟩?|\s)\s*(?:by|until|till|before|in)\s+((?:the )?(?:next |end of |early |late )?(?:spring|summer|autumn|fall|winter|christmas|easter|new year|holidays?|season))\s*$/i;
const SECOND = /^⟩?\s*,?\s*(?:and|as well as|while|whilst|but|plus)\s+\p{L}/iu;
/** One or two words right behind "to 50" that begin no phrase of their own. */
const UNIT =
  /^⟩\s*(?!(?:of|in|for|from|per|with|on|at|by|within|and|who|that|which|to|the|as|among|across)\b)[\p{L}-]+(?:\s(?!per\b)[\p{L}-]+)?(?:\sper\s[\p{L}-]+)?\s*$/iu;

function trimPiece(piece: string): string {
  let text = piece.trim();
  for (let before = ""; before !== text;) {
    before = text;
    text = text.replace(LEADING, "").replace(TRAILING, "");
  }
  return text.trim();
}
