/** What is not sampled: people who register themselves, and prices collected from every service. */
import { registration } from '#schemas/studies/registration/newest.ts';
import { priceQuote } from '#schemas/studies/price-quote/newest.ts';
import { makeRandom } from '../statistics/random/random.ts';
import type { QuoteBody, RegistrationBody } from './body.ts';
import { interviewOn } from './body.ts';
import { drawQuote } from './quotes.ts';
import { childOf, everyChild } from './registered-children.ts';
import { drawRegistrant } from './registrants.ts';

/** Registrations over the year of the campaign. */
export function* registerPeople(seed: number, count: number, round: string): Generator<RegistrationBody> {
  const random = makeRandom(seed, 'registrants');
  const [households, children] = [makeRandom(seed, 'left-behind'), makeRandom(seed, 'children')];
  for (let number = 0; number < count; number++) {
    const date = new Date(Date.UTC(2025, 0, 1 + random.integer(0, 364))).toISOString().slice(0, 10);
    const person = drawRegistrant(random, date, households);
    const answers =
      number % everyChild === everyChild - 1 ? childOf(children, person, Number(date.slice(0, 4))) : person;
    yield {
      ...interviewOn(random, date, [6, 25]),
      ...{ round, instrument: 'registration', version: registration.version, answers },
    };
  }
}

/** Quotes, service by service. */
export function* collectQuotes(seed: number, count: number, round: string): Generator<QuoteBody> {
  const random = makeRandom(seed, 'quotes');
  for (let number = 0; number < count; number++) {
    const answers = drawQuote(random, number);
    yield {
      ...interviewOn(random, `2025-12-${String(21 + random.integer(0, 8))}`, [4, 15]),
      round,
      instrument: 'price-quote',
      version: priceQuote.version,
      answers,
    };
  }
}
