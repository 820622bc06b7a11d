/** The formulas of the live Scorecard's answers: the definitions of METHODS in a spreadsheet's own words, nothing of ours needed to run them. */
import { holds } from "../../shared/kpi/direction";
import type { Knot } from "../../shared/kpi/polyline";
import { ragFormula, statusFormula } from "./status-formula";
import type { ExportRow } from "./export-row";

export interface FormulaContext {
  /** Absolute address of the as-of day. */
  readonly asOf: string;
  /** A whole column of the Series sheet. */
  readonly series: (key: string) => string;
}

type Formula = (row: ExportRow, at: (key: string) => string) => string | null;

type Answer =
  | "status"
  | "rag"
  | "period"
  | "actual"
  | "target"
  | "progress"
  | "attainment"
  | "variance"
  | "expected"
  | "pace"
  | "onTrackFrom"
  | "atRiskFrom";

/** Where a formula has no answer it shows nothing, as our own functions do in a table. */
export function answerFormulas(context: FormulaContext): Readonly<Record<Answer, Formula>> {
  return {
    status: (row, at) => statusFormula(row, at, context.asOf),
    rag: (row, at) => (row.judgedBy === "watched" ? null : ragFormula(at)),
    period: (row, at) => periodFormula(row, at, context),
    actual: (row, at) => actualFormula(row, at, context),
    target: (row, at) => targetFormula(row, at, context),
    progress: ({ way, result }, at) =>
      result.kpi.direction === "range" || (way === null && result.kpi.baseline === null)
        ? null
        : needing(at, ["actual", "target", "baseline"], progressFormula(at)),
    attainment: (row, at) => attainmentFormula(row, at),
    variance: ({ result }, at) =>
      result.kpi.direction === "range" ? null : needing(at, ["actual", "target"], `${at("actual")}-${at("target")}`),
    expected: (row, at) => expectedFormula(row, at, context),
    pace: ({ way }, at) => (way === null ? null : needing(at, ["actual", "expected", "baseline"], paceFormula(at))),
    onTrackFrom: (row, at) => borderFormula(row, at, "amber"),
    atRiskFrom: (row, at) => borderFormula(row, at, "red"),
  };
}

/** Nothing where one of the cells is blank. */
function needing(at: (key: string) => string, keys: readonly string[], formula: string): string {
  return `=IF(OR(${keys.map((key) => `${at(key)}=""`).join(",")}),"",${formula})`;
}

function progressFormula(at: (key: string) => string): string {
  return `IF(${at("target")}=${at("baseline")},"",(${at("actual")}-${at("baseline")})/(${at("target")}-${at("baseline")}))`;
}

function paceFormula(at: (key: string) => string): string {
  return `IF(${at("expected")}=${at("baseline")},"",(${at("actual")}-${at("baseline")})/(${at("expected")}-${at("baseline")}))`;
}

/** The register's own value counts where nothing was measured up to the day, if it is not of a later day. */
function registerFormula(at: (key: string) => string, { asOf }: FormulaContext): string {
  return `IF(AND(${at("registerActual")}<>"",N(${at("registerDay")})<=${asOf}),${at("registerActual")},"")`;
}

const actualFormula = ({ isTotal }: ExportRow, at: (key: string) => string, context: FormulaContext): string => {
  const { asOf, series } = context;
  const since = `${series("no")},${at("no")},${series("from")},"<="&${asOf},${series("middle")},"<="&${at("due")},${series("middle")},">="&N(${at("start")}),${series("value")},"<>"`;
  const total = `IF(COUNTIFS(${since})=0,"",SUMIFS(${series("value")},${since}))`;
  const latest = `SUMIFS(${series("value")},${series("no")},${at("no")},${series("from")},${at("judgedFrom")})`;
  return `=IF(${at("newestFrom")}=0,${registerFormula(at, context)},${isTotal ? total : latest})`;
};

/** The end of the period that the actual speaks of. */
const periodFormula = ({ isTotal }: ExportRow, at: (key: string) => string, { series }: FormulaContext): string => {
  const end = `MAXIFS(${series("to")},${series("no")},${at("no")},${series("from")},${at("judgedFrom")})`;
  return isTotal ? `=${at("newestTo")}` : `=IF(${at("newestFrom")}=0,${at("newestTo")},${end})`;
};

/** The period's own target where a target is to be held, else the one that is set. */
const targetFormula = ({ result }: ExportRow, at: (key: string) => string, { asOf, series }: FormulaContext): string | null => {
  const { direction, interim = [] } = result.kpi;
  if (direction === "range") return null;
  const last = `IF(${at("targetSet")}="","",${at("targetSet")})`;
  if (!holds(direction)) return `=${last}`;
  const set = interim.reduceRight((later, { day, value }) => `IF(${asOf}<=${day},${value},${later})`, last);
  const own = `${series("no")},${at("no")},${series("from")},${at("judgedFrom")},${series("target")},"<>"`;
  return `=IF(COUNTIFS(${own})>0,SUMIFS(${series("target")},${own}),${set})`;
};

