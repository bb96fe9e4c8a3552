/** Invites colleagues, says what they may do, and ends their access: for administrators of every round alone. */
import { type Context, Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import * as v from 'valibot';

import {
  type ChangeOutcome,
  changeMember,
  endMember,
  type InviteOutcome,
  inviteAgain,
  inviteMember,
} from '#functions/platform/members/manage-members.ts';
import {
  type AccountOutcome,
  type AccountRefusal,
  inviteAccount,
  mailAgain,
} from '#functions/platform/members/invite-account.ts';
import { mayDoEverywhere } from '#functions/platform/identity/access.ts';
import { platformTrail } from '#functions/store/audit.ts';
import { reasonIn } from '../interviews/decide-form.tsx';
import { Nothing } from '../nothing.tsx';
import { siteOf } from '../read/site-of.ts';
import type { OfficeVariables } from '../read/variables.ts';
import { InvitationPage } from './invitation-page.tsx';
import { staffAddress, type Titled } from './member-card.tsx';
import { type AccountDone, isOfStaff, type MembersNotice, MembersPage } from './members-page.tsx';
import { nobodyTyped, readEmail, readGrant, readWish, typedMember, type TypedMember } from './typed-member.ts';

type Here = Context<OfficeVariables>;

const dones = ['invited', 'known', 'mailed'] as const satisfies readonly AccountDone[];
const doneIn = v.fallback(v.optional(v.picklist(dones)), undefined);

/** Lines of the trail that a page shows. */
const shownLines = 30;

const nothing = (c: Here) => c.html(<Nothing wording={c.get('wording')} why="staff.noPage" />, 404);
const memberDeps = (c: Here) => ({ ...c.get('deps'), by: c.get('identity').subject });

/** Rounds that can be ticked. */
async function roundsOf(c: Here): Promise<readonly Titled[]> {
  const entries = await c.get('deps').store.listRounds();
  return entries.filter(({ state }) => state !== 'archived').map(({ round: { id, title } }) => ({ id, title }));
}

async function membersPage(c: Here, notice?: MembersNotice, typed: TypedMember = nobodyTyped) {
  const { store, now, accounts } = c.get('deps');
  const [roll, trail, rounds] = await Promise.all([store.readStaff(), store.listAudit(platformTrail), roundsOf(c)]);
  return (
    <MembersPage
      wording={c.get('wording')}
      members={roll.members}
      rounds={rounds}
      trail={trail.filter(isOfStaff).toReversed().slice(0, shownLines)}
      typed={typed}
      self={c.get('identity').subject}
      now={now().toISOString()}
      notice={notice}
      hasPool={accounts !== undefined}
      done={notice === undefined ? v.parse(doneIn, c.req.query('done')) : undefined}
    />
  );
}

/** Why nothing was changed. */
async function refused(c: Here, { kind }: AccountRefusal, typed?: TypedMember) {
  switch (kind) {
    case 'unknown':
    case 'not-administrator':
      return nothing(c);
    case 'changed-meanwhile':
      return c.html(await membersPage(c, kind), 412);
    case 'ended':
    case 'yourself':
    case 'last-administrator':
    case 'full':
    case 'there':
    case 'switched-off':
      return c.html(await membersPage(c, kind, typed), 409);
    case 'no-address':
      return c.html(await membersPage(c, kind, typed), 422);
  }
}

async function handedOver(c: Here, outcome: InviteOutcome) {
  if (outcome.kind !== 'invited') return refused(c, outcome);
  const { member, code } = outcome;
  return c.html(<InvitationPage wording={c.get('wording')} member={member} code={code} site={siteOf(c)} />);
}

const accountDone = (c: Here, outcome: AccountOutcome, typed?: TypedMember) =>
  'member' in outcome ? c.redirect(`${staffAddress}?done=${outcome.kind}`, 303) : refused(c, outcome, typed);

const changed = (c: Here, outcome: ChangeOutcome) =>
  outcome.kind === 'done' ? c.redirect(staffAddress, 303) : refused(c, outcome);

/** The member of an address as they were looked at, with what was typed. */
async function asked(c: Here) {
  const form = await c.req.parseBody({ all: true });
  const typed = typedMember(form);
  return { typed, reason: reasonIn(form['reason']), seen: { id: c.req.param('id') ?? '', revision: typed.revision } };
}

/** Whoever does not administer every round finds nothing there. */
const forAdministrators = createMiddleware<OfficeVariables>(async (c, next) => {
  if (!mayDoEverywhere(c.get('identity'), 'manage-staff')) return nothing(c);
  return next();
});

/** Pages below `/fieldwork`; whoever mounts them has seen that staff ask. */
export const createStaffApp = () =>
  new Hono<OfficeVariables>()
    .use('/staff/*', forAdministrators)
    .get('/staff', async (c) => c.html(await membersPage(c)))
    .post('/staff/invite', async (c) => {
      const { typed } = await asked(c);
      const wish = readWish(typed, new Set((await roundsOf(c)).map(({ id }) => id)));
      if (wish.kind === 'faulty') return c.html(await membersPage(c, wish.fault, typed), 422);
      const { accounts } = c.get('deps');
      if (accounts === undefined) return handedOver(c, await inviteMember(memberDeps(c), wish.value));
      const email = readEmail(typed);
      if (email.kind === 'faulty') return c.html(await membersPage(c, email.fault, typed), 422);
      return accountDone(c, await inviteAccount({ ...memberDeps(c), accounts }, wish.value, email.value), typed);
    })
    .post('/staff/:id/address', async (c) => {
      const { seen } = await asked(c);
      const { accounts } = c.get('deps');
      return accounts === undefined
        ? handedOver(c, await inviteAgain(memberDeps(c), seen))
        : accountDone(c, await mailAgain({ ...memberDeps(c), accounts }, seen));
    })
    .post('/staff/:id/change', async (c) => {
      const { typed, reason, seen } = await asked(c);
      const before = (await c.get('deps').store.readStaff()).members.find(({ id }) => id === seen.id);
      const known = new Set([...(await roundsOf(c)).map(({ id }) => id), ...(before?.rounds ?? [])]);
      const grant = readGrant(typed, known);
      if (grant.kind === 'faulty') return c.html(await membersPage(c, grant.fault), 422);
      if (reason === '') return c.html(await membersPage(c, 'reason'), 422);
      return changed(c, await changeMember(memberDeps(c), seen, grant.value, reason));
    })
    .post('/staff/:id/end', async (c) => {
      const { reason, seen } = await asked(c);
      if (reason === '') return c.html(await membersPage(c, 'reason'), 422);
      return changed(c, await endMember(memberDeps(c), seen, reason));
    });
