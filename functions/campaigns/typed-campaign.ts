/** A campaign as a form or a command says it, and what is wrong with it: every fault at once. */
import * as v from 'valibot';

import { isDay } from '#schemas/basics/calendar.ts';
import { type Campaign, campaignSchema, mostHopedFor } from '#schemas/fieldwork/campaign.ts';
import { intakeModes } from '#schemas/reference/lists.ts';
import { toMajorUnits, toMinorUnits } from '#schemas/reference/minor-units.ts';

/** What a form of a campaign shows; all else of one is changed elsewhere. */
export const typedFields = ['id', 'name', 'place', 'mode', 'begins', 'ends', 'target', 'cost'] as const;
export type CampaignField = (typeof typedFields)[number];

/** As it was typed; empty where nothing was. */
export type TypedCampaign = Readonly<Record<CampaignField, string>>;

/** What can be wrong; each is a sentence `campaign.fault.…`. */
export const campaignFaults = ['id', 'line', 'mode', 'mode-fixed', 'day', 'order', 'target', 'cost'] as const;
export type CampaignFaults = Readonly<Partial<Record<CampaignField, (typeof campaignFaults)[number]>>>;

const field = v.fallback(v.pipe(v.string(), v.trim(), v.maxLength(400)), '');
const typedSchema = v.object(v.entriesFromList(typedFields, field));
export const noneTyped: TypedCampaign = v.parse(typedSchema, {});

/** What was typed; a field that is not there is empty. */
export const typedCampaign = (form: unknown): TypedCampaign => v.parse(v.fallback(typedSchema, noneTyped), form);

/** A campaign as a form shows it. */
export const asTyped = ({ id, name, place, mode, begins, ends, target, cost }: Campaign): TypedCampaign => ({
  ...{ id, name, mode, begins },
  place: place ?? '',
  ends: ends ?? '',
  target: target === undefined ? '' : String(target),
  cost: cost === undefined ? '' : String(toMajorUnits(cost.amount, cost.currency)),
});

const isWhole = (text: string, most: number): boolean => /^[1-9]\d{0,8}$/.test(text) && Number(text) <= most;
/** Room for any budget, and none for what the point would lose. */
const amountPattern = /^\d{1,12}([.,]\d{1,3})?$/;

/** Minor units of what was typed; undefined where it is no amount of that currency. */
function minorIn(text: string, currency: string): number | undefined {
  const minor = amountPattern.test(text) ? toMinorUnits(Number(text.replace(',', '.')), currency) : 0;
  return Number.isInteger(minor) && minor > 0 ? minor : undefined;
}

function dayFaults({ begins, ends }: TypedCampaign): CampaignFaults {
  const notDays: CampaignFaults = {
    ...(!isDay(begins) && { begins: 'day' }),
    ...(ends !== '' && !isDay(ends) && { ends: 'day' }),
  };
  return Object.keys(notDays).length > 0 || ends === '' || begins <= ends ? notDays : { ends: 'order' };
}

/** The fields that the schema itself judges, each with its fault. */
const bySchema = { id: 'id', name: 'line', place: 'line', mode: 'mode' } as const;
const isJudged = (name: string): name is keyof typeof bySchema => Object.hasOwn(bySchema, name);

/**
 * The campaign, or every fault of what was typed.
 *
 * @param currency in which its cost is told
 */
export function readCampaign(
  typed: TypedCampaign,
  currency: string,
):
  | { readonly kind: 'read'; readonly campaign: Campaign }
  | { readonly kind: 'faulty'; readonly faults: CampaignFaults } {
  const { id, name, place, begins, ends, target, cost } = typed;
  const mode = intakeModes.codes.find((one) => one === typed.mode);
  const amount = minorIn(cost, currency);
  const parsed = v.safeParse(campaignSchema, {
    ...{ id, name, mode, begins },
    ...(place !== '' && { place }),
    ...(ends !== '' && { ends }),
    ...(target !== '' && { target: Number(target) }),
    ...(amount !== undefined && { cost: { amount, currency } }),
  });
  const named = (parsed.issues ?? []).map((issue) => v.getDotPath(issue) ?? '').filter(isJudged);
  const faults: CampaignFaults = {
    ...Object.fromEntries(named.map((each) => [each, bySchema[each]])),
    ...dayFaults(typed),
    ...(target !== '' && !isWhole(target, mostHopedFor) && { target: 'target' }),
    ...(cost !== '' && amount === undefined && { cost: 'cost' }),
  };
  if (Object.keys(faults).length > 0) return { kind: 'faulty', faults };
  if (!parsed.success) throw new TypeError('every fault of a campaign is one of a field');
  return { kind: 'read', campaign: parsed.output };
}
