/**
 * The pane's host in Google Sheets: every wish goes to Code.js, and edits are noticed by asking now and then. Nothing is refreshed
 * by itself: that would take an installed trigger, for which the add-on has no right and asks for none.
 */
import type { PaneHost } from "../../shared/workbook/pane-host";
import type { Report } from "../../shared/workbook/report";
import type { SelectedRange } from "../../shared/workbook/snapshot";
import type { PaneClient } from "./pane-bridge";
import { reviveSnapshot } from "./revive";

export interface SidebarSurroundings {
  /** Calls back again and again until it is stopped by what it returns. */
  readonly every: (milliseconds: number, tick: () => void) => () => void;
  /** False while nobody can see the page: Google counts every call. */
  readonly isVisible: () => boolean;
  /** True if the menu opened this page for its list of functions. */
  readonly wantsFunctions: boolean;
}

const LOOK_EVERY = 5_000;

export function createSidebarHost(client: PaneClient, surroundings: SidebarSurroundings): PaneHost {
  const { every, isVisible, wantsFunctions } = surroundings;
  let seen: string | null = null;
  let isLooking = false;

  /** A page that cannot ask stays as it is; the next command or reading tells why. */
  async function look(listener: () => void): Promise<void> {
    if (isLooking || !isVisible()) return;
    isLooking = true;
    try {
      const now = await client.paneRevision();
      if (seen !== null && now !== seen) listener();
      seen = now;
    } catch {
      seen = null;
    } finally {
      isLooking = false;
    }
  }

  return {
    snapshot: async () => reviveSnapshot(await client.paneSnapshot()),
    run: async (command, input) => {
      const report = JSON.parse(await client.paneRun(command, JSON.stringify(input))) as Report;
      // What this page did itself is no news to it; from now on everything is.
      seen = null;
      void look(() => undefined);
      return report;
    },
    goTo: ({ sheet, cell }) => client.paneGoTo(sheet, cell),
    onChange: (listener) => {
      // At once, to know from when on an edit is news.
      void look(listener);
      return every(LOOK_EVERY, () => void look(listener));
    },
    selection: async () => JSON.parse(await client.paneSelection()) as SelectedRange | null,
    hasFunctions: true,
    // The menu shows a page of its own for each wish, so there is one at most, and at once.
    onFunctionsAsked: (listener) => {
      if (wantsFunctions) listener();
      return () => undefined;
    },
  };
}
