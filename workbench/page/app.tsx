/** The workbench's page: bar, messages, grid and pane. Grid and pane are put into their places once and stay. */
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { acceptDrops } from "./drop-zone";
import type { Opened } from "./open-workbook";
import { PANE_WIDTH, Splitter } from "./splitter";
import { TopBar } from "./top-bar";

export interface Places {
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
  /** Brings the sheet to the front where only one of the two has room. */
  readonly showSheet: () => void;
}

export interface AppProps {
  readonly examples: readonly string[];
  /** Fills the places and opens the first workbook. */
  readonly start: (places: Places) => Promise<Opened>;
  readonly openExample: (name: string) => Promise<Opened>;
  readonly openFile: (file: File) => Promise<Opened>;
}

export function App({ examples, start, openExample, openFile }: AppProps): JSX.Element {
  const grid = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLElement>(null);
  const [open, setOpen] = useState(examples[0] ?? "");
  const [message, setMessage] = useState<Opened | null>(null);
  const [width, setWidth] = useState<number>(PANE_WIDTH.start);
  const [isPaneShown, setPaneShown] = useState(true);
  const [isOver, setOver] = useState(false);

  async function tell(work: Promise<Opened>, name: string): Promise<void> {
    try {
      const said = await work;
      if (said.ok) setOpen(name);
      setMessage(said.message === "" ? null : said);
    } catch (error) {
      console.error(error);
      setMessage({ ok: false, message: `Something went wrong in the program: ${error instanceof Error ? error.message : String(error)}` });
    }
  }
  const takeFile = (file: File): void => void tell(openFile(file), file.name);
  const latest = useRef(takeFile);
  latest.current = takeFile;

  useEffect(() => {
    const places = { grid: grid.current!, pane: pane.current!, showSheet: () => setPaneShown(false) };
    void tell(start(places), open);
    acceptDrops(window, (file) => latest.current(file), setOver);
  }, []);

  return (
    <div class={`wb-page ${isPaneShown ? "wb-page-pane" : "wb-page-sheet"}`}>
      <a class="wb-skip" href="#pane">
        Skip to the KPIs (F6 moves between the parts)
      </a>
      <TopBar
        examples={examples}
        open={open}
        isPaneShown={isPaneShown}
        onExample={(name) => void tell(openExample(name), name)}
        onFile={takeFile}
        onToggle={() => setPaneShown(!isPaneShown)}
      />
      <div class="wb-messages" aria-live="assertive">
        {message && (
          <div class={message.ok ? "wb-message" : "wb-message wb-message-bad"}>
            <p>{message.message}</p>
            <button type="button" onClick={() => setMessage(null)}>
              Close
            </button>
          </div>
        )}
      </div>
      <main ref={grid} class="wb-grid" aria-label="Spreadsheet" tabIndex={-1} />
      <Splitter width={width} onWidth={setWidth} />
      <aside ref={pane} id="pane" tabIndex={-1} class="wb-pane" aria-label="KPIs" style={{ width: `${width}px` }} />
      {isOver && <div class="wb-drop">Drop the workbook to open it</div>}
    </div>
  );
}
