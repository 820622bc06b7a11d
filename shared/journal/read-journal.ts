/** Reads the register's neighbours of a workbook: what they hold, and a finding for every cell that could not be used. */
import type { Finding } from "../cell/finding";
import type { Day } from "../cell/serial-day";
import type { Kpi } from "../kpi/kpi";
import type { SheetValues } from "../register/find-sheets";
import { createReport } from "../register/sheet-report";
import { sortFindings } from "../register/sort-findings";
import { findJournal } from "./find-journal";
import type { Journal } from "./journal";
import { journalRows, type JournalRow } from "./journal-rows";
import { JOURNAL_TABLES, type JournalKey, type JournalName, type JournalTable } from "./journal-tables";
import { kpiReferences } from "./kpi-references";
import { readAcknowledged } from "./read-acknowledged";
import { readChanges, readReviews } from "./read-history";
import { readActions, readCheckIns, readObjectives } from "./read-work";

/** A snapshot of a workbook is one. */
export interface JournalSource {
  readonly sheets: readonly SheetValues[];
  readonly locale: string;
  readonly today: Day;
}

export interface JournalOptions {
  /** The register's KPIs, which entries must name; left out, every name will do. */
  readonly kpis?: readonly Kpi[];
  /** Month in which the fiscal year begins; 1 unless given. */
  readonly fiscalStart?: number;
}

/** A workbook without any of the sheets has an empty journal; nothing is thrown for bad data. */
export function readJournal({ sheets, locale, today }: JournalSource, { kpis, fiscalStart = 1 }: JournalOptions = {}): Journal {
  const tables = findJournal(sheets);
  const toKpi = kpiReferences(kpis ?? null);
  const findings: Finding[] = [];
  const read = <Name extends JournalName, Entry>(
    name: Name,
    entriesOf: (rows: readonly JournalRow<JournalKey<Name>>[]) => readonly Entry[],
  ): readonly Entry[] => {
    const found = tables[name];
    if (!found) return [];
    const report = createReport({ sheet: found.sheet, top: 0, left: 0 });
    const table = JOURNAL_TABLES[name] as unknown as JournalTable<JournalKey<Name>>;
    const entries = entriesOf(journalRows(table, found, { locale, fiscalStart, today, toKpi, report }));
    findings.push(...sortFindings(report.findings));
    return entries;
  };
  return {
    objectives: read("objectives", readObjectives),
    actions: read("actions", readActions),
    checkIns: read("checkIns", readCheckIns),
    reviews: read("reviews", readReviews),
    changes: read("changes", readChanges),
    acknowledged: read("acknowledged", readAcknowledged),
    findings,
    tables,
  };
}
