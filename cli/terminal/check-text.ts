/** The findings of a register for a terminal: health and its parts, then check by check, the most severe first, each with what to do. */
import { createColors } from "picocolors";
import { isoDate } from "../../shared/cell/serial-day";
import type { CheckFinding } from "../../shared/checks/check";
import type { Health } from "../../shared/checks/health";
import type { CheckReport } from "../../shared/checks/run-checks";
import { placeText } from "./findings-text";
import { displayWidth, printable } from "./printable";

export interface CheckView {
  readonly heading: string;
  readonly color: boolean;
  /** All findings of each check, and why each matters. */
  readonly verbose: boolean;
}

/** Of one check, unless all are asked for. */
const MOST = 8;
const WORDS = { error: "error", warning: "warning", info: "note" } as const;

/** Lines without line break at the end. */
export function checkText({ open, acknowledged, health }: CheckReport, view: CheckView): string {
  const colors = createColors(view.color);
  const parts = [
    `${colors.bold(printable(view.heading))}\n${healthLines(health, view)}`,
    ...groupsOf(open).map((group) => groupText(group, view)),
    acknowledged.length === 0 ? "" : acknowledgedText(acknowledged, view),
    open.length === 0 ? "nothing to report" : "",
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function healthLines({ score, areas }: Health, { color, verbose }: CheckView): string {
  const colors = createColors(color);
  if (score === null) return "there is no KPI to judge";
  const bars = areas.map(({ area, score: own, checks }) => {
    const taking = checks
      .filter(({ takes }) => takes > 0)
      .map(({ title, failed, lookedAt, takes }) => `${title} ${failed} of ${lookedAt} (-${Math.round(takes * 100)} %)`);
    return `  ${area.padEnd(12)} ${String(own).padStart(3)}${verbose && taking.length > 0 ? `  ${colors.dim(taking.join(", "))}` : ""}`;
  });
  return [`health ${colors.bold(`${score} of 100`)}`, ...bars].join("\n");
}

/** Findings of one check and one severity, in the order given. */
function groupsOf(findings: readonly CheckFinding[]): readonly (readonly CheckFinding[])[] {
  const groups = new Map<string, CheckFinding[]>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.check}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()];
}

function groupText(group: readonly CheckFinding[], { color, verbose }: CheckView): string {
  const colors = createColors(color);
  const { severity, check, title, reason, fix } = group[0]!;
  const paint = severity === "error" ? colors.red : severity === "warning" ? colors.yellow : colors.dim;
  const shown = verbose ? group : group.slice(0, MOST);
  const width = Math.max(...shown.map(({ where }) => displayWidth(placeText(where))));
  const rest = group.length - shown.length;
  return [
    `${paint(`${group.length} ${WORDS[severity]}${group.length === 1 ? "" : "s"}`)}  ${colors.bold(title)} ${colors.dim(`(${check})`)}`,
    ...shown.map(({ where, message }) => {
      const place = placeText(where);
      return `  ${place}${" ".repeat(width - displayWidth(place))}  ${printable(message)}`;
    }),
    ...(rest > 0 ? [colors.dim(`  and ${rest} more (--verbose shows them)`)] : []),
    ...(verbose ? [colors.dim(`  why: ${reason}`)] : []),
    colors.dim(`  to do: ${fix}`),
  ].join("\n");
}

function acknowledgedText(findings: readonly CheckFinding[], { color }: CheckView): string {
  const colors = createColors(color);
  const lines = findings.map(({ where, check, acknowledged }) => {
    const { who = "", when = 0, why = "", until = null } = acknowledged ?? {};
    const end = until === null ? "" : `, until ${isoDate(until)}`;
    return `  ${placeText(where)}  ${check}: ${printable(who)} on ${isoDate(when)}${end}: ${printable(why)}`;
  });
  return [colors.dim(`${findings.length} acknowledged`), ...lines].join("\n");
}
