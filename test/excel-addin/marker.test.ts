/** The mark in conditional formats of ours: nothing to the eye, found again, and true to cells that move. */
import { describe, expect, it } from "@jest/globals";
import { mark, markedCondition, markedNumber, readMark } from "../../excel-addin/marker";

describe("the mark of a rule of ours", () => {
  it.each(["scorecard", "dashboard tiles", "selection B2:B4", "selection B2", "selection C1:C1048576", "selection A2:XFD5"])(
    "is found again in every formula: %s",
    (id) => {
      expect([markedNumber(0.75, id), markedCondition("=B2>3", id), mark(id)].map(readMark)).toEqual([id, id, id]);
    },
  );

  it("is written for Excel to keep the cells right", () => {
    expect(markedNumber(0.75, "selection B2:B4")).toBe('=0.75+N("plumbline:selection B2:B4")*ROWS($B$2:$B$4)');
    expect(markedCondition("=B2>3", "scorecard")).toBe('=AND(B2>3,N("plumbline:scorecard")=0)');
  });

  it.each([
    ["rows that came in above", '=0.75+N("plumbline:selection B2:B4")*ROWS($B$12:$B$14)', "selection B12:B14"],
    ["a row that came in between", '=0.75+N("plumbline:selection B2:B4")*ROWS($B$2:$B$5)', "selection B2:B5"],
    ["a column that Excel writes its own way", '=0+N("plumbline:selection C1:C1048576")*ROWS($C:$C)', "selection C1:C1048576"],
    ["rows that Excel writes its own way", '=0+N("plumbline:selection A2:XFD5")*ROWS($3:$6)', "selection A3:XFD6"],
    ["cells that are gone", '=0+N("plumbline:selection B2:B4")*ROWS(#REF!)', "selection B2:B4"],
    ["spaces of Excel's", '=0 + N( "plumbline:selection B2:B4" ) * ROWS( $B$3:$B$5 )', "selection B3:B5"],
    ["functions in German", '=0,75+N("plumbline:selection B2:B4")*ZEILEN($B$3:$B$5)', "selection B3:B5"],
    ["functions in Russian", '=0,75+Ч("plumbline:selection B2:B4")*ЧСТРОК($B$3:$B$5)', "selection B3:B5"],
    ["a mark without cells, as other hosts write it", '=AND(B2>3,N("plumbline:selection B2:B4")=0)', "selection B2:B4"],
  ])("follows %s", (_, formula, id) => {
    expect(readMark(formula)).toBe(id);
  });

  it("is in no formula of somebody else", () => {
    expect(["=B2>3", '=N("other:scorecard")', "=ROWS($B$2:$B$4)", ""].map(readMark)).toEqual([null, null, null, null]);
  });
});
