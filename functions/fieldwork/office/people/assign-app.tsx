/** Says who goes out in a round and where to, for a coordinator: by the same checks as `remit enumerator set`. */
import { type Context, Hono } from 'hono';

import { assign, type AssignOutcome } from '#functions/fieldwork/people/assign.ts';
import { type Listed, readTable } from '#functions/fieldwork/people/read-table.ts';
import { unassigned } from '#functions/fieldwork/links/set-enumerators.ts';
import { mayDo } from '#functions/platform/identity/access.ts';
import { Nothing } from '../nothing.tsx';
import type { SeenRound } from '../read/deps.ts';
import { seenRound } from '../read/seen.ts';
import type { OfficeVariables } from '../read/variables.ts';
import { roundAddress } from '../round-page.tsx';
import { AssignPage, type NotAssigned } from './assign-page.tsx';
import { asTyped, listedOf, nobody, typedPerson, type TypedPerson, typedTable } from './typed.ts';

type Here = Context<OfficeVariables>;
type Typed = { readonly person?: TypedPerson; readonly table?: string };

const nothing = (c: Here) => c.html(<Nothing wording={c.get('wording')} why="office.noRound" />, 404);

/** The round of an address, for whoever may say who goes out in it. */
async function toAssign(c: Here): Promise<SeenRound | undefined> {
  const round = c.req.param('round') ?? '';
  if (!mayDo(c.get('identity'), 'assign-places', round)) return undefined;
  return seenRound(c.get('deps'), c.get('identity'), round);
}

async function assignPage(c: Here, seen: SeenRound, { person = nobody, table = '' }: Typed, notDone?: NotAssigned) {
  const frame = await c.get('deps').store.getFrame(seen.entry.round.id);
  const free = unassigned(frame, seen.enumerators);
  return (
    <AssignPage wording={c.get('wording')} seen={seen} person={person} table={table} free={free} notDone={notDone} />
  );
}

/** Assigns, and answers with the page of enumerators, or with what was typed and why it was not taken. */
async function assigned(c: Here, seen: SeenRound, people: readonly Listed[], typed: Typed) {
  const deps = { ...c.get('deps'), by: c.get('identity').subject };
  const { id } = seen.entry.round;
  const reason = c.get('wording').say('assigning.reason');
  const { revision } = typed.person ?? {};
  const look = revision === undefined ? {} : { seen: { revision: revision === '' ? undefined : Number(revision) } };
  const outcome: AssignOutcome = await assign(deps, id, people, { reason, ...look });
  c.get('rounds').forget(id);
  switch (outcome.kind) {
    case 'set': {
      const told = new URLSearchParams({
        added: String(outcome.added.length),
        changed: String(outcome.changed.length),
      });
      return c.redirect(`${roundAddress(id, '/people')}?${told.toString()}`, 303);
    }
    case 'faulty':
      return c.html(await assignPage(c, seen, typed, { ...outcome, many: typed.table !== undefined }), 422);
    case 'changed-meanwhile': {
      // How they are now stands in the form, where one was looked at: what was typed is for the other one.
      const now = (await toAssign(c)) ?? seen;
      const there = now.enumerators.find((one) => one.id === outcome.enumerator);
      const person = typed.person && { ...typed.person, revision: there === undefined ? '' : String(there.revision) };
      const kept = { ...typed, ...(person && { person }) };
      return c.html(await assignPage(c, now, kept, { kind: 'changed', id: outcome.enumerator }), 412);
    }
    case 'round-over':
      return c.html(await assignPage(c, seen, typed, { kind: 'over' }), 409);
    case 'unknown-round':
      return nothing(c);
  }
}

/** Pages below `/fieldwork`; whoever mounts them has seen that staff ask. */
export const createAssignApp = () =>
  new Hono<OfficeVariables>()
    .get('/rounds/:round/people/assign', async (c) => {
      const seen = await toAssign(c);
      if (seen === undefined) return nothing(c);
      const who = seen.enumerators.find(({ id }) => id === c.req.query('who'));
      return c.html(await assignPage(c, seen, who === undefined ? {} : { person: asTyped(who) }));
    })
    .post('/rounds/:round/people/person', async (c) => {
      const seen = await toAssign(c);
      if (seen === undefined) return nothing(c);
      const person = typedPerson(await c.req.parseBody());
      const { instruments } = seen.entry.round;
      return assigned(c, seen, [listedOf(person, new Set(Object.keys(instruments)))], { person });
    })
    .post('/rounds/:round/people/table', async (c) => {
      const seen = await toAssign(c);
      if (seen === undefined) return nothing(c);
      const table = typedTable(await c.req.parseBody());
      const read = readTable(table);
      return read.kind === 'faulty'
        ? c.html(await assignPage(c, seen, { table }, { ...read, many: true }), 422)
        : assigned(c, seen, read.people, { table });
    });
