/** Organisations of people abroad: added, put right, withdrawn and left without a contact by whoever runs the campaigns of a round. It is loaded when somebody asks for it. */
import type { Context } from 'hono';

import {
  addAssociation,
  changeAssociation,
  type SetAssociationOutcome,
  takeOut,
} from '#functions/associations/set-association.ts';
import {
  type AssociationFaults,
  type TypedAssociation,
  typedAssociation,
} from '#functions/associations/typed-association.ts';
import { mayDo } from '#functions/platform/identity/access.ts';
import type { StoredAssociation } from '#functions/store/store.ts';
import { reasonIn } from '../interviews/decide-form.tsx';
import { Nothing } from '../nothing.tsx';
import type { SeenRound } from '../read/deps.ts';
import { seenRound } from '../read/seen.ts';
import { seenIn } from '../read/seen-revision.ts';
import type { OfficeVariables } from '../read/variables.ts';
import type { AssociationNotice } from './association-fields.tsx';
import { AssociationPage } from './association-page.tsx';
import { associationsAddress } from './associations-address.ts';
import { AssociationsPage } from './associations-page.tsx';

type Here = Context<OfficeVariables>;
type Typed = {
  readonly typed?: TypedAssociation;
  readonly faults?: AssociationFaults;
  readonly notice?: AssociationNotice;
};
type One = { readonly seen: SeenRound; readonly association: StoredAssociation };

const nothing = (c: Here) => c.html(<Nothing wording={c.get('wording')} why="office.noRound" />, 404);
const associationDeps = (c: Here) => ({ ...c.get('deps'), by: c.get('identity').subject });
const writtenOnPage = (c: Here): string => c.get('wording').say('associations.reason');

/** The round of an address, for whoever may write there. */
async function toWrite(c: Here): Promise<SeenRound | undefined> {
  const round = c.req.param('round') ?? '';
  if (!mayDo(c.get('identity'), 'run-campaigns', round)) return undefined;
  return seenRound(c.get('deps'), c.get('identity'), round);
}

/** The organisation of an address, likewise. */
async function oneAt(c: Here): Promise<One | undefined> {
  const seen = await toWrite(c);
  const id = c.req.param('id') ?? '';
  const association = seen && (await c.get('deps').store.getAssociation(seen.entry.round.id, id));
  return seen && association && { seen, association };
}

const listPage = async (c: Here, seen: SeenRound, typed: Typed = {}) => (
  <AssociationsPage
    wording={c.get('wording')}
    seen={seen}
    associations={await c.get('deps').store.listAssociations(seen.entry.round.id)}
    {...typed}
  />
);

const onePage = (c: Here, { seen, association }: One, typed: Typed = {}) => (
  <AssociationPage
    wording={c.get('wording')}
    seen={seen}
    association={association}
    isDone={c.req.query('done') !== undefined}
    {...typed}
  />
);

/** What came of it: the organisation as it is now, or `page` with what was typed and why it was not taken. */
async function told(
  c: Here,
  outcome: SetAssociationOutcome,
  page: (more: Omit<Typed, 'typed'>) => Promise<ReturnType<typeof onePage>>,
) {
  switch (outcome.kind) {
    case 'written':
    case 'unchanged':
      return c.redirect(`${associationsAddress(c.req.param('round') ?? '', outcome.id)}?done=yes`, 303);
    case 'faulty':
      return c.html(await page({ faults: outcome.faults, notice: outcome.kind }), 422);
    case 'changed-meanwhile':
      return c.html(await page({ notice: outcome.kind }), 412);
    case 'already-there':
    case 'round-over':
      return c.html(await page({ notice: outcome.kind }), 409);
    case 'unknown-round':
    case 'unknown-association':
      return nothing(c);
  }
}

/** Everything that a round lists. */
export async function showAssociations(c: Here) {
  const seen = await toWrite(c);
  return seen === undefined ? nothing(c) : c.html(await listPage(c, seen));
}

/** Adds one. */
export async function writeAssociation(c: Here) {
  const seen = await toWrite(c);
  if (seen === undefined) return nothing(c);
  const typed = typedAssociation(await c.req.parseBody());
  const outcome = await addAssociation(associationDeps(c), seen.entry.round.id, typed, writtenOnPage(c));
  return told(c, outcome, (more) => listPage(c, seen, { typed, ...more }));
}

/** One of them. */
export async function showAssociation(c: Here) {
  const one = await oneAt(c);
  if (one === undefined) return nothing(c);
  c.header('etag', `"${one.association.revision}"`);
  return c.html(onePage(c, one));
}

/** Of two who change it the second sees how it is now. */
export async function changeOne(c: Here) {
  const one = await oneAt(c);
  if (one === undefined) return nothing(c);
  const form = await c.req.parseBody();
  const [typed, { id }] = [typedAssociation(form), one.association];
  const how = { reason: writtenOnPage(c), seen: seenIn(c, form) };
  const outcome = await changeAssociation(associationDeps(c), one.seen.entry.round.id, { id, typed }, how);
  const now = async () => (await oneAt(c)) ?? one;
  return told(c, outcome, async (more) =>
    onePage(c, await now(), more.notice === 'changed-meanwhile' ? more : { typed, ...more }),
  );
}

/** With a reason. Consent that is taken back is followed at once: whoever wrote something else meanwhile does not keep it from that. */
export async function takeOutOf(c: Here, what: 'contact' | 'association') {
  const one = await oneAt(c);
  if (one === undefined) return nothing(c);
  const form = await c.req.parseBody();
  const reason = reasonIn(form['reason']);
  if (reason === '') return c.html(onePage(c, one, { notice: 'no-reason' }), 422);
  const how = { reason, ...(what === 'association' && { seen: seenIn(c, form) }) };
  const outcome = await takeOut(associationDeps(c), one.seen.entry.round.id, { id: one.association.id, what }, how);
  const now = async () => (await oneAt(c)) ?? one;
  return told(c, outcome, async (more) => onePage(c, await now(), more));
}
