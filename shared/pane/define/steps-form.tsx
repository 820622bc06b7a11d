/** A KPI in four steps: objective, outcome, measure, target with dates and owner; the SMART verdict follows every key. */
import type { JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Day } from "../../cell/serial-day";
import type { KpiResult } from "../../kpi/kpi-result";
import { smartOf, type SmartSubject } from "../../statement/smart";
import { smartOfKpi } from "../../statement/smart-of-kpi";
import { Form, TextField } from "../frame/fields";
import { usePane } from "../pane-context";
import type { View } from "../read-view";
import { DEFINE_WORDS as SAY } from "../words/words-define";
import { smartSubject, textsOf, type FieldKey, type Texts } from "./kpi-texts";
import { SmartPanel } from "./smart-panel";
import { STEPS, StepFields } from "./step-fields";

export interface StepsFormProps {
  readonly view: View;
  /** The KPI that is edited; left out, a new one is defined. */
  readonly result?: KpiResult;
}

export function StepsForm({ view, result }: StepsFormProps): JSX.Element {
  const { workbook, run, back, say, open } = usePane();
  const locale = workbook.snapshot?.locale ?? "";
  const [before] = useState<Texts>(() => (result ? textsOf(result.kpi, locale) : {}));
  const [texts, setTexts] = useState<Texts>(before);
  const [library, setLibrary] = useState("");
  const [by, setBy] = useState({ who: "", reason: "" });
  const [step, setStep] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const hasMoved = useRef(false);
  useEffect(() => {
    if (hasMoved.current) heading.current?.focus();
  }, [step]);
  const move = (to: number): void => {
    hasMoved.current = true;
    setStep(to);
  };
  const asOf = view.kind === "scorecard" ? view.asOf : (workbook.snapshot?.today ?? 0);
  const smart = useMemo(() => {
    const subject = smartSubject(texts, { asOf, locale });
    return smartOf({ ...subject, achievable: result ? achievable(result, subject, asOf) : null });
  }, [texts, result, asOf, locale]);
  const changed = (Object.keys(texts) as FieldKey[]).filter((key) => (texts[key] ?? "") !== (before[key] ?? ""));
  const isLast = step === STEPS.length - 1;

  const save = async (): Promise<void> => {
    const input: Record<string, string> = Object.fromEntries(changed.map((key) => [key, texts[key] ?? ""]));
    if (!result) {
      if (library !== "") input["library"] = library;
      if (await run({ command: "defineKpi", input })) open({ view: "scorecard" });
      return;
    }
    if (changed.length === 0) return say(SAY.unchanged);
    if (await run({ command: "editKpi", input: { kpi: result.kpi.id, ...input, ...by } })) back();
  };
  return (
    <>
      <ol class="pl-steps">
        {STEPS.map(({ title }, i) => (
          <li key={title}>
            <button type="button" class="pl-step" aria-current={i === step ? "step" : undefined} onClick={() => move(i)}>
              <span class="pl-step-number">{i + 1}</span> {title}
            </button>
          </li>
        ))}
      </ol>
      <Form
        submit={result ? SAY.saveEdit : isLast ? SAY.save : SAY.next}
        isBusy={workbook.isBusy}
        onSubmit={() => (isLast || result ? void save() : move(step + 1))}
        onCancel={result ? back : undefined}
      >
        <h3 ref={heading} tabIndex={-1} class="pl-question">
          {STEPS[step]!.question}
        </h3>
        <StepFields
          step={step}
          texts={texts}
          view={view}
          library={library}
          onText={(key, value) => setTexts((now) => ({ ...now, [key]: value }))}
          onLibrary={(id, taken) => {
            setLibrary(id);
            setTexts((now) => ({ ...now, ...taken }));
          }}
        />
        {result && changed.length > 0 && (
          <>
            <TextField label={SAY.reason} help={SAY.reasonHelp} value={by.reason} onValue={(reason) => setBy({ ...by, reason })} />
            <TextField label={SAY.who} value={by.who} onValue={(who) => setBy({ ...by, who })} />
          </>
        )}
      </Form>
      <SmartPanel smart={smart} />
    </>
  );
}

/** The target as typed, held against the history that the KPI has. Its odds were worked out for the target that it had. */
function achievable(result: KpiResult, { target, low, high, baseline, due }: SmartSubject, asOf: Day): SmartSubject["achievable"] {
  const kpi = { ...result.kpi, target, low, high, baseline, due };
  const isSame = target === result.kpi.target && due === result.kpi.due;
  const smart = smartOfKpi({ ...result, kpi, target, outlook: isSame ? result.outlook : null }, asOf);
  return smart.verdicts.find(({ criterion }) => criterion === "Achievable") ?? null;
}
