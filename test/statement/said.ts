/** A reading in one line, for tables of sentences: what is said, nothing that is not. */
import { isoDate, serialOf } from "../../shared/cell/serial-day";
import { readStatement } from "../../shared/statement/read-statement";
import type { StatementContext, StatementParts } from "../../shared/statement/statement";

export const NEW_YEAR: StatementContext = { asOf: serialOf(2026, 1, 1) };

export function said(text: string, context = NEW_YEAR): string {
  const reading = readStatement(text, context);
  if (reading.is === "refused") return `refused: ${reading.reason}`;
  const asked = reading.is === "questions" ? ` ? ${reading.questions.map(({ about }) => about).join(", ")}` : "";
  return `${line(reading.parts)}${asked}`;
}

function line(parts: StatementParts): string {
  const { metric, direction, kind, amount, per, periods, start, due, baseline, target, low, high, unit } = parts;
  return [
    metric,
    direction ?? "",
    kind ?? "",
    amount === null ? "" : String(Number(amount.toPrecision(6))),
    per === null ? "" : `per ${per}`,
    periods === null || periods === 1 ? "" : `× ${periods}`,
    baseline === null ? "" : `from ${baseline}`,
    target === null || kind === "level" ? "" : `to ${Number(target.toPrecision(6))}`,
    low === null ? "" : `${low} to ${high}`,
    unit === "" ? "" : `in ${unit}`,
    start === null ? "" : `since ${isoDate(start)}`,
    due === null ? "" : `due ${isoDate(due)}`,
  ]
    .filter((word) => word !== "")
    .join(" ");
}
