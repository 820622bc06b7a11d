/** What moved a KPI since the period before: each part with what it brought, longest bar first read, and the way to its own card. */
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { KpiResult } from "../../kpi/kpi-result";
import { formatDifference, readUnit } from "../../kpi/unit";
import { explainChange, type ChangePart } from "../../scorecard/explain-change";
import { usePane } from "../pane-context";
import type { ScorecardView } from "../read-view";
import { CARD_WORDS } from "../words/words-card";
import { Section } from "./section";

/** Nothing is shown of a KPI that has no parts. */
export function Drivers({ result, view }: { readonly result: KpiResult; readonly view: ScorecardView }): JSX.Element | null {
  const { open, local } = usePane();
  const { unit, id } = result.kpi;
  const explained = useMemo(() => {
    const measurements = view.reading.tables.measured?.measurements ?? [];
    return explainChange(view.scorecard, { kpi: id, measurements });
  }, [view, id]);
  if (!explained || explained.parts.length === 0) return null;
  const largest = Math.max(...explained.parts.map(({ contribution }) => Math.abs(contribution)));
  const said = ({ contribution }: ChangePart): string => {
    const sign = contribution > 0 ? "+" : contribution < 0 ? "−" : "±";
    return local.text(`${sign}${formatDifference(contribution, readUnit(unit))}`);
  };
  return (
    <Section title={CARD_WORDS.drivers}>
      <p class="pl-explanation">{local.text(explained.text)}</p>
      <ul class="pl-drivers">
        {explained.parts.map((part) => (
          <li key={`${part.kpi} ${part.label}`}>
            {part.kpi === "" ? (
              part.label
            ) : (
              <button type="button" class="pl-link" onClick={() => open({ view: "card", kpi: part.kpi })}>
                {part.label}
              </button>
            )}
            <span class="pl-driver-bar" aria-hidden="true">
              <span
                class={part.contribution < 0 ? "pl-driver-down" : "pl-driver-up"}
                style={{ inlineSize: `${largest > 0 ? (Math.abs(part.contribution) / largest) * 50 : 0}%` }}
              />
            </span>
            <span class="pl-figures">{said(part)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
