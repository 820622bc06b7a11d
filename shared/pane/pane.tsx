/** The pane: the one view of a workbook's KPIs beside the grid, the same in every host. */
import type { JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Day } from "../cell/serial-day";
import type { PaneHost } from "../workbook/pane-host";
import { errorSentence } from "./error-text";
import { AsOfForm } from "./frame/as-of-form";
import { capital, FailureNotice, RefusalNotice } from "./frame/notices";
import { Navigation } from "./frame/navigation";
import { WorkBar } from "./frame/work-bar";
import { localText } from "./local-text";
import type { CloserLook } from "./look-closer";
import { PaneContext, type PaneAccess } from "./pane-context";
import type { View } from "./read-view";
import type { ViewName } from "./routes";
import { useRoute } from "./use-route";
import { useWorkbook } from "./use-workbook";
import { CurrentView } from "./current-view";
import { WORDS } from "./words/words";

export function Pane({ host }: { readonly host: PaneHost }): JSX.Element {
  const frame = useRef<HTMLDivElement>(null);
  const workbook = useWorkbook(host);
  const routing = useRoute(frame);
  const [said, say] = useState("");
  const { view, isBusy, isOutOfDate, report, work } = workbook;
  const locale = workbook.snapshot?.locale ?? "en-GB";
  const local = useMemo(() => localText(locale), [locale]);
  const { route, open, choose, back } = routing;
  const counts = useMemo(() => countsOf(view, workbook.closer), [view, workbook.closer]);
  useEffect(() => host.onFunctionsAsked?.(() => choose({ view: "functions" }, "goes along")), [host, choose]);
  useEffect(() => say(""), [route, report]);
  const access = useMemo((): PaneAccess => {
    return {
      host,
      workbook,
      local,
      run: workbook.run,
      goTo: (place) => void host.goTo(place).catch((error: unknown) => say(errorSentence(error))),
      open,
      back,
      say,
    };
  }, [host, workbook, local, open, back]);
  const refresh = (asOf: Day): void => void workbook.run({ command: "refreshScorecard", input: { asOf } });
  const state = isOutOfDate ? WORDS.outOfDate : said !== "" ? said : report?.ok ? capital(report.message) : "";
  return (
    <PaneContext.Provider value={access}>
      <div ref={frame} class="pl-pane" aria-busy={isBusy || view === null}>
        <header class="pl-header">
          <h1 class="pl-hidden">{WORDS.product}</h1>
          <Navigation
            route={route}
            counts={counts}
            onChoose={(name) => choose({ view: name })}
            onOpen={(name) => choose({ view: name }, "goes along")}
          />
          {view?.kind === "scorecard" && <AsOfForm asOf={view.asOf} isBusy={isBusy} isOutOfDate={isOutOfDate} onRefresh={refresh} />}
          <p class={isOutOfDate ? "pl-state pl-state-stale" : "pl-state"} role="status">
            {state}
          </p>
          {work && <WorkBar work={work} onCancel={workbook.cancel} />}
        </header>
        {workbook.failure !== null && <FailureNotice failure={workbook.failure} onRetry={() => void workbook.read()} />}
        {report && !report.ok && <RefusalNotice report={report} onDismiss={workbook.dismiss} />}
        {view === null ? (
          workbook.failure === null && <p class="pl-note">{WORDS.loading}</p>
        ) : (
          <CurrentView view={view} routing={routing} />
        )}
      </div>
    </PaneContext.Provider>
  );
}

/** How much waits in each place; what was only understood in a certain way waits for nobody. */
function countsOf(view: View | null, closer: CloserLook | null): Readonly<Partial<Record<ViewName, number>>> {
  if (view?.kind !== "scorecard") return {};
  const check = closer?.checks.open.filter(({ severity }) => severity !== "info").length;
  return { scorecard: view.ordered.length, check: check ?? 0, review: closer?.waiting ?? 0 };
}
