/** Numbers and days of the core's sentences as other locales write them, and what looks like one and is none. */
import { describe, expect, it } from "@jest/globals";
import { serialOf } from "../../shared/cell/serial-day";
import { periodOf } from "../../shared/kpi/period";
import { localText } from "../../shared/pane/local-text";

const DAY = serialOf(2026, 11, 2);

describe("a sentence", () => {
  it("has numbers and days as the locale writes them", () => {
    const sentence = "€1,250.50 against 0.9 expected by 2026-11-02, from 12,345,678 in 2026-10";
    expect(localText("en-US").text(sentence)).toBe("€1,250.50 against 0.9 expected by Nov 2, 2026, from 12,345,678 in Oct 2026");
    expect(localText("de-DE").text(sentence)).toBe("€1.250,50 against 0,9 expected by 2. Nov. 2026, from 12.345.678 in Okt. 2026");
    expect(localText("fr-FR").text("1,250.5")).toMatch(/^1\s250,5$/);
  });

  it("keeps its decimals, also those that are zero", () => {
    expect(localText("de-DE").text("90.0 % and 0.050 points")).toBe("90,0 % and 0,050 points");
  });

  it("keeps what only looks like a number or a day", () => {
    for (const text of ["2026-W07", "FY25 Q3", "Version 3", "2026-13", "2026-11-99", "A1:B2", "8:13", "1,2,3", "", "12"])
      expect(localText("de-DE").text(text)).toBe(text);
  });

  it("is written in a usual way where the tag is unknown", () => {
    for (const tag of ["", "nonsense tag!", "en_GB", "x"]) expect(localText(tag).text("1,250.5 by 2026-11-02")).toContain("1,250.5");
  });
});

describe("a day and a period", () => {
  it("are short and need no time zone", () => {
    const { day, period } = localText("en-GB");
    expect(day(DAY)).toBe("2 Nov 2026");
    expect(period(periodOf(DAY, "day"), 1)).toBe("2 Nov 2026");
    expect(period(periodOf(DAY, "month"), 1)).toBe("Nov 2026");
    expect(period(periodOf(DAY, "week"), 1)).toBe("2026-W45");
    expect(period(periodOf(DAY, "quarter"), 4)).toBe("FY27 Q3");
  });
});
