/** People who register for a drill, each with texts that nobody else has: by themselves, a guardian for a child, and on paper. */
import { randomBytes } from 'node:crypto';
import * as v from 'valibot';

import { acceptResponse } from '#functions/ingest/accept-response.ts';
import { contactDigest } from '#functions/ingest/contacts.ts';
import { likenessDigests } from '#functions/ingest/likenesses.ts';
import { createReaders } from '#functions/ingest/readers.ts';
import type { OpenPlatform } from '#functions/laptop/data/open-data.ts';
import type { OfficeDeps } from '#functions/registry/office/record.ts';
import { correctRegistrant } from '#functions/registry/office/revise.ts';
import { typeForm } from '#functions/registry/paper/double-entry.ts';
import { idOfForm } from '#functions/registry/paper/form-id.ts';
import { knownWhenTaken } from '#functions/registry/paper/known-on-paper.ts';
import type { Registry } from '#functions/registry/paper/take.ts';
import { isJsonObject, type JsonObject } from '#functions/store/json.ts';
import { peopleNames } from '#functions/store/vault/people.ts';
import { type Campaign, noCampaign } from '#schemas/fieldwork/campaign.ts';
import { formNumber } from '#schemas/fieldwork/paper-form.ts';
import { studyAsked } from '#schemas/language/study/study.ts';
import { child } from '../survey-schemas/family-samples.ts';

/** A place that people register at. */
type Drilled = Pick<OpenPlatform, 'store' | 'studies' | 'secrets'>;

/** How somebody came. `half-typed`: on paper that one clerk has typed and another has not yet. */
const ways = ['self', 'guardian', 'paper', 'half-typed'] as const;
type Way = (typeof ways)[number];
export const wayOf = (n: number): Way => ways[n % ways.length] ?? 'self';

/** `person`: their name in the vault; `traces`: what was said in clear, and keyed digests of it. */
export type Person = {
  readonly n: number;
  readonly id: string;
  readonly person: string;
  readonly traces: readonly string[];
  /** What stands on their paper; undefined of whoever came by none. */
  readonly paper: JsonObject | undefined;
};

export const instrument = 'registration';
const planted = (what: string): string => `${what}${randomBytes(9).toString('hex')}`;
const now = () => new Date('2026-05-01T00:00:00Z');
const json = v.custom<JsonObject>(isJsonObject);

/** The office, which also types forms. */
export const officeDeps = ({ store, secrets }: Drilled, by = 'drill'): OfficeDeps => ({
  store,
  now: () => new Date('2026-05-02T00:00:00Z'),
  digestKey: secrets.digest,
  newId: () => planted('line'),
  by,
});

/** The registry of a round. */
export async function registryOf({ store, studies }: Drilled, id: string): Promise<Registry> {
  const round = await store.getRound(id);
  const study = round && (await studyAsked(studies, round.instruments, instrument));
  if (round === undefined || study === undefined) throw new Error('the round has no registry');
  return { round, study };
}

/** Where forms on paper are handed out. */
export const embassy: Campaign = { id: 'embassy-x', name: 'Embassy X', mode: 'embassy', begins: '2020-01-01' };

/** Number of the form that somebody fills in. */
export const formOf = (n: number): string => formNumber(embassy, n + 1);

/** A clerk types the form of somebody. */
export async function type(data: Drilled, registry: Registry, { n, paper }: Person, clerk: string): Promise<void> {
  const number = formOf(n);
  const deps = { ...officeDeps(data, clerk), store: data.store, studies: data.studies };
  const typing = { day: '2026-04-10', language: 'en', answers: paper ?? {} };
  const { kind } = await typeForm(deps, registry, { campaign: embassy.id, number, reason: 'a drill' }, typing);
  if (kind !== 'typed-once' && kind !== 'filed') throw new Error(`a form was not taken: ${kind}`);
}

/** What they say of themselves: of a child, its guardian as well. */
function answersOf(way: Way, drawn: object, identity: JsonObject, registry: Registry): JsonObject {
  const ofChild = { ...child, guardian_name: identity['guardian_name'] };
  const said = way === 'guardian' ? ofChild : { ...drawn, consent_registry: 'yes', consent_statistics: 'yes' };
  const known =
    way === 'paper' || way === 'half-typed' ? knownWhenTaken(registry.study, embassy, 'paper') : { taken_by: 'self' };
  const { name, email } = identity;
  return v.parse(
    json,
    JSON.parse(JSON.stringify({ ...said, campaign: noCampaign, ...known, name, email, phone: undefined })),
  );
}

/** Registers somebody whose name, contact and moment nobody else has; every third corrects their name and contact. */
export async function register(
  data: Drilled,
  registry: Registry,
  body: { readonly answers: object },
  n: number,
): Promise<Person> {
  const { store, secrets, studies } = data;
  const { round, study } = registry;
  const way = wayOf(n);
  const isOnPaper = way === 'paper' || way === 'half-typed';
  const names = [planted('Name'), planted('Moved')] as const;
  const emails = [`${planted('mail')}@example.org`, `${planted('moved')}@example.org`] as const;
  const guardian = planted('Guardian');
  const answers = answersOf(way, body.answers, { name: names[0], email: emails[0], guardian_name: guardian }, registry);
  const id = isOnPaper
    ? idOfForm(secrets.digest, round.id, formOf(n))
    : `019b7700-0000-7000-8000-${String(n).padStart(12, '0')}`;
  /** Nobody else began at this moment: it stands beside the answers, in clear. */
  const startedAt = new Date(Date.UTC(2026, 3, 10, 8) + n * 61_007).toISOString();
  const digests = [
    ...emails.map((email) => contactDigest(round.id, email, secrets.digest)),
    ...(await Promise.all(names.map((name) => likenessDigests(round.id, answers, { name }, secrets.digest)))).flat(),
  ];
  const person = peopleNames(secrets.digest).personOf({ round: round.id, instrument, id });
  const own = way === 'guardian' ? [guardian] : [];
  const came = {
    ...{ n, id, person, paper: isOnPaper ? answers : undefined },
    traces: [...own, ...names, ...(isOnPaper ? [] : [startedAt]), ...emails, ...digests, person],
  };
  if (isOnPaper) {
    await type(data, registry, came, 'clerk');
    if (way === 'half-typed') return came;
    await type(data, registry, came, 'second clerk');
  } else {
    const deps = { store, studies, digestKey: secrets.digest, now, ...createReaders(store, now) };
    const { version } = study.instrument;
    const filed = { ...body, version, id, round: round.id, startedAt, endedAt: startedAt, answers };
    const outcome = await acceptResponse(deps, undefined, filed);
    if (outcome.kind !== 'stored') throw new Error(`a registration was not stored: ${outcome.kind}`);
  }
  if (n % 3 === 0) {
    const request = { round: round.id, instrument: study.instrument, id, reason: 'a drill' };
    await correctRegistrant(officeDeps(data), request, { email: emails[1], name: names[1] });
  }
  return came;
}
