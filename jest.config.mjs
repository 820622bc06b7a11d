/** Jest: unit tests, tests of what was built, and browser tests as three projects; test/run.mjs runs them in order. */
import { existsSync, readdirSync, readFileSync } from "node:fs";

const MODULES = new URL("./node_modules/", import.meta.url);

const compile = (parser) => [
  "@swc/jest",
  { jsc: { target: "es2022", parser, transform: { react: { runtime: "automatic", importSource: "preact" } } } },
];

/** Packages that are ES modules only, which Jest must be given as CommonJS: hucre, preact and many that Univer pulls in. */
const esModules = ["preact", ...packages().filter(isEsModule)];

const common = {
  transform: {
    "\\.tsx$": compile({ syntax: "typescript", tsx: true }),
    "\\.(ts|js|mjs)$": compile({ syntax: "typescript" }),
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:${esModules.join("|")})/)`],
  moduleFileExtensions: ["ts", "tsx", "mjs", "js", "cjs", "json", "node"],
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/.cache/"],
};

export default {
  maxWorkers: 2,
  // Two cores that share themselves with a browser or a bundler can be slow; nothing here waits on purpose.
  testTimeout: 60_000,
  projects: [
    {
      ...common,
      displayName: "unit",
      testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/browser/", "<rootDir>/test/build/"],
      setupFilesAfterEnv: ["<rootDir>/test/quiet-console.ts"],
    },
    { ...common, displayName: "build", testMatch: ["<rootDir>/test/build/**/*.test.ts"] },
    { ...common, displayName: "browser", testMatch: ["<rootDir>/test/browser/**/*.test.{ts,tsx}"] },
  ],
};

function packages() {
  const names = readdirSync(MODULES).filter((name) => !name.startsWith("."));
  return names.flatMap((name) => (name.startsWith("@") ? readdirSync(new URL(name, MODULES)).map((inner) => `${name}/${inner}`) : [name]));
}

function isEsModule(name) {
  const manifest = new URL(`${name}/package.json`, MODULES);
  return existsSync(manifest) && JSON.parse(readFileSync(manifest, "utf8")).type === "module";
}
