/** Sums and products of long columns as if worked out with twice the digits and rounded once: what NIST accuracy rests on. */

/** Veltkamp's constant, which splits a double into two halves of 26 bits. */
const SPLITTER = 134_217_729;

/** The sum, with the rounding error of every step carried along (Neumaier 1974; Sum2 of Ogita, Rump and Oishi 2005). */
export function sum(numbers: ArrayLike<number>): number {
  let total = 0;
  let lost = 0;
  for (let i = 0; i < numbers.length; i++) {
    const next = total + numbers[i]!;
    lost += additionError(total, numbers[i]!, next);
    total = next;
  }
  return total + lost;
}

/** The sum of the products of two columns of one length, errors of products and sums carried along (Dot2, as above). */
export function sumOfProducts(left: ArrayLike<number>, right: ArrayLike<number>): number {
  let total = 0;
  let lost = 0;
  for (let i = 0; i < left.length; i++) {
    const product = left[i]! * right[i]!;
    const next = total + product;
    lost += additionError(total, product, next) + multiplicationError(left[i]!, right[i]!, product);
    total = next;
  }
  return total + lost;
}

/** What was lost in next = a + b, exactly (Knuth). */
function additionError(a: number, b: number, next: number): number {
  const rounded = next - a;
  return a - (next - rounded) + (b - rounded);
}

/** What was lost in product = a · b, exactly (Dekker); up to 1e150, so that the splitting cannot overflow. */
function multiplicationError(a: number, b: number, product: number): number {
  const aHigh = a * SPLITTER - (a * SPLITTER - a);
  const bHigh = b * SPLITTER - (b * SPLITTER - b);
  const aLow = a - aHigh;
  const bLow = b - bHigh;
  return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}
