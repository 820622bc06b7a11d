/** Which tests hold each line of shared/docs/differences.md: the first cell of the line, then file and title of each test. */

export const DIFFERENCE_TESTS: Readonly<Record<string, readonly (readonly [file: string, title: string])[]>> = {
  "blank cell": [
    ["test/hosts/parity.test.ts", "a blank actual"],
    ["test/hosts/parity.test.ts", "a blank baseline"],
    ["test/commands/refresh-scorecard.test.ts", "blanks guarded where the host makes zeros of them"],
  ],
  "omitted argument": [["test/hosts/parity.test.ts", "an omitted baseline"]],
  '`""` from a formula': [["test/hosts/parity.test.ts", "empty text from a formula"]],
  date: [["test/hosts/cells-parity.test.ts", "is the serial day that Excel has, in a spreadsheet of %s and a script of any zone"]],
  "TRUE in a range of numbers": [["test/hosts/parity.test.ts", "TRUE among numbers"]],
  "error in a range": [
    ["test/hosts/parity.test.ts", "an error in a range"],
    ["test/hosts/cells-parity.test.ts", "is the same error from both hosts: %s"],
  ],
  "a cell that is still calculating": [["test/hosts/parity.test.ts", "is that a cell still calculating is #N/A in Sheets"]],
  "too many arguments": [["test/hosts/parity.test.ts", "is that Excel refuses a formula with too many arguments itself"]],
  "a range where one value is meant": [["test/hosts/parity.test.ts", "a range where one cell is meant"]],

  "an error with its reason": [["test/hosts/parity.test.ts", "is that an error says its code in Sheets' message"]],
  "IFNA around it": [["test/build/sheets/functions.test.ts", "is seen by IFERROR in a cell, and not by IFNA"]],
  "an error among spilled results": [["test/hosts/parity.test.ts", "is that an error among spilled answers is an error in Excel"]],
  "blank in a spilled result": [["test/hosts/parity.test.ts", "is not what a blank in a spilled answer is"]],
  "text that begins with `=`": [
    ["test/hosts/cells-parity.test.ts", "a formula as text"],
    ["test/scorecard/kept-scorecard.test.ts", "writes a name that looks like a formula as text"],
  ],

  "day 60": [["test/cell/serial-day.test.ts", "before March 1900 count as Google Sheets does"]],
  "1904 date system": [["test/cli/read-workbook.test.ts", "moves dates of the 1904 system by 1462 days"]],
  "TODAY() as argument": [
    ["test/commands/refresh-scorecard.test.ts", "keeps the as-of day of the sheet, takes one that is given, and starts with today"],
  ],
  weeks: [
    ["test/cell/serial-day.test.ts", "starts the week on Monday"],
    ["test/kpi/read-period.test.ts", "has week 53 in the years that have one"],
  ],
  "31 January + 1 month": [["test/cell/serial-day.test.ts", "to %s: %i gives %s"]],

  status: [
    ["test/hosts/sheets/changes.test.ts", "freezes, sets formats and shapes, and selects"],
    ["test/hosts/excel/changes.test.ts", "adds conditional formats in the order of the list, each with its mark"],
  ],
  progress: [["test/build/sheets/commands.test.ts", "shows shapes by number format and bars by SPARKLINE, in columns of their own"]],
  "whose conditional format it is": [
    ["test/hosts/sheets/changes.test.ts", "replace those of their id; all others stay in their order; twice is once"],
    ["test/hosts/excel/changes.test.ts", "adds conditional formats in the order of the list, each with its mark"],
  ],
  "a conditional format with a custom function in it": [["test/hosts/differences.test.ts", "is in no format that a command makes"]],
  sparklines: [
    ["test/commands/sparklines.test.ts", "draw a line for each selected row of numbers, in the column to its right"],
    ["test/commands/sparklines.test.ts", "are bars of text where the spreadsheet draws none, with blanks guarded"],
    ["test/functions/series/growth.test.ts", 'describe("KPI_SPARK"'],
  ],
  "names of tables in formulas": [
    ["test/commands/refresh-scorecard.test.ts", "names ranges by address, with room to grow, where the sheets have no tables"],
    ["test/hosts/sheets/changes.test.ts", "makes a banded range with a name in place of a table, and a name"],
    ["test/hosts/sheets/remote.test.ts", "leaves what the add-on leaves; a table is Google's own"],
  ],

  "the scorecard without the add-in": [
    ["test/commands/refresh-scorecard.test.ts", "writes one spilled formula over both tables and the as-of cell"],
    ["test/build/sheets/commands.test.ts", "writes values, which stay when the add-on goes"],
    ["test/build/sheets/commands.test.ts", "says on the sheet when it has fallen behind the numbers or its day, and takes it back"],
  ],
  "a KPI's chart": [
    ["test/commands/insert-chart.test.ts", "draws measurements, target and limits over numbers that stand on the sheet"],
    ["test/hosts/sheets/changes.test.ts", "draws a chart whose lines have names, colours and dashes"],
    ["test/hosts/sheets/remote.test.ts", "names the lines of a chart by the header above their values"],
  ],
  "refreshing by itself after edits": [
    ["test/hosts/excel/auto-refresh.test.ts", "is off until it is turned on, and the workbook remembers"],
    ["test/sheets-addon/pane-bridge.test.ts", "refreshes nothing by itself, for which it has no right"],
    ["test/sheets-addon/pane-bridge.test.ts", "hears of edits by asking, the first answer being no news"],
  ],
  "a write that fails half-way": [
    ["test/hosts/excel/failures.test.ts", "leaves what an earlier list made wherever it fails, and the next try replaces it"],
    ["test/hosts/sheets/failures.test.ts", "leaves what an earlier list made wherever it fails"],
    ["test/build/sheets/commands.test.ts", "takes back what it has written when Google fails in the middle"],
  ],
  "how long a command may take": [["test/hosts/sheets/six-minutes.test.ts", "ends by itself while %s, with everything as it was"]],
  "a list of functions to choose from": [
    ["test/build/sheets/menu.test.ts", "opens the pane at its list of functions, which the page brings along"],
    ["test/sheets-addon/pane-bridge.test.ts", "opens its list of functions where the menu asked for it"],
  ],

  "growth over periods": [["test/functions/series/growth.test.ts", "of %p is #NUM!"]],
  "share of a range": [["test/functions/level/variance.test.ts", "of %p between red 60 and green 80 is %p"]],
  "one decimal of a percentage": [["test/hosts/differences.test.ts", "is a matter of the cell's format: the answer keeps all its digits"]],
};
