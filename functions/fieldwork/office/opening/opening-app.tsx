/** Makes a round from a page, by the reader of `remit round create`; and changes what a draft says. */
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as v from 'valibot';

import { changeRound } from '#functions/fieldwork/change-round.ts';
import { createRound } from '#functions/fieldwork/create-round.ts';
import { frameFaultsWith } from '#functions/fieldwork/describing/frame-faults.ts';
import { readDescription } from '#functions/fieldwork/describing/read-description.ts';
import { mayDo, mayDoEverywhere } from '#functions/platform/identity/access.ts';
import type { Study } from '#schemas/language/study/study.ts';
import { Nothing } from '../nothing.tsx';
import type { SeenRound } from '../read/deps.ts';
import { roundsOf, seenRound } from '../read/seen.ts';
import type { OfficeVariables } from '../read/variables.ts';
import { roundAddress } from '../round-page.tsx';
import { mostBytes } from './most-bytes.ts';
import { type FaultField, fieldFaults, noFaults } from './field-faults.ts';
import { faultsIn, type NotDescribed, nothingWrong } from './not-described.ts';
import { unreadParts } from './typed-parts.ts';
import { asTyped, describedBy, nothingTyped, typedRound, type TypedRound } from './typed-round.ts';
import { type Uploaded, uploadedIn } from './uploaded.ts';

type Here = Context<OfficeVariables>;

/** What was sent. */
type Sent = {
  readonly by: 'form' | 'file';
  readonly typed: TypedRound;
  readonly pasted: string;
  readonly file: Uploaded;
  readonly frame: Uploaded;
};

const nothingSent: Sent = {
  by: 'form',
  typed: nothingTyped,
  pasted: '',
  file: { kind: 'none' },
  frame: { kind: 'none' },
};

/** Rounds are described a few times a year: no other page waits for their forms. */
const pages = () => import('./opening-pages.tsx');

const nothing = (c: Here) => c.html(<Nothing wording={c.get('wording')} why="office.noRound" />, 404);
const mayMake = (c: Here): boolean => mayDoEverywhere(c.get('identity'), 'make-rounds');
const roundDeps = (c: Here) => ({ ...c.get('deps'), by: c.get('identity').subject });
const textOf = (uploaded: Uploaded): string | undefined => (uploaded.kind === 'text' ? uploaded.text : undefined);
const revisionIn = v.fallback(v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number)), -1);

const limited = bodyLimit({
  maxSize: mostBytes,
  onError: async (c) => {
    const { TooLargePage } = await pages();
    return c.html(<TooLargePage wording={c.get('wording')} />, 413);
  },
});

async function sentIn(form: Readonly<Record<string, unknown>>): Promise<Sent> {
  const [file, frame] = await Promise.all([uploadedIn(form['file']), uploadedIn(form['frame'])]);
  const typed = typedRound(form);
  const by = form['by'] === 'file' ? 'file' : 'form';
  return { by, typed, pasted: textOf(file) ?? typed.values.get('pasted') ?? '', file, frame };
}

/** What was sent as a description with its frame, or everything that is wrong with the two. */
function readSent({ by, typed, pasted, file, frame }: Sent, text: string, known: readonly Study[]) {
  const read = readDescription(text, textOf(frame), known);
  const isUnread = by === 'file' && file.kind === 'unreadable' && pasted === '';
  const unreadable = [
    ...(frame.kind === 'unreadable' ? (['frame'] as const) : []),
    ...(isUnread ? (['file'] as const) : []),
  ];
  const lines = [
    ...(by === 'form' ? unreadParts(typed.values) : []),
    ...(read.kind === 'faulty' && !isUnread ? read.faults : []),
  ];
  const not: NotDescribed = {
    fields: by === 'form' ? fieldFaults(lines, typed) : { ...noFaults, others: lines },
    frame: read.kind === 'faulty' ? read.frameFaults : [],
    unreadable,
  };
  if (read.kind === 'described' && faultsIn(not) === 0)
    return { kind: 'described', described: read.described } as const;
  return { kind: 'faulty', not } as const;
}

/** One fault: beside its field, or in the list where a file has it. */
function oneFault(c: Here, { by }: Sent, field: FaultField, key: 'opening.fault.taken' | 'opening.fault.comparedWith') {
  return by === 'form'
    ? { ...nothingWrong, fields: { ...noFaults, beside: new Map([[field, key]] as const) } }
    : { ...nothingWrong, fields: { ...noFaults, others: [`${field}: ${c.get('wording').say(key)}`] } };
}

/** What a form offers: every study of the platform, and rounds to be compared with. */
async function offered(c: Here) {
  const [studies, rounds] = await Promise.all([
    c.get('deps').studies.list(),
    roundsOf(c.get('deps'), c.get('identity')),
  ]);
  return { studies, rounds };
}

async function newRoundPage(c: Here, sent: Sent, not: NotDescribed = nothingWrong) {
  const { studies, rounds } = await offered(c);
  const { by, typed, pasted, frame } = sent;
  const { NewRoundPage } = await pages();
  const said = { wording: c.get('wording'), studies, rounds, typed, not, hadFrame: frame.kind !== 'none' };
  return <NewRoundPage {...said} by={by} pasted={pasted} />;
}

