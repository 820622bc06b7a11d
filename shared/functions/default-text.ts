/** What the reference and the tooltips say of an argument that is left out. */
import type { Shape } from "./kinds/shape";
import type { Parameter } from "./parameter";

/** "0.9", "month", "FALSE"; "" where an argument is required, or where leaving it out has a meaning of its own. */
export function defaultText({ optional, fallback }: Parameter<unknown>): string {
  if (!optional || fallback === null || fallback === undefined) return "";
  if (typeof fallback === "boolean") return fallback ? "TRUE" : "FALSE";
  if (typeof fallback === "number" || typeof fallback === "string") return String(fallback);
  return isShape(fallback) ? fallback.phasing : "";
}

function isShape(fallback: unknown): fallback is Shape {
  return typeof fallback === "object" && fallback !== null && "phasing" in fallback;
}
