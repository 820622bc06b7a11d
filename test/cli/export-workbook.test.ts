/** The exported workbook: its native formulas, calculated by LibreOffice, give the core's answers; names are text wherever they stand. */
import { describe, expect, it } from "@jest/globals";
import { exportWorkbook } from "../../cli/export/export-workbook";
import { readWorkbook, type FileContents } from "../../cli/reading/read-workbook";
import { writeWorkbook } from "../../cli/writing/workbook-writer";
import { cellAddress } from "../../shared/cell/a1";
import type { Value } from "../../shared/cell/cell";
import { LAST_DAY, serialOf } from "../../shared/cell/serial-day";
import type { Kpi } from "../../shared/kpi/kpi";
import { periodOf } from "../../shared/kpi/period";
import { STATUSES } from "../../shared/kpi/verdict";
import { evaluateScorecard } from "../../shared/scorecard/evaluate-scorecard";
import type { Change } from "../../shared/workbook/change";
import { recalculated, soffice } from "./libre-office";
import { randomKpis, type RandomKpis } from "./random-kpis";

const MEASUREMENT = {
  target: null,
  numerator: null,
  denominator: null,
  segment: "",
  note: "",
  reportedOn: null,
  where: { sheet: "M", cell: "A1" },
} as const;
const UNDERSTOOD = { summary: "register", layout: "register", headerRow: 1, columns: [], leftOut: [], notes: [] } as const;

/** With another day typed over the one of the export, if one is given. */
async function exported({ kpis, measurements }: RandomKpis, asOf: number, typed = asOf): Promise<Uint8Array> {
  const scorecard = evaluateScorecard({ kpis, measurements, asOf });
  const { changes, pages } = exportWorkbook({
    scorecard,
    complete: evaluateScorecard({ kpis, measurements, asOf: LAST_DAY }),
    title: "Test",
    register: { grid: [["Name"], ...kpis.map(({ name }) => [name])], understood: UNDERSTOOD },
    findings: scorecard.findings,
    notes: [],
    fiscalStart: 1,
  });
  const typing: Change = { kind: "cells", sheet: "Scorecard", at: "B2", values: [[typed]] };
  return writeWorkbook([...changes, typing], { title: "Test", description: "", pages });
}

const withLibreOffice = soffice === null ? it.skip : it;
const notice = soffice === null ? " (not checked: LibreOffice is not installed)" : "";

describe("the exported formulas", () => {
  const days = [
    [serialOf(2025, 7, 10), 41],
    [serialOf(2025, 12, 31), 42],
    [serialOf(2026, 2, 20), 43],
    [serialOf(2025, 2, 12), 44],
  ] as const;

  withLibreOffice.each(days)(
    `agree with the core on 150 KPIs of every kind as of %d${notice}`,
    async (asOf, seed) => {
      const bytes = await exported(randomKpis(150, seed), asOf);
      const ours = await readWorkbook(bytes, "ours.xlsx");
      const theirs = await readWorkbook(recalculated(bytes), "theirs.xlsx");
      for (const sheet of ["Scorecard", "Series"]) expect(differences(ours, theirs, sheet)).toEqual([]);
    },
    120_000,
  );

  it("meet every status between them", () => {
    const met = days.flatMap(([asOf, seed]) => evaluateScorecard({ ...randomKpis(150, seed), asOf }).results.map(({ status }) => status));
    expect(STATUSES.filter((status) => !met.includes(status))).toEqual([]);
  });

  withLibreOffice(
    `follow the day that stands on the sheet${notice}`,
    async () => {
      const monthly = randomKpis(200, 45).kpis.filter(({ phasing, direction }) => phasing === "linear" && direction !== "milestone");
      const kpis = monthly.map((kpi): Kpi => ({ ...kpi, frequency: "month", aggregation: kpi.direction === "increase" ? "sum" : "last" }));
      const measurements = kpis.flatMap(({ id, target }, k) =>
        Array.from({ length: 12 }, (_, i) => ({
          ...MEASUREMENT,
          kpi: id,
          period: periodOf(serialOf(2025, i + 1, 1), "month"),
          actual: (target ?? 10) * (0.6 + ((i * 7 + k) % 11) / 12),
        })),
      );
      const [early, late] = [serialOf(2025, 3, 31), serialOf(2025, 10, 31)];
      const moved = await exported({ kpis, measurements }, early, late);
      const statuses = column(await readWorkbook(recalculated(moved), "moved.xlsx"), "Status");
      const expected = evaluateScorecard({ kpis, measurements, asOf: late }).results.map(({ status }) => status);
      expect(statuses.map((status) => status ?? null)).toEqual(expected);
      expect(new Set(expected).size).toBeGreaterThan(4);
    },
    120_000,
  );
});

describe("names from data", () => {
  const plain = randomKpis(1, 1);
  const named = (name: string): RandomKpis => {
    const kpi: Kpi = { ...plain.kpis[0]!, id: name, name, direction: "at least", target: 5, actual: 6, frequency: null };
    return { kpis: [kpi], measurements: [] };
  };

  it.each(["=1+1", "@SUM(A1)", "+44 20", "-5", "<b>&amp;</b>", ">5", "*", "a\nb", "_x0041_", "\u0001bell", "'quoted"])(
    "stay text: %j",
    async (name) => {
      const book = await readWorkbook(await exported(named(name), serialOf(2025, 7, 10)), "x.xlsx");
      expect(column(book, "KPI")).toEqual([name]);
      expect(column(book, "Status")).toEqual(["On track"]);
    },
  );

  it("are cut at the length that a cell can hold", async () => {
    const book = await readWorkbook(await exported(named("x".repeat(40_000)), serialOf(2025, 7, 10)), "x.xlsx");
    expect(String(column(book, "KPI")[0])).toHaveLength(32_767);
  });
});

const HEADER_ROW = 3;

function column({ sheets }: FileContents, header: string): Value[] {
  const values = sheets.find(({ name }) => name === "Scorecard")?.values ?? [];
  const at = (values[HEADER_ROW] ?? []).indexOf(header);
  return values.slice(HEADER_ROW + 1).map((row) => row[at] ?? null);
}

/** Cells in which two workbooks differ by more than rounding; blank and "" are the same to a reader. */
function differences(a: FileContents, b: FileContents, name: string): string[] {
  const [ours = [], theirs = []] = [a, b].map(({ sheets }) => sheets.find((sheet) => sheet.name === name)?.values);
  return ours.flatMap((row, r) =>
    row.flatMap((value, c) =>
      isSame(value, theirs[r]?.[c] ?? null) ? [] : [`${cellAddress(r, c)}: ${String(value)} and ${String(theirs[r]?.[c])}`],
    ),
  );
}

function isSame(a: Value, b: Value): boolean {
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
  return (a === "" ? null : a) === (b === "" ? null : b);
}
