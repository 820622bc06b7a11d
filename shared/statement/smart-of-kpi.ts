/** SMART for a KPI of the register, with its history. */
import type { Day } from "../cell/serial-day";
import { displayName } from "../kpi/display-name";
import type { KpiResult } from "../kpi/kpi-result";
import { realismOf, type Realism } from "../kpi/realism";
import { formatRange, readUnit } from "../kpi/unit";
import { shownChance } from "../statistics/chance";
import { FEWEST_FOR_LIMITS } from "../statistics/xmr-limits";
import { smartOf, type Smart, type SmartVerdict, type SmartWord } from "./smart";

/** A KPI of the register, judged as of a day against its own history. */
export function smartOfKpi(result: KpiResult, asOf: Day): Smart {
  const { kpi } = result;
  const { details } = kpi;
  return smartOf({
    metric: displayName(kpi),
    definition: details["Definition"] ?? "",
    owner: kpi.owner,
    objective: kpi.objective,
    unit: kpi.unit,
    direction: kpi.direction,
    baseline: kpi.baseline,
    target: kpi.target,
    low: kpi.low,
    high: kpi.high,
    change: "",
    per: null,
    start: kpi.start,
    due: kpi.due,
    interim: kpi.interim ?? [],
    horizon: "",
    open: [],
    source: hasHistory(result) ? (details["Source"] ?? details["Source type"] ?? "") : null,
    achievable: achievable(result, asOf),
    asOf,
  });
}

function hasHistory({ series }: KpiResult): boolean {
  return series.points.length > 0;
}

type Judged = Pick<SmartVerdict, "verdict" | "reason">;

/** Below this a target that history allows is still not to be expected. */
const UNLIKELY = 0.3;
const LIKELY = 0.7;

/** History first, then the odds; what somebody wrote down as different from history is said beside it. */
function achievable(result: KpiResult, asOf: Day): Judged {
  const { kpi } = result;
  const chance = result.outlook?.chance ?? null;
  const odds = chance === null ? "" : `; as it goes, the odds are about ${Math.round(shownChance(chance) * 100)} %`;
  const assumptions = kpi.details["Assumptions"] ?? "";
  const assumed = assumptions === "" ? "" : `; assumed: ${assumptions}`;
  const { verdict, reason } = kpi.direction === "range" ? rangeRealism(result) : realismOf(result, asOf);
  if (verdict === "unknown") return { verdict: "cannot be judged yet", reason: `${whyUnknown(result, asOf)}${assumed}` };
  const word: SmartWord =
    verdict === "out of reach"
      ? assumptions !== "" || (chance ?? 0) >= LIKELY
        ? "partly"
        : "no"
      : chance !== null && chance < UNLIKELY
        ? "partly"
        : "yes";
  return { verdict: word, reason: `${reason}${odds}${assumed}` };
}

/** A range is held or not by what the process does; realism speaks of targets. */
function rangeRealism({ assurance, movement, kpi }: KpiResult): Realism {
  const limits = movement?.signal.limits;
  if (assurance === null || !limits) return { verdict: "unknown", reason: "" };
  return {
    verdict: assurance === "consistently missed" ? "out of reach" : "within reach",
    reason: `the range is ${assurance}: its ordinary variation runs from ${formatRange([limits.lower, limits.upper], readUnit(kpi.unit))}`,
  };
}

function whyUnknown({ kpi, series }: KpiResult, asOf: Day): string {
  if (kpi.direction === "milestone") return "a milestone has no history: judge it by its plan";
  if (kpi.target === null && kpi.low === null) return "there is no target to judge";
  const count = series.points.filter(({ value, period }) => value !== null && period.start <= asOf).length;
  if (count < FEWEST_FOR_LIMITS) return `there are ${count} values so far, and at least ${FEWEST_FOR_LIMITS} are needed to judge by`;
  return kpi.due === null ? "there is no day by which" : "its history does not tell";
}
