/** Findings for a terminal, the most severe first, each with its cell. */
import { createColors } from "picocolors";
import type { Finding, Place, Severity } from "../../shared/cell/finding";
import { displayWidth, printable } from "./printable";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
const TITLES: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ["error", "errors"],
  warning: ["warning", "warnings"],
  info: ["note", "notes"],
};
/** Of one severity, unless all are asked for. */
const MOST = 20;

export interface FindingsView {
  readonly color: boolean;
  /** All of every severity; otherwise the first of errors and warnings, and notes only counted. */
  readonly all: boolean;
}

/** Lines without line break at the end; "" where nothing was found. */
export function findingsText(findings: readonly Finding[], view: FindingsView): string {
  return SEVERITIES.flatMap((severity) =>
    sectionLines(
      severity,
      findings.filter((finding) => finding.severity === severity),
      view,
    ),
  ).join("\n");
}

/** "Register!B7"; a sheet whose name has other letters in quotes, as formulas have it. */
export function placeText({ sheet, cell }: Place): string {
  const name = /^[\p{L}\p{N}_.]+$/u.test(sheet) ? sheet : `'${printable(sheet)}'`;
  return cell === "" ? name : `${name}!${cell}`;
}

function sectionLines(severity: Severity, findings: readonly Finding[], { color, all }: FindingsView): string[] {
  if (findings.length === 0) return [];
  const colors = createColors(color);
  const paint = severity === "error" ? colors.red : severity === "warning" ? colors.yellow : colors.dim;
  const [one, many] = TITLES[severity];
  const title = paint(`${findings.length} ${findings.length === 1 ? one : many}`);
  if (severity === "info" && !all) return [`${title} ${colors.dim("(--verbose shows them)")}`];
  const shown = all ? findings : findings.slice(0, MOST);
  const width = Math.max(...shown.map(({ where }) => displayWidth(placeText(where))));
  const lines = shown.map(({ where, message }) => {
    const place = placeText(where);
    return `  ${place}${" ".repeat(width - displayWidth(place))}  ${printable(message)}`;
  });
  const rest = findings.length - shown.length;
  return [title, ...lines, ...(rest > 0 ? [colors.dim(`  and ${rest} more (--verbose shows them)`)] : [])];
}
