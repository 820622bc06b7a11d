/** One workbook with its three doors open: Excel's objects, Apps Script's, and the Sheets API on a loopback port. */
import { serveSheetsApi } from "../../../workbench/sheets/api/serve-sheets-api";
import { createGoogleState } from "../../../workbench/sheets/google-state";
import { scriptGlobals } from "../../../workbench/sheets/services/globals";
import { openExcel, type OpenExcel } from "../excel/open-excel";

export interface Doors {
  readonly excel: OpenExcel;
  /** The globals of a script. */
  readonly google: {
    readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
    readonly Charts: GoogleAppsScript.Charts.Charts;
  };
  /** Gets, or posts a body; rejects with Google's sentence. */
  readonly api: (path: string, body?: object) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

const ID = "book";

export async function openDoors(): Promise<Doors> {
  const excel = await openExcel();
  const state = createGoogleState(excel.simulation.state.model);
  const server = await serveSheetsApi(state, ID);
  return {
    excel,
    google: scriptGlobals(state) as unknown as Doors["google"],
    api: async (path, body) => {
      const response = await fetch(`${server.url}v4/spreadsheets/${ID}${path}`, body ? { method: "POST", body: JSON.stringify(body) } : {});
      const answer = (await response.json()) as { readonly error?: { readonly message: string } };
      if (answer.error) throw new Error(answer.error.message);
      return answer;
    },
    close: async () => {
      await server.close();
      excel.close();
    },
  };
}
