/** What every view needs, without handing it from one part to the next. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Place } from "../cell/finding";
import type { PaneHost } from "../workbook/pane-host";
import type { LocalText } from "./local-text";
import type { Route } from "./routes";
import type { Step, Workbook } from "./use-workbook";

export interface PaneAccess {
  readonly host: PaneHost;
  readonly workbook: Workbook;
  readonly local: LocalText;
  readonly run: (...steps: readonly Step[]) => Promise<boolean>;
  readonly goTo: (place: Place) => void;
  readonly open: (route: Route) => void;
  readonly back: () => void;
  /** Says something in the live region. */
  readonly say: (text: string) => void;
}

export const PaneContext = createContext<PaneAccess | null>(null);

export function usePane(): PaneAccess {
  const access = useContext(PaneContext);
  if (!access) throw new Error("a part of the pane requires the pane around it");
  return access;
}
