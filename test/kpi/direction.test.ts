/** Direction as METHODS.md has it: the words that are understood, and what holds where the register and its numbers disagree. */
import { describe, expect, it } from "@jest/globals";
import { DIRECTIONS, directionWords, holds, orientation, readDirection, settleDirection, type Direction } from "../../shared/kpi/direction";

describe("reading a direction", () => {
  it.each<[Direction, readonly string[]]>([
    ["increase", ["up", "U", "Increase", "MAXIMISE", "maximize", "grow"]],
    ["decrease", ["down", "D", "Decrease", "minimise", "Minimize", "reduce"]],
    ["at least", ["higher is better", "more is better", "keep above", "+", "≥", ">=", "high", "Higher"]],
    ["at most", ["lower is better", "less is better", "keep below", "-", "−", "≤", "<=", "low", "Lower"]],
    ["range", ["stabilise", "stabilize", "within", "range"]],
    ["milestone", ["milestone", "yes/no", "done"]],
    ["none", ["N", "neutral", "watch", "none"]],
  ])("%s: %j", (direction, words) => {
    expect(words.map(readDirection)).toEqual(words.map(() => direction));
  });

  it("does not mind case, doubled spaces, hyphens or underscores", () => {
    expect(readDirection("  Higher-is-better ")).toBe("at least");
    expect(readDirection("LOWER   IS_BETTER")).toBe("at most");
    expect(readDirection("Keep-Above")).toBe("at least");
  });

  it("leaves what it does not know, and what means opposite things to different people", () => {
    expect(["sideways", "", "max", "min", "upward spiral"].map(readDirection)).toEqual([null, null, null, null, null]);
  });

  it("gives every word one meaning only", () => {
    const words = DIRECTIONS.flatMap(directionWords);
    expect(new Set(words).size).toBe(words.length);
    for (const direction of DIRECTIONS) {
      expect(directionWords(direction).map(readDirection)).toEqual(directionWords(direction).map(() => direction));
    }
  });
});

describe("what follows from a direction", () => {
  it("is the sign of an improvement", () => {
    expect(DIRECTIONS.map(orientation)).toEqual([1, -1, 1, -1, 0, 0, 0]);
  });

  it("is reaching a target by a date, or holding it every period", () => {
    expect(DIRECTIONS.filter(holds)).toEqual(["at least", "at most", "range"]);
  });
});

describe("a direction that nobody stated", () => {
  it("is the way from the baseline to the target", () => {
    expect(settleDirection(null, 10, 20)).toBe("increase");
    expect(settleDirection(null, 20, 10)).toBe("decrease");
    expect(settleDirection(null, -5, 0)).toBe("increase");
  });

  it("is at least without a baseline, without a target, or where both are the same", () => {
    expect(settleDirection(null, null, 20)).toBe("at least");
    expect(settleDirection(null, 20, null)).toBe("at least");
    expect(settleDirection(null, 20, 20)).toBe("at least");
  });
});

describe("a direction that was stated", () => {
  it("holds where the numbers agree or say nothing", () => {
    expect(settleDirection("increase", 10, 20)).toBe("increase");
    expect(settleDirection("decrease", null, 20)).toBe("decrease");
    expect(settleDirection("increase", 20, 20)).toBe("increase");
    expect(settleDirection("at most", 10, 20)).toBe("at most");
    expect(settleDirection("none", 10, 20)).toBe("none");
  });

  it("is an error where the numbers contradict it, never silently flipped", () => {
    expect(() => settleDirection("increase", 20, 10)).toThrow(
      expect.objectContaining({
        code: "#VALUE!",
        message: "direction increase must agree with the numbers: target 10 is below baseline 20",
      }),
    );
    expect(() => settleDirection("decrease", 10, 20)).toThrow(
      expect.objectContaining({
        code: "#VALUE!",
        message: "direction decrease must agree with the numbers: target 20 is above baseline 10",
      }),
    );
  });
});
