/** Small sheets as people keep them, and findings in a line each, for the tests of the readers. */
import type { Finding } from "../../shared/cell/finding";

/** "error E7 direction …": what a finding says and where. */
export function lines(findings: readonly Finding[]): string[] {
  return findings.map(({ severity, where, message }) => `${severity} ${where.cell} ${message}`);
}

/** The findings about one cell, without the cell. */
export function about(findings: readonly Finding[], cell: string): string[] {
  return findings.filter(({ where }) => where.cell === cell).map(({ severity, message }) => `${severity}: ${message}`);
}

/** A register row by header, in the order of the headers. */
export function sheetOf(
  rows: readonly Readonly<Record<string, string | number | boolean | null>>[],
  headers = [...new Set(rows.flatMap((row) => Object.keys(row)))],
): (string | number | boolean | null)[][] {
  return [headers, ...rows.map((row) => headers.map((header) => row[header] ?? null))];
}
