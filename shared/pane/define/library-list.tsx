/** Metrics of the library to begin with: those that fit the workbook's focus and stage first, each with how it misleads. */
import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { Metric } from "../../library/metric";
import { suggest } from "../../library/suggest";
import { TextField } from "../frame/fields";
import type { View } from "../read-view";
import { DEFINE_WORDS as SAY } from "../words/words-define";
import type { Texts } from "./kpi-texts";

const SHOWN = 8;

export interface LibraryListProps {
  readonly view: View;
  readonly taken: string;
  readonly onTake: (id: string, texts: Texts) => void;
}

export function LibraryList({ view, taken, onTake }: LibraryListProps): JSX.Element {
  const [search, setSearch] = useState("");
  const suggestions = useMemo(() => {
    if (view.kind === "no register") return suggest({});
    const { focus, stage } = view.reading.settings.settings;
    return suggest({ focus, stage, without: view.reading.tables.register.kpis.map(({ name }) => name) });
  }, [view]);
  const words = search.toLowerCase().split(/\s+/);
  const found = suggestions.filter(({ metric }) => {
    const text = `${metric.name} ${metric.definition} ${metric.category} ${metric.packs.join(" ")}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const take = (metric: Metric): void => {
    const { id, name, definition, unit, direction, frequency } = metric;
    onTake(id, { name, definition, unit, direction, frequency });
  };
  const chosen = suggestions.find(({ metric }) => metric.id === taken)?.metric;
  return (
    <details>
      <summary>{SAY.library}</summary>
      <p class="pl-small">{SAY.libraryHelp}</p>
      <TextField label={SAY.findMetric} value={search} onValue={setSearch} />
      <ul class="pl-list">
        {found.slice(0, SHOWN).map(({ metric, because }) => (
          <li key={metric.id}>
            <button type="button" class="pl-list-item" aria-pressed={metric.id === taken} onClick={() => take(metric)}>
              <span class="pl-list-head">{metric.name}</span>
              <span class="pl-small">
                {metric.definition}
                {because.length > 0 && ` · ${because.join(", ")}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {chosen && (
        <p class="pl-small">
          {SAY.beware} {chosen.pitfall}
        </p>
      )}
    </details>
  );
}
