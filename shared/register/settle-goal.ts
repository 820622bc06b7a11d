/** What a row says about its goal, in several columns, brought to one direction with one target or one range. */
import { CellError } from "../cell/cell-error";
import { orientation, settleDirection, type Direction } from "../kpi/direction";
import type { TargetReading } from "./read-target";

export interface GoalParts {
  /** Null where the row says nothing; "unknown" for a word that nobody knows. */
  readonly stated: Direction | "unknown" | null;
  readonly isMilestone: boolean;
  readonly target: TargetReading;
  readonly baseline: number | null;
  /** Of the columns Low and High; null where blank. */
  readonly low: number | null;
  readonly high: number | null;
}

export interface GoalProblem {
  readonly severity: "error" | "warning" | "info";
  readonly column: "direction" | "target" | "low" | "high";
  readonly message: string;
}

export interface SettledGoal {
  readonly direction: Direction;
  readonly target: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly problems: readonly GoalProblem[];
}

type Bounds = { readonly low: number; readonly high: number };

/** Where the parts contradict each other the KPI is watched and not judged, direction none: better no verdict than a wrong one. */
export function settleGoal(parts: GoalParts): SettledGoal {
  const { target, stated, baseline } = parts;
  const open = { target: target.value, low: null, high: null };
  if (parts.isMilestone) return milestone(parts);
  if (stated === "unknown") return { direction: "none", ...open, problems: [] };
  const columns = boundsOfColumns(parts);
  const written = target.low === null || target.high === null ? null : { low: target.low, high: target.high };
  const bounds = columns.bounds ?? written;
  if (columns.bounds && written && (columns.bounds.low !== written.low || columns.bounds.high !== written.high)) {
    return contradiction(
      open,
      "target",
      `target must agree with Low and High: ${written.low} to ${written.high} and ${columns.bounds.low} to ${columns.bounds.high}`,
    );
  }
  if (bounds && (stated === null || stated === "range")) return { direction: "range", target: null, ...bounds, problems: [] };
  if (stated === "none")
    return { direction: "none", target: target.value, low: bounds?.low ?? null, high: bounds?.high ?? null, problems: [] };
  if (bounds && written)
    return contradiction(
      open,
      "direction",
      `direction ${stated ?? ""} must agree with the target: ${bounds.low} to ${bounds.high} is a range`,
    );
  if (stated === "range" && columns.problem)
    return { direction: "range", target: null, low: null, high: null, problems: [columns.problem] };
  if (stated === "range") {
    const problem: GoalProblem = {
      severity: "error",
      column: "target",
      message: `direction range requires Low and High, or a target such as 80-90${target.value === null ? "" : `: ${target.value}`}`,
    };
    return { direction: "range", target: null, low: null, high: null, problems: [problem] };
  }
  const unused: GoalProblem[] = columns.problem
    ? [columns.problem]
    : bounds
      ? [{ severity: "warning", column: "low", message: `Low and High are used with direction range only, here it is ${stated ?? ""}` }]
      : [];
  const implied = target.direction;
  if (stated !== null && implied !== null && orientation(stated) * orientation(implied) === -1) {
    return contradiction(open, "direction", `direction ${stated} must agree with the target, which says ${implied}`);
  }
  try {
    return { direction: settleDirection(stated ?? implied, baseline, target.value), ...open, problems: unused };
  } catch (error) {
    if (!(error instanceof CellError)) throw error;
    return contradiction(open, "direction", error.message);
  }
}

function contradiction(open: Omit<SettledGoal, "direction" | "problems">, column: GoalProblem["column"], message: string): SettledGoal {
  return {
    direction: "none",
    ...open,
    problems: [{ severity: "error", column, message: `${message}; the KPI is not judged until they do` }],
  };
}

/** Done is the target of a milestone: a direction beside it would say nothing. */
function milestone({ stated, target }: GoalParts): SettledGoal {
  const isIdle = stated !== null && stated !== "milestone" && stated !== "unknown" && stated !== "increase";
  const problems: GoalProblem[] = isIdle
    ? [{ severity: "info", column: "direction", message: `direction ${stated} is not used: a milestone is done or not` }]
    : [];
  return { direction: "milestone", target: target.value, low: null, high: null, problems };
}

function boundsOfColumns({ low, high }: GoalParts): { readonly bounds: Bounds | null; readonly problem: GoalProblem | null } {
  if (low === null && high === null) return { bounds: null, problem: null };
  if (low === null || high === null) {
    const [given, missing, column] = low === null ? (["High", "Low", "high"] as const) : (["Low", "High", "low"] as const);
    return { bounds: null, problem: { severity: "error", column, message: `${given} requires ${missing}: a range has both ends` } };
  }
  if (low > high)
    return { bounds: null, problem: { severity: "error", column: "low", message: `Low must not be above High: ${low} and ${high}` } };
  return { bounds: { low, high }, problem: null };
}
