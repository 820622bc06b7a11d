/** The view that the route names. The scorecard stays where it is while another view is shown, with its search and its groups. */
import type { JSX } from "preact";
import { CheckView } from "./check/check-view";
import { FormatView } from "./format/format-view";
import { FunctionsView } from "./functions/functions-view";
import { DefineView } from "./define/define-view";
import type { KpiResult } from "../kpi/kpi-result";
import { KpiView } from "./card/kpi-view";
import { Heading } from "./frame/heading";
import { KpiList } from "./scorecard/kpi-list";
import { usePane } from "./pane-context";
import type { ScorecardView, View } from "./read-view";
import type { Route } from "./routes";
import { EntryForm } from "./review/entry-forms";
import { ReviewView } from "./review/review-view";
import { SettingsView } from "./settings/settings-view";
import { EmptyRegister, StartPanel } from "./start/start-panel";
import type { Routing } from "./use-route";
import { VIEW_WORDS, WORDS } from "./words/words";
import { CHECK_WORDS } from "./words/words-check";
import { REVIEW_WORDS } from "./words/words-review";

export function CurrentView({ view, routing }: { readonly view: View; readonly routing: Routing }): JSX.Element {
  const { route, canGoBack, back } = routing;
  const isHome = route.view === "scorecard";
  return (
    <>
      <section class="pl-view" hidden={!isHome} aria-label={VIEW_WORDS.scorecard}>
        <Home view={view} />
      </section>
      {!isHome && (
        <section class="pl-view" aria-label={route.view === "card" ? VIEW_WORDS.scorecard : VIEW_WORDS[route.view]}>
          {canGoBack && (
            <button type="button" class="pl-back" onClick={back}>
              <span class="pl-chevron" aria-hidden="true" />
              {WORDS.back}
            </button>
          )}
          <Other view={view} route={route} />
        </section>
      )}
    </>
  );
}

function Home({ view }: { readonly view: View }): JSX.Element {
  if (view.kind === "no register") return <StartPanel />;
  return view.kind === "scorecard" ? <KpiList ordered={view.ordered} /> : <EmptyRegister />;
}

function Other({ view, route }: { readonly view: View; readonly route: Route }): JSX.Element | null {
  const { workbook } = usePane();
  const result = view.kind === "scorecard" ? resultOf(view, route) : undefined;
  switch (route.view) {
    case "card":
      return result && view.kind === "scorecard" ? <KpiView result={result} view={view} /> : <p class="pl-note">{WORDS.kpiGone}</p>;
    case "review":
      if (result && route.form) return <EntryForm key={route.form} result={result} form={route.form} />;
      return view.kind === "scorecard" ? (
        <ReviewView view={view} />
      ) : (
        <Beginning title={VIEW_WORDS.review} text={REVIEW_WORDS.noScorecard} />
      );
    case "check":
      if (view.kind === "no register") return <Beginning title={VIEW_WORDS.check} text={CHECK_WORDS.noRegister} />;
      return workbook.checks ? <CheckView report={workbook.checks} /> : <p class="pl-note">{CHECK_WORDS.working}</p>;
    case "functions":
      return <FunctionsView />;
    case "format":
      return <FormatView />;
    case "settings":
      return <SettingsView />;
    case "define":
      return <DefineView key={route.kpi ?? ""} view={view} result={result} />;
    case "scorecard":
      return null;
  }
}

/** A view that has nothing to show yet says where its content comes from. */
function Beginning({ title, text }: { readonly title: string; readonly text: string }): JSX.Element {
  const { open } = usePane();
  return (
    <>
      <Heading>{title}</Heading>
      <p>{text}</p>
      <button type="button" class="pl-button" onClick={() => open({ view: "scorecard" })}>
        {VIEW_WORDS.scorecard}
      </button>
    </>
  );
}

/** By id; of two with one id the one whose cell is meant, if it still stands there. */
function resultOf({ ordered }: ScorecardView, { kpi: id, at }: Route): KpiResult | undefined {
  const found = ordered.filter(({ kpi }) => kpi.id === id);
  return found.find(({ kpi }) => kpi.where.cell === at) ?? found[0];
}
