/** Sentences as people write them, each with what it says; what could be two things is asked, and what says nothing is refused. */
import { describe, expect, it } from "@jest/globals";
import { serialOf } from "../../shared/cell/serial-day";
import { readStatement } from "../../shared/statement/read-statement";
import { NEW_YEAR, said } from "./said";

const CHANGES: readonly (readonly [sentence: string, meaning: string])[] = [
  ["Grow sales by 5% per quarter for a year", "sales increase percent 0.05 per quarter × 4 since 2026-01-01 due 2026-12-31"],
  ["Increase NPS 25% over the next three years", "NPS increase percent 0.25 since 2026-01-01 due 2028-12-31"],
  ["increase sales by 10% in a quarter", "sales increase percent 0.1 since 2026-01-01 due 2026-03-31"],
  ["increase website traffic by 20 % within a year", "website traffic increase percent 0.2 since 2026-01-01 due 2026-12-31"],
  ["Double revenue by end of 2027", "revenue increase percent 1 due 2027-12-31"],
  ["Halve complaints within six months", "complaints decrease percent 0.5 since 2026-01-01 due 2026-06-30"],
  ["Triple downloads over two years", "downloads increase percent 2 since 2026-01-01 due 2027-12-31"],
  ["Increase sales tenfold by 2030", "sales increase percent 9 due 2030-12-31"],
  ["Grow users 3x in two years", "users increase percent 2 since 2026-01-01 due 2027-12-31"],
  ["Grow profit by a third by March 2027", "profit increase percent 0.333333 due 2027-03-31"],
  ["Cut waste in half by 31/12/2026", "waste decrease percent 0.5 due 2026-12-31"],
  ["Reduce complaints by two thirds within eighteen months", "complaints decrease percent 0.666667 since 2026-01-01 due 2027-06-30"],
  ["Cut defects by a quarter this quarter", "defects decrease percent 0.25 since 2026-01-01 due 2026-03-31"],
  ["By the end of 2026, we will increase recurring revenue by fifteen percent", "recurring revenue increase percent 0.15 due 2026-12-31"],
  ["Sales should grow by 5% a year until 2028", "Sales increase percent 0.05 per year × 3 due 2028-12-31"],
  ["20% increase in sales by year end", "sales increase percent 0.2 due 2026-12-31"],
  ["A 15% reduction in energy costs by 2027", "energy costs decrease percent 0.15 due 2027-12-31"],
  ["10% fewer complaints than last year", "complaints decrease percent 0.1"],
  ["Revenue +10% in 2026", "Revenue increase percent 0.1 since 2026-01-01 due 2026-12-31"],
  ["Reduce carbon emissions by 50% from 2020 levels by 2030", "carbon emissions decrease percent 0.5 due 2030-12-31"],
  ["Boost sign-ups 25% MoM through December 2026", "sign-ups increase percent 0.25 per month × 12 due 2026-12-31"],
  ["Increase gross margin by 2 pp", "gross margin increase points 2 in %"],
  ["Increase conversion rate by 50 basis points by June", "conversion rate increase points 0.5 in % due 2026-06-30"],
  ["Reduce churn by 1.5 points a quarter for two years", "churn decrease points 1.5 per quarter × 8 since 2026-01-01 due 2027-12-31"],
  [
    "Raise employee engagement score by 10 points in the next 12 months",
    "employee engagement score increase absolute 10 since 2026-01-01 due 2026-12-31",
  ],
  [
    "Our goal is to increase newsletter subscribers by 1,000 by 31 March 2026",
    "newsletter subscribers increase absolute 1000 due 2026-03-31",
  ],
  ["Increase revenue per user by £2", "revenue per user increase absolute 2 in £"],
  ["Reduce the average handling time by 30 seconds", "average handling time decrease absolute 30 in seconds"],
  ["Twice as many leads in 2026", "leads increase percent 1 since 2026-01-01 due 2026-12-31"],
  [
    "Decrease ticket resolution time by 20% (from 10 hours to 8 hours)",
    "ticket resolution time decrease percent 0.2 from 10 to 8 in hours",
  ],
  ["Increase productivity by 1.5 units per hour", "productivity increase absolute 1.5 in units per hour"],
  ["- Increase sales by ~10% in 2026.", "sales increase percent 0.1 since 2026-01-01 due 2026-12-31"],
  ["Increase sales by 10% in the next fiscal year", "sales increase percent 0.1 since 2027-01-01 due 2027-12-31"],
  ["Increase revenue by 20% over 2025", "revenue increase percent 0.2"],
  ["Save 20% of time spent on reporting", "time spent on reporting decrease percent 0.2"],
  ["reduce bugs by ½", "bugs decrease percent 0.5"],
  ["Add 3 stores each quarter in 2026", "stores increase absolute 3 per quarter × 4 since 2026-01-01 due 2026-12-31"],
  [
    "Increase sales by one hundred and twenty thousand pounds in 2026",
    "sales increase absolute 120000 in £ since 2026-01-01 due 2026-12-31",
  ],
  ["Grow sales by 20% from 100 to 120", "sales increase percent 0.2 from 100 to 120"],
  ["Increase sales by 20% to 120 by June", "sales increase percent 0.2 from 100 to 120 due 2026-06-30"],
];

