import { describe, expect, it } from "@jest/globals";
import { explainApiError, isRefusal } from "../../sheets-addon/remote/explain-api-error";

const apiError = (status: number, message = "said by Google"): Error => Object.assign(new Error(message), { status });

describe("an answer of the Sheets API", () => {
  it.each([
    [401, /requires credentials: .*application-default login/],
    [403, /must be shared, for editing/],
    [404, /between \/d\/ and \/edit/],
    [429, /quota stays used up/],
    [503, /not available/],
    [400, /refused the changes twice, and none was made \(said by Google\)/],
    [500, /failed: try again \(said by Google\)/],
  ])("of status %d is a sentence that says what to do", (status, sentence) => {
    expect(explainApiError(apiError(status))).toMatch(sentence);
  });

  it.each(["invalid_grant", "invalid_rapt", "error:1E08010C:DECODER routines::unsupported"])(
    "about credentials is told from a refusal, though both are 400: %s",
    (message) => {
      expect(explainApiError(apiError(400, message))).toMatch(/^Google requires credentials: .*\(.*\)$/);
      expect(isRefusal(apiError(400, message))).toBe(false);
    },
  );

  it("that never came says so", () => {
    const unanswered = Object.assign(new Error("request failed"), { code: "ECONNREFUSED", config: {} });
    expect(explainApiError(unanswered)).toBe("Google must be reachable: no answer came (ECONNREFUSED)");
  });

  it("is none where the program itself is at fault", () => {
    expect(explainApiError(new TypeError("x is undefined"))).toBeNull();
    expect(isRefusal(new TypeError("x is undefined"))).toBe(false);
  });
});
