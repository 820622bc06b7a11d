/** Order statistics of very many numbers: sorted roughly into buckets once, after which each rank is a search in one bucket. */
import { selectSmallest } from "./select";

const BUCKETS = 512;

/** Working space for all calls, grown when needed; no answer refers to it. */
let bucketOf = new Uint16Array(1024);
let sorted = new Float64Array(1024);
/** Where in `sorted` each bucket ends. */
const ends = new Uint32Array(BUCKETS);

/** The k-th smallest for each of the ranks k, counted from 0, of numbers[0, count); the numbers stay as they are. */
export function orderStatistics(numbers: Float64Array, count: number, ranks: readonly number[]): readonly number[] {
  if (bucketOf.length < count) {
    bucketOf = new Uint16Array(count);
    sorted = new Float64Array(count);
  }
  const { smallest, scale } = cutRange(numbers, count);
  countInto(numbers, count, { smallest, scale });
  spread(numbers, count);
  return ranks.map((rank) => {
    const bucket = ((sorted[rank]! - smallest) * scale) | 0;
    const from = bucket > 0 ? ends[bucket - 1]! : 0;
    return selectSmallest(sorted, rank - from, { from, to: ends[bucket]! });
  });
}

/** The range in equal parts: multiplication and rounding down keep order, so that buckets ascend as their numbers do. */
interface Cut {
  readonly smallest: number;
  readonly scale: number;
}

function cutRange(numbers: Float64Array, count: number): Cut {
  let smallest = Infinity;
  let largest = -Infinity;
  for (let i = 0; i < count; i++) {
    const number = numbers[i]!;
    if (number < smallest) smallest = number;
    if (number > largest) largest = number;
  }
  return { smallest, scale: largest > smallest ? (BUCKETS - 0.5) / (largest - smallest) : 0 };
}

function countInto(numbers: Float64Array, count: number, { smallest, scale }: Cut): void {
  const buckets = bucketOf;
  ends.fill(0);
  for (let i = 0; i < count; i++) {
    const bucket = ((numbers[i]! - smallest) * scale) | 0;
    buckets[i] = bucket;
    ends[bucket]!++;
  }
}

/** Counting sort: turns the buckets' sizes into their starts, then puts each number at its bucket's next place. */
function spread(numbers: Float64Array, count: number): void {
  const buckets = bucketOf;
  const places = sorted;
  let start = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const size = ends[bucket]!;
    ends[bucket] = start;
    start += size;
  }
  for (let i = 0; i < count; i++) places[ends[buckets[i]!]!++] = numbers[i]!;
}
