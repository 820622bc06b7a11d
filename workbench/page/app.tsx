/** The workbench's page: bar, messages, grid and pane. Grid and pane are put into their places once and stay. */
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { useDrops } from "./drop-zone";
import { Messages } from "./messages";
import type { Opened } from "./open-workbook";
import { PANE_WIDTH, Splitter } from "./splitter";
import { TopBar } from "./top-bar";
import { useOpening } from "./use-opening";

export interface Places {
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
  /** Brings the sheet to the front where only one of the two has room. */
  readonly showSheet: () => void;
}

export interface AppProps {
  readonly examples: readonly string[];
  /** File name of what is opened first. */
  readonly first: string;
  /** Fills the places and opens the first workbook. */
  readonly start: (places: Places) => Promise<Opened>;
  readonly openExample: (name: string) => Promise<Opened>;
  readonly openFile: (file: File) => Promise<Opened>;
  /** `name` is that of the file that was opened. */
  readonly download: (name: string) => Promise<Opened>;
  readonly hasUnsavedEdits: () => boolean;
}

export function App({ examples, first, start, openExample, openFile, download, hasUnsavedEdits }: AppProps): JSX.Element {
  const grid = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLElement>(null);
  const { open, isReady, message, setMessage, tell, replace } = useOpening(first, hasUnsavedEdits);
  const [width, setWidth] = useState<number>(PANE_WIDTH.start);
  const [isPaneShown, setPaneShown] = useState(true);
  const takeFile = (file: File): void => replace(() => openFile(file), file.name);
  const isOver = useDrops(takeFile);

  useEffect(() => {
    const places = { grid: grid.current!, pane: pane.current!, showSheet: () => setPaneShown(false) };
    void tell(start(places), open);
  }, []);

  return (
    <div class={`wb-page ${isPaneShown ? "wb-page-pane" : "wb-page-sheet"}`}>
      <a class="wb-skip" href="#pane">
        Skip to the KPIs (F6 moves between the parts)
      </a>
      <TopBar
        host="/"
        examples={examples}
        open={open}
        onExample={(name) => replace(() => openExample(name), name)}
        onFile={takeFile}
        onDownload={isReady ? () => void tell(download(open), open) : null}
      >
        <button type="button" class="wb-button wb-toggle" aria-pressed={isPaneShown} onClick={() => setPaneShown(!isPaneShown)}>
          {isPaneShown ? "Show the sheet" : "Show the KPIs"}
        </button>
      </TopBar>
      <Messages message={message} onClose={() => setMessage(null)} />
      <main ref={grid} class="wb-grid" aria-label="Spreadsheet" tabIndex={-1} />
      <Splitter width={width} onWidth={setWidth} />
      <aside ref={pane} id="pane" tabIndex={-1} class="wb-pane" aria-label="KPIs" style={{ width: `${width}px` }} />
      {isOver && <div class="wb-drop">Drop the workbook to open it</div>}
    </div>
  );
}
