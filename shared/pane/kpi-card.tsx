/** One KPI: status, value against target, how far along and how far to the next class; opened, the reason and the history. */
import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import type { Place } from "../cell/finding";
import { displayName } from "../kpi/display-name";
import type { KpiResult } from "../kpi/kpi-result";
import { KpiDetails } from "./kpi-details";
import { actualText, distanceText, percentText, shareOf, targetText } from "./kpi-facts";
import { Spark } from "./spark";
import { StatusBadge, statusColors } from "./status-badge";
import { WORDS } from "./words";

export interface KpiCardProps {
  readonly result: KpiResult;
  /** Says the ID beside the name, where another KPI has the same name. */
  readonly showId: boolean;
  readonly onGoTo: (place: Place) => void;
}

const SPARK_POINTS = 24;

export function KpiCard({ result, showId, onGoTo }: KpiCardProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const target = targetText(result);
  const distance = distanceText(result);
  return (
    <li class="pl-card" style={statusColors(result.status)}>
      <h2 class="pl-card-head">
        <button type="button" class="pl-card-toggle" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          <span class="pl-name">
            {displayName(result.kpi)}
            {showId && <span class="pl-id"> {result.kpi.id}</span>}
          </span>
          <StatusBadge status={result.status} />
          <span class="pl-chevron" aria-hidden="true" />
        </button>
      </h2>
      <p class="pl-values">
        <span class={result.actual === null ? "pl-actual pl-none" : "pl-actual"}>{actualText(result)}</span>
        {target !== "" && (
          <span class="pl-target">
            {WORDS.target} {target}
          </span>
        )}
        <Spark values={result.series.points.slice(-SPARK_POINTS).map((point) => point.value)} />
      </p>
      <Meter result={result} />
      {distance !== "" && <p class="pl-distance">{distance}</p>}
      <div id={id} hidden={!isOpen}>
        {isOpen && <KpiDetails result={result} onGoTo={onGoTo} />}
      </div>
    </li>
  );
}

/** The bar ends at 0 and 100 %, the number beside it says the truth; the mark is where the KPI should be by now. */
function Meter({ result }: { readonly result: KpiResult }): JSX.Element | null {
  const share = shareOf(result);
  if (!share) return null;
  const text = percentText(share.share);
  const expected = share.expected === null ? null : percentText(share.expected);
  return (
    <div class="pl-progress">
      <div
        class="pl-meter"
        role="meter"
        aria-label={`${share.word}: ${displayName(result.kpi)}`}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(within(share.share) * 100)}
        aria-valuetext={expected ? `${text}, ${expected} ${WORDS.expectedNow}` : text}
        title={expected ? `${expected} ${WORDS.expectedNow}` : undefined}
      >
        <span class="pl-meter-fill" style={{ width: `${within(share.share) * 100}%` }} />
        {share.expected !== null && <span class="pl-meter-mark" style={{ left: `${within(share.expected) * 100}%` }} />}
      </div>
      <span class="pl-progress-text">
        <span class="pl-progress-word">{share.word}</span> {text}
      </span>
    </div>
  );
}

function within(share: number): number {
  return Math.min(1, Math.max(0, share));
}
