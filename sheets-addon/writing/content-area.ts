/** Which cells a change fills. */
import { readArea, toArea, type Area } from "../../shared/cell/a1";
import type { Change } from "../../shared/workbook/change";

/** Null for a change that sets no contents. */
export function contentArea(change: Change): Area | null {
  if (change.kind === "formula") return readArea(change.at);
  if (change.kind !== "cells") return null;
  const width = change.values.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (width === 0) return null;
  const { top, left } = toArea(change.at);
  return { top, left, bottom: top + change.values.length - 1, right: left + width - 1 };
}

/** Smallest rectangle around all of them; null if there are none. */
export function boundingArea(areas: readonly Area[]): Area | null {
  if (areas.length === 0) return null;
  return areas.reduce((a, b) => ({
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  }));
}

export function intersect(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
