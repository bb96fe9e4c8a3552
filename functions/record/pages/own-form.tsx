/** The forms on the pages of a record: each names the record that it was made of. */
import type { Child } from 'hono/jsx';

import { shortReceipt } from '#schemas/fieldwork/short-receipt.ts';
import type { PageVoice } from '#functions/platform/http/language.ts';

import type { OwnRecord } from '../record-of.ts';

/** The field of a form that says which record it is about: a browser holds one visit, and may show pages of two records. */
export const recordField = 'record';

/** A page about the record that a person has in a round. */
export const recordAddress = (round: string, part = ''): string => `/record/${encodeURIComponent(round)}${part}`;

/** A form about a record, which is refused in a visit to another one. */
export const OwnForm = ({
  record: { round, response },
  part,
  children,
  ...more
}: {
  readonly record: Pick<OwnRecord, 'round' | 'response'>;
  /** Where it is posted to, below the record. */
  readonly part: string;
  readonly class?: string;
  readonly children?: Child;
}) => (
  <form method="post" action={recordAddress(round.id, part)} {...more}>
    <input type="hidden" name={recordField} value={response.id} />
    {children}
  </form>
);

/** Whose record it is, for somebody who has registered several people with one contact. */
export const Whose = ({
  voice: { say },
  record: { response, identity },
}: {
  readonly voice: PageVoice;
  readonly record: OwnRecord;
}) => (
  <p class="lead">
    {typeof identity['name'] === 'string' && (
      <>
        <strong>{identity['name']}</strong> ·{' '}
      </>
    )}
    {say('filling.receipt')}: <span class="receipt">{shortReceipt(response.id)}</span>
  </p>
);
