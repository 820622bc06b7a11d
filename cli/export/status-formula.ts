/** The status rules of METHODS as one native formula, in the order in which the core applies them (shared/kpi/status.ts). */
import { STALE_AFTER_PERIODS } from "../../shared/kpi/status";
import { EARLY_SHARE } from "../../shared/kpi/status-reach";
import type { ExportRow } from "./export-row";
import { meets } from "./formula-text";

type At = (key: string) => string;

/** Null for a KPI that is watched and never judged. */
export function statusFormula({ judgedBy, result }: ExportRow, at: At, asOf: string): string | null {
  if (judgedBy === "watched") return null;
  const { direction } = result.kpi;
  const judged = judgedBy === "pace" ? reachRules(at, asOf) : holdRules(direction, at, asOf);
  const rules = [
    noTarget(direction, at),
    `IF(AND(${at("start")}<>"",${asOf}<${at("start")}),"Not started"`,
    `IF(${at("actual")}="","No data"`,
    `IF(AND(${at("age")}<>"",N(${at("age")})>${STALE_AFTER_PERIODS}),"Stale"`,
  ].filter((rule) => rule !== "");
  return `=${rules.join(",")},${judged}${")".repeat(rules.length)}`;
}

/** 1, 0, -1 by the status word; blank where a status has no colour. */
export function ragFormula(at: At): string {
  const is = (word: string): string => `${at("status")}="${word}"`;
  return `=IF(OR(${is("Achieved")},${is("On track")}),1,IF(${is("At risk")},0,IF(OR(${is("Off track")},${is("Missed")}),-1,"")))`;
}

/** A milestone's target is to be done; a range has two. */
function noTarget(direction: string, at: At): string {
  if (direction === "milestone") return "";
  const missing = direction === "range" ? `OR(${at("low")}="",${at("high")}="")` : `${at("target")}=""`;
  return `IF(${missing},"No target"`;
}

/** Reached, due, pace, and nothing worse than On track while it is early or measured once. */
function reachRules(at: At, asOf: string): string {
  const { actual, start, due, way } = { actual: at("actual"), start: at("start"), due: at("due"), way: at("way") };
  const sizes = [at("baseline"), `N(${at("expected")})`];
  const isBeyond = (border: string): string => meets(`${way}*${actual}`, `${way}*${border}`, { sign: 1, sizes });
  const isEarly = `AND(${start}<>"",${due}<>"",${asOf}-N(${start})<=${EARLY_SHARE}*(N(${due})-N(${start})))`;
  return (
    `IF(${isBeyond(at("target"))},"Achieved",IF(AND(${due}<>"",${asOf}>${due}),"Missed",` +
    `IF(${isBeyond(at("onTrackFrom"))},"On track",IF(OR(${isEarly},${at("measured")}=1),"Too early",` +
    `IF(${isBeyond(at("atRiskFrom"))},"At risk","Off track")))))`
  );
}

/** The latest period until the due date, then the share of periods that met the target. */
function holdRules(direction: string, at: At, asOf: string): string {
  const sign = direction === "at most" || direction === "decrease" ? -1 : 1;
  const isMet =
    direction === "range"
      ? `AND(${meets(at("actual"), at("low"), { sign: 1 })},${meets(at("actual"), at("high"), { sign: -1 })})`
      : meets(at("actual"), at("target"), { sign });
  const isNear = `AND(N(${at("scale")})>0,${at("amber")}<1,N(${at("attainment")})>=${at("amber")}-1E-12)`;
  const inTheEnd = `IF(${at("counted")}=0,${isMet},${at("periodsMet")}>=${at("required")}*${at("counted")}-1E-9)`;
  return `IF(AND(${at("due")}<>"",${asOf}>${at("due")}),IF(${inTheEnd},"Achieved","Missed"),IF(${isMet},"On track",IF(${isNear},"At risk","Off track")))`;
}
