/** The answer of a function as a cell would show it, a larger one as its first rows; an error with the sentence that belongs to it. */
import type { JSX } from "preact";
import { isError, isGrid, type Grid, type Value } from "../../cell/cell";
import { usePane } from "../pane-context";
import { FUNCTION_WORDS } from "../words/words-functions";

const ROWS = 8;
const COLUMNS = 6;
const DIGITS = 8;

export function AnswerBox({ answer }: { readonly answer: Value | Grid }): JSX.Element {
  const { local } = usePane();
  const textOf = (value: Value): string => {
    if (isError(value)) return value.code;
    if (typeof value === "number") return local.text(String(Number(value.toPrecision(DIGITS))));
    return typeof value === "boolean" ? String(value).toUpperCase() : (value ?? "");
  };
  if (isError(answer)) {
    return (
      <>
        <strong>{answer.code}</strong> {answer.message}
      </>
    );
  }
  if (!isGrid(answer)) return <strong>{textOf(answer)}</strong>;
  const width = answer[0]?.length ?? 0;
  return (
    <div class="pl-table-frame" tabIndex={0} role="region" aria-label={FUNCTION_WORDS.answer}>
      <table class="pl-table">
        <tbody>
          {answer.slice(0, ROWS).map((row, r) => (
            <tr key={r}>
              {row.slice(0, COLUMNS).map((value, c) => (
                <td key={c} class={typeof value === "number" ? "pl-number" : undefined}>
                  {textOf(value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {(answer.length > ROWS || width > COLUMNS) && (
        <p class="pl-small">
          {FUNCTION_WORDS.size} {answer.length} × {width}
        </p>
      )}
    </div>
  );
}
