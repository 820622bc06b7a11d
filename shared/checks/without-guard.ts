/** KPIs of volume, speed or cost whose chase can do harm that they themselves do not show. */
import { displayName } from "../kpi/display-name";
import { orientation } from "../kpi/direction";
import type { Kpi } from "../kpi/kpi";
import type { Found } from "./check";
import type { Subject } from "./subject";

interface Kind {
  readonly name: "volume" | "speed" | "cost";
  /** The way in which it is chased: 1 up, -1 down. */
  readonly way: 1 | -1;
  readonly words: RegExp;
}

const KINDS: readonly Kind[] = [
  { name: "cost", way: -1, words: /\b(?:costs?|spend(?:ing)?|expenses?|expenditure|cac|cpa|cpc|cpl|overheads?|budget|headcount)\b/i },
  {
    name: "speed",
    way: -1,
    words:
      /\b(?:time (?:to|per|between|spent)|(?:cycle|lead|handl\w+|response|reply|resolution|waiting|wait|processing|delivery|turnaround|call|close) times?|turnaround|duration|latency|days to|hours to|minutes to|length of (?:stay|call)|aht|mttr)\b/i,
  },
  {
    name: "speed",
    way: 1,
    words: /\b(?:velocity|speed|throughput|(?:calls?|tickets?|cases|units|orders) (?:per|an?) (?:hour|day|week|agent|person))\b/i,
  },
  {
    name: "volume",
    way: 1,
    words:
      /\b(?:calls?|tickets? (?:closed|resolved|handled)|leads|visits?|visitors|traffic|page ?views|impressions|downloads|installs|sign-?ups|registrations|applications|orders|units (?:sold|made|produced)|output|production|volume|deliveries|deployments|releases|articles|posts|e-?mails sent|meetings|demos|trials|new (?:customers|users|accounts|members|subscribers)|number of)\b/i,
  },
];

/** What counts quality or share of something is its own guard, whatever it is the quality of. */
const QUALITY =
  /%|\b(?:satisfaction|quality|rate|ratio|share|conversion|score|nps|csat|accuracy|retention|on[- ]time|errors?|complaints?|missed|abandoned|lost|returns?)\b/i;

export function withoutGuard({ judged, about }: Subject): readonly Found[] {
  return judged.flatMap(({ kpi }): Found[] => {
    const kind = kindOf(kpi);
    if (kind === null || (kpi.details["Guard"] ?? "") !== "") return [];
    return [
      about(
        kpi,
        "guard",
        `${displayName(kpi)} must have a guard: it is a KPI of ${kind.name}, and chasing it can do harm that it does not show`,
      ),
    ];
  });
}

/** By its name and in the direction in which that kind is chased; null for all others. */
function kindOf({ name, unit, direction }: Kpi): Kind | null {
  if (QUALITY.test(unit)) return null;
  const kind = KINDS.find(({ way, words }) => way === orientation(direction) && words.test(name));
  return kind && (kind.name === "cost" || !QUALITY.test(name)) ? kind : null;
}
