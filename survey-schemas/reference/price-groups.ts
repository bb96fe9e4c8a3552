/** Groups of countries that the World Bank publishes remittance prices for. Sources: SOURCES.md. */
import { codeList } from '../basics/code-list.ts';

/** Groups of corridors that averages are told of: all that were quoted, regions that receive, groups of countries that send. */
export const priceGroups = codeList('price_group', [
  'all-corridors',
  'EAP',
  'ECA',
  'LAC',
  'MNA',
  'SAR',
  'SSA',
  'G8',
  'G20',
]);
/** Whether a service goes without cash. */
export const serviceWays = codeList('service_way', ['digital', 'cash']);

const listOf = (codes: string): ReadonlySet<string> => new Set(codes.trim().split(/\s+/));

/** Sending countries of the G8, Russia among them since the price file begins before 2014. */
const g8 = listOf('CA DE FR GB IT JP RU US');
/** Sending countries of the G20 that are countries; the African and the European Union are none. */
const g20 = listOf('AR AU BR CA CN DE FR GB ID IN IT JP KR MX RU SA TR US ZA');

export const senderGroups = { G8: g8, G20: g20 } as const;

/** Developing regions that receive, as the World Bank's price file divides them: it gives rich receivers, such as Poland, none. */
export const receivingRegions = {
  EAP: listOf('CN FJ FM ID KH KI KP LA MH MM MN MY NR PG PH PW SB TH TL TO TV VN VU WS'),
  ECA: listOf('AL AM AZ BA BG BY GE HU KG KZ MD ME MK RO RS RU TJ TM TR UA UZ XK'),
  LAC: listOf('AG AR BB BO BR BZ CL CO CR CU DM DO EC GD GT GY HN HT JM KN LC MX NI PA PE PY SR SV TT UY VC VE'),
  MNA: listOf('DJ DZ EG IQ IR JO LB LY MA PS SY TN YE'),
  SAR: listOf('AF BD BT IN LK MV NP PK'),
  SSA: listOf(`
    AO BF BI BJ BW CD CF CG CI CM CV ER ET GA GH GM GN GW KE KM LR LS MG ML MR MU MW MZ NA NE NG RW SC SD SL SN SO SS ST SZ
    TD TG TZ UG ZA ZM ZW`),
} as const satisfies Readonly<Record<string, ReadonlySet<string>>>;

/** The groups of one corridor: its receiving region, and the groups of its sender. A country may be in none. */
export const groupsOfCorridor = (from: string, to: string): readonly string[] => [
  ...Object.entries(receivingRegions).flatMap(([region, countries]) => (countries.has(to) ? [region] : [])),
  ...Object.entries(senderGroups).flatMap(([group, countries]) => (countries.has(from) ? [group] : [])),
];
