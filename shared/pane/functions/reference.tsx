/** What the reference page says of a function: answer, details, examples that a test has run. */
import type { JSX } from "preact";
import type { Cell } from "../../cell/cell";
import type { FunctionDefinition } from "../../functions/catalogue";
import type { Example } from "../../functions/function-texts";
import { emitArgument, emitFormula } from "../../functions/emit-formula";
import { FUNCTION_WORDS } from "../words/words-functions";

const DIGITS = 10;

export function Reference({ definition }: { readonly definition: FunctionDefinition }): JSX.Element {
  const { name, details, result, examples } = definition;
  const columns = Array.isArray(result.columns) ? (result.columns as readonly string[]) : [];
  return (
    <section class="pl-section">
      <h3>{FUNCTION_WORDS.reference}</h3>
      <p>{result.description}</p>
      {columns.length > 0 && (
        <p>
          {FUNCTION_WORDS.row} {columns.join(", ")}
        </p>
      )}
      {details !== undefined && <p>{details.replace(/`/g, "")}</p>}
      <h4>{FUNCTION_WORDS.examples}</h4>
      <ul class="pl-examples">
        {examples.map((example, i) => (
          <li key={i}>
            <span class="pl-code">{emitFormula(name, example.args)}</span> → {resultText(example.result)}
            {example.note !== undefined && <span class="pl-small"> ({example.note})</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function resultText(result: Example["result"]): string {
  if (Array.isArray(result)) return (result as readonly (readonly Cell[])[]).map((row) => row.map(cellText).join("  ")).join(" | ");
  return typeof result === "object" && result !== null ? (result as { readonly error: string }).error : cellText(result);
}

function cellText(cell: Cell): string {
  if (typeof cell === "number") return String(Number(cell.toPrecision(DIGITS)));
  return typeof cell === "string" && cell !== "" ? cell : emitArgument(cell);
}
