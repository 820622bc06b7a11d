/** Amounts without a word that says what they are: "NPS of 60", "increase traffic 20 %", "zero accidents", "double revenue". */
import { refuse, type Draft } from "./draft";
import { take } from "./phrases";
import type { Quantity } from "./quantity";
import { setChange, setLevel } from "./set-amounts";
import { changesByPlainNumber } from "./verbs";

const SHARE = /(?:^|[\s(])⟨[pfn](\d+)⟩ (?:of|out of ⟨n(\d+)⟩|in ⟨n(\d+)⟩) (?=[\p{L}⟨])/iu;
const OUT_OF = /\s(?:out of|\/) ⟨n\d+⟩/iu;
const NONE = /(?:^|[\s|])no (?=(?!more|less|fewer|later|lower|greater|higher|longer)[\p{L}])/iu;
const ANY = /(?:[\s(=:]|^)(?:(?:at|of|is|are|to be|equals?|=|:) )?⟨[pomnuf](\d+)⟩/iu;
const WITHIN = /(?:^|[\s(])(?:within|in|under|inside) ⟨t(\d+)⟩/iu;
const ANY_TIME = /(?:^|[\s(])(?:(?:at|of|is|are|=) )?⟨t(\d+)⟩/iu;

const A_FEW_DAYS = 14;
const ZERO: Quantity = { value: 0, sort: "number", unit: "", written: "0" };

export function hasAmount({ change: changed, level: held, range, phases }: Draft): boolean {
  return changed !== null || held !== null || range !== null || phases.length > 0;
}

/** Looks for one amount where no phrase found any; what is left over then is refused, never dropped. */
export function takeBareAmounts(draft: Draft): void {
  if (draft.verb?.sort === "times" && !draft.change) {
    const { factor } = draft.verb;
    setChange(draft, { value: Math.abs(factor - 1), sort: "fraction", unit: "", written: draft.verb.word }, factor > 1 ? "up" : "down");
  }
  if (!hasAmount(draft)) takeOne(draft);
  askWhatIsWithin(draft);
  refuseRest(draft);
}

function takeOne(draft: Draft): void {
  const at = (i: string | undefined): Quantity => draft.quantities[Number(i)]!;
  if (
    take(
      draft,
      SHARE,
      ([, i, total, many]) => share(draft, at(i), total ?? many),
      () => " ",
    )
  )
    return;
  if (take(draft, ANY, ([, i]) => plain(draft, at(i)))) return void take(draft, OUT_OF, () => undefined);
  if (take(draft, WITHIN, ([, i]) => setLevel(draft, at(i), "at most"))) return;
  if (take(draft, ANY_TIME, ([, i]) => plain(draft, at(i)))) return;
  if (draft.verb?.sort === "none") return setLevel(draft, ZERO, null);
  take(draft, NONE, () => setLevel(draft, ZERO, "at most"));
}

/** "95 % of patients" is a level; "9 out of 10 customers" too. A number before "of" is none: "2 of the stores". */
function share(draft: Draft, quantity: Quantity, totalIndex: string | undefined): boolean | void {
  // "save 20 % of the energy" saves a fifth of it
  if (draft.verb?.sort === "down" && totalIndex === undefined && quantity.sort === "percent") return setChange(draft, quantity);
  if (totalIndex === undefined)
    return quantity.sort === "number" ? false : setLevel(draft, { ...quantity, sort: "percent", unit: "%" }, null);
  const total = draft.quantities[Number(totalIndex)]!.value;
  if (quantity.sort !== "number" || total <= 0 || quantity.value > total) return false;
  const written = `${quantity.value} of ${total}`;
  draft.notes.push(`${written} is read as ${Number(((quantity.value / total) * 100).toPrecision(12))} %`);
  setLevel(draft, { value: quantity.value / total, sort: "percent", unit: "%", written }, null);
}

/** Behind "increase", a percentage is a change, and a number may be the change or where it ends. */
function plain(draft: Draft, quantity: Quantity): void {
  const isChange = draft.verb !== null && ["up", "down", "better"].includes(draft.verb.sort);
  const sign = /^[+\-−]/.exec(quantity.written)?.[0];
  if (sign !== undefined && draft.verb === null && (sign === "+" || quantity.sort === "percent" || quantity.sort === "points"))
    return setChange(draft, { ...quantity, value: Math.abs(quantity.value) }, sign === "+" ? "up" : "down");
  if (!isChange || draft.baseline) return setLevel(draft, quantity, quantity.value === 0 && quantity.sort === "number" ? "at most" : null);
  const isRelative = quantity.sort === "percent" || quantity.sort === "points" || quantity.sort === "fraction";
  if (isRelative || (draft.verb && changesByPlainNumber(draft.verb))) return setChange(draft, quantity);
  draft.change = quantity;
  const { baseline = null } = draft.context;
  const way = draft.verb?.sort === "down" ? -1 : 1;
  draft.questions.push({
    about: "kind",
    text: `${draft.verb?.word ?? "change"} by ${quantity.written}, or to ${quantity.written}?`,
    readings: [
      { text: `by ${quantity.written}`, target: baseline === null ? null : baseline + way * quantity.value },
      { text: `to ${quantity.written}`, target: quantity.value },
    ],
  });
}

/** "within 30 days" of a share may be the time of the goal or what is counted; a few days are what is counted. */
function askWhatIsWithin(draft: Draft): void {
  const within = /\swithin ⟨t(\d+)⟩/i.exec(draft.text);
  const { value = 0, unit = "", written = "" } = within ? draft.quantities[Number(within[1])]! : {};
  const days = unit === "days" ? value : unit === "weeks" ? value * 7 : 0;
  if (days <= A_FEW_DAYS || draft.horizon.length > 0) return;
  draft.questions.push({
    about: "due",
    text: `within ${written}: the time to get there, or part of what is counted?`,
    readings: [
      { text: "the time to get there", target: null },
      { text: "part of what is counted", target: null },
    ],
  });
}

/** Times that nobody took are conditions of what is counted; any other amount makes the sentence one of two. */
function refuseRest(draft: Draft): void {
  const rest = /⟨([pomnufd])(\d+)⟩/.exec(draft.text);
  if (!rest) return;
  const at = Number(rest[2]);
  if (rest[1] === "d") return refuse(draft, `statement must say what the date means, such as "by" or "until": ${draft.dates[at]!.written}`);
  const first = draft.change ?? draft.level ?? draft.range?.[0] ?? draft.phases[0]?.quantity;
  const other = draft.quantities[at]!.written;
  refuse(
    draft,
    first
      ? `statement must speak of one KPI with one amount: found ${first.written} and ${other}; write a statement for each`
      : `statement must say what the amount means: ${other}`,
  );
}
