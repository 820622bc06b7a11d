/** The real example: the four-hour standard of English accident and emergency departments, for England and four of its trusts. */
import Papa from "papaparse";
import { serialOf } from "../shared/cell/serial-day";
import type { Example, ExampleRow } from "./example";
import { toDay } from "./to-day";

export const ATTRIBUTION = "Contains NHS England information licensed under the Open Government Licence v3.0.";

interface Figures {
  readonly period: string;
  readonly org_code?: string;
  readonly type?: string;
  readonly attendances: string;
  readonly breaches: string;
}

const STANDARD = 0.95;
const OBJECTIVE = "Patients are admitted, transferred or discharged within four hours of arrival";

/** Trusts by the code under which the figures are published. */
const TRUSTS: readonly (readonly [code: string, name: string])[] = [
  ["RAS", "The Hillingdon Hospitals"],
  ["RJC", "South Warwickshire"],
  ["RJZ", "King's College Hospital"],
  ["RR1", "Heart of England"],
];

/** From the two csv files of examples/data, as text. */
export function nhsExample(csv: { readonly england: string; readonly trusts: string }): Example {
  return {
    title: "NHS England: A&E patients seen within four hours, April 2016 to March 2019",
    about: [
      "The national standard: at least 95 % of patients are admitted, transferred or discharged within four hours of their arrival. Here are England as a whole and four NHS trusts, month by month, with the numbers of patients seen in time (numerator) and of all attendances (denominator).",
      "The trusts' figures come by type of department: type 1 is a major department, type 2 a single specialty, other all the rest. A KPI without segment adds the types up; the last one speaks of the type 1 department of King's College Hospital alone.",
      "Heart of England ends in June 2018, when its figures stop: its status is Stale, not good or bad.",
      "Owners are roles. The names of the trusts were added to the published codes; Rationale, Start and Due are the example's own.",
      `${ATTRIBUTION} Published by NHS England as A&E attendances and emergency admissions; taken from the NHSRdatasets package.`,
    ],
    asOf: serialOf(2019, 3, 31),
    register: [
      kpi({
        ID: "ENG",
        Name: "England",
        Level: "organisation",
        Owner: "National urgent care lead",
        Rationale: "The standard as it was promised to the public",
      }),
      ...TRUSTS.map(([code, name]) =>
        kpi({ ID: code, Name: name, Parent: "ENG", Level: "organisation", Owner: `Chief operating officer, ${code}` }),
      ),
      kpi({
        ID: "RJZ-1",
        Name: "King's College Hospital",
        Segment: "type 1",
        Parent: "RJZ",
        Level: "department",
        Owner: "Emergency department lead, RJZ",
        Rationale: "The hardest part of the trust's figure",
      }),
    ],
    measurements: [
      ...rowsOf(csv.england).map((figures) => measurement("England", figures)),
      ...rowsOf(csv.trusts).map((figures) => measurement(nameOfTrust(figures.org_code), figures)),
    ],
  };
}

function kpi(own: ExampleRow): ExampleRow {
  return {
    ID: null,
    Name: null,
    Objective: OBJECTIVE,
    Unit: "%",
    Direction: "at least",
    Target: STANDARD,
    Start: serialOf(2016, 4, 1),
    Due: serialOf(2019, 3, 31),
    Frequency: "month",
    Aggregation: "rate",
    Definition: "Patients who spent four hours or less in the department, of all who attended",
    Source: "NHS England, A&E attendances and emergency admissions",
    "Source type": "other",
    ...own,
  };
}

function measurement(name: string, { period, type, attendances, breaches }: Figures): ExampleRow {
  const denominator = Number(attendances);
  const numerator = denominator - Number(breaches);
  return {
    KPI: name,
    Period: toDay(period),
    Segment: type === undefined ? null : type === "other" ? "other types" : `type ${type}`,
    Numerator: numerator,
    Denominator: denominator,
    Actual: denominator === 0 ? null : numerator / denominator,
  };
}

function nameOfTrust(code: string | undefined): string {
  const trust = TRUSTS.find(([known]) => known === code);
  if (!trust) throw new Error(`the figures must be of a known trust: ${code}`);
  return trust[1];
}

function rowsOf(csv: string): Figures[] {
  return Papa.parse<Figures>(csv, { header: true, skipEmptyLines: true }).data;
}
