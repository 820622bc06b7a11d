/** Where in the pane somebody is, and the way back: scroll position and focus return with it. */
import { useCallback, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { RefObject } from "preact";
import type { Route } from "./routes";

export interface Routing {
  readonly route: Route;
  /** From inside a view: the focus goes along, and Back returns. */
  readonly open: (route: Route) => void;
  /** From the navigation: there is no way back; the focus stays, or goes to the heading where what was pressed disappears. */
  readonly choose: (route: Route, focus?: "stays" | "goes along") => void;
  readonly back: () => void;
  readonly canGoBack: boolean;
  /** To be called when a view shows itself later than its route: the focus goes to it, unless somebody has gone elsewhere meanwhile. */
  readonly arriveLate: (isAskedFor: boolean) => void;
}

interface Left {
  readonly route: Route;
  readonly scroll: number;
  readonly focus: Element | null;
}

export const HOME: Route = { view: "scorecard" };

/** `frame` is the pane; the element with `data-heading` in it is the heading of the view that is shown. */
export function useRoute(frame: RefObject<HTMLElement | null>): Routing {
  const [route, setRoute] = useState<Route>(HOME);
  const ways = useRef<readonly Left[]>([]);
  const arriving = useRef<Left | "inside" | null>(null);

  const open = useCallback((next: Route) => {
    setRoute((now) => {
      const scroll = scrollerOf(frame.current)?.scrollTop ?? 0;
      ways.current = [...ways.current, { route: now, scroll, focus: document.activeElement }];
      return next;
    });
    arriving.current = "inside";
  }, []);

  const choose = useCallback<Routing["choose"]>((next, focus = "stays") => {
    ways.current = [];
    arriving.current = focus === "goes along" ? "inside" : null;
    setRoute(next);
  }, []);

  const back = useCallback(() => {
    const left = ways.current[ways.current.length - 1];
    ways.current = ways.current.slice(0, -1);
    arriving.current = left ?? "inside";
    setRoute(left?.route ?? HOME);
  }, []);

  const arrive = useCallback(() => {
    const arrival = arriving.current;
    if (arrival === null) return;
    const scroller = scrollerOf(frame.current);
    if (scroller) scroller.scrollTop = arrival === "inside" ? 0 : arrival.scroll;
    const heading = frame.current?.querySelector<HTMLElement>("[data-heading]");
    const wanted = arrival !== "inside" && arrival.focus?.isConnected ? (arrival.focus as HTMLElement) : heading;
    if (!wanted) return;
    arriving.current = null;
    wanted.focus({ preventScroll: true });
  }, [frame]);
  useLayoutEffect(arrive, [route]);

  const arriveLate = useCallback<Routing["arriveLate"]>(
    (isAskedFor) => {
      if (isAskedFor) arriving.current ??= "inside";
      if (isElsewhere()) arriving.current = null;
      arrive();
    },
    [arrive],
  );

  return { route, open, choose, back, canGoBack: ways.current.length > 0, arriveLate };
}

/** In the grid, or on something else of the pane: what was pressed to come here is gone or hidden. */
function isElsewhere(): boolean {
  const active = document.activeElement;
  if (!document.hasFocus()) return true;
  return active !== null && active !== document.body && active.getClientRects().length > 0;
}

/** Task panes scroll the page, the workbench an element around the pane. */
function scrollerOf(element: Element | null): Element | null {
  for (let each = element; each; each = each.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(each).overflowY) && each.scrollHeight > each.clientHeight) return each;
  }
  return document.scrollingElement;
}
