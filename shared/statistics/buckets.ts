/** Order statistics of very many numbers: sorted roughly into buckets once, after which each rank is a search in one bucket. */
import { reusable } from "./reusable";
import { selectSmallest } from "./select";

const BUCKETS = 512;

const bucketSpace = reusable((length) => new Uint16Array(length));
const sortSpace = reusable((length) => new Float64Array(length));
/** Where in the sorted space each bucket ends. */
const ends = new Uint32Array(BUCKETS);

/** Numbers that have been put into order, bucket by bucket; good until the next ones are. */
export interface OrderedNumbers extends Cut {
  readonly count: number;
  readonly sorted: Float64Array;
}

/** Orders numbers[0, count), at least one; they stay as they are. */
export function orderNumbers(numbers: Float64Array, count: number): OrderedNumbers {
  const buckets = bucketSpace(count);
  const sorted = sortSpace(count);
  const { smallest, scale } = cutRange(numbers, count);
  ends.fill(0);
  for (let i = 0; i < count; i++) {
    const bucket = ((numbers[i]! - smallest) * scale) | 0;
    buckets[i] = bucket;
    ends[bucket]!++;
  }
  turnSizesIntoStarts();
  // Counting sort: each number goes to its bucket's next place, after which starts have become ends.
  for (let i = 0; i < count; i++) sorted[ends[buckets[i]!]!++] = numbers[i]!;
  return { count, sorted, smallest, scale };
}

/** The k-th smallest, counted from 0. */
export function kthOf({ sorted, smallest, scale }: OrderedNumbers, k: number): number {
  const bucket = ((sorted[k]! - smallest) * scale) | 0;
  const from = bucket > 0 ? ends[bucket - 1]! : 0;
  return selectSmallest(sorted, k - from, { from, to: ends[bucket]! });
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

function turnSizesIntoStarts(): void {
  let start = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const size = ends[bucket]!;
    ends[bucket] = start;
    start += size;
  }
}