const LEVELS: typeof CHANGES = [
  ["Increase conversion from 12% to 15% by end of Q3 2026", "conversion increase level 0.15 from 0.12 in % due 2026-09-30"],
  [
    "Increase our market share from 12 to 15 percent over two years",
    "market share increase level 0.15 from 0.12 in % since 2026-01-01 due 2027-12-31",
  ],
  ["Reduce churn to 3% from 5% by 30/06/2026", "churn decrease level 0.03 from 0.05 in % due 2026-06-30"],
  ["Improve NPS from 30 to 45 by end of year", "NPS increase level 45 from 30 due 2026-12-31"],
  ["Grow ARR from $2.4m to $5m by FY27", "ARR increase level 5000000 from 2400000 in $ due 2027-12-31"],
  [
    "From 1 January 2026 to 31 December 2026 increase leads from 200 to 300",
    "leads increase level 300 from 200 since 2026-01-01 due 2026-12-31",
  ],
  ["Reduce average response time from 12 to 4 hours by Q2 2026", "average response time decrease level 4 from 12 in hours due 2026-06-30"],
  ["Cut support backlog to under 50 tickets by end of this quarter", "support backlog decrease level 50 in tickets due 2026-03-31"],
  ["Raise revenue to £1.2m by December 2026", "revenue increase level 1200000 in £ due 2026-12-31"],
  ["Reach 1.5k subscribers by June", "subscribers increase level 1500 due 2026-06-30"],
  ["Reach 1 million users by the end of next year", "users increase level 1000000 due 2027-12-31"],
  ["Increase the average score from 3.2/5 to 4.0/5", "average score increase level 4 from 3.2"],
  [
    "Get 50% of users to adopt the feature within six months",
    "users to adopt the feature increase level 0.5 in % since 2026-01-01 due 2026-06-30",
  ],
  ["Keep uptime at or above 99.9%", "uptime at least level 0.999 in %"],
  ["no more than 2 complaints a week", "complaints at most level 2 per week"],
  ["Keep staff turnover below 8%", "staff turnover at most level 0.08 in %"],
  ["Limit spending to €50,000 a month", "spending at most level 50000 per month in €"],
  ["We will not exceed a budget of £100,000 in 2026", "budget at most level 100000 in £ since 2026-01-01 due 2026-12-31"],
  ["at least 95% of patients within 4 hours", "patients within 4 hours at least level 0.95 in %"],
  ["Answer 80% of calls within 20 seconds", "Answer calls within 20 seconds at least level 0.8 in %"],
  ["80% of tickets resolved within 2 days", "tickets resolved within 2 days at least level 0.8 in %"],
  ["9 out of 10 customers satisfied", "customers satisfied at least level 0.9 in %"],
  ["Reply to customers within 4 hours", "Reply to customers at most level 4 in hours"],
  ["Maintain customer satisfaction at 4.5 out of 5", "customer satisfaction at least level 4.5"],
  ["Customer retention at 90% or more", "Customer retention at least level 0.9 in %"],
  ["Keep staff costs under 45% of revenue", "staff costs as % of revenue at most level 0.45 in %"],
  ["Keep inventory turnover above 6 times a year", "inventory turnover at least level 6 per year in times"],
  ["Ensure that 100% of suppliers sign by 2027", "suppliers sign at least level 1 in % due 2027-12-31"],
  ["Increase ROI to 3x by 2027", "ROI increase level 3 due 2027-12-31"],
  ["Increase share of renewable energy to two-thirds", "share of renewable energy increase level 0.666667 in %"],
  ["No later than June 2026, reduce churn to 3%", "churn decrease level 0.03 in % due 2026-06-30"],
  ["Sell at least 10,000 tickets in 2026", "Sell tickets at least level 10000 since 2026-01-01 due 2026-12-31"],
  ["Increase donations from £10k a month to £15k a month", "donations increase level 15000 per month from 10000 in £"],
  ["Increase membership from 1,000 in 2025 to 1,500 in 2027", "membership increase level 1500 from 1000 since 2026-01-01 due 2027-12-31"],
  ["90% of customers wait less than 5 minutes", "customers wait less than 5 minutes at least level 0.9 in %"],
  ["Keep 24/7 support at or above 99%", "24/7 support at least level 0.99 in %"],
  ["zero accidents", "accidents at most level 0"],
  ["no data breaches in 2026", "data breaches at most level 0 since 2026-01-01 due 2026-12-31"],
  ["Eliminate overdue invoices by June 2026", "overdue invoices decrease level 0 due 2026-06-30"],
  ["NPS of 60", "NPS at least level 60"],
  ["CSAT >= 4.2", "CSAT at least level 4.2"],
  ["p95 latency < 200ms", "p95 latency at most level 200 in milliseconds"],
  ["Keep the temperature between 18 and 22 degrees", "temperature range level 18 to 22 in degrees"],
  ["Temperature 20 ± 2 degrees", "Temperature range level 18 to 22 in degrees"],
  ["Have fewer than 5 defects per 1000 units", "defects per 1000 units at most level 5"],
  ['Increase "Top 10 accounts" from 12 to 15 by 2026-12-31', "Top 10 accounts increase level 15 from 12 due 2026-12-31"],
  ["Launch the new app by 30 June 2026", "Launch the new app milestone level 1 in yes/no due 2026-06-30"],
  ["Obtain ISO 9001 certification by Q4 2026", "Obtain ISO 9001 certification milestone level 1 in yes/no due 2026-12-31"],
];

