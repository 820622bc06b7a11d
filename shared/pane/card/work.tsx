/** What people do about a KPI: open actions, and the check-ins so far. */
import type { JSX } from "preact";
import type { Journal } from "../../journal/journal";
import type { KpiResult } from "../../kpi/kpi-result";
import type { Day } from "../../cell/serial-day";
import { usePane } from "../pane-context";
import { ActionItem } from "../review/review-view";
import { CARD_WORDS } from "../words/words-card";
import { Section } from "./section";

const LATEST = 3;

export interface WorkProps {
  readonly result: KpiResult;
  readonly journal: Journal;
  readonly asOf: Day;
}

export function Work({ result, journal, asOf }: WorkProps): JSX.Element {
  const { open, goTo, local } = usePane();
  const { id } = result.kpi;
  const actions = journal.actions.filter(({ kpi, state }) => kpi === id && (state === "open" || state === "in progress"));
  const checkIns = journal.checkIns.filter(({ kpi }) => kpi === id).sort((a, b) => b.date - a.date);
  return (
    <>
      <Section title={CARD_WORDS.actions}>
        {actions.length === 0 && <p class="pl-small">{CARD_WORDS.noActions}</p>}
        <ul class="pl-list">
          {actions.map((action) => (
            <li key={action.where.cell}>
              <ActionItem action={action} about="" asOf={asOf} />
            </li>
          ))}
        </ul>
        <button type="button" class="pl-link" onClick={() => open({ view: "review", kpi: id, form: "action" })}>
          {CARD_WORDS.addAction}
        </button>
      </Section>
      <Section title={CARD_WORDS.checkIns}>
        {checkIns.length === 0 && <p class="pl-small">{CARD_WORDS.noCheckIns}</p>}
        <ul class="pl-list">
          {checkIns.slice(0, LATEST).map(({ date, cause, told, by, note, where }) => (
            <li key={where.cell}>
              <button type="button" class="pl-list-item" onClick={() => goTo(where)}>
                {[cause, note].filter((text) => text !== "").join(" · ")}
                <span class="pl-small">
                  {[local.day(date), by, told === "" ? "" : `${CARD_WORDS.told} ${told}`].filter((text) => text !== "").join(" · ")}
                </span>
              </button>
            </li>
          ))}
        </ul>
        <button type="button" class="pl-link" onClick={() => open({ view: "review", kpi: id, form: "check in" })}>
          {CARD_WORDS.checkIn}
        </button>
      </Section>
    </>
  );
}
