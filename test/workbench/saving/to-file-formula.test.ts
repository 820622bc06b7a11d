/** Formulas as files store them: Excel reads nothing else, and what is stored is read back as it was typed. */
import { describe, expect, it } from "@jest/globals";
import { toFormula } from "../../../workbench/reading/to-formula";
import { toFileFormula } from "../../../workbench/saving/to-file-formula";

const OWN = new Set(["KPI_STATUS"]);

describe("a formula in a file", () => {
  it.each([
    ["=SUM(A1:A3)*2", "SUM(A1:A3)*2"],
    ["=KPI_STATUS(A1,B1)", "_xldudf_KPI_STATUS(A1,B1)"],
    ['=IFNA(kpi_status(A1,B1),"KPI_STATUS(x)")', '_xlfn.IFNA(_xldudf_KPI_STATUS(A1,B1),"KPI_STATUS(x)")'],
    ["=SORT(FILTER(A1:A9,B1:B9>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))"],
    ["=STDEV.S(A1:A9)+NETWORKDAYS.INTL(A1,A2)", "_xlfn.STDEV.S(A1:A9)+NETWORKDAYS.INTL(A1,A2)"],
    ["=LET(x,A1,y,x+1,x*y)", "_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)"],
    ["=LET(f,LAMBDA(n,n+1),f(2))", "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.n,_xlpm.n+1),_xlpm.f(2))"],
    ["=SUM(A1#)+SUM('My ''sheet'!$B$2#)", "SUM(_xlfn.ANCHORARRAY(A1))+SUM(_xlfn.ANCHORARRAY('My ''sheet'!$B$2))"],
    ["=@A1:A9", "_xlfn.SINGLE(A1:A9)"],
    ["=Sales[@Actual]-Sales[@[In plan]]", "Sales[[#This Row],[Actual]]-Sales[[#This Row],[In plan]]"],
    ["=SUM(Sales[[#All],[Actual]])", "SUM(Sales[[#All],[Actual]])"],
    ["='UNIQUE (1)'!A1&\"SORT(\"", "'UNIQUE (1)'!A1&\"SORT(\""],
  ])("stores %s", (typed, stored) => {
    expect(toFileFormula(typed, OWN)).toBe(stored);
  });

  it("is read back as it was typed", () => {
    for (const typed of ["=KPI_STATUS(A1,B1)", "=LET(x,A1,x+1)", "=SORT(A1:A9)", "=SUM(A1#)", "=@A1:A9"]) {
      expect(toFormula({ value: null, type: "formula", formula: toFileFormula(typed, OWN) })?.f).toBe(typed);
    }
  });
});
