/** Makes a test fail that leaves a warning or an error on the console: nobody reads those, so none may come about. */
import { afterEach, beforeEach, expect } from "@jest/globals";

let said: string[] = [];

beforeEach(() => {
  said = [];
  for (const level of ["warn", "error"] as const) {
    console[level] = (...parts: readonly unknown[]) => said.push(`console.${level}: ${parts.map(String).join(" ")}`);
  }
});

afterEach(() => {
  expect(said).toEqual([]);
});
