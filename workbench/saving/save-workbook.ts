/** The workbook that is open in Univer as the bytes of an .xlsx file, and what the file cannot keep. */
import type { FWorkbook } from "@univerjs/sheets/facade";
import { writeXlsx, type WriteOptions } from "hucre/xlsx";
import { DEFAULT_FONT } from "../../cli/writing/file-style";
import { catalogue } from "../../shared/functions/catalogue";
import type { ChartBoard, ChartChange } from "../univer-charts";
import { extrasOf } from "./extras-of";
import { finishArchive } from "./finish-archive";
import { toFileFormula } from "./to-file-formula";
import { toFileSheet } from "./to-file-sheet";

export interface SavedWorkbook {
  readonly bytes: Uint8Array;
  /** "2 pictures": what stands in the workbook and not in the file. */
  readonly leftOut: readonly string[];
  /** True if formulas need the add-in to calculate. */
  readonly hasOwnFormulas: boolean;
}

const OWN: ReadonlySet<string> = new Set(catalogue.map(({ name }) => name));

/** `charts` is null where there is no page to draw on. */
export async function saveWorkbook(workbook: FWorkbook, charts: Pick<ChartBoard, "all"> | null): Promise<SavedWorkbook> {
  const left = new Map<string, number>();
  const leave = (what: string, count = 1): void => void left.set(what, (left.get(what) ?? 0) + count);
  const { notes, pictures } = extrasOf(workbook);
  if (pictures > 0) leave("picture", pictures);
  const names = workbook.getSheets().map((sheet) => sheet.getSheetName());
  const isThere = ({ series }: ChartChange): boolean => series.every(({ sheet }) => names.includes(sheet));
  const tables = workbook.getTableList();

  const sheets = workbook.getSheets().map((sheet) => {
    const drawn = charts?.all(sheet.getSheetId()) ?? [];
    drawn.filter((chart) => !isThere(chart)).forEach(() => leave("chart"));
    return toFileSheet(sheet, {
      own: OWN,
      charts: drawn.filter(isThere),
      notes: notes(sheet.getSheetId()),
      tables: tables.filter(({ subUnitId }) => subUnitId === sheet.getSheetId()),
      leave,
    });
  });
  const hasOwnFormulas = sheets.some(({ cells }) => [...(cells?.values() ?? [])].some(({ formula }) => formula?.includes("_xldudf_")));
  const active = workbook.getActiveSheet().getSheetId();
  const bytes = await writeXlsx({
    defaultFont: DEFAULT_FONT,
    properties: { creator: "Plumbline" },
    activeSheet: workbook.getSheets().findIndex((sheet) => sheet.getSheetId() === active),
    namedRanges: namesOf(workbook),
    sheets,
  });
  const leftOut = [...left].map(([what, count]) => `${count} ${what}${count === 1 ? "" : "s"}`);
  return { bytes: finishArchive(bytes, hasOwnFormulas), leftOut, hasOwnFormulas };
}

function namesOf(workbook: FWorkbook): NonNullable<WriteOptions["namedRanges"]> {
  return workbook.getDefinedNames().map((name) => {
    const sheet = workbook.getSheetBySheetId(name.getLocalSheetId() ?? "");
    const range = toFileFormula(name.getFormulaOrRefString(), OWN);
    return { name: name.getName(), range, ...(sheet && { scope: sheet.getSheetName() }) };
  });
}
