/** Messages to registrants: written, approved by somebody else, sent and stopped. It is loaded when somebody asks for it. */
import type { Context } from 'hono';

import { groupMail } from '#functions/groups/group-mail.ts';
import {
  approveGroup,
  type GroupDeps,
  type GroupLed,
  rewriteGroup,
  sendGroup,
  stopGroup,
  writeGroup,
} from '#functions/groups/lead-group.ts';
import { isOver } from '#functions/groups/plan-group.ts';
import { countReached, reachingStudies } from '#functions/groups/reached.ts';
import { type GroupFaults, type TypedGroup, typedGroup } from '#functions/groups/typed-group.ts';
import { mayDo, type StaffAction } from '#functions/platform/identity/access.ts';
import { namesIn } from '#functions/platform/members/people.ts';
import type { StoredGroupMessage } from '#functions/store/store.ts';
import { languages } from '#schemas/words/languages.ts';
import { Nothing } from '../nothing.tsx';
import type { SeenRound } from '../read/deps.ts';
import { seenRound } from '../read/seen.ts';
import { seenIn } from '../read/seen-revision.ts';
import type { OfficeVariables } from '../read/variables.ts';
import { languagesOf } from '../trying/forms-section.tsx';
import { GroupPage } from './group-page.tsx';
import { type GroupNotice, groupsAddress } from './group-parts.tsx';
import { GroupsPage } from './groups-page.tsx';

type Here = Context<OfficeVariables>;
type Typed = { readonly typed?: TypedGroup; readonly faults?: GroupFaults; readonly notice?: GroupNotice };
type One = { readonly seen: SeenRound; readonly message: StoredGroupMessage };

const nothing = (c: Here) => c.html(<Nothing wording={c.get('wording')} why="office.noRound" />, 404);
const spokenIn = ({ entry }: SeenRound) => languagesOf(entry.round, { id: '', speaks: languages });

function depsOf(c: Here): GroupDeps {
  const { store, studies, now, newId, putJobs } = c.get('deps');
  return { store, studies, now, newId, putJobs, by: c.get('identity').subject };
}

/** The round of an address, for whoever may do that there, where people register. */
async function roundFor(c: Here, action: StaffAction): Promise<SeenRound | undefined> {
  const round = c.req.param('round') ?? '';
  if (!mayDo(c.get('identity'), action, round)) return undefined;
  const seen = await seenRound(c.get('deps'), c.get('identity'), round);
  if (seen === undefined) return undefined;
  return (await reachingStudies(c.get('deps').studies, seen.entry.round)).length > 0 ? seen : undefined;
}

/** The message of an address, likewise. */
async function messageFor(c: Here, action: StaffAction): Promise<One | undefined> {
  const seen = await roundFor(c, action);
  const message = seen && (await c.get('deps').store.getGroupMessage(seen.entry.round.id, c.req.param('id') ?? ''));
  return seen && message && { seen, message };
}

async function groupsPage(c: Here, seen: SeenRound, { typed = typedGroup({}), ...more }: Typed = {}) {
  const { store } = c.get('deps');
  const round = seen.entry.round.id;
  const all = await store.listGroupMessages(round);
  const messages = await Promise.all(
    all.toReversed().map(async (message) => ({
      ...message,
      isOver: message.state === 'sending' && isOver(message, await store.countGroup(round, message.id)),
    })),
  );
  const shown = { wording: c.get('wording'), seen, messages, spoken: spokenIn(seen), typed };
  return <GroupsPage {...shown} {...more} />;
}

