/** The page of somebody whose browser runs no scripts, and what they post to it. */
import { createRegistryApp } from '#functions/registry/app.tsx';
import { round } from '../dashboard/fixture.ts';
import { studies } from '../../studies.ts';
import { listed } from '../store/lay-out.ts';

let minted = 0;
let clock = Date.parse('2026-11-22T10:00:00Z');
/** Time goes by. */
export const passes = (seconds: number): void => {
  clock += seconds * 1000;
};

/** The pages of a round that asks in a version of the registration. */
export const appOf = (registration: number) =>
  createRegistryApp({
    studies,
    now: () => new Date(clock),
    newId: () => `01a21bb8-2ab6-7345-883f-${String(++minted).padStart(12, '0')}`,
    store: {
      getRoundEntry: () => Promise.resolve(listed({ ...round, instruments: { registration } }, 'open')),
      getFrame: () => Promise.resolve([]),
      getCampaign: () => Promise.resolve(undefined),
      listOffers: () => Promise.resolve([]),
      listAssociations: () => Promise.resolve([]),
      getJoined: () => Promise.resolve(undefined),
      listCampaigns: () => Promise.resolve([]),
    },
  });

export const app = appOf(2);

export const address = '/register/open?form=plain';

export async function post(posted: readonly (readonly [string, string])[], of = app): Promise<string> {
  const body = new URLSearchParams(posted.map(([name, value]) => [name, value])).toString();
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  return (await of.request(address, { method: 'POST', headers, body })).text();
}

export const asks = (html: string, name: string): boolean => html.includes(`data-name="${name}"`);

/** What is said to be wrong at a question; empty where nothing is. */
export const faultAt = (html: string, name: string): string => {
  const [, question = ''] = html.split(`data-name="${name}"`);
  const [, fault = ''] = /<p class="fault">([^<]*)/.exec(question.split('</fieldset>')[0] ?? '') ?? [];
  return fault;
};

export const agreed = [
  ['chose consent_registry', 'yes'],
  ['chose consent_statistics', 'yes'],
] as const;

/** What stands at a question. */
export const fieldsetOf = (html: string, name: string): string =>
  html.split(`data-name="${name}"`)[1]?.split('</fieldset>')[0] ?? '';
