/** One round of fieldwork in a simulated population: a round, its frame, and every response body, valid to post. */
import { type FrameUnit, type Round, usualSettings } from '#schemas/fieldwork/round.ts';
import type { Body, InstrumentId } from './body.ts';
import { instrumentVersions } from './body.ts';
import { drawVillages, visitVillages } from './draw-households.ts';
import { drawShifts, workShifts } from './draw-travellers.ts';
import { collectQuotes, registerPeople } from './draw-volunteers.ts';
import { corridors } from './corridors.ts';
import { exchangeRates, referencePeriod } from './exchange-rates.ts';
import type { Population } from './population.ts';
import { quotesPerCorridor } from './quotes.ts';
import { homeCountry } from './transfer-costs.ts';

/** How much is drawn. */
export type Sizes = {
  readonly villagesPerStratum: number;
  readonly dwellingsPerVillage: number;
  readonly shiftsPerPoint: number;
  readonly travellersPerShift: number;
  readonly registrants: number;
  readonly quotes: number;
};

/** The demo's sizes: 96 villages and 90 shifts, so about 1,400 dwellings and 1,300 travellers. */
export const demoSizes: Sizes = {
  villagesPerStratum: 12,
  dwellingsPerVillage: 15,
  shiftsPerPoint: 18,
  travellersPerShift: 14,
  registrants: 600,
  quotes: corridors.length * quotesPerCorridor,
};

export type DrawnRound = {
  readonly round: Round;
  /** The drawn PSUs with their weights. */
  readonly frame: readonly FrameUnit[];
  /** Bodies of one instrument, drawn as they are asked for; the same each time. */
  readonly bodies: (instrument: InstrumentId) => Generator<Body>;
};

/** The round as it is described to the platform. */
export function describeRound(id: string, title: string, seed: number): Round {
  return {
    id,
    title,
    country: homeCountry,
    referencePeriod: { ...referencePeriod },
    reportingCurrency: 'USD',
    instruments: { ...instrumentVersions },
    exchangeRates,
    settings: { ...usualSettings, seed, languages: ['ru'] },
  };
}

/**
 * Draws a round. The same population, seed and sizes give the same bytes.
 *
 * @param seed of the sample; the population has its own
 */
export function drawRound(
  population: Population,
  seed: number,
  sizes: Sizes = demoSizes,
  id = 'demo',
  title = 'Demo round (simulated)',
): DrawnRound {
  const villages = drawVillages(population, seed, sizes.villagesPerStratum);
  const shifts = drawShifts(population, seed, sizes.shiftsPerPoint, sizes.travellersPerShift);
  const bodies = (instrument: InstrumentId): Generator<Body> => {
    switch (instrument) {
      case 'household':
        return visitVillages(population, villages, seed, sizes.dwellingsPerVillage, id);
      case 'border':
        return workShifts(population, shifts, seed, id);
      case 'registration':
        return registerPeople(seed, sizes.registrants, id);
      case 'price-quote':
        return collectQuotes(seed, sizes.quotes, id);
    }
  };
  return {
    round: describeRound(id, title, seed),
    frame: [...villages, ...shifts].map((drawn) => drawn.unit),
    bodies,
  };
}