async function makeRound(c: Here) {
  const sent = await sentIn(await c.req.parseBody({ all: true }));
  const known = await c.get('deps').studies.list();
  const text = sent.by === 'form' ? JSON.stringify(describedBy(sent.typed)) : sent.pasted;
  const read = readSent(sent, text, known);
  if (read.kind === 'faulty') return c.html(await newRoundPage(c, sent, read.not), 422);
  const how = {
    state: 'draft',
    reason: c.get('wording').say('opening.reason'),
    faultsIn: frameFaultsWith(known),
  } as const;
  const outcome = await createRound(roundDeps(c), read.described, how);
  switch (outcome.kind) {
    case 'created':
    case 'unchanged': // sent twice
      return c.redirect(`${roundAddress(read.described.round.id, '/about')}?made=yes`, 303);
    case 'exists':
      return c.html(await newRoundPage(c, sent, oneFault(c, sent, 'id', 'opening.fault.taken')), 409);
    case 'not-comparable':
      return c.html(await newRoundPage(c, sent, oneFault(c, sent, 'comparedWith', 'opening.fault.comparedWith')), 422);
    case 'faulty-frame':
      return c.html(await newRoundPage(c, sent, { ...nothingWrong, frame: outcome.faults }), 422);
  }
}

/** The draft of an address, for whoever may run it; a response where there is none. */
async function toDescribe(c: Here): Promise<SeenRound | Response> {
  const round = c.req.param('round') ?? '';
  const seen = await seenRound(c.get('deps'), c.get('identity'), round);
  if (seen === undefined || !mayDo(c.get('identity'), 'run-round', round)) return nothing(c);
  return seen.entry.state === 'draft' ? seen : c.html(<Nothing wording={c.get('wording')} why="opening.begun" />, 409);
}

async function changePage(c: Here, { entry }: SeenRound, sent: Sent, not: NotDescribed = nothingWrong) {
  const { studies, rounds } = await offered(c);
  const { ChangeRoundPage } = await pages();
  const others = rounds.filter(({ round }) => round.id !== entry.round.id);
  const said = { wording: c.get('wording'), studies, rounds: others, typed: sent.typed, not };
  return <ChangeRoundPage {...said} hadFrame={sent.frame.kind !== 'none'} entry={entry} />;
}

async function changeDraft(c: Here, seen: SeenRound) {
  const form = await c.req.parseBody({ all: true });
  const sent: Sent = { ...(await sentIn(form)), by: 'form' };
  const known = await c.get('deps').studies.list();
  const read = readSent(sent, JSON.stringify(describedBy(sent.typed, seen.entry.round)), known);
  if (read.kind === 'faulty') return c.html(await changePage(c, seen, sent, read.not), 422);
  const how = {
    reason: c.get('wording').say('opening.reason'),
    faultsIn: frameFaultsWith(known),
    revision: v.parse(revisionIn, form['revision']),
  };
  const outcome = await changeRound(roundDeps(c), read.described, how);
  switch (outcome.kind) {
    case 'changed':
    case 'unchanged':
      return c.redirect(`${roundAddress(seen.entry.round.id, '/about')}?done=yes`, 303);
    case 'changed-meanwhile': {
      const now = await toDescribe(c);
      if (now instanceof Response) return now;
      return c.html(await changePage(c, now, sent, { ...nothingWrong, isChanged: true }), 412);
    }
    case 'not-comparable':
      return c.html(
        await changePage(c, seen, sent, oneFault(c, sent, 'comparedWith', 'opening.fault.comparedWith')),
        422,
      );
    case 'faulty-frame':
      return c.html(await changePage(c, seen, sent, { ...nothingWrong, frame: outcome.faults }), 422);
    case 'loses-interviews': {
      const { say, count, instrument: nameOf } = c.get('wording');
      const frame = outcome.psus.map(
        ({ instrument, psu, interviews }) =>
          `${nameOf(instrument)}, ${psu}: ${say('office.found', { count: count(interviews) })}`,
      );
      return c.html(await changePage(c, seen, sent, { ...nothingWrong, frame }), 409);
    }
    case 'frozen':
    case 'unknown-round':
      return nothing(c);
  }
}

/** Pages below `/fieldwork`; whoever mounts them has seen that staff ask. */
export const createOpeningApp = () =>
  new Hono<OfficeVariables>()
    .get('/new-round', async (c) => (mayMake(c) ? c.html(await newRoundPage(c, nothingSent)) : nothing(c)))
    .post('/new-round', limited, async (c) => (mayMake(c) ? makeRound(c) : nothing(c)))
    .get('/rounds/:round/describe', async (c) => {
      const seen = await toDescribe(c);
      if (seen instanceof Response) return seen;
      return c.html(await changePage(c, seen, { ...nothingSent, typed: asTyped(seen.entry.round) }));
    })
    .post('/rounds/:round/describe', limited, async (c) => {
      const seen = await toDescribe(c);
      return seen instanceof Response ? seen : changeDraft(c, seen);
    });
