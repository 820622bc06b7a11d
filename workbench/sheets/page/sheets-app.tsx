/** The page of the simulated Google Sheets: bar, menus, grid, and what the add-on shows beside and over it. */
import type { JSX } from "preact";
import { useEffect, useReducer, useRef } from "preact/hooks";
import { useDrops } from "../../page/drop-zone";
import { Messages } from "../../page/messages";
import type { Opened } from "../../page/open-workbook";
import { TopBar } from "../../page/top-bar";
import { useOpening } from "../../page/use-opening";
import { AddOnPanel } from "./add-on-panel";
import { MenuBar } from "./menu-bar";
import type { PageScreen } from "./page-screen";
import { QuestionDialog } from "./question-dialog";
import { Toast } from "./toast";

/** The script as the page's parts use it. */
export interface ScriptOfPage {
  /** From the menu: what goes wrong is shown. */
  readonly runFromMenu: (name: string) => Promise<void>;
  /** From a page of the add-on: what goes wrong goes back to it. */
  readonly call: (name: string, args: readonly unknown[]) => Promise<unknown>;
  readonly publicFunctions: () => readonly string[];
}

export interface SheetsAppProps {
  readonly examples: readonly string[];
  readonly first: string;
  readonly screen: PageScreen;
  readonly script: ScriptOfPage;
  readonly start: (grid: HTMLElement) => Promise<Opened>;
  readonly openExample: (name: string) => Promise<Opened>;
  readonly openFile: (file: File) => Promise<Opened>;
  /** `name` is that of the file that was opened. */
  readonly download: (name: string) => Promise<Opened>;
  readonly hasUnsavedEdits: () => boolean;
}

export function SheetsApp(props: SheetsAppProps): JSX.Element {
  const { examples, first, screen, script, start, openExample, openFile, download, hasUnsavedEdits } = props;
  const grid = useRef<HTMLDivElement>(null);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const { open, isReady, message, setMessage, tell, replace } = useOpening(first, hasUnsavedEdits);
  const takeFile = (file: File): void => replace(() => openFile(file), file.name);
  const isOver = useDrops(takeFile);
  const { menus, toast, sidebar, dialog, questions, isWorking } = screen.sights();
  const [waiting] = questions;
  const pages = { functions: script.publicFunctions(), onCall: script.call };

  useEffect(() => {
    screen.watch(() => redraw(undefined));
    void tell(start(grid.current!), first);
  }, []);

  return (
    <div class="gs-page">
      <TopBar
        host="/sheets"
        examples={examples}
        open={open}
        onExample={(name) => replace(() => openExample(name), name)}
        onFile={takeFile}
        onDownload={isReady ? () => void tell(download(open), open) : null}
      />
      <Messages message={message} onClose={() => setMessage(null)} />
      <div class="gs-menubar">
        <MenuBar menus={menus} onRun={(name) => void script.runFromMenu(name)} />
        <span class="gs-state" role="status">
          {isReady ? isWorking && "Running script …" : "Starting the add-on; the first time it is built, which takes up to a minute …"}
        </span>
      </div>
      <div class="gs-body">
        <main ref={grid} class="gs-grid" aria-label="Spreadsheet" tabIndex={-1} />
        {sidebar && <AddOnPanel page={sidebar} {...pages} onClose={() => screen.change({ sidebar: null })} />}
      </div>
      {toast && <Toast {...toast} onClose={() => screen.change({ toast: null })} />}
      {dialog && <AddOnPanel page={dialog} {...pages} onClose={() => screen.change({ dialog: null })} />}
      {waiting && <QuestionDialog key={questions.length} question={waiting.question} onAnswer={waiting.answer} />}
      {isOver && <div class="wb-drop">Drop the workbook to open it</div>}
    </div>
  );
}
