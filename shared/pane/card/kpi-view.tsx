/** The card of a KPI: the target, the way to it, where to improve; its history, its reason, and what can be done about it. */
import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { CheckIn } from "../../journal/journal";
import { displayName } from "../../kpi/display-name";
import type { KpiResult } from "../../kpi/kpi-result";
import type { DatedNote } from "../chart/chart-data";
import { copyText } from "../copy-text";
import { actualText } from "../value-texts";
import { usePane } from "../pane-context";
import type { WorkView } from "../work-view";
import { StatusBadge, statusColors } from "../status-badge";
import { CARD_WORDS } from "../words/words-card";
import { WORDS } from "../words/words";
import { Heading } from "../frame/heading";
import { Answers } from "./answers";
import { Drivers } from "./drivers";
import { History } from "./history";
import { Judgements } from "./judgements";
import { Section } from "./section";
import { WhatIf } from "./what-if";
import { Work } from "./work";

export function KpiView({ result, view }: { readonly result: KpiResult; readonly view: WorkView }): JSX.Element {
  const { local, goTo, open, run } = usePane();
  const { kpi } = result;
  const notes = useMemo(() => notesOf(kpi.id, view.journal.checkIns), [kpi.id, view.journal]);
  const latest = [...result.series.points].reverse().find((point) => point.where !== null)?.where;
  const statement = kpi.details["Statement"] ?? "";
  return (
    <article class="pl-card" style={statusColors(result.status)} aria-label={displayName(kpi)}>
      <header class="pl-card-head">
        <Heading>{displayName(kpi)}</Heading>
        <p class="pl-card-values">
          <span class={result.actual === null ? "pl-actual pl-none" : "pl-actual"}>{local.text(actualText(result))}</span>
          <StatusBadge status={result.status} />
        </p>
        {statement !== "" && <p class="pl-statement">{statement}</p>}
        <p class="pl-small">{[kpi.objective, kpi.owner].filter((text) => text !== "").join(" · ")}</p>
      </header>
      <Answers result={result} />
      <History result={result} notes={notes} />
      <Section title={CARD_WORDS.why}>
        <p class="pl-explanation">{local.text(result.explanation)}</p>
        <CopyWhy text={`${displayName(kpi)}. ${result.explanation}`} />
      </Section>
      <Judgements result={result} />
      <Drivers result={result} view={view} />
      <WhatIf key={kpi.id} result={result} view={view} />
      <Work result={result} journal={view.journal} asOf={view.asOf} />
      <p class="pl-actions">
        <button type="button" class="pl-button" onClick={() => goTo(kpi.where)}>
          {CARD_WORDS.goToRegister}
        </button>
        {latest && (
          <button type="button" class="pl-button" onClick={() => goTo(latest)}>
            {CARD_WORDS.goToMeasurement}
          </button>
        )}
        {latest && (
          <button type="button" class="pl-button" onClick={() => void run({ command: "insertChart", input: { kpi: kpi.id } })}>
            {CARD_WORDS.insertChart}
          </button>
        )}
        <button type="button" class="pl-button" onClick={() => open({ view: "define", kpi: kpi.id })}>
          {CARD_WORDS.edit}
        </button>
      </p>
    </article>
  );
}

/** What was said about a period, beside its point; a check-in without a period belongs to its day. */
function notesOf(id: string, checkIns: readonly CheckIn[]): readonly DatedNote[] {
  return checkIns
    .filter(({ kpi }) => kpi === id)
    .map(({ date, period, cause, note }) => ({ day: period?.end ?? date, text: [cause, note].filter((text) => text !== "").join(" · ") }))
    .filter(({ text }) => text !== "");
}

function CopyWhy({ text }: { readonly text: string }): JSX.Element {
  const { say } = usePane();
  const [isRefused, setRefused] = useState(false);
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(text);
    setRefused(!isCopied);
    say(isCopied ? WORDS.copied : WORDS.copyFailed);
  };
  return (
    <>
      <button type="button" class="pl-link" onClick={() => void copy()}>
        {CARD_WORDS.copyWhy}
      </button>
      {isRefused && <textarea class="pl-failure-text" readOnly rows={3} aria-label={CARD_WORDS.why} value={text} />}
    </>
  );
}
