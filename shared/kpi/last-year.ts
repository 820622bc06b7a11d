/** The shape of the year before: which share of its way was done by the same day. */
import { addMonths, type Day } from "../cell/serial-day";
import type { Span } from "./phasing";
import { valueOn, type Knot } from "./polyline";
import type { Series } from "./series";

const MONTHS = 12;

/**
 * For a flow the share of what came together, for a level the share of its movement. Null where a period of that year is
 * missing, or where most of the movement was taken back: a season is no way, and its share could be anything.
 */
export function lastYearsShare(history: Series, span: Span, asOf: Day): number | null {
  const year = { start: addMonths(span.start, -MONTHS), due: addMonths(span.due, -MONTHS) };
  const line = history.aggregation === "sum" ? flowLine(history, year) : levelLine(history, year);
  const first = line[0]?.value ?? 0;
  const way = (line[line.length - 1]?.value ?? 0) - first;
  const movement = line.reduce((sum, { value }, i) => sum + Math.abs(value - (line[i - 1]?.value ?? value)), 0);
  const done = valueOn(line, addMonths(asOf, -MONTHS));
  return done === null || way === 0 || Math.abs(way) < movement / 2 ? null : (done - first) / way;
}

/** The running total after the start, each value spread evenly over the days of its period. */
function flowLine({ points }: Series, { start, due }: Span): Knot[] {
  const line: Knot[] = [{ day: start, value: 0 }];
  for (const { period, value } of points) {
    const reached = line[line.length - 1] ?? { day: start, value: 0 };
    const end = Math.min(period.end, due);
    if (end <= reached.day) continue;
    if (value === null || period.start > reached.day + 1) return [];
    line.push({ day: end, value: reached.value + (value * (end - reached.day)) / (period.end - period.start + 1) });
  }
  return line[line.length - 1]?.day === due ? line : [];
}

/** The level at each period's end; at the start that of the period before, or the first one where there is none. */
function levelLine({ points }: Series, { start, due }: Span): Knot[] {
  const from = points.findIndex((_, i) => (points[i + 1]?.period.end ?? Infinity) > start);
  const to = points.findIndex(({ period }) => period.end >= due);
  const needed = points.slice(Math.max(0, from), to + 1);
  if ((needed[0]?.period.start ?? Infinity) > start || needed.some(({ value }) => value === null)) return [];
  const knots = needed.map(({ period, value }) => ({ day: period.end, value: value ?? 0 }));
  const at = (day: Day): Knot => ({ day, value: valueOn(knots, day) ?? 0 });
  return [at(start), ...knots.filter(({ day }) => day > start && day < due), at(due)];
}
