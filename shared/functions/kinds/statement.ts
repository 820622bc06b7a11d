/** A KPI's sentence. */
import { CellError } from "../../cell/cell-error";
import type { CellKind } from "./kind";
import { show } from "./show";

/** A number alone is no sentence, whatever it is the number of. */
export const STATEMENT: CellKind<string> = {
  shape: "cell",
  jsdoc: "string",
  label: "sentence",
  sample: "Grow sales by 5 % per quarter for a year",
  read: (content, name) => {
    if (typeof content === "string") return content;
    throw new CellError("#VALUE!", `${name} must be a sentence: ${show(content)}`);
  },
};
