/** Which of the conditional formats that were loaded are ours. */
import { readMark } from "../marker";
import type { FormatState } from "../workbook-state";

export function toFormats({ items }: Excel.ConditionalFormatCollection): readonly FormatState[] {
  return items.flatMap(toFormat);
}

/** Rules of other people have no mark and are none of our business. */
function toFormat(format: Excel.ConditionalFormat): FormatState[] {
  const mark = formulasOf(format)
    .map(readMark)
    .find((found) => found !== null);
  return mark ? [{ id: format.id, mark }] : [];
}

function formulasOf({
  customOrNullObject: custom,
  iconSetOrNullObject: icons,
  dataBarOrNullObject: bar,
}: Excel.ConditionalFormat): readonly string[] {
  if (!custom.isNullObject) return [custom.rule.formula];
  if (!icons.isNullObject) return icons.criteria.map(({ formula }) => formula ?? "");
  return bar.isNullObject ? [] : [bar.lowerBoundRule.formula ?? ""];
}
