/** What is told of KPI_STATUS, KPI_RAG and KPI_EXPLAIN: a summary, what is behind it, and examples that a test runs. */
import type { FunctionTexts } from "../function-texts";

const RULES =
  "In this order: no target is No target; before the start Not started; no actual No data. A target to reach is Achieved once reached, Missed after the due day, " +
  "else judged by pace; in the first 20 % of the time anything worse than On track is Too early. A target to hold is On track when met, At risk from 90 % " +
  "attainment, and Achieved or Missed after the due day. Without start, due and a baseline the level alone is judged. A border belongs to the better class. " +
  "One number has no history: Stale, and Too early for a single measurement, are for KPI_SCORECARD.";

const HALF_TIME = ["2025-01-01", "2025-12-31", "2025-07-02"] as const;

const PARAMETERS = {
  actual: "Value reached; blank is No data. For a milestone TRUE or FALSE, or the share that is done.",
  target: 'Value to reach or to hold, or a range such as "80 to 90"; blank is No target.',
  baseline: "Value at the start; with it the way from there to the target is judged.",
  start: "First day of the way.",
  due: "Day by which the target is to be reached.",
  as_of: "Day of the answer; needed where start or due is given.",
  direction:
    "increase or decrease (reach the target), at least, at most or range (hold it), milestone, none. Blank: with baseline the way to the target, without at least.",
  amber: "On track from this share of the expected pace, or At risk from this share of a target to be held.",
  red: "At risk from this share of the expected pace, Off track below it.",
} as const;

export const STATUS_TEXTS = {
  KPI_STATUS: {
    summary: "Status word of a KPI by level and pace: Achieved, On track, At risk, Off track, Missed, Too early and others.",
    details: RULES,
    parameters: PARAMETERS,
    result: "Achieved, On track, At risk, Off track, Missed, Too early, No data, Not started or No target.",
    examples: [
      { args: [38, 100, 0, ...HALF_TIME], result: "At risk", note: "38 done at half time, 50 expected: pace 0.76" },
      { args: [45, 100, 0, ...HALF_TIME], result: "On track", note: "pace 0.9: the border belongs to the better class" },
      { args: [0.93, 0.95, null, null, null, null, "at least"], result: "At risk", note: "a target to hold, missed by little" },
      { args: [85, "80 to 90"], result: "On track" },
      { args: [true, null, null, ...HALF_TIME, "milestone"], result: "Achieved" },
      { args: [null, 100], result: "No data", note: "a blank is not zero" },
      { args: [12, null], result: "No target" },
      { args: [12, 10, 20, ...HALF_TIME, "increase"], result: { error: "#VALUE!" }, note: "from 20 to 10 is no increase" },
    ],
  },
  KPI_RAG: {
    summary: "Colour of a KPI's status as a number: 1 green, 0 amber, -1 red.",
    details: `On track and Achieved are 1, At risk is 0, Off track and Missed are -1; any other status has no colour and is #N/A. ${RULES}`,
    parameters: PARAMETERS,
    result: "1, 0 or -1, as an icon set takes it.",
    examples: [
      { args: [38, 100, 0, ...HALF_TIME], result: 0 },
      { args: [0.97, 0.95], result: 1 },
      { args: [20, 100, 0, ...HALF_TIME], result: -1 },
      { args: [null, 100], result: { error: "#N/A" }, note: "No data has no colour" },
    ],
  },
  KPI_EXPLAIN: {
    summary: "Status of a KPI in a sentence: the rule that decided, the numbers, the distance to the next class.",
    details: RULES,
    parameters: PARAMETERS,
    result: "Text that begins with the status word.",
    examples: [
      {
        args: [38, 100, 0, ...HALF_TIME],
        result:
          "At risk: 38 against 50 expected by 2025-07-02 on the way from 0 to 100, pace 0.76 (On track from 0.9, At risk from 0.75). 0.50 from Off track.",
      },
      {
        args: [46, 50],
        result: "At risk: 46 against at least 50 in the latest period (At risk down to 90 % attainment). 1 from Off track.",
      },
    ],
  },
} satisfies Record<string, FunctionTexts>;
