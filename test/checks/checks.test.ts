/** Every check: a register that it finds something in, and one that comes near and is sound. */
import { describe, expect, it } from "@jest/globals";
import { AREAS } from "../../shared/checks/check";
import { CHECKS } from "../../shared/checks/checks";
import { BALANCE_CASES } from "./cases-balance";
import { DATA_CASES } from "./cases-data";
import { DEFINITION_CASES } from "./cases-definition";
import { TARGETS_CASES } from "./cases-targets";
import { check, found } from "./check-fixture";

const CASES = [...DEFINITION_CASES, ...TARGETS_CASES, ...BALANCE_CASES, ...DATA_CASES];

describe("checks", () => {
  it.each(CASES.map((each) => [each.id, each] as const))(
    "%s is found at its cell, and not where it only seems to be",
    (id, { hits, at, says, nearMiss, asOf }) => {
      const [first] = found(id, hits, asOf);
      expect(first).toMatchObject({ message: expect.stringMatching(says), where: { cell: at } });
      expect(found(id, nearMiss, asOf).map(({ message }) => message)).toEqual([]);
    },
  );

  it("have each a case here, an id of its own, a reason, something to do, and an area of the health", () => {
    const ids = CHECKS.map(({ id }) => id);
    expect([...new Set(ids)]).toEqual(ids);
    expect(CASES.map(({ id }) => id).sort()).toEqual([...ids].sort());
    for (const { id, title, why, fix, area } of CHECKS) {
      expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect([title, why, fix].every((text) => text.length > 3 && /^[A-Z]/.test(text))).toBe(true);
      expect([why, fix].every((text) => text.endsWith("."))).toBe(true);
      expect(AREAS).toContain(area);
    }
  });

  it("find nothing in a sound register", () => {
    expect(check({ kpis: [{}, { Name: "Other", Owner: "Head of Sales" }] }).open).toEqual([]);
  });

  it("leave out what is retired", () => {
    expect(
      check({ kpis: [{}, { Name: "Old", State: "retired", Target: null, Owner: null, Direction: "sideways", Source: null }] }).open,
    ).toEqual([]);
  });

  it("say once of a register what it has no column for, as a note", () => {
    const { open } = check({ kpis: [{ Source: null, "Last reviewed": null }].map((row) => ({ ...row })) });
    expect(open.map(({ check: id, severity, where }) => [id, severity, where.cell])).toContainEqual(["no-source", "warning", "G2"]);
  });

  it("sort by severity", () => {
    const order = ["error", "warning", "info"];
    const severities = check({
      kpis: [{ Direction: "sideways" }, { Name: "Other", Owner: null }, { Name: "Third", Objective: null, Target: null }],
    }).open.map(({ severity }) => order.indexOf(severity));
    expect(severities).toEqual([...severities].sort());
    expect(new Set(severities).size).toBe(3);
  });
});
