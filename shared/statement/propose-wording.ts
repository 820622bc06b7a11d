/** A KPI in one sentence that says everything SMART asks for; what is missing stands as a gap to fill in. */
import { isoDate } from "../cell/serial-day";
import { composeStatement, type StatementColumns } from "./compose-statement";
import { polarityOf } from "./metric-polarity";
import type { Direction } from "../kpi/direction";
import type { SmartSubject } from "./smart";
import { isMilestoneVerb } from "./verbs";

type Known = Pick<
  SmartSubject,
  | "metric"
  | "owner"
  | "objective"
  | "unit"
  | "direction"
  | "baseline"
  | "target"
  | "low"
  | "high"
  | "change"
  | "per"
  | "start"
  | "due"
  | "interim"
  | "horizon"
>;

/** "Increase website visits from [baseline] to 15,000 by [day]; owner: [name]; objective: Grow the audience". */
export function proposeWording(known: Known): string {
  const { metric, owner, objective } = known;
  const sentence = full(known) || withGaps({ ...known, metric: metric === "" ? "[what is measured]" : metric });
  return `${sentence}; owner: ${owner === "" ? "[name]" : owner}; objective: ${objective === "" ? "[the objective that it serves]" : objective}`;
}

/** Nothing is missing: the sentence that is read back as the same KPI. */
function full({ metric, direction, due, target, low, high, baseline, unit, per, start, interim = [] }: Known): string {
  const isReached = direction === "increase" || direction === "decrease";
  const hasGoal = direction === "range" ? low !== null && high !== null : target !== null;
  if (metric === "" || direction === null || direction === "none" || due === null || !hasGoal || (isReached && baseline === null))
    return "";
  const columns: StatementColumns = {
    name: metric,
    direction,
    unit,
    baseline,
    target,
    low,
    high,
    per: isReached ? null : per,
    start,
    due,
    interim,
  };
  return composeStatement(columns);
}

const VERBS: Readonly<Record<Direction, string>> = {
  increase: "Increase",
  decrease: "Reduce",
  "at least": "Keep",
  "at most": "Keep",
  range: "Keep",
  milestone: "Complete",
  none: "Increase",
};

/** The same parts in the same order, brackets where there is none. */
function withGaps({ metric, direction, baseline, target, low, high, unit, change, due, interim = [], horizon, per }: Known): string {
  const way = direction ?? (polarityOf(metric) < 0 ? "decrease" : "increase");
  const level = (value: number | null, gap: string): string =>
    value === null
      ? `[${gap}]`
      : composeStatement({ name: "x", direction: "at most", target: value, unit }).replace(/^Keep "?x"? at or below /, "");
  const day =
    due === null
      ? horizon === ""
        ? "by [day]"
        : `within ${horizon} from [day]`
      : composeStatement({ name: "x", direction: "at most", target: 0, due }).replace(/^.* by /, "by ");
  const each = per === null ? "" : ` a ${per === "half" ? "half year" : per}`;
  if (way === "milestone") return isMilestoneVerb(metric) ? `${metric} ${day}` : `Complete ${metric} ${day}`;
  if (way === "range")
    return `Keep ${metric} between ${level(low, "low")} and ${level(high, "high")}${each} until ${day.replace(/^by /, "")}`;
  if (way === "at least" || way === "at most")
    return `Keep ${metric} at or ${way === "at least" ? "above" : "below"} ${level(target, "target")}${each} ${day}`;
  const gap = change === "" ? "target" : `baseline ${way === "decrease" ? "less" : "plus"} ${change}`;
  const steps = interim.map((step) => `${level(step.value, "target")} by ${isoDate(step.day)}`).join(", ");
  const onTheWay = steps === "" ? "" : `${steps} and `;
  return `${VERBS[way]} ${metric} from ${level(baseline, "baseline")} to ${onTheWay}${level(target, gap)} ${day}`;
}
