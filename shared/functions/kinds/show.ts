/** How a cell that was refused is quoted in the sentence that refuses it. */
import type { Content } from "./kind";

const LONGEST = 60;

/** Text in quotes, and cut where it is long; TRUE and FALSE as a sheet shows them. */
export function show(content: Content): string {
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  if (typeof content === "number") return String(content);
  return `"${content.length > LONGEST ? `${content.slice(0, LONGEST)}…` : content}"`;
}
