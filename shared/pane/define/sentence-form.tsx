/** A KPI typed as a sentence: what was understood is shown while it is typed, what has two meanings is asked. */
import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { interimOf } from "../../statement/interim-of";
import { readStatement } from "../../statement/read-statement";
import { smartOf } from "../../statement/smart";
import type { StatementParts, StatementReading } from "../../statement/statement";
import { isoDate } from "../../cell/serial-day";
import { formatRange, formatValue, readUnit } from "../../kpi/unit";
import { Form, TextField } from "../frame/fields";
import { capital } from "../frame/notices";
import { usePane } from "../pane-context";
import type { View } from "../read-view";
import { DEFINE_WORDS as SAY } from "../words/words-define";
import { smartSubject, type FieldKey, type Texts } from "./kpi-texts";
import { SmartPanel } from "./smart-panel";

export function SentenceForm({ view }: { readonly view: View }): JSX.Element {
  const { workbook, run, open, local } = usePane();
  const [texts, setTexts] = useState<Texts>({});
  const { snapshot } = workbook;
  const [locale, today] = [snapshot?.locale ?? "", snapshot?.today ?? 0];
  const sentence = (texts.statement ?? "").trim();
  const reading = useMemo(() => (sentence === "" ? null : readStatement(sentence, { asOf: today, locale })), [sentence, today, locale]);
  const parts = reading && reading.is !== "refused" ? reading.parts : null;
  const smart = useMemo(() => {
    const typed = smartSubject(texts, { asOf: today, locale });
    return smartOf(parts ? { ...typed, ...filled(parts), open: openOf(reading, texts) } : typed);
  }, [texts, parts, reading, today, locale]);
  const field = (key: FieldKey): { readonly value: string; readonly onValue: (value: string) => void } => ({
    value: texts[key] ?? "",
    onValue: (value) => setTexts((before) => ({ ...before, [key]: value })),
  });
  const objectives = view.kind === "scorecard" ? [...new Set(view.ordered.map(({ kpi }) => kpi.objective))] : [];
  const save = async (): Promise<void> => {
    const input = Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ""));
    if (await run({ command: "defineKpi", input })) open({ view: "scorecard" });
  };
  return (
    <>
      <Form submit={SAY.save} isBusy={workbook.isBusy} onSubmit={() => void save()}>
        <TextField label={SAY.sentence} isLong isRequired {...field("statement")} />
        <div class="pl-answer" aria-live="polite">
          {reading === null && <span class="pl-small">{SAY.sentenceHelp}</span>}
          {reading?.is === "refused" && <p>{capital(reading.reason)}</p>}
          {parts && <p>{local.text(partsText(parts))}</p>}
          {reading?.is === "questions" && (
            <Questions reading={reading} onTarget={(target) => setTexts((before) => ({ ...before, target }))} />
          )}
        </div>
        <TextField label={SAY.objective} list={objectives} {...field("objective")} />
        <div class="pl-pair">
          <TextField label={SAY.owner} {...field("owner")} />
          <TextField label={SAY.due} type="date" {...field("due")} />
        </div>
        {reading?.is === "questions" && <TextField label={SAY.targetValue} {...field("target")} />}
      </Form>
      <SmartPanel smart={smart} />
    </>
  );
}

interface QuestionsProps {
  readonly reading: StatementReading & { readonly is: "questions" };
  readonly onTarget: (target: string) => void;
}

/** A reading that leads to a number answers by a press; what else is open has its field below. */
function Questions({ reading, onTarget }: QuestionsProps): JSX.Element {
  const { local } = usePane();
  const isPercent = readUnit(reading.parts.unit).kind === "percent";
  return (
    <>
      {reading.questions.map(({ about, text, readings }) => (
        <div key={about} class="pl-section">
          <p>{local.text(capital(text))}</p>
          {readings.map(({ text: meaning, target }) =>
            target === null ? (
              <p key={meaning} class="pl-small">
                {local.text(meaning)}
              </p>
            ) : (
              <button
                key={meaning}
                type="button"
                class="pl-link"
                onClick={() => onTarget(isPercent ? `${Number((target * 100).toPrecision(12))} %` : String(target))}
              >
                {local.text(meaning)}
              </button>
            ),
          )}
        </div>
      ))}
    </>
  );
}

/** "website traffic · increase · from 4,000 to 5,000 · 2026-01-01 to 2026-12-31", as the core writes numbers and days. */
function partsText(parts: StatementParts): string {
  const { metric, direction, baseline, target, low, high, start, due, unit: written, horizon } = parts;
  const unit = readUnit(written);
  const value = (number: number): string => formatValue(number, unit);
  const goal = low !== null && high !== null ? formatRange([low, high], unit) : target === null ? "" : `${SAY.to} ${value(target)}`;
  const time = due === null ? horizon : `${start === null ? "" : `${isoDate(start)} `}${SAY.to} ${isoDate(due)}`;
  const steps = interimOf(parts).map((step) => `${SAY.to} ${value(step.value)} (${isoDate(step.day)})`);
  const level = [baseline === null ? "" : `${SAY.from} ${value(baseline)}`, ...steps, goal].filter((part) => part !== "").join(" ");
  return [metric, direction ?? "", level, time].filter((part) => part !== "").join(" · ");
}

function filled(parts: StatementParts): object {
  const { metric, direction, baseline, target, low, high, start, due, unit, horizon } = parts;
  const said = { metric, direction, baseline, target, low, high, start, due, unit, horizon, interim: interimOf(parts) };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null && value !== ""));
}

function openOf(reading: StatementReading | null, texts: Texts): readonly string[] {
  if (reading?.is !== "questions" || (texts.target ?? "") !== "") return [];
  return reading.questions.filter(({ about }) => about !== "due" && about !== "metric").map(({ text }) => text);
}
