/** The call of the xlsx parser: its errors as sentences, and a sheet that it refuses for its extent read in part instead of not at all. */
import { readXlsx, type Sheet, type Workbook } from "hucre/xlsx";
import type { Finding } from "../../shared/cell/finding";
import { inputError } from "../input-error";

/** What is read of a sheet that a stray cell in a far corner makes larger than the parser's 20 million cells. */
const READABLE_PART = "A1:GR100000";

export interface ParsedWorkbook {
  readonly book: Workbook;
  /** Name of the sheet that was open when the file was saved. */
  readonly activeSheet: string;
  readonly findings: readonly Finding[];
}

/** All sheets in the workbook's order; file is its name for messages. */
export async function parseWorkbook(bytes: Uint8Array, file: string): Promise<ParsedWorkbook> {
  const order: string[] = [];
  const cut: Sheet[] = [];
  for (;;) {
    try {
      const book = await readXlsx(bytes, {
        sheets: ({ name, index }) => {
          order[index] = name;
          return !cut.some((sheet) => sheet.name === name);
        },
      });
      const sheets = [...book.sheets, ...cut].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
      if (sheets.length === 0) throw new Error("no sheets");
      return { book: { ...book, sheets }, activeSheet: order[book.activeSheet ?? 0] ?? sheets[0]!.name, findings: cut.map(cutFinding) };
    } catch (cause) {
      const name = cause instanceof Error ? /^Sheet "(.*)" spans /.exec(cause.message)?.[1] : undefined;
      const part = name === undefined || cut.some((sheet) => sheet.name === name) ? null : await readPart(bytes, name);
      if (!part) throw inputError(`workbook must be undamaged, its contents cannot be read: ${file}`, cause);
      cut.push(part);
    }
  }
}

async function readPart(bytes: Uint8Array, name: string): Promise<Sheet | null> {
  const book = await readXlsx(bytes, { sheets: [name], range: READABLE_PART });
  return book.sheets[0] ?? null;
}

function cutFinding(sheet: Sheet): Finding {
  const message = `sheet must not reach so far, only ${READABLE_PART} is read: delete the stray cells beyond it`;
  return { severity: "warning", where: { sheet: sheet.name, cell: "" }, message };
}
