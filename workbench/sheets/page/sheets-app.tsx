/** The page of the simulated Google Sheets: bar, menus, grid, and what the add-on shows beside and over it. */
import type { JSX } from "preact";
import { useEffect, useReducer, useRef } from "preact/hooks";
import { useDrops } from "../../page/drop-zone";
import { Messages } from "../../page/messages";
import type { Opened } from "../../page/open-workbook";
import { TopBar } from "../../page/top-bar";
import { useOpening } from "../../page/use-opening";
import { AddOnFrame } from "./add-on-frame";
import { MenuBar } from "./menu-bar";
import type { PageScreen } from "./page-screen";
import { QuestionDialog } from "./question-dialog";

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
}

export function SheetsApp({ examples, first, screen, script, start, openExample, openFile }: SheetsAppProps): JSX.Element {
  const grid = useRef<HTMLDivElement>(null);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const { open, message, setMessage, tell } = useOpening(first);
  const takeFile = (file: File): void => void tell(openFile(file), file.name);
  const isOver = useDrops(takeFile);
  const { menus, toast, sidebar, dialog, questions, isWorking } = screen.sights();
  const [waiting] = questions;
  const frame = { functions: script.publicFunctions(), onCall: script.call };

  useEffect(() => {
    screen.watch(() => redraw(undefined));
    void tell(start(grid.current!), first);
  }, []);

  return (
    <div class="gs-page">
      <TopBar host="/sheets" examples={examples} open={open} onExample={(name) => void tell(openExample(name), name)} onFile={takeFile} />
      <Messages message={message} onClose={() => setMessage(null)} />
      <div class="gs-menubar">
        <MenuBar menus={menus} onRun={(name) => void script.runFromMenu(name)} />
        <span class="gs-state" role="status">
          {isWorking ? "Running script …" : ""}
        </span>
      </div>
      <div class="gs-body">
        <main ref={grid} class="gs-grid" aria-label="Spreadsheet" tabIndex={-1} />
        {sidebar && (
          <aside class="gs-sidebar" aria-label={sidebar.title}>
            <header>
              <h1>{sidebar.title}</h1>
              <button type="button" aria-label="Close sidebar" onClick={() => screen.change({ sidebar: null })}>
                ×
              </button>
            </header>
            <AddOnFrame
              key={sidebar.number}
              {...frame}
              title={sidebar.title}
              html={sidebar.html}
              onClose={() => screen.change({ sidebar: null })}
            />
          </aside>
        )}
      </div>
      {toast && (
        <div class="gs-toast" role="status">
          <div>
            {toast.title !== "" && <strong>{toast.title}</strong>}
            <p>{toast.message}</p>
          </div>
          <button type="button" aria-label="Dismiss" onClick={() => screen.change({ toast: null })}>
            ×
          </button>
        </div>
      )}
      {dialog && (
        <section
          class="gs-dialog"
          role="dialog"
          aria-label={dialog.title}
          style={{ width: `${dialog.width}px`, height: `${dialog.height}px` }}
        >
          <header>
            <h1>{dialog.title}</h1>
            <button type="button" aria-label="Close dialog" onClick={() => screen.change({ dialog: null })}>
              ×
            </button>
          </header>
          <AddOnFrame
            key={dialog.number}
            {...frame}
            title={dialog.title}
            html={dialog.html}
            onClose={() => screen.change({ dialog: null })}
          />
        </section>
      )}
      {waiting && <QuestionDialog key={questions.length} question={waiting.question} onAnswer={waiting.answer} />}
      {isOver && <div class="wb-drop">Drop the workbook to open it</div>}
    </div>
  );
}
