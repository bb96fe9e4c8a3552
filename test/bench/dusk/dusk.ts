/** The evening for which the limits of a stage are set, and those limits as the stage has them. */
import { usualCeiling } from '../../../infra/function-spec.ts';
import { functionSpecs } from '../../../infra/functions.ts';

import type { Limits } from './evening.ts';

const route = 'POST /v1/responses';
const ingest = functionSpecs.find(({ routes }) => routes.includes(route));
if (ingest === undefined) throw new Error(`no function has ${route}`);

/** Of the route that takes responses. */
export const stageLimits: Limits = {
  ...(ingest.ceilings?.[route] ?? usualCeiling),
  concurrency: ingest.reservedConcurrency,
  serviceMs: 40, // the reason beside the reserved concurrency
};

/** A country's enumerators: a day of interviews each, and a network that comes back at once. */
export const dusk = { phones: 5000, interviews: 12, roundTripMs: 400, longestMs: 60 * 60_000 } as const;
