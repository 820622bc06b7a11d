/** What a pack tells, worked out once: the scorecard of the day, what it was at the last pack, and what people noted. */
import type { Day } from "../../cell/serial-day";
import type { Journal } from "../../journal/journal";
import { lateChanges, type LateChange } from "../../journal/late-changes";
import { isInUse } from "../../journal/reviews-due";
import { displayName } from "../../kpi/display-name";
import type { KpiResult } from "../../kpi/kpi-result";
import type { Measurement } from "../../kpi/measurement";
import { nameKey } from "../../kpi/name-key";
import type { Scorecard } from "../evaluate-scorecard";
import { byUrgency } from "../urgency";
import type { FrozenKpi, FrozenPack } from "./previous-pack";

export interface PackInput {
  readonly scorecard: Scorecard;
  readonly journal: Journal;
  readonly measurements: readonly Measurement[];
  /** Months between reviews where the register names none. */
  readonly reviewMonths: number;
  /** The latest pack of an earlier day. */
  readonly previous: FrozenPack | null;
  /** The pack of this very day, whose decisions are kept when it is written anew. */
  readonly replaced: FrozenPack | null;
}

export interface PackFacts extends PackInput {
  readonly asOf: Day;
  /** KPIs in use, what asks for somebody first. */
  readonly results: readonly KpiResult[];
  /** What a KPI is called in this pack: its name, with its ID where another is called the same. */
  readonly labelOf: (result: Pick<KpiResult, "kpi">) => string;
  /** As the last pack had it. */
  readonly beforeOf: (result: KpiResult) => FrozenKpi | null;
  readonly late: readonly LateChange[];
}

export function packFacts(input: PackInput): PackFacts {
  const { scorecard, journal, measurements, previous } = input;
  const results = byUrgency(scorecard.results.filter(({ kpi }) => isInUse(kpi)));
  const names = new Map<string, number>();
  for (const { kpi } of scorecard.results) {
    const key = nameKey(displayName(kpi));
    names.set(key, (names.get(key) ?? 0) + 1);
  }
  const labelOf: PackFacts["labelOf"] = ({ kpi }) => {
    const name = displayName(kpi);
    return (names.get(nameKey(name)) ?? 0) > 1 ? `${name} [${kpi.id}]` : name;
  };
  const upTo = journal.changes.filter(({ when }) => previous === null || when > previous.asOf);
  return {
    ...input,
    asOf: scorecard.asOf,
    results,
    labelOf,
    beforeOf: (result) => previous?.kpis.get(nameKey(labelOf(result))) ?? null,
    late: lateChanges(results, upTo, { asOf: scorecard.asOf, measurements }),
  };
}
