/** The health of a KPI system in one number, and its parts: what the open findings of each check take off each area. */
import type { Severity } from "../cell/finding";
import { nameKey } from "../kpi/name-key";
import { AREAS, type Area, type Check, type CheckFinding, type Population } from "./check";
import { CHECKS } from "./checks";
import { READING } from "./checks-data";
import type { Subject } from "./subject";

export interface CheckHealth {
  readonly check: string;
  readonly title: string;
  /** Things looked at: KPIs, objectives, owners, or the register as one. */
  readonly lookedAt: number;
  /** Of those, how many have an open finding. */
  readonly failed: number;
  /** Share of the area's score that this takes off, 0 to 1. */
  readonly takes: number;
}

export interface AreaHealth {
  readonly area: Area;
  /** 0 to 100: what is left when every check has taken its share. */
  readonly score: number;
  /** Those that looked at anything. */
  readonly checks: readonly CheckHealth[];
}

export interface Health {
  /** 0 to 100: the mean of the areas; null for a register without KPIs. */
  readonly score: number | null;
  readonly areas: readonly AreaHealth[];
}

/** What a finding takes off if all that was looked at has one. */
const TAKES: Readonly<Record<Severity, number>> = { error: 1, warning: 0.6, info: 0.1 };
/** What the register as a whole lacks is one thing, however many KPIs it has. */
const OF_REGISTER = 0.5;

/** Acknowledged findings are handled: only open ones count. Notes on how something was read take nothing. */
export function healthOf(subject: Subject, open: readonly CheckFinding[]): Health {
  const sizes = populationsOf(subject);
  if (sizes.kpis === 0) return { score: null, areas: [] };
  const areas = AREAS.map((area): AreaHealth => {
    const checks = CHECKS.filter((check) => check.area === area && sizes[check.looksAt] > 0).map((check) =>
      checkHealth(
        check,
        sizes[check.looksAt],
        open.filter((finding) => finding.check === check.id),
      ),
    );
    return { area, checks, score: Math.round(100 * checks.reduce((left, { takes }) => left * (1 - takes), 1)) };
  });
  return { areas, score: Math.round(areas.reduce((sum, { score }) => sum + score, 0) / areas.length) };
}

/** Of each thing its worst finding counts; one about the register where KPIs are looked at is about all of them. */
function checkHealth({ id, title, looksAt }: Check, lookedAt: number, findings: readonly CheckFinding[]): CheckHealth {
  const worst = new Map<string, number>();
  for (const { about, kpi, severity } of findings) {
    if (id === READING && severity === "info") continue;
    const thing = kpi ?? nameKey(about);
    worst.set(thing, Math.max(worst.get(thing) ?? 0, TAKES[severity]));
  }
  const isAboutAll = looksAt !== "register" && id !== READING && worst.has("");
  const failed = isAboutAll ? lookedAt : Math.min(lookedAt, worst.size);
  const sum = isAboutAll ? (worst.get("") ?? 0) * lookedAt : [...worst.values()].reduce((total, takes) => total + takes, 0);
  const takes = Math.min(1, sum / lookedAt) * (looksAt === "register" ? OF_REGISTER : 1);
  return { check: id, title, lookedAt, failed, takes };
}

function populationsOf({ results, judged, byObjective, objectives }: Subject): Readonly<Record<Population, number>> {
  const owners = new Set(judged.map(({ kpi }) => nameKey(kpi.owner)).filter((owner) => owner !== ""));
  const named = new Set([...byObjective.keys(), ...(objectives ?? []).map(({ objective }) => nameKey(objective))]);
  return { kpis: results.length, objectives: named.size, owners: owners.size, register: results.length > 0 ? 1 : 0 };
}
