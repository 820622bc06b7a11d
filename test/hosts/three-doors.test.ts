/** One workbook behind three doors: what is written through Excel, Apps Script or the Sheets API is read through the two others. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { sheets_v4 } from "@googleapis/sheets";
import { openDoors, type Doors } from "./doors/open-doors";
import { throughApi, throughExcel, throughScript } from "./doors/views";
import { EXPECTED, gridRange, REQUESTS, WRITERS } from "./doors/writers";

type Request = sheets_v4.Schema$Request;

let doors: Doors;

beforeEach(async () => {
  doors = await openDoors();
});

afterEach(() => doors.close());

describe.each(Object.keys(WRITERS))("what is written through %s", (door) => {
  it("is read through all three doors", async () => {
    await WRITERS[door]!(doors);
    await doors.excel.calculated();
    expect({ excel: await throughExcel(doors), script: throughScript(doors), api: await throughApi(doors) }).toEqual({
      excel: EXPECTED,
      script: EXPECTED,
      api: EXPECTED,
    });
  });
});

describe("what one door takes away", () => {
  it("is gone behind the others", async () => {
    await WRITERS["Excel"]!(doors);
    const sheet = doors.google.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
    sheet.getCharts().forEach((chart) => sheet.removeChart(chart));
    await doors.api(":batchUpdate", { requests: [{ deleteConditionalFormatRule: { sheetId: 0, index: 0 } }] });
    expect(await throughExcel(doors)).toMatchObject({ charts: [], formats: [] });
  });
});

describe("a batch that the Sheets API refuses", () => {
  /** Styles that nothing uses any more stay in Univer's table of styles, and what plugins keep is seen through the doors. */
  const picture = async (): Promise<unknown> => {
    const { sheets, sheetOrder } = doors.excel.workbook.save();
    return JSON.parse(
      JSON.stringify({ sheets, sheetOrder, excel: await throughExcel(doors), described: await doors.api("?includeGridData=true") }),
    );
  };

  const REFUSED: Request = { deleteEmbeddedObject: { objectId: 999 } };

  it("leaves nothing of the requests before the refused one", async () => {
    const before = await picture();
    const added: Request = { addSheet: { properties: { sheetId: 7, title: "Second" } } };
    const noted: Request = {
      createDeveloperMetadata: { developerMetadata: { metadataKey: "k", metadataValue: "v", location: { sheetId: 0 } } },
    };
    const looks: Request = {
      repeatCell: {
        range: gridRange(0, 3, 0),
        cell: { userEnteredFormat: { numberFormat: { pattern: "0%" } } },
        fields: "userEnteredFormat.numberFormat",
      },
    };
    const table: Request = { addTable: { table: { name: "Course", range: { ...gridRange(0, 3, 0), endColumnIndex: 2 } } } };
    const wide: Request = {
      updateDimensionProperties: {
        range: { sheetId: 0, dimension: "COLUMNS", startIndex: 0, endIndex: 1 },
        properties: { pixelSize: 222 },
      },
    };
    await expect(doors.api(":batchUpdate", { requests: [...REQUESTS, added, noted, looks, table, wide, REFUSED] })).rejects.toThrow(
      "Invalid requests[12].deleteEmbeddedObject: No embedded object with id: 999",
    );
    await doors.excel.calculated();
    expect(await picture()).toEqual(before);
  });

  it("keeps what was there before it, charts and formats among it", async () => {
    await WRITERS["Apps Script"]!(doors);
    await doors.excel.calculated();
    const [chart] = ((await doors.api("")) as sheets_v4.Schema$Spreadsheet).sheets![0]!.charts!;
    const removed: readonly Request[] = [
      { deleteEmbeddedObject: { objectId: chart!.chartId } },
      { deleteConditionalFormatRule: { sheetId: 0, index: 0 } },
      {
        updateCells: { start: { sheetId: 0, rowIndex: 0, columnIndex: 0 }, rows: [{ values: [{ userEnteredValue: { numberValue: 1 } }] }] },
      },
    ];
    await expect(doors.api(":batchUpdate", { requests: [...removed, REFUSED] })).rejects.toThrow(/^Invalid requests\[3\]/);
    await doors.excel.calculated();
    expect({ excel: await throughExcel(doors), script: throughScript(doors), api: await throughApi(doors) }).toEqual({
      excel: EXPECTED,
      script: EXPECTED,
      api: EXPECTED,
    });
  });

  it("may be sent again without its mistake", async () => {
    await expect(doors.api(":batchUpdate", { requests: [...REQUESTS, REFUSED] })).rejects.toThrow();
    await doors.api(":batchUpdate", { requests: REQUESTS });
    await doors.excel.calculated();
    expect(await throughApi(doors)).toEqual(EXPECTED);
  });
});
