/** What the pane can begin without: every view but the list of KPIs, the beginning in an empty workbook, and the closer look. Bundlers may put it into a script of its own. */
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { KpiResult } from "../kpi/kpi-result";
import { KpiView } from "./card/kpi-view";
import { CheckView } from "./check/check-view";
import { DefineView } from "./define/define-view";
import { FormatView } from "./format/format-view";
import { Heading } from "./frame/heading";
import { FunctionsView } from "./functions/functions-view";
import { usePane } from "./pane-context";
import type { ScorecardView, View } from "./read-view";
import { EntryForm } from "./review/entry-forms";
import { ReviewView } from "./review/review-view";
import type { Route } from "./routes";
import { SettingsView } from "./settings/settings-view";
import { EmptyRegister, StartPanel } from "./start/start-panel";
import { readWorkView } from "./work-view";
import { VIEW_WORDS, WORDS } from "./words/words";
import { CHECK_WORDS } from "./words/words-check";
import { REVIEW_WORDS } from "./words/words-review";

export interface OtherViewProps {
  readonly view: View;
  readonly route: Route;
}

export function OtherView({ view, route }: OtherViewProps): JSX.Element {
  const { snapshot } = usePane().workbook;
  // Whenever the journal changes there is a new view.
  const work = useMemo(() => (view.kind === "scorecard" && snapshot ? readWorkView(view, snapshot) : null), [view]);
  const result = work ? resultOf(work, route) : undefined;
  switch (route.view) {
    case "card":
      return work && result ? <KpiView result={result} view={work} /> : <p class="pl-note">{WORDS.kpiGone}</p>;
    case "review":
      if (result && route.form) return <EntryForm key={route.form} result={result} form={route.form} />;
      return work ? <ReviewView view={work} /> : <Beginning title={VIEW_WORDS.review} text={REVIEW_WORDS.noScorecard} />;
    case "check":
      return view.kind === "no register" ? <Beginning title={VIEW_WORDS.check} text={CHECK_WORDS.noRegister} /> : <Check />;
    case "functions":
      return <FunctionsView />;
    case "format":
      return <FormatView />;
    case "settings":
      return <SettingsView />;
    case "define":
      return <DefineView key={route.kpi ?? ""} view={view} result={result} changes={work?.journal.changes ?? []} />;
    case "scorecard":
      return view.kind === "no register" ? <StartPanel /> : <EmptyRegister />;
  }
}

/** Checks that were given up, or could not be fetched in time, run when they are asked for. */
function Check(): JSX.Element {
  const { closer, work, read } = usePane().workbook;
  if (closer) return <CheckView report={closer.checks} />;
  if (work) return <p class="pl-note">{CHECK_WORDS.working}</p>;
  return (
    <>
      <Heading>{VIEW_WORDS.check}</Heading>
      <p>{CHECK_WORDS.notRun}</p>
      <button type="button" class="pl-button" onClick={() => void read()}>
        {CHECK_WORDS.run}
      </button>
    </>
  );
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
