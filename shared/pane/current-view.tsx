/** The view that the route names. The scorecard stays where it is while another view is shown, with its search and its groups. */
import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { useLatePart } from "./late-part";
import type { OtherViewProps } from "./other-view";
import { usePane } from "./pane-context";
import type { View } from "./read-view";
import type { Route } from "./routes";
import { KpiList } from "./scorecard/kpi-list";
import type { Routing } from "./use-route";
import { VIEW_WORDS, WORDS } from "./words/words";

const HOME: Route = { view: "scorecard" };

export function CurrentView({ view, routing }: { readonly view: View; readonly routing: Routing }): JSX.Element {
  const { route, canGoBack, back, arriveLate } = routing;
  const isHome = route.view === "scorecard";
  return (
    <>
      <section class="pl-view" hidden={!isHome} aria-label={VIEW_WORDS.scorecard}>
        {view.kind === "scorecard" ? <KpiList ordered={view.ordered} /> : <Late view={view} route={HOME} onArrival={arriveLate} />}
      </section>
      {!isHome && (
        <section class="pl-view" aria-label={route.view === "card" ? VIEW_WORDS.scorecard : VIEW_WORDS[route.view]}>
          {canGoBack && (
            <button type="button" class="pl-back" onClick={back}>
              <span class="pl-chevron" aria-hidden="true" />
              {WORDS.back}
            </button>
          )}
          <Late view={view} route={route} onArrival={arriveLate} />
        </section>
      )}
    </>
  );
}

interface LateProps extends OtherViewProps {
  /** Told once the view is there, if it was not at once. */
  readonly onArrival: Routing["arriveLate"];
}

function Late({ onArrival, ...props }: LateProps): JSX.Element {
  const { part, isMissing, isFetching, retry } = useLatePart();
  const isThere = part !== null;
  const isLate = useRef(!isThere);
  const isAskedFor = useRef(false);
  const { read } = usePane().workbook;
  useLayoutEffect(() => {
    if (!isThere || !isLate.current) return;
    onArrival(isAskedFor.current);
    // The reading before went without the closer look.
    if (isAskedFor.current) void read();
  }, [isThere]);
  if (part) return <part.OtherView {...props} />;
  if (!isMissing) return <p class="pl-note">{WORDS.fetching}</p>;
  return (
    <div class="pl-failure" role="alert">
      <p>{isFetching ? WORDS.fetching : WORDS.notFetched}</p>
      <p class="pl-actions">
        <button
          type="button"
          class="pl-button"
          onClick={() => {
            isAskedFor.current = true;
            retry();
          }}
        >
          {WORDS.tryAgain}
        </button>
      </p>
    </div>
  );
}
