/** The places of the pane. */

export const PLACES = ["scorecard", "check", "review"] as const;
export const TOOLS = ["define", "functions", "format", "settings"] as const;

export type ViewName = (typeof PLACES)[number] | (typeof TOOLS)[number];

/** Where somebody is: a view, or the card of a KPI; `define` with a KPI edits it, `review` with a form asks for it. */
export interface Route {
  readonly view: ViewName | "card";
  /** Id of the KPI that it is about. */
  readonly kpi?: string;
  /** Its cell in the register, which tells apart two of one id. */
  readonly at?: string;
  /** What is to be filled in about it. */
  readonly form?: "check in" | "review" | "action";
}
