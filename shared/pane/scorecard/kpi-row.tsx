/** A KPI on the scorecard: name and actual, status as shape, word and colour, its course, and trend and signal in words. */
import type { JSX } from "preact";
import { displayName } from "../../kpi/display-name";
import type { Kpi } from "../../kpi/kpi";
import type { KpiResult } from "../../kpi/kpi-result";
import { actualText, targetText } from "../value-texts";
import type { LocalText } from "../local-text";
import { Spark } from "../spark";
import { StatusBadge, statusColors } from "../status-badge";
import { SCORECARD_WORDS, TREND_GLYPHS } from "../words/words-scorecard";

export interface KpiRowProps {
  readonly result: KpiResult;
  /** Says the ID beside the name, where another KPI has the same name. */
  readonly showId: boolean;
  /** Statistics are shown once they are worked out: drawing a row must not start them. */
  readonly isAnalysed: boolean;
  readonly local: LocalText;
  readonly onOpen: (kpi: Kpi) => void;
}

const SPARK_POINTS = 24;

export function KpiRow({ result, showId, isAnalysed, local, onOpen }: KpiRowProps): JSX.Element {
  const target = targetText(result);
  return (
    <li class="pl-row" style={statusColors(result.status)}>
      <button type="button" class="pl-row-open" onClick={() => onOpen(result.kpi)}>
        <span class="pl-row-line">
          <span class="pl-name">
            {displayName(result.kpi)}
            {showId && <span class="pl-id"> {result.kpi.id}</span>}
          </span>{" "}
          <span class={result.actual === null ? "pl-actual pl-none" : "pl-actual"}>{local.text(actualText(result))}</span>
        </span>{" "}
        <span class="pl-row-line">
          <StatusBadge status={result.status} />{" "}
          {target !== "" && (
            <span class="pl-of">
              {SCORECARD_WORDS.of} {local.text(target)}
            </span>
          )}
        </span>{" "}
        <span class="pl-row-line">
          <span class="pl-moves">{isAnalysed && movesText(result)}</span>
          <Spark values={result.series.points.slice(-SPARK_POINTS).map((point) => point.value)} />
        </span>
      </button>
    </li>
  );
}

/** "↗ improving · signal: concern"; "" for a history too short to say either. */
function movesText({ trend, signal }: KpiResult): string {
  const parts = [
    trend === null ? "" : `${TREND_GLYPHS[trend]} ${trend}`,
    signal === null || signal === "none" ? "" : `${SCORECARD_WORDS.signal} ${signal}`,
  ];
  return parts.filter((part) => part !== "").join(" · ");
}
