/** The KPIs, exceptions first, narrowed by status and by name. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Place } from "../cell/finding";
import { displayName } from "../kpi/display-name";
import type { KpiResult } from "../kpi/kpi-result";
import { KpiCard } from "./kpi-card";
import { byUrgency } from "./read-view";
import { Totals, type StatusChoice } from "./totals";
import { WORDS } from "./words";

export interface KpiListProps {
  readonly results: readonly KpiResult[];
  readonly onGoTo: (place: Place) => void;
}

/** A page of cards; a register of thousands must not freeze the pane. */
const PAGE = 60;
const SEARCH_FROM = 9;

export function KpiList({ results, onGoTo }: KpiListProps): JSX.Element {
  const [status, setStatus] = useState<StatusChoice>(undefined);
  const [search, setSearch] = useState("");
  const [limit, setLimit] = useState(PAGE);
  // A status that no KPI has any more, after an edit, would leave the list empty without reason.
  const chosen = results.some((result) => result.status === status) ? status : undefined;
  const namesakes = repeated(results.map(({ kpi }) => displayName(kpi)));
  const wanted = search.trim().toLowerCase();
  const found = byUrgency(results).filter(
    ({ kpi, status: own }) =>
      (chosen === undefined || own === chosen) &&
      [displayName(kpi), kpi.objective, kpi.owner, kpi.id].some((text) => text.toLowerCase().includes(wanted)),
  );
  return (
    <>
      <Totals results={results} chosen={chosen} onChoose={setStatus} />
      {results.length >= SEARCH_FROM && (
        <input
          class="pl-search"
          type="search"
          aria-label={WORDS.find}
          placeholder={WORDS.find}
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
      )}
      {found.length === 0 && <p class="pl-note">{WORDS.noMatch}</p>}
      <ul class="pl-cards">
        {found.slice(0, limit).map((result) => (
          <KpiCard
            key={`${result.kpi.where.sheet}!${result.kpi.where.cell}`}
            result={result}
            showId={namesakes.has(displayName(result.kpi))}
            onGoTo={onGoTo}
          />
        ))}
      </ul>
      {found.length > limit && (
        <button type="button" class="pl-button" onClick={() => setLimit(limit + PAGE)}>
          {WORDS.more} ({found.length - limit})
        </button>
      )}
    </>
  );
}

/** The names that more than one KPI has. */
function repeated(names: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(names.filter((name) => seen.has(name) || !seen.add(name)));
}
