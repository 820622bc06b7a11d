/** A table of one's own as the beginning: what was understood of it is shown, and can be put right, before anything is made. */
import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { REGISTER_COLUMNS } from "../../register/columns";
import { proposeRegister, type Proposal } from "../../register/propose-register";
import type { CommandInput } from "../../workbook/snapshot";
import { ChoiceField, Form } from "../frame/fields";
import { usePane } from "../pane-context";
import { START_WORDS } from "../words/words-start";

/** Names are shown up to here, so that one sees whether they are names. */
const FIRST_NAMES = 5;

export function UseTable({ onCancel }: { readonly onCancel: () => void }): JSX.Element {
  const { workbook, run } = usePane();
  const { snapshot, isBusy } = workbook;
  const filled = useMemo(() => (snapshot?.sheets ?? []).filter(({ values }) => values.length > 1).map(({ name }) => name), [snapshot]);
  const active = snapshot?.activeSheet ?? "";
  const [sheet, setSheet] = useState(filled.includes(active) ? active : (filled[0] ?? ""));
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const proposal = useMemo(() => {
    const found = snapshot?.sheets.find(({ name }) => name === sheet);
    return found && snapshot ? proposeRegister(found, snapshot.locale) : null;
  }, [snapshot, sheet]);
  if (filled.length === 0) return <p>{START_WORDS.noTable}</p>;
  const readAs = (at: string, proposed: string | null): string => chosen[at] ?? proposed ?? "";
  const columns = (proposal?.columns ?? []).map(({ at, readAs: proposed }) => `${at}=${readAs(at, proposed)}`).join(",");
  const make = async (): Promise<void> => {
    const input: CommandInput = proposal?.is === "register" ? { sheet, columns } : { sheet };
    if (await run({ command: "useTable", input })) await run({ command: "refreshScorecard", input: {} });
  };
  return (
    <Form submit={START_WORDS.make} isBusy={isBusy || proposal === null} onSubmit={() => void make()} onCancel={onCancel}>
      <ChoiceField
        label={START_WORDS.sheet}
        value={sheet}
        onValue={(name) => {
          setSheet(name);
          setChosen({});
        }}
        choices={filled.map((name) => [name, name] as const)}
      />
      {proposal === null ? (
        <p>{START_WORDS.noHeaders}</p>
      ) : (
        <>
          <Understood proposal={proposal} />
          {proposal.is === "register" && (
            <fieldset class="pl-form">
              <legend>{START_WORDS.columns}</legend>
              {proposal.columns.map(({ at, header, readAs: proposed }) => (
                <ChoiceField
                  key={at}
                  label={`${at} · ${header}`}
                  value={readAs(at, proposed)}
                  onValue={(value) => setChosen((before) => ({ ...before, [at]: value }))}
                  choices={[["", START_WORDS.notUsed], ...REGISTER_COLUMNS.map((column) => [column.header, column.header] as const)]}
                />
              ))}
            </fieldset>
          )}
        </>
      )}
    </Form>
  );
}

function Understood({ proposal }: { readonly proposal: Proposal }): JSX.Element {
  const { names, summary, is } = proposal;
  const more = names.length > FIRST_NAMES ? ", …" : "";
  return (
    <div class="pl-answer">
      <p>
        <strong>{is === "measurements" ? START_WORDS.isMeasurements : START_WORDS.isRegister}</strong>
      </p>
      <p class="pl-small">{summary}</p>
      {names.length > 0 && (
        <p class="pl-small">
          {names.length} {START_WORDS.named} {names.slice(0, FIRST_NAMES).join(", ")}
          {more}
        </p>
      )}
    </div>
  );
}
