/** The pane: the one view of a workbook's KPIs beside the grid, the same in every host. */
import type { JSX } from "preact";
import type { Day } from "../cell/serial-day";
import type { PaneHost } from "../workbook/pane-host";
import { AsOfForm } from "./as-of-form";
import { FindingsList } from "./findings-list";
import { KpiList } from "./kpi-list";
import { capital, FailureNotice, RefusalNotice } from "./notices";
import type { View } from "./read-view";
import { StartPanel } from "./start-panel";
import { Tabs } from "./tabs";
import { useWorkbook, type Workbook } from "./use-workbook";
import { WORDS } from "./words";

export function Pane({ host }: { readonly host: PaneHost }): JSX.Element {
  const workbook = useWorkbook(host);
  const { view, isBusy, isOutOfDate } = workbook;
  const refresh = (asOf: Day): void => void workbook.run([{ command: "refreshScorecard", input: { asOf } }]);
  return (
    <div class="pl-pane" aria-busy={isBusy}>
      <header class="pl-header">
        <h1 class="pl-title">{WORDS.product}</h1>
        {view?.kind === "scorecard" && <AsOfForm asOf={view.asOf} isBusy={isBusy} isOutOfDate={isOutOfDate} onRefresh={refresh} />}
        <p class={isOutOfDate ? "pl-state pl-state-stale" : "pl-state"} role="status">
          {isBusy ? WORDS.working : isOutOfDate ? WORDS.outOfDate : workbook.report?.ok ? capital(workbook.report.message) : ""}
        </p>
      </header>
      {workbook.failure !== null && <FailureNotice text={workbook.failure} onRetry={() => void workbook.read()} />}
      {workbook.report && !workbook.report.ok && <RefusalNotice report={workbook.report} onDismiss={workbook.dismiss} />}
      {view === null ? (
        workbook.failure === null && <p class="pl-note">{WORDS.loading}</p>
      ) : (
        <Body view={view} workbook={workbook} host={host} />
      )}
    </div>
  );
}

function Body({ view, workbook, host }: { readonly view: View; readonly workbook: Workbook; readonly host: PaneHost }): JSX.Element {
  const goTo = (place: Parameters<PaneHost["goTo"]>[0]): void => void host.goTo(place);
  if (view.kind === "no register") {
    return <StartPanel isBusy={workbook.isBusy} onStart={(withExample) => void workbook.run(startSteps(withExample))} />;
  }
  const findings = { label: WORDS.findings, count: view.findings.length, content: <FindingsList findings={view.findings} onGoTo={goTo} /> };
  const { results } = view.kind === "scorecard" ? view.scorecard : { results: [] };
  const list = view.kind === "scorecard" ? <KpiList results={results} onGoTo={goTo} /> : <EmptyRegister />;
  return <Tabs label={WORDS.product} tabs={[{ label: WORDS.kpis, count: results.length, content: list }, findings]} />;
}

function EmptyRegister(): JSX.Element {
  return (
    <section class="pl-start">
      <h2>{WORDS.emptyRegister}</h2>
      <p>{WORDS.emptyRegisterHelp}</p>
    </section>
  );
}

/** An example is only worth something with its scorecard beside it; a blank register has none yet. */
function startSteps(withExample: boolean): Parameters<Workbook["run"]>[0] {
  const register = { command: "newRegister", input: { example: withExample } };
  return withExample ? [register, { command: "refreshScorecard", input: {} }] : [register];
}
