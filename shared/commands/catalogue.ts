/** The commands there are: ribbon, menu, pane and command line come from this list or are checked against it. */
import type { Command } from "./command";
import { newRegister } from "./new-register";
import { refreshScorecard } from "./refresh-scorecard";

export const commands: readonly Command[] = [newRegister, refreshScorecard];
