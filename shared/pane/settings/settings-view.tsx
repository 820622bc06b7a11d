/** The settings of the workbook as a form: what the Settings sheet says, what else counts, and how this pane behaves. */
import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { isoDate } from "../../cell/serial-day";
import { settingsOf } from "../../register/read-settings";
import { SETTING_TEXTS } from "../../register/setting-texts";
import { SETTINGS, type SettingKey, type Settings } from "../../register/settings";
import { errorSentence } from "../error-text";
import { ChoiceField, Form, TextField } from "../frame/fields";
import { Heading } from "../frame/heading";
import { usePane } from "../pane-context";
import { SETTINGS_WORDS } from "../words/words-settings";
import { VIEW_WORDS } from "../words/words";

type Texts = Readonly<Partial<Record<SettingKey, string>>>;

export function SettingsView(): JSX.Element {
  const { workbook, run, say, goTo } = usePane();
  const { snapshot } = workbook;
  const [typed, setTyped] = useState<Texts>({});
  const read = useMemo(() => settingsOf(snapshot?.sheets ?? [], snapshot?.locale), [snapshot]);
  const kept = (key: SettingKey): string => (read.places.has(key) ? textOf(key, read.settings) : "");
  const save = async (): Promise<void> => {
    const input = Object.fromEntries(Object.entries(typed).filter(([key, text]) => text !== kept(key as SettingKey)));
    if (Object.keys(input).length === 0) return say(SETTINGS_WORDS.nothing);
    if (await run({ command: "saveSettings", input })) setTyped({});
  };
  const { sheet } = read;
  return (
    <>
      <Heading>{VIEW_WORDS.settings}</Heading>
      <p>{SETTINGS_WORDS.help}</p>
      <AutoRefreshField />
      <Form submit={SETTINGS_WORDS.save} isBusy={workbook.isBusy} onSubmit={() => void save()}>
        {SETTINGS.map(({ key, header, list, fallback }) => {
          const value = typed[key] ?? kept(key);
          const onValue = (text: string): void => setTyped((before) => ({ ...before, [key]: text }));
          const usual = textOf(key, { [key]: fallback } as unknown as Settings);
          const field = { label: header, value, onValue, help: SETTING_TEXTS[key] };
          if (list.length > 0 && key !== "focus") {
            const choices = [
              ["", usual === "" ? "–" : `${SETTINGS_WORDS.usual}: ${usual}`] as const,
              ...list.map((word) => [word, word] as const),
            ];
            return <ChoiceField key={key} {...field} choices={choices} />;
          }
          return <TextField key={key} {...field} placeholder={usual} list={list} type={key === "asOf" ? "date" : "text"} />;
        })}
      </Form>
      {sheet !== null && (
        <button type="button" class="pl-link" onClick={() => goTo({ sheet, cell: "A1" })}>
          {SETTINGS_WORDS.goToSheet}
        </button>
      )}
    </>
  );
}

/** Only where the host hears of edits while nobody looks. */
function AutoRefreshField(): JSX.Element | null {
  const { host, say } = usePane();
  const { autoRefresh } = host;
  const [isOn, setOn] = useState(() => autoRefresh?.isOn() ?? false);
  if (!autoRefresh) return null;
  const turn = async (wanted: boolean): Promise<void> => {
    setOn(wanted);
    await autoRefresh.turn(wanted).catch((error: unknown) => say(errorSentence(error)));
    setOn(autoRefresh.isOn());
  };
  return (
    <label class="pl-check">
      <input type="checkbox" checked={isOn} onChange={(event) => void turn(event.currentTarget.checked)} />
      {SETTINGS_WORDS.autoRefresh}
    </label>
  );
}

/** As somebody would type it; "" where nothing is set. */
function textOf(key: SettingKey, settings: Settings): string {
  const value = settings[key];
  if (value === null) return "";
  if (typeof value !== "number") return typeof value === "string" ? value : value.join(", ");
  if (key === "asOf") return isoDate(value);
  return SETTINGS.find((setting) => setting.key === key)?.format === "0%" ? `${Number((value * 100).toPrecision(6))} %` : String(value);
}
