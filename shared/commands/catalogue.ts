/** The commands there are: ribbon, menu, pane and command line come from this list or are checked against it. */
import { acknowledge } from "./acknowledge";
import { addAction, closeAction } from "./add-action";
import { checkIn } from "./check-in";
import { checkRegister } from "./check-register";
import type { Command } from "./command";
import { correct } from "./correct";
import { defineKpi } from "./define-kpi";
import { editKpi } from "./edit-kpi";
import { dashboard } from "./dashboard";
import { progressBar, removeFormats, statusColours, trafficLights } from "./format-selection";
import { insertChart } from "./insert-chart";
import { insertFunction } from "./insert-function";
import { newRegister } from "./new-register";
import { newSheets } from "./new-sheets";
import { ownerPage } from "./owner-page";
import { recordReview } from "./record-review";
import { refreshScorecard } from "./refresh-scorecard";
import { reviewPack } from "./review-pack";
import { saveSettings } from "./save-settings";
import { sparklines } from "./sparklines";
import { useTable } from "./use-table";

export const commands: readonly Command[] = [
  newRegister,
  useTable,
  defineKpi,
  editKpi,
  refreshScorecard,
  dashboard,
  reviewPack,
  checkRegister,
  insertChart,
  insertFunction,
  saveSettings,
  acknowledge,
  correct,
  newSheets,
  checkIn,
  addAction,
  closeAction,
  recordReview,
  ownerPage,
  statusColours,
  trafficLights,
  progressBar,
  sparklines,
  removeFormats,
];
