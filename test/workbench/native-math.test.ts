/** Distributions as the add-ins have them, with the engine's own functions in place of the packages': as exact as before. */
import vm from "node:vm";
import { describe, expect, it } from "@jest/globals";
import { build } from "esbuild";
import { builtInForEsbuild } from "../../workbench/native-math.mjs";
import { ROOT } from "../architecture/source";
import r from "../oracles/statistics/distributions.json";
import { digitsOf } from "../statistics/digits-of";

interface Distributions {
  readonly normalCdf: (z: number) => number;
  readonly normalQuantile: (p: number) => number;
  readonly studentCdf: (x: number, degrees: number) => number;
  readonly studentQuantile: (p: number, degrees: number) => number;
}

async function bundled(): Promise<Distributions> {
  const { outputFiles } = await build({
    stdin: { contents: 'export * from "./shared/statistics/normal"; export * from "./shared/statistics/student";', resolveDir: ROOT },
    bundle: true,
    write: false,
    format: "iife",
    globalName: "distributions",
    plugins: [builtInForEsbuild],
  });
  return vm.runInNewContext(`${outputFiles[0]!.text}; distributions`) as Distributions;
}

describe("the distributions in the add-ins", () => {
  it("agree with R in twelve digits", async () => {
    const { normalCdf, normalQuantile, studentCdf, studentQuantile } = await bundled();
    const worst = Math.min(
      ...(r.normal as [number, number][]).map(([x, p]) => digitsOf(normalCdf(x), p)),
      ...(r.normalQuantiles as [number, number][]).map(([p, x]) => digitsOf(normalQuantile(p), x)),
      ...(r.student as [number, number, number][]).map(([degrees, x, p]) => digitsOf(studentCdf(x, degrees), p)),
      ...(r.studentQuantiles as [number, number, number][]).map(([degrees, p, x]) => digitsOf(studentQuantile(p, degrees), x)),
    );
    expect(worst).toBeGreaterThanOrEqual(12);
  });

  it("need nothing that was left out, whole degrees of freedom or not", async () => {
    const { studentCdf } = await bundled();
    for (let degrees = 1; degrees <= 300; degrees += 0.5) {
      for (const x of [-40, -3, -1, -0.3, -1e-6, 0, 0.7, 2, 9, 400]) expect(studentCdf(x, degrees)).toBeGreaterThanOrEqual(0);
    }
  });
});
