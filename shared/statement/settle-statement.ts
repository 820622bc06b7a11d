/** From what the phrases found to the parts of a statement: kind, target, direction, time, and what has to be asked. */
import { CellError } from "../cell/cell-error";
import { orientation } from "../kpi/direction";
import { growthTarget } from "../kpi/growth-target";
import type { Frequency } from "../kpi/period";
import { readUnit } from "../kpi/unit";
import { inSortOf } from "./in-sort-of";
import { refuse, type Draft } from "./draft";
import { isRateMetric } from "./metric-polarity";
import { metricOf } from "./metric-words";
import type { Quantity } from "./quantity";
import { settleChange, targetOf } from "./settle-change";
import { settleDirection } from "./settle-direction";
import type { Phase, StatementKind, StatementParts } from "./statement";
import { settleTime } from "./statement-time";

export function settleStatement(draft: Draft): StatementParts {
  alignBaseline(draft);
  const metric = metricOf(draft) || (draft.context.metric ?? "");
  if (metric === "") draft.questions.push({ about: "metric", text: "what is to be measured?", readings: [] });
  const time = settleTime(draft);
  const phases = draft.phases;
  const last = phases[phases.length - 1];
  const baseline = draft.baseline?.value ?? draft.context.baseline ?? null;
  const hasTime = time.due !== null || draft.span !== null || phases.length > 0 || draft.questions.some(({ about }) => about === "due");
  const direction = settleDirection(draft, { metric, baseline, hasTime });
  const sign = direction !== null && orientation(direction) < 0 ? -1 : 1;
  const facts = { metric, baseline, sign, periods: time.periods } as const;
  const changed = draft.change ?? (last && !last.isLevel ? last.quantity : null);
  const asked = draft.questions.some(({ about }) => about === "kind" || about === "amount");
  const kind = asked ? null : changed ? (direction === null ? openKind(changed, metric) : settleChange(draft, changed, facts)) : "level";
  const amount = kind === null ? null : amountOf(changed ?? draft.level ?? last?.quantity ?? null, kind);
  const reached = phasesOf(draft, { ...facts, kind });
  const worked =
    changed && direction !== null && kind !== null && kind !== "level" && amount !== null && phases.length === 0
      ? targetOf({ kind, amount }, facts)
      : null;
  const target = draft.level?.value ?? reached[reached.length - 1]?.target ?? worked;
  checkBoth(draft, worked, target);
  if (changed && kind !== null && kind !== "level" && amount !== null)
    workOutPeriods(draft, (periods) => targetOf({ kind, amount }, { ...facts, periods }));
  return {
    metric,
    direction,
    kind,
    amount,
    per: draft.per,
    periods: kind === null || phases.length > 0 ? null : time.periods,
    horizon: horizonOf(draft),
    start: phases[0]?.isWithin ? phases[0].start : time.start,
    due: last?.due ?? time.due,
    baseline: draft.baseline?.value ?? baselineFrom(draft, { ...facts, kind, amount }),
    target: draft.range || asked ? null : target,
    low: draft.range?.[0].value ?? null,
    high: draft.range?.[1].value ?? null,
    unit: unitOf(draft),
    phases: reached,
  };
}

/** While the way is asked, only what does not depend on it. */
function openKind({ sort }: Quantity, metric: string): StatementKind | null {
  if (sort === "points" || (sort === "percent" && isRateMetric(metric))) return null;
  return sort === "percent" || sort === "fraction" ? "percent" : "absolute";
}

/** "six months" for "within six months"; "before March" keeps its word. */
export function horizonOf({ horizon }: Draft): string {
  return horizon
    .map((words) => words.replace(/^(?:by|until|till|within|over|in|during|for|on|to)\s+/i, "").replace(/^the (?=end|start|next)/i, ""))
    .join(", ");
}

/** "from 12 to 15 %": both are percentages; a number beside a unit of % is asked back, and so are two units or two scales. */
function alignBaseline(draft: Draft): void {
  if (draft.baseline && draft.level) draft.baseline = inSortOf(draft.baseline, draft.level);
  if (draft.baseline && draft.level) draft.level = inSortOf(draft.level, draft.baseline);
  const { level, baseline, context } = draft;
  const isPercent = readUnit(context.unit ?? "").kind === "percent";
  const given = [level, baseline, ...(draft.range ?? [])].find((each) => each?.sort === "number" && Math.abs(each.value) > 1);
  if (isPercent && given) refuse(draft, `statement must write a percentage with its sign: ${given.written} beside a unit of %`);
  if (level && baseline && level.unit !== baseline.unit)
    refuse(draft, `statement must keep to one unit: ${baseline.written.trim()} and ${level.written.trim()}`);
  const scale = /(?:k|m|bn?|thousand|million|billion)$/i.exec(level?.written ?? "")?.[0];
  if (scale !== undefined && baseline && /\d$/.test(baseline.written) && Math.abs(baseline.value) < 1000)
    draft.questions.push({
      about: "amount",
      text: `from ${baseline.written}, or from ${baseline.written}${scale}?`,
      readings: [
        { text: `from ${baseline.written}`, target: level!.value },
        { text: `from ${baseline.written}${scale}`, target: level!.value },
      ],
    });
  if (level?.sort === "points") draft.level = { ...level, sort: "number" };
}

