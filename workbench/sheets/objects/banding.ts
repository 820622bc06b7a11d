/** Alternating colours of rows: where they are, and that they can go. */
import type { Area } from "../../../shared/cell/a1";
import type { Place, SheetModel } from "../../excel/model/workbook-model";
import { listOf, type GoogleState } from "../google-state";
import { serviceError } from "../service-error";
import { strict } from "../strict";

type Banding = GoogleAppsScript.Spreadsheet.Banding;

export function bandingsIn(state: GoogleState, { sheet, area }: Place): Banding[] {
  return listOf(state.bandings, sheet.id)
    .filter((band) => intersect(band, area))
    .map((band) => bandingObject(state, sheet, band));
}

export function addBanding(state: GoogleState, { sheet, area }: Place): Banding {
  const bands = listOf(state.bandings, sheet.id);
  if (bands.some((band) => intersect(band, area)))
    throw serviceError("You cannot add alternating background colors to a range that already has alternating background colors.");
  bands.push(area);
  return bandingObject(state, sheet, area);
}

function bandingObject(state: GoogleState, sheet: SheetModel, area: Area): Banding {
  return strict<Banding>(state, "Banding", {
    remove: () =>
      void state.bandings.set(
        sheet.id,
        listOf(state.bandings, sheet.id).filter((each) => each !== area),
      ),
  });
}

function intersect(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
