/** A page to meet over, as data: sections of rows on six columns, which become cells of a sheet, or text. */
import type { Cell } from "../../cell/cell";
import { isoDate, type Day } from "../../cell/serial-day";
import type { KpiResult } from "../../kpi/kpi-result";
import { decimalsFor, formatRange, formatValue, readUnit } from "../../kpi/unit";
import type { Status } from "../../kpi/verdict";
import { STATUS_LOOKS } from "../palette";
import { valueFormat } from "../value-format";

export interface PageCell {
  /** What the sheet's cell holds: a number stays one. */
  readonly value: Cell;
  /** The same for readers of text. */
  readonly text: string;
  /** Number format; "" for text. */
  readonly format: string;
  /** Shown in the colours of this status. */
  readonly status: Status | null;
  readonly isLoud: boolean;
}

export interface Section {
  readonly title: string;
  /** Sentences below the title, a line each; "" for none. */
  readonly note: string;
  /** Six headers; none for a section that is its note alone. */
  readonly header: readonly string[];
  readonly rows: readonly (readonly PageCell[])[];
  /** Marks the table's cells in the workbook, so that it is found again; "" for none. */
  readonly name: string;
}

export interface Page {
  readonly title: string;
  readonly subtitle: string;
  readonly sections: readonly Section[];
}

/** Columns of every section: what it is about, its state, two values or days, a person, words. */
export const PAGE_COLUMNS = 6;

export function textCell(text: string, isLoud = false): PageCell {
  return { value: text === "" ? null : text, text, format: "", status: null, isLoud };
}

export function countCell(count: number): PageCell {
  return { value: count, text: String(count), format: "0", status: null, isLoud: true };
}

export function dayCell(day: Day | null): PageCell {
  return day === null ? textCell("") : { value: day, text: isoDate(day), format: "yyyy-mm-dd", status: null, isLoud: false };
}

/** Word and shape, for eyes that do not see the colour; a metric is watched, and has none. */
export function statusCell(status: Status | null): PageCell {
  if (status === null) return textCell("watched");
  const text = `${STATUS_LOOKS[status].glyph} ${status}`;
  return { value: text, text, format: "", status, isLoud: true };
}

/** A value in the KPI's own unit; empty where there is none. */
export function valueCell(result: KpiResult, value: number | null): PageCell {
  if (value === null) return textCell("");
  const unit = readUnit(result.kpi.unit);
  const decimals = unit.kind === "percent" ? 1 : decimalsFor([value, result.actual, result.target, result.kpi.baseline], unit);
  return { value, text: formatValue(value, unit, decimals), format: valueFormat(result), status: null, isLoud: false };
}

/** The status in a sentence, without the word that stands beside it anyway. */
export function whyText({ status, statusExplanation }: KpiResult): string {
  const words =
    status !== null && statusExplanation.startsWith(`${status}: `) ? statusExplanation.slice(status.length + 2) : statusExplanation;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function targetCell(result: KpiResult): PageCell {
  const { low, high, unit } = result.kpi;
  if (result.target !== null) return valueCell(result, result.target);
  return textCell(low === null || high === null ? "" : formatRange([low, high], readUnit(unit)));
}

export function section(title: string, rest: Partial<Omit<Section, "title">>): Section {
  return { title, note: "", header: [], rows: [], name: "", ...rest };
}
