/** Bounds that a quantity has by its nature: a forecast of a count does not fall below zero, one of a share not out of 0 to 1. */
import type { Values } from "../statistics/values";

export interface NaturalBounds {
  readonly floor: number | null;
  readonly ceiling: number | null;
}

/**
 * Told from the values that were seen: whole numbers from 0 on are counts, fractions from 0 to 1 shares. Where the unit is known it
 * decides on shares, so that an exchange rate of 0.91 may rise above 1, and 100 % every month is a share although it is a whole 1.
 */
export function naturalBounds(values: Values, isPercent?: boolean): NaturalBounds {
  const present = Array.from(values).filter((value): value is number => typeof value === "number" && !Number.isNaN(value));
  if (!present.every((value) => value >= 0)) return { floor: null, ceiling: null };
  const isCount = present.every(Number.isInteger);
  const isShare = (isPercent ?? !isCount) && present.every((value) => value <= 1);
  return { floor: isCount || isShare ? 0 : null, ceiling: isShare ? 1 : null };
}
