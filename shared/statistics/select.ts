/** Order statistics without sorting: the k-th smallest of many numbers, in time proportional to their count. */

/** A stretch of a buffer: from `from` up to, not including, `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The k-th smallest (from 0) of the numbers in buffer[from, to). The buffer is rearranged: nothing before position from + k is larger,
 * nothing behind it smaller (Hoare's quickselect, the pivot a median of three).
 */
export function selectSmallest(buffer: Float64Array, k: number, { from, to }: Stretch): number {
  const position = from + k;
  let low = from;
  let high = to - 1;
  while (low < high) {
    const pivot = medianOfThree(buffer[low]!, buffer[(low + high) >>> 1]!, buffer[high]!);
    let left = low;
    let right = high;
    while (left <= right) {
      while (buffer[left]! < pivot) left++;
      while (buffer[right]! > pivot) right--;
      if (left > right) break;
      const moved = buffer[left]!;
      buffer[left++] = buffer[right]!;
      buffer[right--] = moved;
    }
    if (position <= right) high = right;
    else if (position >= left) low = left;
    else break;
  }
  return buffer[position]!;
}

/** The median of numbers without gaps, at least one; of an even count the mean of the middle two. The numbers stay as they are. */
export function median(numbers: Float64Array): number {
  const buffer = numbers.slice();
  const half = buffer.length >> 1;
  const upper = selectSmallest(buffer, half, { from: 0, to: buffer.length });
  if (buffer.length % 2 === 1) return upper;
  let lower = buffer[0]!;
  for (let i = 1; i < half; i++) lower = Math.max(lower, buffer[i]!);
  return (lower + upper) / 2;
}

function medianOfThree(a: number, b: number, c: number): number {
  if (a < b) return b < c ? b : a < c ? c : a;
  return a < c ? a : b < c ? c : b;
}
