/** How many KPIs are in which status: a bar that shows the shares, and buttons that narrow the list to one status. */
import type { JSX } from "preact";
import type { KpiResult } from "../../kpi/kpi-result";
import type { Status } from "../../kpi/verdict";
import { statusCounts } from "../read-view";
import { StatusBadge, statusColors } from "../status-badge";
import { SCORECARD_WORDS } from "../words/words-scorecard";

/** Undefined shows all; null those that are watched only. */
export type StatusChoice = Status | null | undefined;

export interface TotalsProps {
  readonly results: readonly KpiResult[];
  readonly chosen: StatusChoice;
  readonly onChoose: (choice: StatusChoice) => void;
}

export function Totals({ results, chosen, onChoose }: TotalsProps): JSX.Element {
  const counts = statusCounts(results);
  return (
    <div class="pl-totals">
      <div class="pl-shares" aria-hidden="true">
        {counts.map(({ status, count }) => (
          <span key={status} class="pl-share" style={{ ...(statusColors(status) as object), flexGrow: count }} />
        ))}
      </div>
      <div class="pl-choices" role="group" aria-label={SCORECARD_WORDS.totals}>
        <button type="button" class="pl-choice" aria-pressed={chosen === undefined} onClick={() => onChoose(undefined)}>
          <span class="pl-badge pl-badge-all">
            {SCORECARD_WORDS.all}
            <span class="pl-count">{results.length}</span>
          </span>
        </button>
        {counts.map(({ status, count }) => (
          <button
            key={status}
            type="button"
            class="pl-choice"
            aria-pressed={chosen === status}
            onClick={() => onChoose(chosen === status ? undefined : status)}
          >
            <StatusBadge status={status} count={count} />
          </button>
        ))}
      </div>
    </div>
  );
}
