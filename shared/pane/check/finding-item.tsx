/** A finding: what, where, why it matters and what to do; mended where there is no doubt, or let stand with a reason. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Place } from "../../cell/finding";
import type { CheckFinding } from "../../checks/check";
import { Form, TextField } from "../frame/fields";
import { capital } from "../frame/notices";
import { usePane } from "../pane-context";
import { CHECK_WORDS } from "../words/words-check";
import { SEVERITY_GLYPHS, SEVERITY_WORDS } from "../words/words";

export function FindingItem({ finding }: { readonly finding: CheckFinding }): JSX.Element {
  const { goTo, open, run, workbook, local } = usePane();
  const [isAcknowledging, setAcknowledging] = useState(false);
  const { severity, title, about, message, reason, fix, where, kpi, correction, acknowledged } = finding;
  const mend = (): void => {
    if (!correction) return;
    const { where: place, from, to } = correction;
    void run({ command: "correct", input: { sheet: place.sheet, cell: place.cell, from, to } });
  };
  return (
    <li class={`pl-finding pl-finding-${severity}`}>
      <p class="pl-finding-head">
        <span class="pl-severity">
          <span aria-hidden="true">{SEVERITY_GLYPHS[severity]}</span> <span class="pl-hidden">{SEVERITY_WORDS[severity]}: </span>
          {title}
        </span>
        {about !== "" && <span class="pl-small">{about}</span>}
      </p>
      <p class="pl-message">{capital(message)}</p>
      {acknowledged && (
        <p class="pl-small">
          {CHECK_WORDS.letStand} {acknowledged.who}, {local.day(acknowledged.when)}: {acknowledged.why}
        </p>
      )}
      <details>
        <summary>{CHECK_WORDS.why}</summary>
        <p class="pl-small">{reason}</p>
        <p class="pl-small">{fix}</p>
      </details>
      <p class="pl-actions">
        <button type="button" class="pl-link" aria-label={`${CHECK_WORDS.goTo} ${placeText(where)}`} onClick={() => goTo(where)}>
          {placeText(where)}
        </button>
        {kpi !== undefined && (
          <button type="button" class="pl-link" aria-label={`${CHECK_WORDS.card}: ${about}`} onClick={() => open({ view: "card", kpi })}>
            {CHECK_WORDS.card}
          </button>
        )}
        {correction && (
          <button type="button" class="pl-link" disabled={workbook.isBusy} onClick={mend}>
            {CHECK_WORDS.correct} {correction.to}
          </button>
        )}
        {!acknowledged && !isAcknowledging && (
          <button
            type="button"
            class="pl-link"
            aria-label={`${CHECK_WORDS.acknowledge}: ${title}, ${about}`}
            onClick={() => setAcknowledging(true)}
          >
            {CHECK_WORDS.acknowledge}
          </button>
        )}
      </p>
      {isAcknowledging && <Acknowledge finding={finding} onDone={() => setAcknowledging(false)} />}
    </li>
  );
}

/** Who lets it stand, and why; without both it would only be hidden. */
function Acknowledge({ finding, onDone }: { readonly finding: CheckFinding; readonly onDone: () => void }): JSX.Element {
  const { run, workbook } = usePane();
  const [who, setWho] = useState("");
  const [why, setWhy] = useState("");
  const [until, setUntil] = useState("");
  const save = async (): Promise<void> => {
    const input = { check: finding.check, about: finding.about, who, why, until };
    if (await run({ command: "acknowledge", input })) onDone();
  };
  return (
    <Form submit={CHECK_WORDS.acknowledge} isBusy={workbook.isBusy} onSubmit={() => void save()} onCancel={onDone}>
      <TextField label={CHECK_WORDS.reason} isRequired value={why} onValue={setWhy} />
      <div class="pl-pair">
        <TextField label={CHECK_WORDS.who} isRequired value={who} onValue={setWho} />
        <TextField label={CHECK_WORDS.until} type="date" value={until} onValue={setUntil} />
      </div>
    </Form>
  );
}

function placeText({ sheet, cell }: Place): string {
  return cell === "" ? sheet : `${sheet}!${cell}`;
}
