/** The page of the simulated Google Sheets begins here: a real spreadsheet, the genuine Code.js in a bare realm, the genuine sidebar in a frame. */
import { render } from "preact";
import { fetchExample, listExamples } from "../../page/examples";
import { focusBeginning, moveByF6, partOf } from "../../page/move-by-f6";
import type { Opened } from "../../page/open-workbook";
import { createPageScreen } from "./page-screen";
import { createRunner } from "./runner";
import { mayCross } from "./script-run";
import { SheetsApp, type ScriptOfPage } from "./sheets-app";
import { startSession, type Session } from "./spreadsheet-session";

void main();

async function main(): Promise<void> {
  const { examples, first } = await listExamples();
  const root = document.getElementById("app")!;
  const screen = createPageScreen();
  let session: Session | null = null;
  const runner = createRunner({ script: () => session!.script(), ask: screen.ask });

  /** The sidebar opens by itself, as if the user had chosen it from the menu. */
  async function open(name: string, bytes: Uint8Array): Promise<Opened> {
    const opened = await session!.open(name, bytes);
    if (opened.ok) await runner.run("showPane");
    return opened;
  }

  /** "" for an empty spreadsheet. */
  async function openExample(name: string): Promise<Opened> {
    if (name !== "") return open(name, await fetchExample(name));
    session!.openEmpty();
    await runner.run("showPane");
    return { ok: true, message: "" };
  }

  async function start(grid: HTMLElement): Promise<Opened> {
    session = await startSession(grid, { show: screen.show, ask: runner.answerTo });
    moveByF6(window, [
      partOf(".wb-bar"),
      partOf(".gs-menubar"),
      { element: () => grid, focus: () => session?.focusGrid() },
      partOf(".gs-sidebar"),
    ]);
    if (grid.contains(document.activeElement)) focusBeginning();
    return openExample(first);
  }

  const script: ScriptOfPage = {
    publicFunctions: () => session?.script().publicFunctions ?? [],
    // Google gives null for an answer that holds what may not cross.
    call: (name, args) => runner.run(name, args).then((answer) => (mayCross(answer) ? answer : null)),
    runFromMenu: async (name) => {
      screen.change({ isWorking: true });
      await new Promise(requestAnimationFrame);
      try {
        await runner.run(name);
      } catch (error) {
        screen.show({ kind: "toast", title: "", message: String(error), seconds: -1 });
      } finally {
        screen.change({ isWorking: false });
      }
    },
  };

  root.textContent = "";
  render(
    <SheetsApp
      {...{ examples, first, screen, script, start }}
      download={(name) => session!.download(name)}
      hasUnsavedEdits={() => session?.hasUnsavedEdits() === true}
      openExample={openExample}
      openFile={async (file) => open(file.name, new Uint8Array(await file.arrayBuffer()))}
    />,
    root,
  );
}