const attainmentFormula = ({ result }: ExportRow, at: (key: string) => string): string | null => {
  const { direction } = result.kpi;
  if (direction === "none") return null;
  const { actual, target } = { actual: at("actual"), target: at("target") };
  if (direction === "range") {
    const distance = `MAX(${at("low")}-${actual},${actual}-${at("high")},0)`;
    return needing(at, ["actual", "low", "high"], `IF(${distance}=0,1,IF(${at("scale")}=0,"",1-${distance}/${at("scale")}))`);
  }
  const sign = direction === "at most" || direction === "decrease" ? "-" : "+";
  const isMetAtZero = sign === "-" ? `${actual}<=0` : `${actual}>=0`;
  return needing(at, ["actual", "target"], `IF(${target}=0,IF(${isMetAtZero},1,""),1${sign}(${actual}-${target})/ABS(${target}))`);
};

/** The share of the way that should be done, by the phasing; last year's shape has no formula and keeps the value of the export. */
const expectedFormula = ({ phasing, way, isTotal }: ExportRow, at: (key: string) => string, context: FormulaContext): string | null => {
  if (phasing === null) return null;
  const needs = ["target", "baseline", "start", "due"];
  if (phasing === "profile") return needing(at, needs, profileFormula(isTotal, at, context));
  if (phasing === "interim") return needing(at, needs, interimFormula(way?.interim ?? [], at, context.asOf));
  return needing(at, needs, `${at("baseline")}+(${at("target")}-${at("baseline")})*${shareFormula(phasing, at, context.asOf)}`);
};

/** Straight from one target on the way to the next; before the start the baseline, after due the target. */
function interimFormula(interim: readonly Knot[], at: (key: string) => string, asOf: string): string {
  const ends = [...interim.map(({ day, value }) => [String(day), String(value)]), [at("due"), at("target")]] as [string, string][];
  return ends.reduceRight((later, [day, value], i) => {
    const [fromDay, from] = ends[i - 1] ?? [at("start"), at("baseline")];
    return `IF(${asOf}<=${day},${from}+(${value}-${from})*MAX(0,${asOf}-${fromDay})/(${day}-${fromDay}),${later})`;
  }, at("target"));
}

function shareFormula(phasing: string, at: (key: string) => string, asOf: string): string {
  const { start, due } = { start: at("start"), due: at("due") };
  const linear = `MAX(0,MIN(1,(${asOf}-${start})/(${due}-${start})))`;
  if (phasing === "step") return `IF(${asOf}>=${due},1,0)`;
  if (phasing !== "workdays") return linear;
  const workdays = (from: string, to: string): string => `NETWORKDAYS(${from}+1,${to})`;
  return `IF(${asOf}<=${start},0,IF(${asOf}>=${due},1,IF(${workdays(start, due)}>0,${workdays(start, asOf)}/${workdays(start, due)},${linear})))`;
}

/** Between the last target before the day and the next one after it, on a straight line; totals by what the targets add up to. */
function profileFormula(isTotal: boolean, at: (key: string) => string, { asOf, series }: FormulaContext): string {
  const day = `MIN(${asOf},${at("due")})`;
  const own = `${series("no")},${at("no")},${series("target")},"<>",${series("to")},">="&${at("start")}`;
  const next = `MINIFS(${series("to")},${own},${series("to")},">="&${day})`;
  const last = `MAXIFS(${series("to")},${own},${series("to")},"<"&${day})`;
  const valueAt = (end: string): string => `SUMIFS(${series("target")},${own},${series("to")},${isTotal ? `"<="&${end}` : end})`;
  const fromDay = `MAX(${last},${at("start")})`;
  const fromValue = `IF(${last}=0,${at("baseline")},${valueAt(last)})`;
  const between = `${fromValue}+(${valueAt(next)}-${fromValue})*MAX(0,${day}-${fromDay})/(${next}-${fromDay})`;
  return `IF(${next}=0,${fromValue},IF(${next}=${fromDay},${valueAt(next)},${between}))`;
}

const borderFormula = ({ judgedBy, result }: ExportRow, at: (key: string) => string, border: "amber" | "red"): string | null => {
  const { direction } = result.kpi;
  if (judgedBy === "watched" || direction === "range") return null;
  if (judgedBy === "pace") {
    const step = `(IF(${at("expected")}="",${at("baseline")},${at("expected")})-${at("baseline")})`;
    return needing(at, ["target"], `${at("baseline")}+IF(${at("way")}*${step}>0,${at(border)},2-${at(border)})*${step}`);
  }
  if (border === "amber") return `=${at("target")}`;
  const sign = direction === "at most" || direction === "decrease" ? "+" : "-";
  return needing(at, ["target"], `IF(${at("target")}=0,"",${at("target")}${sign}MAX(0,1-${at("amber")})*ABS(${at("target")}))`);
};
