/** A function: its arguments as a form, its answer while they are filled in, the formula for the sheet, and what the reference says. */
import type { JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { quoteSheet } from "../../cell/a1";
import { call } from "../../functions/call";
import { defaultText } from "../../functions/default-text";
import type { DescribedParameter, FunctionDefinition } from "../../functions/catalogue";
import { emitArgument } from "../../functions/emit-formula";
import { usePane } from "../pane-context";
import { WORDS } from "../words/words";
import { FUNCTION_WORDS } from "../words/words-functions";
import { AnswerBox } from "./answer-box";
import { readArgumentText } from "./argument-text";
import { Reference } from "./reference";

export interface FunctionFormProps {
  readonly definition: FunctionDefinition;
  readonly onBack: () => void;
}

type Texts = Readonly<Record<string, string>>;

export function FunctionForm({ definition, onBack }: FunctionFormProps): JSX.Element {
  const { host, workbook, run } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  const [texts, setTexts] = useState<Texts>({});
  const { name, summary, parameters } = definition;
  const { snapshot } = workbook;
  useEffect(() => heading.current?.focus(), []);
  const args = useMemo(
    () => (snapshot ? parameters.map((parameter) => readArgumentText(texts[parameter.name] ?? "", snapshot)) : []),
    [snapshot, texts, parameters],
  );
  const isComplete = parameters.every(({ optional }, i) => optional || args[i]?.formula !== "");
  const formula = formulaOf(
    name,
    args.map((argument) => argument.formula),
  );
  const answer = useMemo(
    () =>
      isComplete
        ? call(
            name,
            args.map(({ value }) => value),
          )
        : null,
    [isComplete, name, args],
  );
  const example = (): void =>
    setTexts(
      Object.fromEntries(
        (definition.examples[0]?.args ?? []).map((value, i) => [parameters[i]?.name ?? "", value === null ? "" : exampleText(value)]),
      ),
    );
  return (
    <>
      <button type="button" class="pl-back" onClick={onBack}>
        <span class="pl-chevron" aria-hidden="true" />
        {FUNCTION_WORDS.allFunctions}
      </button>
      <h2 ref={heading} class="pl-heading pl-code" tabIndex={-1}>
        {name}
      </h2>
      <p>{summary}</p>
      <form
        class="pl-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (isComplete && host.hasFunctions) void run({ command: "insertFunction", input: { formula } });
        }}
      >
        {parameters.map((parameter) => (
          <ArgumentField
            key={parameter.name}
            parameter={parameter}
            text={texts[parameter.name] ?? ""}
            onText={(text) => setTexts((before) => ({ ...before, [parameter.name]: text }))}
          />
        ))}
        <output class="pl-answer" aria-live="polite" aria-label={FUNCTION_WORDS.answer}>
          {isComplete ? <AnswerBox answer={answer} /> : <span class="pl-small">{FUNCTION_WORDS.incomplete}</span>}
        </output>
        <p class="pl-code pl-formula">{formula}</p>
        {!host.hasFunctions && <p class="pl-small">{FUNCTION_WORDS.cannotInsert}</p>}
        <p class="pl-actions">
          {host.hasFunctions && (
            <button
              type="submit"
              class="pl-button pl-button-main"
              disabled={!isComplete || workbook.isBusy}
              title={FUNCTION_WORDS.insertHelp}
            >
              {FUNCTION_WORDS.insert}
            </button>
          )}
          <button type="button" class="pl-button" onClick={example}>
            {FUNCTION_WORDS.example}
          </button>
        </p>
      </form>
      <Reference definition={definition} />
    </>
  );
}

interface FieldProps {
  readonly parameter: DescribedParameter;
  readonly text: string;
  readonly onText: (text: string) => void;
}

function ArgumentField({ parameter, text, onText }: FieldProps): JSX.Element {
  const { host, say } = usePane();
  const { name, kind, description, optional } = parameter;
  const id = `pl-argument-${name}`;
  const fallback = defaultText(parameter);
  const take = async (): Promise<void> => {
    const selected = await host.selection?.().catch(() => null);
    if (selected) onText(`${quoteSheet(selected.sheet)}!${selected.range}`);
    else say(WORDS.noSelection);
  };
  return (
    <div class="pl-field">
      <label for={id}>
        <span class="pl-code">{name}</span> {!optional && <span class="pl-small">{WORDS.required}</span>}
      </label>
      <div class="pl-field-row">
        <input
          id={id}
          class="pl-input"
          value={text}
          list={kind.words ? `${id}-words` : undefined}
          placeholder={fallback === "" ? kind.label : fallback}
          aria-describedby={`${id}-help`}
          aria-required={!optional}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => onText(event.currentTarget.value)}
        />
        {host.selection && (
          <button type="button" class="pl-button" aria-label={`${FUNCTION_WORDS.select}: ${name}`} onClick={() => void take()}>
            {FUNCTION_WORDS.select}
          </button>
        )}
      </div>
      {kind.words && (
        <datalist id={`${id}-words`}>
          {kind.words.map((word) => (
            <option key={word} value={word} />
          ))}
        </datalist>
      )}
      <p id={`${id}-help`} class="pl-small">
        {description}
      </p>
    </div>
  );
}

/** Arguments left out at the end are not written. */
function formulaOf(name: string, formulas: readonly string[]): string {
  const used = formulas.reduce((count, formula, i) => (formula === "" ? count : i + 1), 0);
  return `=${name}(${formulas.slice(0, used).join(", ")})`;
}

function exampleText(value: Parameters<typeof emitArgument>[0]): string {
  return typeof value === "string" ? value : emitArgument(value);
}
