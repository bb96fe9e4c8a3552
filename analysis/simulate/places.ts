/** Where the simulated people live and cross: a country shaped like Tajikistan, with invented figures. */

/** A stratum of the household frame. Sizes are of the simulated country, which is smaller than the real one. */
export type HouseholdStratum = {
  readonly stratum: string;
  readonly region: string;
  readonly urban: boolean;
  /** PSUs in the frame. */
  readonly psus: number;
  /** Mean number of dwellings in a PSU. */
  readonly dwellings: number;
  /** Share of dwellings with somebody abroad who sent something in the last 12 months. */
  readonly receiving: number;
  /** Mean of what a sender sends, as a multiple of the corridor's mean. */
  readonly generosity: number;
};

export const householdStrata: readonly HouseholdStratum[] = [
  { stratum: 'capital', region: 'Capital', urban: true, psus: 160, dwellings: 72, receiving: 0.26, generosity: 1.25 },
  { stratum: 'north-urban', region: 'North', urban: true, psus: 110, dwellings: 66, receiving: 0.33, generosity: 1.1 },
  { stratum: 'north-rural', region: 'North', urban: false, psus: 210, dwellings: 58, receiving: 0.42, generosity: 1 },
  { stratum: 'south-urban', region: 'South', urban: true, psus: 100, dwellings: 63, receiving: 0.37, generosity: 1 },
  {
    stratum: 'south-rural',
    region: 'South',
    urban: false,
    psus: 260,
    dwellings: 60,
    receiving: 0.5,
    generosity: 0.92,
  },
  { stratum: 'centre-urban', region: 'Centre', urban: true, psus: 90, dwellings: 60, receiving: 0.38, generosity: 1 },
  {
    stratum: 'centre-rural',
    region: 'Centre',
    urban: false,
    psus: 190,
    dwellings: 55,
    receiving: 0.47,
    generosity: 0.95,
  },
  {
    stratum: 'mountains',
    region: 'Mountains',
    urban: false,
    psus: 100,
    dwellings: 45,
    receiving: 0.55,
    generosity: 0.85,
  },
];

/** Regions of the country, as codes of the frame. */
export const regions: readonly string[] = [...new Set(householdStrata.map(({ region }) => region))];

/** The region with this number, around and around. */
export const regionName = (number: number): string => regions[number % regions.length] ?? '';

/** A border crossing point: a stratum of the border frame, whose PSUs are its shifts. */
export type CrossingPoint = {
  readonly code: string;
  readonly label: string;
  /** Mean number of travellers entering in a shift of eight hours, by shift of the day. */
  readonly traffic: readonly [morning: number, afternoon: number];
  /** Share of each country among migrants who cross here, as a multiple of its share in all. */
  readonly leaning: Readonly<Record<string, number>>;
};

export const crossingPoints: readonly CrossingPoint[] = [
  {
    code: 'capital-airport',
    label: 'Capital airport',
    traffic: [48, 60],
    leaning: { RU: 1, TR: 2, US: 3, DE: 3, KR: 3 },
  },
  { code: 'north-airport', label: 'North airport', traffic: [32, 40], leaning: { RU: 1.2, TR: 1, KZ: 0.3 } },
  { code: 'south-airport', label: 'South airport', traffic: [28, 36], leaning: { RU: 1.2, TR: 1, KZ: 0.2 } },
  { code: 'north-road', label: 'North road', traffic: [40, 34], leaning: { RU: 0.6, KZ: 3, UZ: 3 } },
  { code: 'west-rail', label: 'West railway', traffic: [26, 44], leaning: { RU: 0.9, KZ: 1.5, UZ: 2 } },
];

/** Syllables of invented village and town names. */
const first = ['Navo', 'Shah', 'Guli', 'Obi', 'Zar', 'Chor', 'Kuh', 'Safed', 'Lola', 'Sar', 'Mehr', 'Boghi'] as const;
const last = ['bod', 'ston', 'rud', 'kala', 'teppa', 'dara', 'garm', 'chashma', 'manzil', 'kent'] as const;

/** A name for the PSU with this number; the same number always has the same name. */
export function placeName(number: number): string {
  const head = first[number % first.length] ?? '';
  const tail = last[Math.floor(number / first.length) % last.length] ?? '';
  return `${head}${tail} ${1 + Math.floor(number / (first.length * last.length))}`;
}