function amountOf(quantity: Quantity | null, kind: StatementKind): number | null {
  if (!quantity) return null;
  if (kind === "points" && quantity.sort === "percent") return Number((quantity.value * 100).toPrecision(12));
  return kind === "absolute" && quantity.sort === "percent" ? Number((quantity.value * 100).toPrecision(12)) : quantity.value;
}

function phasesOf(draft: Draft, facts: { baseline: number | null; sign: 1 | -1; kind: StatementKind | null }): readonly Phase[] {
  let level = facts.baseline;
  return draft.phases.map(({ quantity, isLevel, isWithin, due }) => {
    const kind = isLevel ? "level" : facts.kind;
    if (kind === null || kind === "level") return { amount: quantity.value, kind: "level", due, target: isLevel ? quantity.value : null };
    const amount = amountOf(quantity, kind) ?? quantity.value;
    const from = isWithin ? level : facts.baseline;
    level = from === null ? null : targetOf({ kind, amount }, { metric: "", baseline: from, sign: facts.sign, periods: 1 });
    return { amount, kind, due, target: level };
  });
}

/** Where the sentence names the target and the change, the baseline follows: "by 20 % to 120" began at 100. */
function baselineFrom(
  draft: Draft,
  facts: { kind: StatementKind | null; amount: number | null; sign: 1 | -1; periods: number | null },
): number | null {
  const { kind, amount, sign, periods } = facts;
  if (!draft.change || !draft.level || kind === null || kind === "level" || amount === null || periods === null) return null;
  if (kind !== "percent")
    return Number(growthTarget(draft.level.value, -sign * amount, { kind, periods, perPeriod: true }).toPrecision(12));
  const factor = (1 + sign * amount) ** periods;
  return factor > 0 ? Number((draft.level.value / factor).toPrecision(12)) : null;
}

/** "by 20 % from 100 to 150" contradicts itself; the last written digit may be rounded. */
function checkBoth(draft: Draft, worked: number | null, target: number | null): void {
  if (worked === null || target === null || draft.baseline === null) return;
  if (Math.abs(worked - target) <= 0.005 * Math.max(Math.abs(target), Math.abs(worked))) return;
  refuse(
    draft,
    `statement must agree with itself: ${draft.change!.written} from ${draft.baseline.written} makes ${Number(worked.toPrecision(6))}, not ${draft.level!.written}`,
  );
}

function unitOf(draft: Draft): string {
  const named = [draft.level, draft.range?.[1] ?? null, draft.baseline, draft.change, draft.phases[0]?.quantity ?? null].find(
    (each) => each && each.unit !== "" && each.sort !== "points",
  );
  const isRelative = named && named.sort === "percent" && (named === draft.change || draft.phases.some(({ isLevel }) => !isLevel));
  if (isRelative) return draft.context.unit ?? "";
  if (named) return named.unit;
  if (draft.level?.sort === "fraction") return "%";
  const inPoints = draft.change?.sort === "points" && draft.change.unit !== "points";
  return inPoints ? "%" : draft.noun !== "" && draft.change?.sort !== "percent" ? draft.noun : (draft.context.unit ?? "");
}

/** How far the change leads for each answer to "how long?"; without baseline it stays open. */
function workOutPeriods({ questions, per, baseline, context }: Draft, targetAfter: (periods: number) => number | null): void {
  const at = questions.findIndex(({ about }) => about === "periods");
  const question = questions[at];
  if (!question || per === null || (baseline ?? context.baseline ?? null) === null) return;
  const counts = question.readings.length > 0 ? question.readings.map(({ text }) => parseInt(text, 10)) : [1, TIMES[per]];
  questions[at] = { ...question, readings: counts.map((count) => ({ text: `${count} times`, target: targetAfter(count) })) };
}

/** What a year makes; of years, three. */
const TIMES: Readonly<Record<Frequency, number>> = { day: 365, week: 52, month: 12, quarter: 4, half: 2, year: 3 };

/** A fall of more than everything is none; growthTarget says so for the rest. */
export function checkChange(draft: Draft, parts: StatementParts): void {
  const { kind, amount, direction } = parts;
  if (kind === "percent" && direction === "decrease" && (amount ?? 0) > 1)
    refuse(draft, `statement must not fall by more than 100 %: ${draft.change?.written ?? ""}`);
  if (amount !== null && kind !== "level" && amount === 0) refuse(draft, "statement must name a change that is not zero");
}

/** Numbers that leave the range of numbers are the sentence's mistake, not ours. */
export function guard<T>(draft: Draft, work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof CellError)) throw error;
    refuse(draft, `statement must stay within the numbers: ${error.message}`);
    return null;
  }
}
