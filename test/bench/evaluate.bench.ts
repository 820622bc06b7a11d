/** Level, time and status of 10,000 KPIs with 36 months each, once the sheets have been read. */
import { evaluateScorecard } from "../../shared/scorecard/evaluate-scorecard";
import type { Benchmark } from "./benchmark";
import { plainScorecard } from "./plain-scorecard";
import { sameList } from "./same-list";
import { AS_OF, sampleKpi, sampleMeasurements } from "./sample-company";

const COUNT = 10_000;

const kpis = Array.from({ length: COUNT }, (_, i) => sampleKpi(i));
const measurements = kpis.flatMap((_, i) => sampleMeasurements(i));

export const benches: readonly Benchmark[] = [
  {
    name: "level, time and status",
    size: "10,000 KPIs × 36 months",
    run: () => evaluateScorecard({ kpis, measurements, asOf: AS_OF }).results.map(({ status }) => status),
    peer: {
      name: "group by reduce, sort, one formula: status only",
      run: () => plainScorecard(kpis, measurements, AS_OF),
    },
    check: sameList,
  },
];
