/** docs/cost.md: first what a programme manager asks, then every line with its source. */
import { assumed, round } from './assumptions.ts';
import { type Line, standingLines, total } from './lines.ts';
import type { Measured } from './measured.ts';
import { type Price, priceNames, prices } from './prices.ts';
import { isStanding } from './standing.ts';

export type Estimate = {
  readonly round: readonly Line[];
  /** What leading the fieldwork from pages adds to the round. */
  readonly led: readonly Line[];
  readonly idle: readonly Line[];
  /** The month that is idle, with its round closed. */
  readonly closed: readonly Line[];
  /** The round in a stage that sends registrants links to their records. */
  readonly linkedRound: readonly Line[];
  /** Round and idle month with the firewall. */
  readonly guardedRound: readonly Line[];
  readonly guardedIdle: readonly Line[];
  readonly measured: Measured;
};

const dollars = (usd: number): string => usd.toFixed(2);
const shown = (amount: number): string =>
  amount >= 100 ? Math.round(amount).toLocaleString('en') : amount.toPrecision(3);

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function summary({ round: added, led, linkedRound, idle, guardedIdle }: Estimate): readonly string[] {
  const sums = (lines: readonly Line[]) => {
    const { usd, afterFree } = total(lines);
    return [dollars(usd), dollars(afterFree)];
  };
  const whole = [...added, ...Array.from({ length: round.months }, () => standingLines(idle)).flat()];
  return [
    row('', 'list price, USD', 'after allowances, USD', 'aim, USD'),
    '|---|---:|---:|---:|',
    row(`**a round** of ${round.months} months adds`, ...sums(added), 'below 5'),
    row('the same round where registrants are sent links to their records', ...sums(linkedRound), ''),
    row('fieldwork led from pages, with phones that ask for their work, adds to it', ...sums(led), ''),
    row('**a month** in which nothing happens', ...sums(idle), 'below 3 after allowances'),
    row('the same month with the firewall', ...sums(guardedIdle), 'below 11 after allowances'),
    row(`all of it, for who stands the platform up for one round of ${round.months} months alone`, ...sums(whole), ''),
  ];
}

/** The dearest lines, in words. */
function drivers(lines: readonly Line[], count: number): string {
  const dearest = lines.toSorted((a, b) => b.usd - a.usd).slice(0, count);
  return dearest.map(({ name, usd }) => `${prices[name].label} ${dollars(usd)}`).join(', ');
}

function table(lines: readonly Line[]): readonly string[] {
  const { usd, afterFree } = total(lines);
  return [
    row('what', 'amount', 'unit', 'list price, USD', 'after allowances, USD', 'price set by'),
    '|---|---:|---|---:|---:|---|',
    ...lines.map((line) => {
      const { label, unit, page } = prices[line.name];
      return row(label, shown(line.amount), unit, dollars(line.usd), dollars(line.afterFree), `[AWS](${page})`);
    }),
    row('**total**', '', '', `**${dollars(usd)}**`, `**${dollars(afterFree)}**`, ''),
  ];
}

const figure = (value: number): string => String(Number(value.toPrecision(6)));
const priceOf = (perUnit: number): string => (perUnit < 0.001 ? `${figure(perUnit * 1e6)} a million` : figure(perUnit));

const priceTable = (): readonly string[] => [
  row('what', 'unit', 'USD', 'allowance a month', 'seen'),
  '|---|---|---:|---:|---|',
  ...priceNames.map((name) => {
    const { label, unit, perUnit, free, seen }: Price = prices[name];
    return row(label, unit, priceOf(perUnit), free?.toLocaleString('en') ?? '–', seen);
  }),
];

const assumptionTable = (): readonly string[] => [
  row('assumed', 'figure'),
  '|---|---:|',
  ...Object.values(assumed).map(({ value, why }) => row(why, String(Number(value.toPrecision(3))))),
];

/** `nightReadsPerResponse` → night reads per response. */
const inWords = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const measuredTable = (measured: Measured): readonly string[] => [
  row('measured', 'figure'),
  '|---|---:|',
  ...Object.entries(measured).map(([name, value]) => row(inWords(name), shown(value))),
];

