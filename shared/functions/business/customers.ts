/** KPI_CONVERSION, KPI_RETENTION and KPI_CHURN: customers gained, kept, lost. */
import { churnRate, conversion, retention } from "../../kpi/business/customers";
import { defineFunction } from "../define-function";
import { NUMBER } from "../kinds/numbers";
import { required } from "../parameter";
import { cell } from "../result";

export const KPI_CONVERSION = defineFunction({
  name: "KPI_CONVERSION",
  category: "Business metrics",
  parameters: {
    converted: required(NUMBER),
    visitors: required(NUMBER),
  },
  result: cell(),
  evaluate: ({ converted, visitors }) => conversion(converted, visitors),
});

export const KPI_RETENTION = defineFunction({
  name: "KPI_RETENTION",
  category: "Business metrics",
  parameters: {
    start: required(NUMBER),
    end: required(NUMBER),
    new: required(NUMBER),
  },
  result: cell(),
  evaluate: (values) => retention(values.start, values.end, values.new),
});

export const KPI_CHURN = defineFunction({
  name: "KPI_CHURN",
  category: "Business metrics",
  parameters: {
    lost: required(NUMBER),
    start: required(NUMBER),
  },
  result: cell(),
  evaluate: ({ lost, start }) => churnRate(lost, start),
});
