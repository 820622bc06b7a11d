/** What a meeting needs: what waits for a word, for a review, for being done; and the pack that goes around. */
import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { Day } from "../../cell/serial-day";
import type { Action } from "../../journal/journal";
import { NEW_SHEETS } from "../../commands/new-sheets";
import { JOURNAL_TABLES } from "../../journal/journal-tables";
import { displayName } from "../../kpi/display-name";
import type { CommandInput } from "../../workbook/snapshot";
import { Section } from "../card/section";
import { ChoiceField, Form } from "../frame/fields";
import { Heading } from "../frame/heading";
import { usePane } from "../pane-context";
import type { WorkView } from "../work-view";
import { StatusBadge } from "../status-badge";
import { countOf, VIEW_WORDS, WORDS } from "../words/words";
import { REVIEW_WORDS } from "../words/words-review";
import { whatWaits } from "./what-waits";

/** As many of a long list are shown; the rest on demand. */
const FIRST = 12;

export function ReviewView({ view }: { readonly view: WorkView }): JSX.Element {
  const { open, local } = usePane();
  const { checkIns, reviews, laterReviews, actions } = useMemo(() => whatWaits(view), [view]);
  const names = new Map(view.ordered.map(({ kpi }) => [kpi.id, displayName(kpi)]));
  return (
    <>
      <Heading>{VIEW_WORDS.review}</Heading>
      <Pack view={view} />
      <Section title={`${REVIEW_WORDS.actions} · ${actions.length}`}>
        {actions.length === 0 && <p class="pl-small">{REVIEW_WORDS.noActions}</p>}
        <Long
          items={actions}
          draw={(action) => <ActionItem action={action} about={names.get(action.kpi) ?? action.kpi} asOf={view.asOf} />}
        />
      </Section>
      <Section title={`${REVIEW_WORDS.checkIns} · ${checkIns.length}`}>
        <p class="pl-small">{checkIns.length === 0 ? REVIEW_WORDS.allCheckedIn : REVIEW_WORDS.checkInsHelp}</p>
        <Long
          items={checkIns}
          draw={({ kpi, status }) => (
            <button type="button" class="pl-list-item" onClick={() => open({ view: "review", kpi: kpi.id, form: "check in" })}>
              <span class="pl-list-head">
                {displayName(kpi)} <StatusBadge status={status} />
              </span>
              <span class="pl-small">{kpi.owner}</span>
            </button>
          )}
        />
      </Section>
      <Section title={`${REVIEW_WORDS.reviews} · ${reviews.length}`}>
        <p class="pl-small">{reviews.length === 0 ? REVIEW_WORDS.noReviews : REVIEW_WORDS.reviewsHelp}</p>
        <Long
          items={[...reviews, ...laterReviews]}
          draw={({ kpi, due, last }) => (
            <button type="button" class="pl-list-item" onClick={() => open({ view: "review", kpi: kpi.id, form: "review" })}>
              <span class="pl-list-head">{displayName(kpi)}</span>
              <span class="pl-small">
                {due === null
                  ? REVIEW_WORDS.neverReviewed
                  : `${due < view.asOf ? REVIEW_WORDS.overdue : REVIEW_WORDS.due} ${local.day(due)}${last === null ? `, ${REVIEW_WORDS.neverReviewed}` : ""}`}
              </span>
            </button>
          )}
        />
      </Section>
      <MissingSheets view={view} />
    </>
  );
}

/** The sheets that commands would make with their first row; Objectives nobody makes but a person. */
function MissingSheets({ view }: { readonly view: WorkView }): JSX.Element | null {
  const { run, workbook } = usePane();
  const missing = NEW_SHEETS.filter((name) => !view.journal.tables[name]).map((name) => JOURNAL_TABLES[name].sheet);
  if (missing.length === 0) return null;
  return (
    <Section title={REVIEW_WORDS.sheets}>
      <p class="pl-small">
        {REVIEW_WORDS.sheetsHelp} {missing.join(", ")}
      </p>
      <button type="button" class="pl-button" disabled={workbook.isBusy} onClick={() => void run({ command: "newSheets", input: {} })}>
        {REVIEW_WORDS.addSheets}
      </button>
    </Section>
  );
}

function Pack({ view }: { readonly view: WorkView }): JSX.Element {
  const { run, workbook } = usePane();
  const [owner, setOwner] = useState("");
  const [isRefused, setRefused] = useState(false);
  const owners = [...new Set(view.ordered.map(({ kpi }) => kpi.owner).filter((name) => name !== ""))].sort();
  const makePack = async (input: CommandInput): Promise<void> => setRefused(!(await run({ command: "reviewPack", input })));
  return (
    <Section title={REVIEW_WORDS.pack}>
      <p class="pl-small">{REVIEW_WORDS.packHelp}</p>
      <Form
        submit={owner === "" ? REVIEW_WORDS.makePack : REVIEW_WORDS.makeOwnerPage}
        isBusy={workbook.isBusy}
        onSubmit={() => void (owner === "" ? makePack({}) : run({ command: "ownerPage", input: { owner } }))}
      >
        {owners.length > 0 && (
          <ChoiceField
            label={REVIEW_WORDS.owner}
            value={owner}
            onValue={setOwner}
            choices={[["", REVIEW_WORDS.wholeScorecard], ...owners.map((name) => [name, name] as const)]}
          />
        )}
        {isRefused && owner === "" && (
          <button type="button" class="pl-link" disabled={workbook.isBusy} onClick={() => void makePack({ replace: true })}>
            {REVIEW_WORDS.packAnew}
          </button>
        )}
      </Form>
    </Section>
  );
}

export function ActionItem({ action, about, asOf }: { readonly action: Action; readonly about: string; readonly asOf: Day }): JSX.Element {
  const { run, goTo, local, workbook } = usePane();
  const { due, owner, where } = action;
  const isLate = due !== null && due < asOf;
  const parts = [about, owner, due === null ? "" : `${isLate ? REVIEW_WORDS.lateSince : REVIEW_WORDS.until} ${local.day(due)}`];
  return (
    <div class="pl-action">
      <button type="button" class="pl-list-item" title={WORDS.goTo} onClick={() => goTo(where)}>
        <span class="pl-list-head">{action.action}</span>
        <span class={isLate ? "pl-small pl-late" : "pl-small"}>{parts.filter((part) => part !== "").join(" · ")}</span>
      </button>
      <button
        type="button"
        class="pl-button"
        disabled={workbook.isBusy}
        aria-label={`${REVIEW_WORDS.done}: ${action.action}`}
        onClick={() => void run({ command: "closeAction", input: { action: action.action, at: where.cell } })}
      >
        {REVIEW_WORDS.done}
      </button>
    </div>
  );
}

function Long<T>({ items, draw }: { readonly items: readonly T[]; readonly draw: (item: T) => JSX.Element }): JSX.Element {
  const [limit, setLimit] = useState(FIRST);
  const rest = items.length - limit;
  return (
    <>
      <ul class="pl-list">
        {items.slice(0, limit).map((item, i) => (
          <li key={i}>{draw(item)}</li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="pl-link" onClick={() => setLimit(items.length)}>
          {WORDS.showMore} ({countOf(rest, "row")})
        </button>
      )}
    </>
  );
}