/** The whole page. */
export function report(estimate: Estimate): string {
  const { round: added, led, idle, closed, guardedRound, guardedIdle, measured } = estimate;
  const runs = (lines: readonly Line[]) => total(lines.filter(({ name }) => !isStanding(name)));
  const firewall = [...guardedIdle, ...guardedRound].filter(({ name }) => name.startsWith('firewall'));
  const people = `${round.households.toLocaleString('en')} households, ${round.travellers.toLocaleString('en')} travellers and ${round.registrants.toLocaleString('en')} registrants`;
  return [
    '# What it costs',
    '',
    `List prices of AWS for a round of ${people} in ${round.months} months, and for a month in which nothing happens.`,
    'Made by `npm run cost`.',
    '',
    ...summary(estimate),
    '',
    `**What drives a round:** ${drivers(added, 4)}. Storing and computing all responses is the smaller part.`,
    '',
    `**What drives a month:** ${drivers(idle, 4)}: fixed prices, the same for a small survey and a large one.`,
    '',
    '**Which column is yours.** Allowances are what AWS gives each account every month for ever; the gifts of the first year',
    'are in neither column. In an account of its own the right column holds. Accounts that are billed together (AWS',
    'Organizations) share one allowance: where other systems use it up, the left column holds, and a month is above its aim',
    'by the dashboard and the alarms. Prices are those of us-east-1; eu-central-1 is some 5 to 20 % more expensive. Taxes come on top.',
    '',
    '## What could be saved, and why it is not',
    '',
    '| | a month | what would be lost |',
    '|---|---:|---|',
    row(
      'the key of the vault',
      '1.00',
      'names and contacts would open to whoever may read the tables; with the key, reading them is granted, logged and stopped apart, at once',
    ),
    row(
      'one secret for links and digests',
      '0.40',
      'pages that only check links could also read the key that tells whether a guess about a person is right',
    ),
    row('the dashboard of operators', '3.00', 'the one place to look first; an account has three free'),
    row('alarms', '1.60', 'each names who is hurt; an account has ten free, and there are sixteen'),
    '',
    'What was saved: responses are counted by one metric, and what is asked now and then is counted in the logs; a night without',
    'anything new computes and publishes nothing; a frame is read once by each running function; the dashboard counts once a minute; staff sign in on the plan',
    'that has what they need. AWS keeps and charges each renewed version of a key (1.00 more for the first renewal and for the',
    'second), so it is renewed every seven years, or at once by a person: [operations](operations.md#renew-the-key-of-the-vault).',
    '',
    `## A round, line by line`,
    '',
    ...table(added),
    '',
    '## Fieldwork led from pages',
    '',
    'Coordinators look at progress, flags and lists, and each look later than a minute after the one before reads every interview; phones ask for their work.',
    'Uploads and what the nights find are in the round above.',
    '',
    ...table(led),
    '',
    '## A month in which nothing happens',
    '',
    `One round was left open: the schedule reads it each night and finds nothing new. Each further one that is left open adds ${dollars(runs(idle).usd)}.`,
    `A round that is closed or archived adds ${dollars(runs(closed).usd)}: what it stores, and nothing else. It is computed once more after it is`,
    'closed; from then on the schedule reads in the list of rounds that nothing is due, and none of its responses.',
    '',
    ...table(idle),
    '',
    '## What the firewall adds to a month, and its requests to a round',
    '',
    ...table(firewall),
    '',
    '## Prices, and where each was seen',
    '',
    'Compared with stored copies of the pages of AWS, and with what others recorded from them and from its price list; the live page has the last word.',
    '',
    ...priceTable(),
    '',
    '## What was measured and what is assumed',
    '',
    'Amounts per response are means over a simulated sample with the mix of the round; milliseconds are of a processor of the machine that ran it, the embedded database included.',
    '',
    ...measuredTable(measured),
    '',
    ...assumptionTable(),
    '',
    'Not in the estimate, because it costs nothing or next to it: what the templates hold beyond these lines (infra/cost/resource-types.ts',
    'names each type), the bucket of the CDK, the queue of failures, the mails of the user pool, the budget.',
    '',
  ].join('\n');
}
