/** Applies a list of changes: looked over first, queued in order, sent in one round trip. */
import { doChange, type ByKind } from "../../shared/workbook/by-kind";
import type { Change } from "../../shared/workbook/change";
import { queueCells } from "../changes/cells";
import { queueChart } from "../changes/chart";
import { queueColumnWidths } from "../changes/column-widths";
import { queueConditionalFormats } from "../changes/conditional-formats";
import { queueFormula } from "../changes/formula";
import { queueFreeze } from "../changes/freeze";
import { queueName } from "../changes/name";
import { queueNumberFormat } from "../changes/number-format";
import { queueSelect } from "../changes/select";
import { queueSheet } from "../changes/sheet";
import { queueStyle } from "../changes/style";
import { queueTable } from "../changes/table";
import { queueValidation } from "../changes/validation";
import type { WorkbookState } from "../workbook-state";
import { dropSuperseded } from "./drop-superseded";
import { findObstacles } from "./find-obstacles";
import { queueTextCells } from "./formulas-in-text-cells";
import { inBatches } from "./in-batches";
import { takeBack } from "./take-back";
import type { Target } from "./target";

const QUEUE: ByKind<Target> = {
  sheet: queueSheet,
  cells: queueCells,
  formula: queueFormula,
  "number format": queueNumberFormat,
  style: queueStyle,
  table: queueTable,
  name: queueName,
  "conditional formats": queueConditionalFormats,
  freeze: queueFreeze,
  "column widths": queueColumnWidths,
  validation: queueValidation,
  chart: queueChart,
  select: queueSelect,
};

/** A number that is written into a cell formatted as text becomes a text: so number formats come before contents. */
const FIRST: readonly Change["kind"][] = ["sheet", "number format"];
/** Looks hardly ever fail: so they come after everything that may. */
const LAST: readonly Change["kind"][] = ["style", "validation", "column widths", "freeze", "select"];

/**
 * Answers with Excel's ids of the sheets that were added, by their names. Throws with a sentence for the user if the list cannot
 * be applied; the workbook is then as it was.
 */
export async function applyChanges(changes: readonly Change[], state: WorkbookState): Promise<ReadonlyMap<string, string>> {
  if (changes.length === 0) return new Map();
  const obstacles = findObstacles(changes, state);
  if (obstacles.length > 0) throw new Error(`nothing was changed: ${obstacles.join("; ")}`);
  const progress: Omit<Target, "context"> = {
    state,
    added: new Map(),
    addedTables: new Map(),
    addedNames: new Set(),
    takesBack: [],
    atTheEnd: [],
    formulas: [],
    kept: { cells: 0 },
    notKept: new Set(),
    noReturn: [],
  };
  try {
    await Excel.run((context) => applyIn({ ...progress, context }, changes));
    return addedSheets(changes, progress);
  } catch (error) {
    throw new Error(await takeBack(error, progress), { cause: error });
  }
}

function addedSheets(changes: readonly Change[], { added }: Pick<Target, "added">): ReadonlyMap<string, string> {
  return new Map(
    changes.flatMap(({ kind, sheet }) => {
      const worksheet = kind === "sheet" && added.get(sheet.toLowerCase());
      return worksheet ? [[sheet, worksheet.id]] : [];
    }),
  );
}

async function applyIn(target: Target, changes: readonly Change[]): Promise<void> {
  const { context } = target;
  const batches = inBatches(inOrder(dropSuperseded(changes)));
  for (const [i, batch] of batches.entries()) {
    context.application.suspendScreenUpdatingUntilNextSync();
    // What is kept for taking back is read between writes: Excel would calculate the workbook anew for each of them.
    context.application.suspendApiCalculationUntilNextSync();
    for (const change of batch) doChange(QUEUE, target, change);
    if (i === batches.length - 1) queueEnd(target);
    // One batch unless the list is larger than Excel on the web takes at once.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
  if (queueTextCells(target)) await context.sync();
}

function inOrder(changes: readonly Change[]): readonly Change[] {
  const rank = ({ kind }: Change): number => (FIRST.includes(kind) ? FIRST.indexOf(kind) : FIRST.length + Number(LAST.includes(kind)));
  return [0, 1, 2, 3].flatMap((each) => changes.filter((change) => rank(change) === each));
}

function queueEnd({ atTheEnd: [first, ...others], noReturn, context }: Target): void {
  if (!first) return;
  first();
  const application = context.application.load("calculationMode");
  noReturn.push(() => application.calculationMode);
  others.forEach((queue) => queue());
}