const ASKED: typeof CHANGES = [
  ["Grow sales by 5% per quarter", "sales increase percent 0.05 per quarter ? periods"],
  ["Increase satisfaction by 20%", "satisfaction increase ? kind"],
  ["Increase sales 500", "sales increase ? kind"],
  ["Increase sales by 5-10%", "sales increase ? amount"],
  ["Reduce costs between 5% and 10%", "costs decrease ? amount"],
  ["Improve adhesion by 10%", "adhesion percent 0.1 ? direction"],
  ["Churn of 3%", "Churn level 0.03 in % ? direction"],
  ["Keep the vat at 60 degrees", "vat level 60 in degrees ? direction"],
  ["Grow by 20%", "increase percent 0.2 ? metric"],
  ["Train 90% of staff within 30 days", "Train staff within 30 days increase level 0.9 in % ? due"],
  ["Increase sales by 10% by mid 2026", "sales increase percent 0.1 ? due"],
  ["Increase users by 3% each week until 31 March 2026", "users increase percent 0.03 per week due 2026-03-31 ? periods"],
  ["Reach 4.5 stars on the App Store by Christmas", "App Store increase level 4.5 in stars ? due"],
  ["Bring the vacancy rate down to 3% by summer", "vacancy rate decrease level 0.03 in % ? due"],
  ["Increase revenue from 1 to 1.5m", "revenue increase from 1 ? amount"],
  ["Launch the new app", "Launch the new app milestone level 1 in yes/no ? due"],
];

