/** What is filled in about one KPI: a check-in, a review, an action. Each is one row on its sheet. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { displayName } from "../../kpi/display-name";
import type { KpiResult } from "../../kpi/kpi-result";
import { Form, TextField, YesNoField } from "../frame/fields";
import { Heading } from "../frame/heading";
import { actualText, targetText } from "../value-texts";
import { usePane } from "../pane-context";
import type { Route } from "../routes";
import { StatusBadge } from "../status-badge";
import { REVIEW_WORDS as SAY } from "../words/words-review";
import { SCORECARD_WORDS } from "../words/words-scorecard";

export interface EntryProps {
  readonly result: KpiResult;
  readonly form: NonNullable<Route["form"]>;
}

const TITLES = { "check in": SAY.checkIn, review: SAY.review, action: SAY.action } as const;
const BUTTONS = { "check in": SAY.saveCheckIn, review: SAY.saveReview, action: SAY.saveAction } as const;
const COMMANDS = { "check in": "checkIn", review: "recordReview", action: "addAction" } as const;

export function EntryForm({ result, form }: EntryProps): JSX.Element {
  const { run, back, workbook, local } = usePane();
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  const { kpi } = result;
  const field = (key: string): { readonly value: string; readonly onValue: (value: string) => void } => ({
    value: texts[key] ?? "",
    onValue: (value) => setTexts((before) => ({ ...before, [key]: value })),
  });
  const answer = (key: string): { readonly value: boolean | null; readonly onValue: (value: boolean) => void } => ({
    value: texts[key] === undefined ? null : texts[key] === "yes",
    onValue: (value) => setTexts((before) => ({ ...before, [key]: value ? "yes" : "no" })),
  });
  const save = async (): Promise<void> => {
    if (await run({ command: COMMANDS[form], input: { kpi: kpi.id, ...texts } })) back();
  };
  const target = targetText(result);
  return (
    <>
      <Heading>
        {TITLES[form]}: {displayName(kpi)}
      </Heading>
      <p class="pl-card-values">
        <span class="pl-actual">{local.text(actualText(result))}</span>
        {target !== "" && (
          <span class="pl-of">
            {SCORECARD_WORDS.of} {local.text(target)}
          </span>
        )}
        <StatusBadge status={result.status} />
      </p>
      <Form submit={BUTTONS[form]} isBusy={workbook.isBusy} onSubmit={() => void save()} onCancel={back}>
        {form === "check in" && (
          <>
            <div class="pl-pair">
              <TextField label={SAY.value} help={SAY.valueHelp} {...field("value")} />
              <TextField label={SAY.period} help={SAY.periodHelp} {...field("period")} />
            </div>
            <TextField label={SAY.cause} help={SAY.causeHelp} isRequired {...field("cause")} />
            <TextField label={SAY.told} help={SAY.toldHelp} {...field("told")} />
            <TextField label={SAY.note} {...field("note")} />
          </>
        )}
        {form === "review" && (
          <>
            <YesNoField label={SAY.relevant} {...answer("relevant")} />
            <YesNoField label={SAY.accurate} {...answer("accurate")} />
            <TextField label={SAY.decision} help={SAY.decisionHelp} {...field("decision")} />
            <TextField label={SAY.next} help={SAY.nextHelp} type="date" {...field("next")} />
          </>
        )}
        {form === "action" && (
          <>
            <TextField label={SAY.action} isRequired {...field("action")} />
            <TextField label={SAY.until} type="date" isRequired {...field("due")} />
            <TextField label={SAY.owner} placeholder={kpi.owner} {...field("owner")} />
          </>
        )}
        {form !== "action" && <TextField label={SAY.by} placeholder={kpi.owner} {...field("by")} />}
      </Form>
    </>
  );
}
