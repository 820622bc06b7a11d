/** Working space that methods share with themselves from call to call: a typed array a series would cost more than the arithmetic. */

/**
 * Hands out one array again and again, made anew when a longer one is asked for. It may be longer than asked and holds whatever
 * the last call left; no answer may refer to it.
 */
export function reusable<Space extends { readonly length: number }>(make: (length: number) => Space): (length: number) => Space {
  let space = make(64);
  return (length) => {
    if (space.length < length) space = make(Math.max(length, 2 * space.length));
    return space;
  };
}
