/** Campaigns of a registration: where people are asked to register, for how long, and how many are hoped for. */
import * as v from 'valibot';

import { closedObject } from '../basics/closed-object.ts';
import { intakeModes } from '../reference/lists.ts';
import { lastForm } from './paper-form.ts';

/** Answered by whoever comes through no campaign. */
export const noCampaign = 'none';

/** Stands in every registration that came by it, and in its link; no other campaign of the round has it. */
const code = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,30}$/), v.notValue(noCampaign));
const day = v.pipe(v.string(), v.isoDate());
const line = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100));

/** More people than any country has abroad. */
export const mostHopedFor = 100_000_000;

/** The code of a kiosk: 16 bytes that nobody foresees, in base64url. */
export const kioskCode = /^[\w-]{22}$/;

/** More registrations an hour than all tablets of an airport take. */
export const mostAtKiosk = 20_000;

/** Its code is kept as a digest: the address of a kiosk is shown once. */
const kioskSchema = closedObject({
  digest: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  /** Registrations an hour of all tablets with its address, in the place of what one place may send. */
  mostAnHour: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostAtKiosk)),
});

const endedSchema = v.object({ at: v.string(), by: v.string(), reason: v.string() });

export const campaignSchema = v.pipe(
  closedObject({
    id: code,
    name: line,
    /** The airport, the embassy; for people. */
    place: v.exactOptional(line),
    /** The answer to the question how somebody came to register; it never changes, since links are out in the world. */
    mode: v.picklist(intakeModes.codes),
    begins: day,
    /** Its last day; a campaign without one goes on until it is ended. */
    ends: v.exactOptional(day),
    /** Registrations that are hoped for. */
    target: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostHopedFor))),
    /** What it costs as a whole, in minor units of the currency. */
    cost: v.exactOptional(
      closedObject({
        amount: v.pipe(v.number(), v.integer(), v.minValue(1)),
        currency: v.pipe(v.string(), v.length(3)),
      }),
    ),
    ended: v.exactOptional(endedSchema),
    kiosk: v.exactOptional(kioskSchema),
    /** The last running number that a form on paper was given; nobody prints one twice, and none above it is typed. */
    printed: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(lastForm))),
  }),
  v.check(({ begins, ends }) => ends === undefined || begins <= ends, 'it ends before it begins'),
);
export type Campaign = v.InferOutput<typeof campaignSchema>;

/** Whether people are to register through it now. */
export type CampaignStanding = 'on' | 'not-begun' | 'over';

const millisecondsAnHour = 3_600_000;
/** Hours by which the first place on Earth is ahead of UTC, and the last behind. */
const [ahead, behind] = [14, 12];

/** The day `YYYY-MM-DD` as somebody has it who is so many hours ahead of UTC. */
const dayAt = (now: number, hours: number): string =>
  new Date(now + hours * millisecondsAnHour).toISOString().slice(0, 10);

/** The latest day that it is anywhere on Earth, `YYYY-MM-DD`; `now` in milliseconds since 1970. */
export const latestDay = (now: number): string => dayAt(now, ahead);

/**
 * How a campaign stands: on its days as anybody on Earth has them, since its people are anywhere.
 *
 * @param now milliseconds since 1970
 */
export function standingOf({ begins, ends, ended }: Campaign, now: number): CampaignStanding {
  if (ended !== undefined || (ends !== undefined && dayAt(now, -behind) > ends)) return 'over';
  return latestDay(now) < begins ? 'not-begun' : 'on';
}

/** The address of a registration that counts for a campaign. */
export const campaignAddress = (site: string, round: string, { id }: Pick<Campaign, 'id'>): string =>
  `${site}/register/${encodeURIComponent(round)}?campaign=${id}`;

/** The address that makes a tablet a kiosk of a campaign; what stands after the # goes to no server. */
export const kioskAddress = (site: string, round: string, { id }: Pick<Campaign, 'id'>, code: string): string =>
  `${site}/kiosk#${encodeURIComponent(round)}/${id}/${code}`;
