/** SMART: is a KPI specific, measurable, achievable, relevant and time-bound? Five verdicts with their reasons, and a wording that says it all. */
import { quote } from "../cell/quote";
import { isoDate, type Day } from "../cell/serial-day";
import type { Direction } from "../kpi/direction";
import type { Frequency } from "../kpi/period";
import type { Knot } from "../kpi/polyline";
import { proposeWording } from "./propose-wording";
import { vagueNames } from "./vague-words";

export type Criterion = "Specific" | "Measurable" | "Achievable" | "Relevant" | "Time-bound";
export type SmartWord = "yes" | "partly" | "no" | "cannot be judged yet";

export interface SmartVerdict {
  readonly criterion: Criterion;
  readonly verdict: SmartWord;
  /** Why, and what would mend it. */
  readonly reason: string;
}

export interface Smart {
  readonly verdicts: readonly SmartVerdict[];
  /** The KPI in one sentence, with a gap in brackets for what is missing. */
  readonly wording: string;
}

/** What is known of a KPI; "" and null for what is not. */
export interface SmartSubject {
  readonly metric: string;
  readonly definition: string;
  readonly owner: string;
  readonly objective: string;
  readonly unit: string;
  readonly direction: Direction | null;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** A change whose target waits for a baseline: "by 10 %". */
  readonly change: string;
  readonly per: Frequency | null;
  readonly start: Day | null;
  readonly due: Day | null;
  /** Targets on the way; left out where there are none. */
  readonly interim?: readonly Knot[];
  /** A time without dates: "six months". */
  readonly horizon: string;
  /** Questions that the sentence leaves open, and why it could not be read. */
  readonly open: readonly string[];
  /** Where the numbers come from; null where nobody asks. */
  readonly source: string | null;
  /** Null where there is no history to judge by. */
  readonly achievable: Pick<SmartVerdict, "verdict" | "reason"> | null;
  /** The day from which due dates lie ahead; null if unknown. */
  readonly asOf: Day | null;
}

const NO_HISTORY = {
  verdict: "cannot be judged yet",
  reason: "there is no history to judge the target by: measure a few periods first",
} as const;

export function smartOf(subject: SmartSubject): Smart {
  const { achievable } = subject;
  const verdicts: readonly SmartVerdict[] = [
    { criterion: "Specific", ...specific(subject) },
    { criterion: "Measurable", ...measurable(subject) },
    {
      criterion: "Achievable",
      ...(achievable ?? NO_HISTORY),
    },
    { criterion: "Relevant", ...relevant(subject) },
    { criterion: "Time-bound", ...timeBound(subject) },
  ];
  return { verdicts, wording: proposeWording(subject) };
}

type Judged = Pick<SmartVerdict, "verdict" | "reason">;

/** One thing that everybody would count the same way, and somebody whose it is. */
function specific({ metric, definition, owner }: SmartSubject): Judged {
  if (metric === "") return { verdict: "no", reason: "it does not say what is measured" };
  const vague = vagueNames(metric);
  const missing = [
    ...(vague.length > 0 && definition === "" ? [`${vague.map(quote).join(" and ")} may mean anything: define how it is counted`] : []),
    ...(owner === "" ? ["nobody is named as owner"] : []),
  ];
  if (vague.length > 0 && definition === "") return { verdict: "no", reason: missing.join("; ") };
  return missing.length > 0
    ? { verdict: "partly", reason: `it says what: ${metric}; ${missing.join("; ")}` }
    : { verdict: "yes", reason: `it says what: ${metric}; and whose it is: ${owner}` };
}

function measurable({ target, low, high, change, open, source, direction }: SmartSubject): Judged {
  if (direction === "milestone") return { verdict: "yes", reason: "it is done or not" };
  if (open.length > 0) return { verdict: target === null && low === null ? "no" : "partly", reason: open.join("; ") };
  if (target === null && (low === null || high === null))
    return change === ""
      ? { verdict: "no", reason: "it names no number to reach or to hold" }
      : { verdict: "partly", reason: `${change} of what: name the baseline, or the level to reach` };
  const goal = low !== null && high !== null ? "a range to hold" : "a number to compare with";
  if (source === "") return { verdict: "partly", reason: `it has ${goal}, but nobody says where the numbers come from` };
  return { verdict: "yes", reason: `it has ${goal}` };
}

function relevant({ objective }: SmartSubject): Judged {
  return objective === ""
    ? { verdict: "no", reason: "it serves no objective: name the one that it tells about" }
    : { verdict: "yes", reason: `it serves ${quote(objective)}` };
}

function timeBound({ start, due, interim = [], horizon, per, asOf, direction }: SmartSubject): Judged {
  if (due !== null && asOf !== null && due < asOf)
    return { verdict: "no", reason: `its time is over since ${isoDate(due)}: set a new due date, or retire it` };
  if (due !== null) {
    const onTheWay = interim.length === 0 ? "" : `, with ${interim.length === 1 ? "a target" : `${interim.length} targets`} on the way`;
    const time = start === null ? `it is due on ${isoDate(due)}` : `it runs from ${isoDate(start)} to ${isoDate(due)}`;
    return { verdict: "yes", reason: `${time}${onTheWay}` };
  }
  if (horizon !== "") return { verdict: "partly", reason: `${horizon}: counted from which day?` };
  const isHeld = direction === "at least" || direction === "at most" || direction === "range";
  if (isHeld && per !== null)
    return { verdict: "partly", reason: `it is held every ${per === "half" ? "half year" : per}, but not said until when` };
  return { verdict: "no", reason: "it names no day by which" };
}
