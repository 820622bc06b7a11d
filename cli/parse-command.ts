/** `kpi parse "sentence"`: what a KPI's sentence says, or what it leaves open, for trying one out and for scripts. */
import { Command } from "commander";
import { createColors } from "picocolors";
import { isError } from "../shared/cell/cell";
import { readDay } from "../shared/cell/read-day";
import { readNumber } from "../shared/cell/read-number";
import { isoDate, type Day } from "../shared/cell/serial-day";
import { composeStatement } from "../shared/statement/compose-statement";
import { interimOf } from "../shared/statement/interim-of";
import { readStatement } from "../shared/statement/read-statement";
import type { StatementParts, StatementReading } from "../shared/statement/statement";
import { usageError } from "./input-error";
import { readFiscalStart, readLocale } from "./read-options";
import { printable } from "./terminal/printable";
import type { Terminal } from "./terminal/terminal";

interface Options {
  readonly asOf?: string;
  readonly baseline?: string;
  readonly unit?: string;
  readonly fiscalStart?: number;
  readonly locale: string;
  readonly json?: boolean;
}

const EXAMPLES = `
  kpi parse "grow sales by 5 % per quarter for a year" --baseline 100
  kpi parse "keep uptime at or above 99.9 %" --json
  kpi parse "increase satisfaction by 20 %" --unit % --baseline "60 %"

Times such as "within six months" count from --as-of, today without it.
Exit code: 0 understood, 1 something is open or the sentence is refused, 2 wrong usage.`;

/** `finish` gets 1 where the sentence is not understood as it stands. */
export function parseCommand(terminal: Terminal, finish: (code: 1) => void): Command {
  return new Command("parse")
    .description("read the sentence of a KPI")
    .argument("<sentence...>", "the sentence, in quotes or as words")
    .option("--as-of <day>", "day from which is spoken")
    .option("--baseline <number>", "value at the start, where the sentence does not say it")
    .option("--unit <unit>", "unit of the KPI, such as % or EUR")
    .option("--fiscal-start <month>", "month in which the fiscal year begins, 1 to 12", readFiscalStart)
    .option("--locale <tag>", "how the sentence writes dates and decimals: en-GB, de-DE", readLocale, "en-GB")
    .option("--json", "the parts as one JSON object")
    .addHelpText("after", EXAMPLES)
    .action((words: readonly string[], options: Options) => {
      const { locale, unit = "", fiscalStart = 1 } = options;
      const reading = readStatement(words.join(" "), {
        ...{ locale, unit, fiscalStart },
        asOf: dayOf(options) ?? terminal.today,
        baseline: baselineOf(options),
      });
      terminal.out(options.json ? `${JSON.stringify(toJson(reading))}\n` : `${toText(reading, terminal.color)}\n`);
      if (reading.is !== "understood") finish(1);
    });
}

function dayOf({ asOf, locale }: Options): Day | null {
  const day = readDay(asOf ?? null, { locale, subject: "as of" });
  if (isError(day)) throw usageError(day.message);
  return day === null ? null : Math.floor(day);
}

function baselineOf({ baseline, locale }: Options): number | null {
  const number = readNumber(baseline ?? null, { locale, subject: "baseline" });
  if (isError(number)) throw usageError(number.message);
  return number;
}

/** Dates as 2025-01-31; what is not said is null. */
function toJson(reading: StatementReading): unknown {
  if (reading.is === "refused") return { is: reading.is, reason: reading.reason };
  const { parts, notes } = reading;
  const days = (part: { start?: Day | null; due: Day | null }) => ({
    ...part,
    ...(part.start !== undefined && { start: part.start === null ? null : isoDate(part.start) }),
    due: part.due === null ? null : isoDate(part.due),
  });
  return {
    is: reading.is,
    parts: { ...days(parts), phases: parts.phases.map(days) },
    questions: reading.is === "questions" ? reading.questions : [],
    notes,
  };
}

function toText(reading: StatementReading, color: boolean): string {
  const colors = createColors(color);
  if (reading.is === "refused") return colors.red(printable(reading.reason));
  const lines = partLines(reading.parts).map(([name, value]) => `${colors.dim(name.padEnd(NAME_WIDTH))}${printable(value)}`);
  const questions = reading.is === "questions" ? reading.questions : [];
  return [
    ...lines,
    ...questions.map(({ text }) => `${colors.yellow("open".padEnd(NAME_WIDTH))}${printable(text)}`),
    ...reading.notes.map((note) => `${colors.dim("note".padEnd(NAME_WIDTH))}${printable(note)}`),
  ].join("\n");
}

const NAME_WIDTH = 11;

function partLines(parts: StatementParts): readonly (readonly [name: string, value: string])[] {
  const { metric, direction, kind, amount, per, periods, horizon, start, due, baseline, target, low, high, unit, phases } = parts;
  const number = (value: number | null): string => (value === null ? "" : String(Number(value.toPrecision(12))));
  const all: readonly (readonly [string, string])[] = [
    ["metric", metric],
    ["direction", direction ?? ""],
    ["kind", kind ?? ""],
    ["amount", number(amount)],
    ["per", per ?? ""],
    ["periods", number(periods)],
    ["baseline", number(baseline)],
    ["target", number(target)],
    ["low", number(low)],
    ["high", number(high)],
    ["unit", unit],
    ["horizon", horizon],
    ["start", start === null ? "" : isoDate(start)],
    ["due", due === null ? "" : isoDate(due)],
    ...phases.map((phase): readonly [string, string] => ["by then", `${isoDate(phase.due)} ${number(phase.target ?? phase.amount)}`]),
    [
      "sentence",
      direction === null || metric === ""
        ? ""
        : composeStatement({ ...parts, name: metric, direction, per: kind === "level" ? per : null, interim: interimOf(parts) }),
    ],
  ];
  return all.filter(([, value]) => value !== "");
}
