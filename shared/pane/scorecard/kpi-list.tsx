/** The KPIs in groups, exceptions first, narrowed by status and by words. */
import type { JSX } from "preact";
import { useId, useMemo, useRef, useState } from "preact/hooks";
import { displayName } from "../../kpi/display-name";
import type { KpiResult } from "../../kpi/kpi-result";
import { usePane } from "../pane-context";
import { GroupHead } from "./group-head";
import { groupResults, isFound, usefulGroupings, type Group, type Grouping } from "./group-results";
import { KpiRow } from "./kpi-row";
import { Totals, type StatusChoice } from "./totals";
import { useGrowing } from "./use-growing";
import { GROUP_WORDS, SCORECARD_WORDS } from "../words/words-scorecard";

/** From this many on, searching is quicker than looking. */
const SEARCH_FROM = 7;

export function KpiList({ ordered }: { readonly ordered: readonly KpiResult[] }): JSX.Element {
  const { open, run, workbook } = usePane();
  const id = useId();
  const [status, setStatus] = useState<StatusChoice>(undefined);
  const [search, setSearch] = useState("");
  const [grouping, setGrouping] = useState<Grouping>("status");
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const groupings = useMemo(() => usefulGroupings(ordered), [ordered]);
  const wanted = search.trim();
  // A status that no KPI has any more, after an edit, would leave the list empty without reason.
  const chosen = ordered.some((result) => result.status === status) ? status : undefined;
  const groups = useMemo(() => {
    const found = ordered.filter((result) => (chosen === undefined || result.status === chosen) && isFound(result, wanted));
    return groupResults(found, groupings.includes(grouping) ? grouping : "status");
  }, [ordered, groupings, grouping, chosen, wanted]);
  const isEmpty = groups.length === 0;
  const toggle = (key: string): void => {
    const next = new Set(closed);
    if (!next.delete(key)) next.add(key);
    setClosed(next);
  };
  return (
    <>
      <Totals results={ordered} chosen={chosen} onChoose={setStatus} />
      {ordered.length >= SEARCH_FROM && (
        <div class="pl-filters">
          <input
            class="pl-search"
            type="search"
            aria-label={SCORECARD_WORDS.find}
            placeholder={SCORECARD_WORDS.find}
            value={search}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
          <span class="pl-choice-label">
            <label for={id}>{SCORECARD_WORDS.groupBy}</label>
            <select id={id} value={grouping} onChange={(event) => setGrouping(event.currentTarget.value as Grouping)}>
              {groupings.map((each) => (
                <option key={each} value={each}>
                  {GROUP_WORDS[each]}
                </option>
              ))}
            </select>
          </span>
        </div>
      )}
      {isEmpty && (
        <p class="pl-note">
          {SCORECARD_WORDS.noMatch}{" "}
          <button type="button" class="pl-link" onClick={() => (setSearch(""), setStatus(undefined))}>
            {SCORECARD_WORDS.showAll}
          </button>
        </p>
      )}
      <Groups groups={groups} ordered={ordered} closed={wanted === "" ? closed : new Set()} onToggle={toggle} />
      <p class="pl-actions">
        <button type="button" class="pl-button" onClick={() => open({ view: "define" })}>
          {SCORECARD_WORDS.newKpi}
        </button>
        <button type="button" class="pl-button" disabled={workbook.isBusy} onClick={() => void run({ command: "dashboard", input: {} })}>
          {SCORECARD_WORDS.dashboard}
        </button>
      </p>
    </>
  );
}

interface GroupsProps {
  readonly groups: readonly Group[];
  readonly ordered: readonly KpiResult[];
  readonly closed: ReadonlySet<string>;
  readonly onToggle: (key: string) => void;
}

function Groups({ groups, ordered, closed, onToggle }: GroupsProps): JSX.Element {
  const rowOf = useRows(ordered);
  let left = useGrowing(ordered.length);
  return (
    <>
      {groups.map((group) => {
        const isOpen = !closed.has(group.key);
        const shown = isOpen ? group.results.slice(0, left) : [];
        left = Math.max(0, left - shown.length);
        return (
          <section key={group.key} class="pl-group" aria-label={group.name}>
            <GroupHead group={group} isOpen={isOpen} onToggle={onToggle} />
            <ul class="pl-rows">{shown.map(rowOf)}</ul>
          </section>
        );
      })}
    </>
  );
}

/** A row is made once for a result, and again when its statistics are there: the same element again costs nothing to draw. */
function useRows(ordered: readonly KpiResult[]): (result: KpiResult) => JSX.Element {
  const { local, open, workbook } = usePane();
  const rows = useRef(new WeakMap<KpiResult, { readonly element: JSX.Element; readonly isAnalysed: boolean }>());
  const positions = useMemo(() => new Map(ordered.map((result, i) => [result, i])), [ordered]);
  const namesakes = useMemo(() => repeated(ordered.map(({ kpi }) => displayName(kpi))), [ordered]);
  return (result) => {
    const isAnalysed = (positions.get(result) ?? 0) < workbook.analysed;
    const before = rows.current.get(result);
    if (before?.isAnalysed === isAnalysed) return before.element;
    const { where } = result.kpi;
    const element = (
      <KpiRow
        key={`${where.sheet}!${where.cell}`}
        result={result}
        showId={namesakes.has(displayName(result.kpi))}
        isAnalysed={isAnalysed}
        local={local}
        onOpen={({ id, where: { cell } }) => open({ view: "card", kpi: id, at: cell })}
      />
    );
    rows.current.set(result, { element, isAnalysed });
    return element;
  };
}

/** The names that more than one KPI has. */
function repeated(names: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(names.filter((name) => seen.has(name) || !seen.add(name)));
}
