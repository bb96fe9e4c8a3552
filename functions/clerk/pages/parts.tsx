/** What the pages of clerks have in common: addresses, what is said of one registration, and what came of a form. */
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import type { Pair, Side } from '#functions/registry/office/duplicates/pairs.ts';
import type { ResponseRecord } from '#functions/store/response-record.ts';
import { stateOf } from '#functions/store/standing.ts';
import { isOfChild } from '#schemas/fieldwork/of-age.ts';
import { shortReceipt } from '#schemas/fieldwork/short-receipt.ts';
import { takenBy } from '#schemas/reference/lists.ts';

/** Where the pages of a round are. */
export const pairsAddress = (round: string, under = ''): string =>
  `/registrants/rounds/${encodeURIComponent(round)}${under}`;

/** Forms on paper of a round, or one of them. */
export const paperAddress = (round: string, number = '', under = ''): string =>
  pairsAddress(round, `/paper${number === '' ? '' : `/${encodeURIComponent(number)}`}${under}`);

/** Where somebody who is there is registered, for a campaign once it is chosen; or their slip, by the mark of the page that they were registered from. */
export const hereAddress = (round: string, campaign = '', mark = ''): string =>
  pairsAddress(round, ['/here', ...[campaign, mark].filter((one) => one !== '').map(encodeURIComponent)].join('/'));

/** Where two registrations are compared. */
export const pairAddress = (round: string, { one, two }: Pair): string =>
  pairsAddress(round, `/pairs/${[one, two].map(({ response }) => encodeURIComponent(response.id)).join('/')}`);

/** What was done; each is a sentence `pairs.done.…`. */
export const donePairs = ['two-people', 'one-person', 'put-back'] as const;
export type DonePair = (typeof donePairs)[number];

/** Why nothing was changed; each is a sentence `pairs.notice.…`. */
export type PairNotice = 'faulty' | 'no-reason' | 'changed-meanwhile' | 'not-set-aside';

type WordProps = {
  readonly wording: PageWording;
  readonly done?: DonePair | undefined;
  readonly notice?: PairNotice | undefined;
};

/** The line above a page that says what came of a form. */
export const Outcome = ({ wording: { say }, done, notice }: WordProps) => {
  if (notice !== undefined)
    return (
      <p class="notice bad" role="alert">
        {say(`pairs.notice.${notice}`)}
      </p>
    );
  return done === undefined ? null : (
    <p class="notice good" role="status">
      {say(`pairs.done.${done}`)}
    </p>
  );
};

/** The number that the person was given. */
export const numberOf = ({ id }: Pick<ResponseRecord, 'id'>): string => shortReceipt(id);

const contactSaid = ({ reachedBy, verified }: ResponseRecord) => {
  if (reachedBy?.length === 0) return 'pairs.noContact';
  return verified === true ? 'pairs.verified' : 'pairs.notVerified';
};

/** How it was taken; of a child, and where nobody was asked that yet, only what others did is said. */
function takenSaid({ say }: PageWording, response: ResponseRecord): readonly string[] {
  const by = takenBy.codes.find((one) => one === response.answers['taken_by']);
  return by === undefined || (by === 'self' && isOfChild(response)) ? [] : [say(`pairs.taken.${by}`)];
}

/** When and how it came, and how it stands; nothing of who it is. */
export const standingSaid = (wording: PageWording, response: ResponseRecord): string => {
  const { say, formats } = wording;
  return [
    say('pairs.registered', { moment: formats.moment(response.receivedAt) }),
    ...takenSaid(wording, response),
    say(contactSaid(response)),
    ...(isOfChild(response) ? [say('pairs.isChild')] : []),
    ...(stateOf(response) === 'set-aside' ? [say('pairs.isAside')] : []),
  ].join(' · ');
};

/** What the two share, a line each. */
export const Shares = ({ wording: { say }, pair }: { readonly wording: PageWording; readonly pair: Pair }) => (
  <ul>
    {pair.shares.map((kind) => (
      <li data-shares={kind}>{say(`pairs.shares.${kind}`)}</li>
    ))}
  </ul>
);

/** One registration in a line. */
export const SideLine = ({ wording, side: { response } }: { readonly wording: PageWording; readonly side: Side }) => (
  <li>
    <strong class="code">{numberOf(response)}</strong> <span class="muted">{standingSaid(wording, response)}</span>
  </li>
);
