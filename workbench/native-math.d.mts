/** Types of native-math.mjs, for the builds that are written in TypeScript. */
import type { Plugin } from "esbuild";

export declare const BUILT_IN: Readonly<Record<string, string>>;
export declare const builtInForEsbuild: Plugin;
