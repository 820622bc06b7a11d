/** The commands there are: ribbon, menu, pane and command line come from this list or are checked against it. */
import { checkRegister } from "./check-register";
import type { Command } from "./command";
import { progressBar, removeFormats, statusColours, trafficLights } from "./format-selection";
import { insertFunction } from "./insert-function";
import { newRegister } from "./new-register";
import { refreshScorecard } from "./refresh-scorecard";
import { saveSettings } from "./save-settings";

export const commands: readonly Command[] = [
  newRegister,
  refreshScorecard,
  checkRegister,
  insertFunction,
  saveSettings,
  statusColours,
  trafficLights,
  progressBar,
  removeFormats,
];
