/**
 * What rules need of a table of events, each column read once and shared: fifty rules on a hundred thousand rows ask for few
 * different things. Loops, since the from() of typed arrays takes ten times as long.
 */
import type { Value } from "../cell/cell";
import type { Day } from "../cell/serial-day";
import { meets, type Criterion } from "../kpi/criterion";
import { windowStarts, type TimeWindow } from "../kpi/time-window";
import type { EventTable } from "../register/event-table";

/** A condition on the contents of a column. */
export interface ColumnCondition {
  readonly column: number;
  readonly criterion: Criterion;
}

interface ColumnWindow {
  readonly column: number;
  readonly window: TimeWindow;
}

/** Windows that events fall into, in the order of time; for each row the place of its own, -1 where it has no time. */
export interface EventWindows {
  readonly starts: readonly Day[];
  readonly placeOf: Int32Array;
}

type Content = Value | undefined;

export interface EventColumns {
  readonly table: EventTable;
  readonly contents: (column: number) => readonly Content[];
  /** Moments, row by row; NaN where a cell is no date. */
  readonly times: (column: number) => Float64Array;
  /** Rows in the order of these times; null where they stand in it. */
  readonly order: (column: number) => readonly number[] | null;
  /** Rows that hold something but no such time, from top to bottom. */
  readonly undated: (column: number) => readonly number[];
  readonly windows: (column: number, window: TimeWindow) => EventWindows;
  /** 1 for each row that meets the condition. */
  readonly meeting: (condition: ColumnCondition) => Uint8Array;
}

export function createEventColumns(table: EventTable): EventColumns {
  const { rows, timesIn } = table;
  const contents = perKey((column: number) => contentsOf(rows, column));
  const encoded = perKey((column: number) => encode(contents(column)));
  const windows = perKey(
    ({ column, window }: ColumnWindow) => toWindows(timesIn(column), window),
    ({ column, window: { count, unit, firstMonth } }) => `${column} ${count} ${unit} ${firstMonth ?? 1}`,
  );
  return {
    table,
    contents,
    times: timesIn,
    order: perKey((column: number) => orderOf(timesIn(column))),
    undated: perKey((column: number) => undatedRows(table, timesIn(column))),
    windows: (column, window) => windows({ column, window }),
    // not kept: once a column is encoded this is quick, and hundreds of conditions would fill the memory
    meeting: ({ column, criterion }) => whereMet(encoded(column), criterion),
  };
}

/** True for a cell that says nothing, an error among them. */
export function isEmpty(content: Content): boolean {
  return content === null || content === undefined || content === "" || content instanceof Error;
}

/** Worked out when it is first asked for. */
function perKey<Question, Answer>(work: (question: Question) => Answer, keyOf: (question: Question) => unknown = (key) => key) {
  const known = new Map<unknown, { readonly answer: Answer }>();
  return (question: Question): Answer => {
    const key = keyOf(question);
    const there = known.get(key) ?? { answer: work(question) };
    known.set(key, there);
    return there.answer;
  };
}

function contentsOf(rows: EventTable["rows"], column: number): readonly Content[] {
  const contents: Content[] = [];
  for (let row = 0; row < rows.length; row += 1) contents.push(rows[row]?.[column]);
  return contents;
}

/** A column as its distinct contents, and which of them stands in each row: a condition is held against each once. */
interface Encoded {
  readonly distinct: readonly Content[];
  readonly places: Uint32Array;
}

function encode(contents: readonly Content[]): Encoded {
  const distinct: Content[] = [];
  const known = new Map<Content, number>();
  const places = new Uint32Array(contents.length);
  contents.forEach((content, row) => {
    let place = known.get(content);
    if (place === undefined) known.set(content, (place = distinct.push(content) - 1));
    places[row] = place;
  });
  return { distinct, places };
}

function whereMet({ distinct, places }: Encoded, criterion: Criterion): Uint8Array {
  const isMet = distinct.map((content) => (meets(content, criterion) ? 1 : 0));
  const met = new Uint8Array(places.length);
  for (let row = 0; row < met.length; row += 1) met[row] = isMet[places[row]!]!;
  return met;
}

function orderOf(times: Float64Array): readonly number[] | null {
  const dated: number[] = [];
  times.forEach((time, row) => {
    if (!Number.isNaN(time)) dated.push(row);
  });
  const isOrdered = dated.every((row, i) => i === 0 || times[row]! >= times[dated[i - 1]!]!);
  return isOrdered ? null : dated.sort((a, b) => times[a]! - times[b]!);
}

function undatedRows({ rows }: EventTable, times: Float64Array): readonly number[] {
  const undated: number[] = [];
  times.forEach((time, row) => {
    if (Number.isNaN(time) && !(rows[row] ?? []).every(isEmpty)) undated.push(row);
  });
  return undated;
}

function toWindows(times: Float64Array, window: TimeWindow): EventWindows {
  const startOf = windowStarts(window);
  const known = new Map<Day, number>();
  const found = new Int32Array(times.length).fill(-1);
  for (let row = 0; row < found.length; row += 1) {
    if (Number.isNaN(times[row])) continue;
    const start = startOf(times[row]!);
    const place = known.get(start) ?? known.size;
    if (place === known.size) known.set(start, place);
    found[row] = place;
  }
  const starts = [...known.keys()].sort((a, b) => a - b);
  const rank = new Int32Array(starts.length);
  starts.forEach((start, place) => (rank[known.get(start)!] = place));
  return { starts, placeOf: found.map((place) => (place < 0 ? -1 : rank[place]!)) };
}