const REFUSED: typeof CHANGES = [
  ["", "statement must be a sentence such as: increase sales by 5 % by December 2026"],
  [
    "Improve customer satisfaction",
    'statement must say by how much or to which level: "Improve customer satisfaction"; "improve" cannot be measured',
  ],
  ["Be more efficient", 'statement must say by how much or to which level: "Be more efficient"; "more" and "efficient" cannot be measured'],
  ["hello world", 'statement must say by how much or to which level: "hello world"'],
  [
    "Increase sales by 5% and reduce costs by 3%",
    "statement must speak of one KPI with one amount: found 5% and 3%; write a statement for each",
  ],
  ["Increase revenue by 5% and profit margin", 'statement must speak of one KPI: "and profit margin" begins another'],
  ["Increase margin from 15% to 12%", "statement must go the way that its numbers go: increase from 15% to 12%"],
  ["Increase margin from 15% to 15%", "statement must lead from one level to another: from 15% to 15%"],
  ["Grow sales by 20% from 100 to 150", "statement must agree with itself: 20% from 100 makes 120, not 150"],
  ["reduce response times from 2 days to 4 hours", "statement must keep to one unit: 2 days and 4 hours"],
  ["Achieve an average occupancy of 85% in summer 2026", 'statement must name a day or period that the calendar has: "summer 2026"'],
  ["Reduce costs by 120%", "statement must not fall by more than 100 %: 120%"],
  ["Reduce costs by at most 5%", "statement must name the change to reach, not the most that is allowed: 5%"],
  ["Increase sales by 0%", "statement must name a change that is not zero"],
  ["Increase sales by 10% by 31 February 2026", 'statement must name a day or period that the calendar has: "31 February 2026"'],
  ["Increase sales by 10% between June 2026 and March 2026", "statement must end after it begins: 2026-06-01 and 2026-03-31"],
  [
    "Increase sales by 10% every two years",
    "statement must count by the day, week, month, quarter, half year or year: say it for one of them",
  ],
  ["Keep the temperature between 22 and 18 degrees", "statement must name the lower end first: 22 and 18 degrees"],
  ["Can we increase sales by 5%?", 'statement must state a goal, not ask for one: "Can we increase sales by 5%?"'],
  ["do not lose customers", 'statement must say what to reach, not what to avoid: "do not lose customers"'],
  ['=HYPERLINK("x")', 'statement must be a sentence, not a formula: "=HYPERLINK("x")"'],
];

describe("reading a statement", () => {
  it.each(CHANGES)("of a change: %s", (sentence, meaning) => expect(said(sentence)).toBe(meaning));
  it.each(LEVELS)("of a level: %s", (sentence, meaning) => expect(said(sentence)).toBe(meaning));
  it.each(ASKED)("asks where it could be two things: %s", (sentence, meaning) => expect(said(sentence)).toBe(meaning));
  it.each(REFUSED)("refuses: %s", (sentence, reason) => expect(said(sentence)).toBe(`refused: ${reason}`));

  it("refuses a page of text", () => expect(said("increase sales ".repeat(50))).toMatch(/^refused: statement must be one sentence/));

  it("takes targets on the way one after the other", () => {
    const growth = readStatement("Grow sales from 100 by 10% in 2026, 15% in 2027", NEW_YEAR);
    expect(growth).toMatchObject({
      is: "understood",
      parts: {
        target: 126.5,
        phases: [
          { amount: 0.1, target: 110 },
          { amount: 0.15, target: 126.5 },
        ],
      },
    });
    const byThen = readStatement("Increase sales from 100 by 10% by June 2026 and 15% by December 2026");
    expect(byThen).toMatchObject({ parts: { target: 115, phases: [{ target: 110 }, { target: 115 }] } });
    const levels = readStatement("Increase NPS to 50 by June and 80 by December", NEW_YEAR);
    expect(levels).toMatchObject({
      parts: { due: serialOf(2026, 12, 31), phases: [{ target: 50, due: serialOf(2026, 6, 30) }, { target: 80 }] },
    });
  });

  it.each<[string, string, readonly number[]]>([
    ["Keep defects at or below 5 by June 2026 and at or below 3 by December 2026", "at most", [5, 3]],
    ["Keep uptime below 99% in 2026 and 99.5% in 2027", "at most", [0.99, 0.995]],
    ["Reduce defects from 9 to at most 5 by June 2026 and at most 3 by December 2026", "decrease", [5, 3]],
    ["Increase sales from 100 by at least 5% in 2026 and at least 10% in 2027", "increase", [105, 115.5]],
  ])("hears the bound before targets on the way: %s", (sentence, direction, targets) => {
    expect(readStatement(sentence)).toMatchObject({
      is: "understood",
      parts: { direction, phases: targets.map((target) => ({ target })) },
    });
  });

  it("does not go from one bound to another", () => {
    expect(said("Keep stock at most 5 by June 2026 and at least 3 by December 2026")).toBe(
      "refused: statement must keep to one bound: at most and at least",
    );
  });
});
