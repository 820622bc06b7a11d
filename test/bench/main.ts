/** npm run bench [-- PATTERN]: times what must stay quick on registers of a large company, with a peer beside it where there is one. */
import { readdirSync } from "node:fs";
import Table from "cli-table3";
import { Bench } from "tinybench";
import type { Benchmark, Contestant } from "./benchmark";
import { bundleCost } from "./bundle-cost";

interface Timing {
  readonly median: number;
  readonly best: number;
  readonly perSecond: number;
}

async function main(pattern: string): Promise<void> {
  const benchmarks = (await readBenchmarks()).filter(({ name }) => name.toLowerCase().includes(pattern.toLowerCase()));
  if (benchmarks.length === 0) throw new Error(`no benchmark's name contains: ${pattern}`);
  const table = new Table({
    head: ["benchmark", "size", "median ms", "best ms", "runs/s", "aim ms", "peer", "peer ms", "peer ÷ ours"],
    colAligns: ["left", "left", "right", "right", "right", "right", "left", "right", "right"],
    style: { head: [], border: [], compact: true },
  });
  for (const benchmark of benchmarks) {
    console.error(`${benchmark.name} …`);
    table.push(row(benchmark));
  }
  console.log(table.toString());
  console.log(
    "Repeated runs in one process on this machine, which is best left alone meanwhile; what a peer answers is checked against ours first; it may do less.",
  );
  console.log(bundleCost());
}

async function readBenchmarks(): Promise<readonly Benchmark[]> {
  const names = readdirSync(new URL(".", import.meta.url)).filter((name) => name.endsWith(".bench.ts"));
  const modules = await Promise.all(names.sort().map((name) => import(`./${name}`) as Promise<{ benches: readonly Benchmark[] }>));
  return modules.flatMap(({ benches }) => benches);
}

function row(benchmark: Benchmark): string[] {
  const { name, size, aim, peer } = benchmark;
  benchmark.check(benchmark.run(), peer?.run());
  const ours = time(benchmark);
  const theirs = peer && time(peer);
  const aimed = aim === undefined ? "" : `${aim}${ours.median > aim ? " missed" : ""}`;
  const compared = theirs ? [peer.name, milliseconds(theirs.median), (theirs.median / ours.median).toPrecision(2)] : ["", "", ""];
  return [
    name,
    size,
    milliseconds(ours.median),
    milliseconds(ours.best),
    ours.perSecond.toFixed(ours.perSecond < 10 ? 1 : 0),
    aimed,
    ...compared,
  ];
}

function time({ name, run }: Contestant): Timing {
  const bench = new Bench({ time: 1000, iterations: 5, warmupTime: 300, warmupIterations: 2 }).add(name, () => void run());
  const result = bench.runSync()[0]?.result;
  if (result?.state !== "completed") throw new Error(`${name} could not be timed`, { cause: result });
  const { p50: median, min: best } = result.latency;
  return { median, best, perSecond: 1000 / median };
}

function milliseconds(value: number): string {
  return value < 10 ? value.toFixed(2) : value.toFixed(1);
}

await main(process.argv[2] ?? "");
