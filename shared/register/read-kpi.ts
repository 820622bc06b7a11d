/** One row of a register as a KPI. A cell that cannot be used costs that cell, never the row, and never leads to a verdict. */
import { isError } from "../cell/cell";
import { isoDate } from "../cell/serial-day";
import type { Aggregation } from "../kpi/aggregation";
import type { Direction } from "../kpi/direction";
import { DEFAULT_THRESHOLDS, type Kpi, type KpiFormula, type KpiKind, type Thresholds } from "../kpi/kpi";
import type { Frequency } from "../kpi/period";
import type { Phasing } from "../kpi/phasing";
import { readUnit } from "../kpi/unit";
import { isWhole } from "../kpi/whole-segment";
import { FEWEST_FOR_LIMITS } from "../statistics/xmr-limits";
import type { RuleSetName } from "../statistics/xmr-rules";
import { textOf } from "./cell-text";
import { warnOfPercentages } from "./percent-scale";
import { readDetails } from "./read-details";
import { readFlag } from "./read-measured";
import { readTarget, type TargetReading } from "./read-target";
import type { ReadingRules, RowReader } from "./row-reader";
import { settleGoal } from "./settle-goal";
import { settleInterim } from "./settle-interim";

export interface KpiIdentity {
  readonly id: string;
  readonly name: string;
}

export interface KpiRules extends ReadingRules {
  readonly thresholds: Thresholds | null;
  readonly ruleSet: RuleSetName | null;
  /** False where the register has no column of objectives: then its rows with a target are KPIs, and one finding asks for the column. */
  readonly hasObjectives: boolean;
}

/** The parent is still as written: it can only be found when all rows are read. */
export function readKpi({ id, name }: KpiIdentity, row: RowReader, rules: KpiRules): Kpi {
  const objective = row.text("objective");
  const unit = row.text("unit");
  const segment = row.text("segment");
  const stated = row.choice("direction") as Direction | "unknown" | null;
  const written = row.choice("kind");
  const isMilestone = written === "milestone" || stated === "milestone" || (stated === null && readUnit(unit).kind === "yes/no");
  const baseline = row.number("baseline");
  const goal = settleGoal({
    stated,
    isMilestone,
    target: targetOf(row, rules, isMilestone),
    baseline,
    low: row.number("low"),
    high: row.number("high"),
  });
  for (const { severity, column, message } of goal.problems) {
    const isContradiction = severity === "error" && column === "direction";
    row.say(severity, column, message, isContradiction ? { check: "direction-against-numbers" } : {});
  }
  const { start, due } = datesOf(row);
  const kpi: KpiDraft = {
    id,
    name,
    kind: kindOf(written, { isMilestone, objective, hasTarget: goal.target !== null || goal.low !== null }, row, rules),
    objective,
    parent: row.text("parent"),
    owner: row.text("owner"),
    unit,
    direction: goal.direction,
    baseline,
    target: goal.target,
    low: goal.low,
    high: goal.high,
    tolerance: notNegative(row, "tolerance"),
    thresholds: thresholdsOf(row, rules),
    start,
    due,
    phasing: known<Phasing>(row.choice("phasing")) ?? "linear",
    aggregation: known<Aggregation>(row.choice("aggregation")),
    frequency: known<Frequency>(row.choice("frequency")),
    weight: notNegative(row, "weight") ?? 1,
    segment: isWhole(segment) ? "" : segment,
    actual: row.number("actual", isMilestone),
    actualAsOf: row.day("actualAsOf", "end"),
    rebaseOn: row.days("rebaseOn", "start"),
    limitPoints: limitPointsOf(row),
    details: readDetails(row),
    where: row.place("name"),
  };
  if (rules.ruleSet !== null) kpi.ruleSet = rules.ruleSet;
  const interim = settleInterim(row, kpi);
  if (interim.length > 0) kpi.interim = interim;
  const formula = formulaOf(row);
  if (formula) kpi.formula = formula;
  warnOfPercentages(kpi, row);
  return kpi;
}

/** What a KPI need not have is added once the rest is there: spreading it in would cost more than reading the row. */
type KpiDraft = { -readonly [Key in keyof Kpi]: Kpi[Key] };

function kindOf(
  written: string | null,
  facts: { isMilestone: boolean; objective: string; hasTarget: boolean },
  row: RowReader,
  rules: KpiRules,
): KpiKind {
  if (facts.isMilestone) return "milestone";
  if (written === "metric") return "metric";
  if (facts.objective !== "") return "KPI";
  if (!rules.hasObjectives) return facts.hasTarget ? "KPI" : "metric";
  row.say(
    "info",
    "objective",
    "no objective is named in this row: read as a metric, which is watched and gets no status; a merged cell counts for its first row alone",
    { check: "no-objective" },
  );
  return "metric";
}

function targetOf(row: RowReader, rules: KpiRules, isMilestone: boolean): TargetReading {
  const cell = row.value("target");
  const flag = isMilestone && (typeof cell === "boolean" || typeof cell === "string") ? readFlag(String(cell)) : null;
  const reading = readTarget(flag === null ? cell : flag, rules);
  if (reading.problem !== "") row.say("error", "target", reading.problem);
  if (reading.note !== "") row.say("info", "target", reading.note);
  return reading;
}

/** Both dates go where they contradict each other: half of the pair would be a way to nowhere. */
function datesOf(row: RowReader): Pick<Kpi, "start" | "due"> {
  const start = row.day("start", "start");
  const due = row.day("due", "end");
  if (start === null || due === null || due >= start) return { start, due };
  row.say("error", "due", `due must not be before start: ${isoDate(due)} and ${isoDate(start)}; both are left out`);
  return { start: null, due: null };
}

function thresholdsOf(row: RowReader, rules: KpiRules): Thresholds {
  const usual = rules.thresholds ?? DEFAULT_THRESHOLDS;
  const amber = row.number("amber") ?? usual.amber;
  const red = row.number("red") ?? usual.red;
  const problem =
    amber > 1 || amber < 0
      ? `amber must be between 0 and 1: ${amber}`
      : red > 1 || red < 0
        ? `red must be between 0 and 1: ${red}`
        : amber <= red
          ? `amber must be greater than red: ${amber} and ${red}`
          : "";
  if (problem === "") return { amber, red };
  row.say("error", problem.startsWith("red") ? "red" : "amber", `${problem}; ${usual.amber} and ${usual.red} are used`);
  return usual;
}

function notNegative(row: RowReader, key: "tolerance" | "weight"): number | null {
  const number = row.number(key);
  if (number === null || number >= 0) return number;
  row.say("error", key, `${key} must not be negative: ${number}`);
  return null;
}

function limitPointsOf(row: RowReader): number | null {
  const points = row.number("limitPoints");
  if (points === null || (Number.isInteger(points) && points >= FEWEST_FOR_LIMITS)) return points;
  row.say("error", "limitPoints", `limit points must be a whole number from ${FEWEST_FOR_LIMITS}: ${points}; all values are used`);
  return null;
}

/** Read by the scorecard, which knows the metrics that it names; an error in the cell is said with the details. */
function formulaOf(row: RowReader): KpiFormula | null {
  const cell = row.value("formula");
  const text = isError(cell) ? "" : textOf(cell);
  return text === "" ? null : { text, where: row.place("formula") };
}

/** A word that the column's list has; null where the cell was blank or its word unknown. */
function known<Word extends string>(word: string | null): Word | null {
  return word === "unknown" ? null : (word as Word | null);
}
