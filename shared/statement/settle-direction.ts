/** Which way a statement goes: by its verb, by a bound, by its two levels, or, where nothing else says so, by the metric's own words. */
import type { Direction } from "../kpi/direction";
import { orientation } from "../kpi/direction";
import type { Draft } from "./draft";
import { refuse } from "./draft";
import { polarityOf } from "./metric-polarity";

/** Null where it is asked or refused. */
export function settleDirection(draft: Draft, facts: { metric: string; baseline: number | null; hasTime: boolean }): Direction | null {
  if (draft.range) return "range";
  if (draft.change || draft.phases.some(({ isLevel }) => !isLevel)) return ofChange(draft, facts.metric);
  return ofLevel(draft, facts);
}

function ofChange(draft: Draft, metric: string): Direction | null {
  const sort = draft.verb?.sort ?? null;
  if (sort === "up" || (sort === "times" && (draft.verb?.factor ?? 0) > 1)) return "increase";
  if (sort === "down" || sort === "times" || sort === "none") return "decrease";
  const known = stated(draft) || polarityOf(metric);
  if (sort === "better" && known !== 0) return known > 0 ? "increase" : "decrease";
  if (sort !== "better")
    refuse(draft, `statement must say which way: increase or reduce by ${(draft.change ?? draft.phases[0]!.quantity).written}`);
  else askWay(draft, "improve: is a higher or a lower value better?", ["increase", "decrease"]);
  return null;
}

function ofLevel(
  draft: Draft,
  { metric, baseline, hasTime }: { metric: string; baseline: number | null; hasTime: boolean },
): Direction | null {
  const target = (draft.level ?? draft.phases[draft.phases.length - 1]?.quantity)!;
  const sort = draft.verb?.sort ?? null;
  const moved = baseline === null ? 0 : Math.sign(target.value - baseline);
  const ways: Readonly<Record<string, 1 | -1>> = { up: 1, down: -1, none: -1 };
  const way =
    ways[sort ?? ""] ??
    (sort === "times" ? (draft.verb!.factor > 1 ? 1 : -1) : draft.bound && moved !== 0 ? (draft.bound === "at least" ? 1 : -1) : 0);
  if (draft.baseline && moved === 0)
    refuse(draft, `statement must lead from one level to another: from ${draft.baseline.written} to ${target.written}`);
  if (way !== 0 && draft.baseline && way !== moved) {
    refuse(
      draft,
      `statement must go the way that its numbers go: ${draft.verb?.word ?? draft.bound ?? ""} from ${draft.baseline?.written ?? baseline} to ${target.written}`,
    );
    return null;
  }
  if (way !== 0 && draft.bound && (draft.bound === "at least" ? 1 : -1) !== way) {
    refuse(draft, `statement must not ${draft.verb?.word ?? "move"} to ${draft.bound} ${target.written}: it goes the other way`);
    return null;
  }
  if (way !== 0) return way > 0 ? "increase" : "decrease";
  if (draft.baseline) return moved > 0 ? "increase" : "decrease";
  if (draft.bound) return draft.bound;
  if (sort === "cap") return "at most";
  if (/^(?:exceed|surpass)/.test(draft.verb?.word ?? "")) return "at least";
  return ofPlainLevel(draft, { metric, written: target.written, isReached: sort !== "keep" && hasTime, moved });
}

/** "NPS of 60 by June" is reached, "uptime of 99.9 %" is held; "churn of 3 %" waits for an answer. */
function ofPlainLevel(
  draft: Draft,
  { metric, written, isReached, moved }: { metric: string; written: string; isReached: boolean; moved: number },
): Direction | null {
  const known = stated(draft) || polarityOf(metric);
  const isWhole = draft.level?.sort === "percent" && draft.level.value === 1;
  if (isReached && (moved || known) !== 0) return (moved || known) > 0 ? "increase" : "decrease";
  // nobody means at most 100 % or at least nothing
  if (known > 0 || isWhole || (known === 0 && /^(?:ensure|guarantee|make sure)/.test(draft.verb?.word ?? ""))) return "at least";
  if (draft.context.direction === "range" || known < 0 || draft.verb?.sort === "keep") {
    askWay(draft, `${metric === "" ? "" : `${metric}: `}at least ${written} or at most ${written}?`, ["at least", "at most"]);
    return null;
  }
  return isReached ? "increase" : "at least";
}

function stated({ context }: Draft): 1 | 0 | -1 {
  return context.direction ? orientation(context.direction) : 0;
}

function askWay(draft: Draft, text: string, ways: readonly Direction[]): void {
  draft.questions.push({ about: "direction", text, readings: ways.map((way) => ({ text: way, target: null })) });
}
