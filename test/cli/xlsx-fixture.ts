/** Smallest workbooks made by hand, so that a test says exactly which markup it reads. */
import { strToU8, zipSync, type Zippable } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

export interface FixtureSheet {
  readonly name: string;
  /** What stands within <sheetData>. */
  readonly rows: string;
  /** What comes after it: mergeCells and the like. */
  readonly after?: string;
  readonly state?: "visible" | "hidden" | "veryHidden";
}

export interface FixtureOptions {
  readonly date1904?: boolean;
  /** Inner markup of <styleSheet>. */
  readonly styles?: string;
  readonly definedNames?: string;
  readonly parts?: Zippable;
}

/** The bytes of an .xlsx file. */
export function xlsx(sheets: readonly FixtureSheet[], options: FixtureOptions = {}): Uint8Array {
  const parts: Zippable = {
    "[Content_Types].xml": strToU8(`<Types xmlns="${PACKAGE}/content-types"/>`),
    "_rels/.rels": relations([{ id: "rId1", type: "officeDocument", target: "xl/workbook.xml" }]),
    "xl/workbook.xml": strToU8(
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${options.date1904 ? ' date1904="1"' : ""}/><sheets>` +
        sheets
          .map(({ name, state }, i) => `<sheet name="${name}" sheetId="${i + 1}" state="${state ?? "visible"}" r:id="rId${i + 1}"/>`)
          .join("") +
        `</sheets>${options.definedNames ? `<definedNames>${options.definedNames}</definedNames>` : ""}</workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": relations([
      ...sheets.map((_, i) => ({ id: `rId${i + 1}`, type: "worksheet", target: `worksheets/sheet${i + 1}.xml` })),
      { id: "rIdS", type: "styles", target: "styles.xml" },
    ]),
    "xl/styles.xml": strToU8(`<styleSheet xmlns="${MAIN}">${options.styles ?? ""}</styleSheet>`),
    ...options.parts,
  };
  sheets.forEach(({ rows, after }, i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] = strToU8(
      `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${after ?? ""}</worksheet>`,
    );
  });
  return zipSync(parts, { level: 1 });
}

/** Style 1 is a date (format 14). */
export const DATE_STYLE = '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs>';

/** A cell holding an inline text. */
export function text(address: string, content: string): string {
  return `<c r="${address}" t="inlineStr"><is><t>${content}</t></is></c>`;
}

function relations(list: readonly { id: string; type: string; target: string }[]): Uint8Array {
  const inner = list.map(({ id, type, target }) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`).join("");
  return strToU8(`<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`);
}
