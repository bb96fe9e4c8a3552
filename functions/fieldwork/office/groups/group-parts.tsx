/** What the pages of messages to registrants have in common: addresses, notices, whom one is for in words, and what is sent as it is now. */
import type { GroupRefusal } from '#functions/groups/lead-group.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { occupationSaid } from '#functions/platform/wording/occupation-said.ts';
import type { GroupMessage, GroupState } from '#schemas/fieldwork/group-message.ts';
import { roundAddress } from '../round-page.tsx';

/** All messages of a round, or one of them. */
export const groupsAddress = (round: string, id?: string, under = ''): string =>
  roundAddress(round, id === undefined ? '/messages' : `/messages/${id}${under}`);

/** Why nothing was done; each is a sentence `groups.notice.…`. */
export type GroupNotice = 'faulty' | Exclude<GroupRefusal, 'unknown-round' | 'unknown-message'>;

/** The line above a page that says so. */
export const Notice = ({ notice, wording }: { readonly notice: GroupNotice; readonly wording: PageWording }) => (
  <div class="notice bad" role="alert">
    <p>{wording.say(`groups.notice.${notice}`)}</p>
  </div>
);

/** Where a message stands; one that everybody has is sent. */
export const standingSaid = ({ say }: PageWording, state: GroupState, isOver: boolean): string =>
  say(`groups.state.${state === 'sending' && isOver ? 'over' : state}`);

/** Whom it is for, a line each. */
export function filterSaid({ say, country, voice }: PageWording, { filter, purpose }: GroupMessage): readonly string[] {
  const { countries, occupations, interests, contact } = filter;
  return [
    say(`groups.purpose.${purpose}`),
    countries.length === 0 ? say('groups.everywhere') : countries.map(country).join(', '),
    occupations.length === 0
      ? say('groups.everyOccupation')
      : occupations.map((code) => `${code} ${occupationSaid(voice, code)}`).join(', '),
    interests.length === 0
      ? say('groups.everyInterest')
      : interests.map((interest) => say(`groups.interest.${interest}`)).join(', '),
    say(`groups.contact.${contact}`),
  ];
}
