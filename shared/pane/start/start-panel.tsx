/** For a workbook without a register: what one is, and the ways to begin. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { usePane } from "../pane-context";
import type { Step } from "../use-workbook";
import { Heading } from "../frame/heading";
import { SCORECARD_WORDS } from "../words/words-scorecard";
import { START_WORDS } from "../words/words-start";
import { UseTable } from "./use-table";

export function StartPanel(): JSX.Element {
  const { run, workbook } = usePane();
  const { isBusy } = workbook;
  const [usesTable, setUsesTable] = useState(false);
  // An example is only worth something with its scorecard beside it; a blank register has none yet.
  const example: readonly Step[] = [
    { command: "newRegister", input: { example: true } },
    { command: "refreshScorecard", input: {} },
  ];
  return (
    <section class="pl-start">
      <Heading>{START_WORDS.title}</Heading>
      <p>{START_WORDS.help}</p>
      <button type="button" class="pl-button pl-button-main" disabled={isBusy} onClick={() => void run(...example)}>
        {START_WORDS.example}
      </button>
      <button
        type="button"
        class="pl-button"
        disabled={isBusy}
        onClick={() => void run({ command: "newRegister", input: { example: false } })}
      >
        {START_WORDS.blank}
      </button>
      {usesTable ? (
        <section class="pl-section" aria-label={START_WORDS.mine}>
          <h3>{START_WORDS.mine}</h3>
          <UseTable onCancel={() => setUsesTable(false)} />
        </section>
      ) : (
        <>
          <button type="button" class="pl-button" disabled={isBusy} onClick={() => setUsesTable(true)}>
            {START_WORDS.mine}
          </button>
          <p class="pl-small">{START_WORDS.mineHelp}</p>
        </>
      )}
    </section>
  );
}

export function EmptyRegister(): JSX.Element {
  const { open } = usePane();
  return (
    <section class="pl-start">
      <Heading>{SCORECARD_WORDS.empty}</Heading>
      <p>{SCORECARD_WORDS.emptyHelp}</p>
      <button type="button" class="pl-button pl-button-main" onClick={() => open({ view: "define" })}>
        {SCORECARD_WORDS.newKpi}
      </button>
    </section>
  );
}