async function groupPage(c: Here, { seen, message }: One, more: Typed = {}) {
  const { wording, deps, identity } = { wording: c.get('wording'), deps: c.get('deps'), identity: c.get('identity') };
  const { round } = seen.entry;
  const isSettled = message.state === 'sending' || message.state === 'stopped';
  const places = { record: wording.say('groups.record'), stop: wording.say('groups.stopLink') };
  const [counts, roll, mails, reach] = await Promise.all([
    deps.store.countGroup(round.id, message.id),
    deps.store.readStaff(),
    Promise.all(
      message.texts.map(async (text) => ({
        language: text.language,
        ...(await groupMail(round, message, text, places)),
      })),
    ),
    isSettled ? undefined : countReached(deps, round, message),
  ]);
  return (
    <GroupPage
      {...{ wording, seen, message, mails, reach, counts }}
      isOver={isOver(message, counts)}
      spoken={spokenIn(seen)}
      isOwn={message.writers.includes(identity.subject)}
      mayApprove={mayDo(identity, 'approve-messages', round.id)}
      nameOf={namesIn(roll)}
      isDone={c.req.query('done') !== undefined}
      {...more}
    />
  );
}

type Shown = ReturnType<typeof groupPage>;

/** What came of it: the message as it is now, or `page` with what was typed and why it was not taken. */
async function told(c: Here, outcome: GroupLed, page: (more: Omit<Typed, 'typed'>) => Shown) {
  switch (outcome.kind) {
    case 'done':
    case 'unchanged':
      return c.redirect(`${groupsAddress(c.req.param('round') ?? '', outcome.message.id)}?done=yes`, 303);
    case 'faulty':
      return c.html(await page({ faults: outcome.faults, notice: outcome.kind }), 422);
    case 'changed-meanwhile':
      return c.html(await page({ notice: outcome.kind }), 412);
    case 'own-text':
      return c.html(await page({ notice: outcome.kind }), 403);
    case 'round-over':
    case 'not-approved':
    case 'under-way':
    case 'not-under-way':
    case 'no-sender':
      return c.html(await page({ notice: outcome.kind }), 409);
    case 'unknown-round':
    case 'unknown-message':
      return nothing(c);
  }
}

/** Every message of a round. */
export async function showGroups(c: Here) {
  const seen = await roundFor(c, 'write-messages');
  return seen === undefined ? nothing(c) : c.html(await groupsPage(c, seen));
}

/** Writes another one. */
export async function writeOne(c: Here) {
  const seen = await roundFor(c, 'write-messages');
  if (seen === undefined) return nothing(c);
  const typed = typedGroup(await c.req.parseBody({ all: true }));
  const outcome = await writeGroup(depsOf(c), seen.entry.round.id, typed);
  return told(c, outcome, (more) => groupsPage(c, seen, { typed, ...more }));
}

/** One of them. */
export async function showGroup(c: Here) {
  const one = await messageFor(c, 'write-messages');
  if (one === undefined) return nothing(c);
  c.header('etag', `"${one.message.revision}"`);
  return c.html(await groupPage(c, one));
}

/** Of two who change it the second sees how it is now. */
export async function changeOne(c: Here) {
  const one = await messageFor(c, 'write-messages');
  if (one === undefined) return nothing(c);
  const form = await c.req.parseBody({ all: true });
  const typed = typedGroup(form);
  const as = { id: one.message.id, seen: seenIn(c, form) };
  const outcome = await rewriteGroup(depsOf(c), one.seen.entry.round.id, typed, as);
  return told(c, outcome, async (more) => {
    const now = (await messageFor(c, 'write-messages')) ?? one;
    return groupPage(c, now, more.notice === 'faulty' ? { typed, ...more } : more);
  });
}

type Step = typeof approveGroup | typeof sendGroup | typeof stopGroup;

/** A step of one, in the revision that somebody looked at. */
const stepTo = (step: Step, action: StaffAction) => async (c: Here) => {
  const one = await messageFor(c, action);
  if (one === undefined) return nothing(c);
  const seen = seenIn(c, await c.req.parseBody());
  const outcome = await step(depsOf(c), one.seen.entry.round.id, one.message.id, seen);
  return told(c, outcome, async (more) => groupPage(c, (await messageFor(c, action)) ?? one, more));
};

/** By somebody who wrote none of it. */
export const approveOne = stepTo(approveGroup, 'approve-messages');
/** What was approved goes out. */
export const sendOne = stepTo(sendGroup, 'write-messages');
/** Nobody else gets it. */
export const stopOne = stepTo(stopGroup, 'write-messages');
