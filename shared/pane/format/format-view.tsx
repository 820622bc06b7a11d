/** Our formats for the selected cells: how each looks, put on with one press, and taken off again. */
import type { JSX } from "preact";
import { progressBar, removeFormats, statusColours, trafficLights } from "../../commands/format-selection";
import { sparklines } from "../../commands/sparklines";
import { Heading } from "../frame/heading";
import { usePane } from "../pane-context";
import { StatusBadge } from "../status-badge";
import { VIEW_WORDS } from "../words/words";
import { FORMAT_WORDS } from "../words/words-functions";

export function FormatView(): JSX.Element {
  const { run, workbook } = usePane();
  const samples: readonly (readonly [typeof statusColours, JSX.Element | null])[] = [
    [
      statusColours,
      <>
        <StatusBadge status="On track" /> <StatusBadge status="Off track" />
      </>,
    ],
    [
      trafficLights,
      <>
        <span class="pl-light pl-light-good">●</span> <span class="pl-light pl-light-fair">▲</span>{" "}
        <span class="pl-light pl-light-bad">◆</span>
      </>,
    ],
    [
      progressBar,
      <span class="pl-meter pl-meter-sample">
        <span class="pl-meter-fill" style={{ inlineSize: "70%" }} />
      </span>,
    ],
    [sparklines, <span>▂▁▄▅▇</span>],
    [removeFormats, null],
  ];
  return (
    <>
      <Heading>{VIEW_WORDS.format}</Heading>
      <p>{FORMAT_WORDS.help}</p>
      <ul class="pl-list">
        {samples.map(([{ name, label, help }, sample]) => (
          <li key={name}>
            <button type="button" class="pl-list-item" disabled={workbook.isBusy} onClick={() => void run({ command: name, input: {} })}>
              <span class="pl-list-head">
                {label}
                {sample && (
                  <span class="pl-sample" aria-hidden="true">
                    {sample}
                  </span>
                )}
              </span>
              <span class="pl-small">{help}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
