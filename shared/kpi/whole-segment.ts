/** Words in a Segment cell that mean no part but the whole. */
import { nameKey } from "./name-key";

const WORDS = new Set(["", "all", "total", "overall", "whole", "all segments"]);

export function isWhole(segment: string): boolean {
  return segment === "" || WORDS.has(nameKey(segment));
}
