/** The numbers of a chart as a table, the latest first: for those who read numbers, and for those who hear them. */
import type { JSX } from "preact";
import { CARD_WORDS } from "../words/words-card";
import type { ChartData, ChartPoint } from "./chart-data";

export interface DataTableProps {
  readonly data: ChartData;
  readonly caption: string;
  readonly format: (value: number) => string;
  readonly label: (index: number) => string;
  readonly outlookLabel: string;
}

interface Column {
  readonly header: string;
  readonly read: (point: ChartPoint) => string;
  readonly isNumber: boolean;
}

export function DataTable({ data, caption, format, label, outlookLabel }: DataTableProps): JSX.Element {
  const columns = columnsOf(format).filter(({ read }, i) => i === 0 || data.points.some((point) => read(point) !== ""));
  const { outlook } = data;
  return (
    <div class="pl-table-frame" tabIndex={0} role="region" aria-label={caption}>
      <table class="pl-table">
        <caption class="pl-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{CARD_WORDS.period}</th>
            {columns.map(({ header, isNumber }) => (
              <th key={header} scope="col" class={isNumber ? "pl-number" : undefined}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {outlook && (
            <tr>
              <th scope="row">{outlookLabel}</th>
              <td colSpan={columns.length}>
                {CARD_WORDS.forecast} {format(outlook.point)} ({format(outlook.low)} {CARD_WORDS.to} {format(outlook.high)})
              </td>
            </tr>
          )}
          {data.points
            .map((point, i) => (
              <tr key={i}>
                <th scope="row">{label(i)}</th>
                {columns.map(({ header, read, isNumber }) => (
                  <td key={header} class={isNumber ? "pl-number" : undefined}>
                    {read(point)}
                  </td>
                ))}
              </tr>
            ))
            .reverse()}
        </tbody>
      </table>
    </div>
  );
}

function columnsOf(format: (value: number) => string): readonly Column[] {
  const number = (header: string, read: (point: ChartPoint) => number | null | undefined): Column => ({
    header,
    isNumber: true,
    read: (point) => {
      const value = read(point);
      return value === null || value === undefined ? "" : format(value);
    },
  });
  return [
    number(CARD_WORDS.actual, ({ value }) => value),
    number(CARD_WORDS.target, ({ target }) => target),
    {
      header: `${CARD_WORDS.target} `,
      isNumber: true,
      read: ({ low, high }) => (low === null || high === null ? "" : `${format(low)} – ${format(high)}`),
    },
    {
      header: CARD_WORDS.limits,
      isNumber: true,
      read: ({ limits }) => (limits ? `${format(limits.lower)} – ${format(limits.upper)}` : ""),
    },
    number(CARD_WORDS.average, ({ limits }) => limits?.center),
    {
      header: CARD_WORDS.special,
      isNumber: false,
      read: ({ mark, isOutlier }) => [mark, isOutlier ? CARD_WORDS.standsOut.toLowerCase() : ""].filter((word) => word !== "").join(", "),
    },
    { header: CARD_WORDS.note, isNumber: false, read: ({ notes }) => notes.join(" · ") },
  ];
}
