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
import { onPaper } from '../functions/clerk/type-in.ts';
import { child } from '../survey-schemas/family-samples.ts';

/** A place that people register at. */
type Drilled = Pick<OpenPlatform, 'store' | 'studies' | 'secrets'>;

/** How somebody came. `half-typed`: on paper that one clerk has typed and another has not yet. */
const ways = ['self', 'guardian', 'paper', 'half-typed'] as const;
type Way = (typeof ways)[number];
export const wayOf = (n: number): Way => ways[n % ways.length] ?? 'self';
const isOnPaper = (way: Way): boolean => way === 'paper' || way === 'half-typed';

/** `person`: their name in the vault; `traces`: what was said in clear, and keyed digests of it. */
export type Person = {
  readonly n: number;
  readonly id: string;
  readonly person: string;
  readonly traces: readonly string[];
  /** Where they can be reached. */
  readonly email: string;
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

/** Where people come, and who takes in what they bring. */
export type Desk = {
  readonly registry: Registry;
  readonly digestKey: string;
  /** What is known of whoever comes by themselves. */
  readonly known: JsonObject;
  /** Files what somebody sends themself. */
  readonly file: (body: object) => Promise<void>;
  /** A clerk types the form of somebody. */
  readonly type: (person: Person, clerk: 'first' | 'second') => Promise<void>;
  /** The office replaces answers. */
  readonly correct: (id: string, changes: JsonObject) => Promise<void>;
};

/** The desk of a data folder, without its pages. */
export function deskAt(data: Drilled, registry: Registry): Desk {
  const { store, studies, secrets } = data;
  const { round, study } = registry;
  return {
    ...{ registry, digestKey: secrets.digest },
    known: { campaign: noCampaign, taken_by: 'self' },
    async file(body) {
      const deps = { store, studies, digestKey: secrets.digest, now, ...createReaders(store, now) };
      const outcome = await acceptResponse(deps, undefined, body);
      if (outcome.kind !== 'stored') throw new Error(`a registration was not stored: ${outcome.kind}`);
    },
    async type({ n, paper }, clerk) {
      const deps = { ...officeDeps(data, `${clerk} clerk`), store, studies };
      const typing = { day: '2026-04-10', language: 'en', answers: paper ?? {} };
      const wish = { campaign: embassy.id, number: formOf(n), reason: 'a drill' };
      const { kind } = await typeForm(deps, registry, wish, typing);
      if (kind !== 'typed-once' && kind !== 'filed') throw new Error(`a form was not taken: ${kind}`);
    },
    async correct(id, changes) {
      const request = { round: round.id, instrument: study.instrument, id, reason: 'a drill' };
      await correctRegistrant(officeDeps(data), request, changes);
    },
  };
}

/** What they say of themselves: of a child, its guardian as well. */
function answersOf({ registry, known }: Desk, way: Way, drawn: object, identity: JsonObject): JsonObject {
  const ofChild = { ...child, guardian_name: identity['guardian_name'] };
  const ofAdult = { ...drawn, consent_registry: 'yes', consent_statistics: 'yes', phone: undefined };
  const { name, email } = identity;
  const said = isOnPaper(way)
    ? { ...onPaper(ofAdult, {}), ...knownWhenTaken(registry.study, embassy, 'paper') }
    : { ...(way === 'guardian' ? ofChild : ofAdult), campaign: noCampaign, ...known };
  return v.parse(json, JSON.parse(JSON.stringify({ ...said, name, email })));
}

/** Registers somebody whose name, contact and moment nobody else has; every third corrects their name and contact. */
export async function register(desk: Desk, body: { readonly answers: object }, n: number): Promise<Person> {
  const { digestKey } = desk;
  const { round, study } = desk.registry;
  const way = wayOf(n);
  const names = [planted('Name'), planted('Moved')] as const;
  const emails = [`${planted('mail')}@example.org`, `${planted('moved')}@example.org`] as const;
  const guardian = planted('Guardian');
  const answers = answersOf(desk, way, body.answers, { name: names[0], email: emails[0], guardian_name: guardian });
  const id = isOnPaper(way)
    ? idOfForm(digestKey, round.id, formOf(n))
    : `019b7700-0000-7000-8000-${String(n).padStart(12, '0')}`;
  /** Nobody else began at this moment: it stands beside the answers, in clear. */
  const startedAt = new Date(Date.UTC(2026, 3, 10, 8) + n * 61_007).toISOString();
  const digests = [
    ...emails.map((email) => contactDigest(round.id, email, digestKey)),
    ...(await Promise.all(names.map((name) => likenessDigests(round.id, answers, { name }, digestKey)))).flat(),
  ];
  const person = peopleNames(digestKey).personOf({ round: round.id, instrument, id });
  const own = way === 'guardian' ? [guardian] : [];
  const came = {
    ...{ n, id, person, email: emails[0], paper: isOnPaper(way) ? answers : undefined },
    traces: [...own, ...names, ...(isOnPaper(way) ? [] : [startedAt]), ...emails, ...digests, person],
  };
  if (isOnPaper(way)) {
    await desk.type(came, 'first');
    if (way === 'half-typed') return came;
    await desk.type(came, 'second');
  } else {
    const { version } = study.instrument;
    await desk.file({ ...body, version, id, round: round.id, startedAt, endedAt: startedAt, answers });
  }
  if (n % 3 !== 0) return came;
  await desk.correct(id, { email: emails[1], name: names[1] });
  return { ...came, email: emails[1] };
}
