/** What the checks look at: the scorecard of a register with its settings and its neighbours, and the way to each cell of it. */
import { readArea } from "../cell/a1";
import type { Finding, Place } from "../cell/finding";
import type { Day } from "../cell/serial-day";
import type { FormulaLink } from "../scorecard/link-formulas";
import type { Objective, Review } from "../journal/journal";
import { displayName } from "../kpi/display-name";
import type { Kpi } from "../kpi/kpi";
import type { KpiResult } from "../kpi/kpi-result";
import { nameKey } from "../kpi/name-key";
import { headerOf, REGISTER_COLUMNS, type RegisterKey } from "../register/columns";
import type { Settings } from "../register/settings";
import type { Understanding } from "../register/understanding";
import type { Scorecard } from "../scorecard/evaluate-scorecard";
import type { Found } from "./check";

export interface SubjectInput {
  readonly scorecard: Scorecard;
  /** How the register was understood: which columns it has. */
  readonly understood: Understanding;
  readonly settings: Settings;
  /** Of the settings, the reading, the evaluation and the journal. */
  readonly findings: readonly Finding[];
  /** Of the sheet Objectives; null where the workbook has none. */
  readonly objectives: readonly Objective[] | null;
  /** Of the sheet Reviews; null where the workbook has none. */
  readonly reviews: readonly Review[] | null;
}

export interface Subject extends Omit<SubjectInput, "scorecard" | "understood"> {
  readonly asOf: Day;
  /** All rows but those that are retired. */
  readonly results: readonly KpiResult[];
  /** Those of them that are KPIs or milestones: metrics are only watched. */
  readonly judged: readonly KpiResult[];
  /** Judged ones by objective, in the register's order. */
  readonly byObjective: ReadonlyMap<string, readonly KpiResult[]>;
  readonly formulas: readonly FormulaLink[];
  readonly hasColumn: (key: RegisterKey) => boolean;
  /** The cell of a column in the KPI's row; its name's where the register lacks the column. */
  readonly place: (kpi: Kpi, key: RegisterKey) => Place;
  /** The first cell of the register that a finding about all of it can point at. */
  readonly heading: Place;
  /** A KPI of the register by its id or name; null for none, and for a name that several have. */
  readonly named: (written: string) => Kpi | null;
  /** What a KPI is called in a list of findings: its name as people read it, or its id where several have that name. */
  readonly labelOf: (kpi: Kpi) => string;
  /** What was found about a KPI, at one of its cells. */
  readonly about: (kpi: Kpi, key: RegisterKey, message: string) => Found;
}

export function subjectOf({ scorecard, understood, ...rest }: SubjectInput): Subject {
  const retired = new Set(scorecard.results.filter(({ kpi }) => kpi.details["State"] === "retired").map(({ kpi }) => kpi.id));
  const results = scorecard.results.filter(({ kpi }) => !retired.has(kpi.id));
  const judged = results.filter(({ kpi }) => kpi.kind !== "metric");
  const kpis = results.map(({ kpi }) => kpi);
  const columns = new Map(understood.columns.flatMap(({ at, readAs }) => (readAs === null ? [] : [[readAs, at] as const])));
  const columnOf = (key: RegisterKey): string | undefined => columns.get(headerOf(REGISTER_COLUMNS, key));
  const place: Subject["place"] = ({ where }, key) => {
    const area = readArea(where.cell);
    const column = columnOf(key);
    return area && column !== undefined ? { sheet: where.sheet, cell: `${column}${area.top + 1}` } : where;
  };
  const first = kpis[0]?.where ?? { sheet: "Register", cell: "" };
  const name = columnOf("name");
  const named = namer(kpis);
  const labelOf = (kpi: Kpi): string => (named(displayName(kpi)) === null ? kpi.id : displayName(kpi));
  return {
    ...rest,
    findings: rest.findings.filter(({ kpi }) => kpi === undefined || !retired.has(kpi)),
    asOf: scorecard.asOf,
    results,
    judged,
    byObjective: grouped(judged),
    formulas: [...scorecard.formulas.values()].map(({ link }) => link),
    hasColumn: (key) => columnOf(key) !== undefined,
    place,
    heading: name === undefined ? first : { sheet: first.sheet, cell: `${name}${understood.headerRow}` },
    named,
    labelOf,
    about: (kpi, key, message) => ({ about: labelOf(kpi), kpi: kpi.id, where: place(kpi, key), message }),
  };
}

function grouped(judged: readonly KpiResult[]): Map<string, KpiResult[]> {
  const groups = new Map<string, KpiResult[]>();
  for (const result of judged) {
    const key = nameKey(result.kpi.objective);
    if (key === "") continue;
    const group = groups.get(key);
    if (group) group.push(result);
    else groups.set(key, [result]);
  }
  return groups;
}

function namer(kpis: readonly Kpi[]): Subject["named"] {
  const ids = new Map(kpis.map((kpi) => [nameKey(kpi.id), kpi]));
  const names = new Map<string, Kpi | null>();
  for (const kpi of kpis) {
    for (const key of new Set([nameKey(kpi.name), nameKey(displayName(kpi))])) names.set(key, names.has(key) ? null : kpi);
  }
  return (written) => ids.get(nameKey(written)) ?? names.get(nameKey(written)) ?? null;
}
