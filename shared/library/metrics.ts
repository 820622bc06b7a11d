/** The library: metrics that many teams use, to choose from with a reason, never to copy. */
import { FINANCE_METRICS } from "./metrics-finance";
import { CUSTOMER_METRICS } from "./metrics-customers";
import { MANAGEMENT_METRICS } from "./metrics-management";
import { MARKETING_METRICS } from "./metrics-marketing";
import { PRODUCT_METRICS } from "./metrics-product";
import type { Metric } from "./metric";

export const metrics: readonly Metric[] = [
  ...CUSTOMER_METRICS,
  ...PRODUCT_METRICS,
  ...MARKETING_METRICS,
  ...FINANCE_METRICS,
  ...MANAGEMENT_METRICS,
];
