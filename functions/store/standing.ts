/** Where a stored response stands: in review, in figures, and in how often its answers were changed. */
import { countsInFigures, type StoredState } from '#schemas/fieldwork/interview-states.ts';

import type { IdentityRecord, ResponseRecord } from './response-record.ts';

/** Its state; what nobody has looked at is filed. */
export const stateOf = ({ review }: Pick<ResponseRecord, 'review'>): StoredState => review?.state ?? 'filed';

/** Whether figures are made of it: it was no trial, and nobody has set it aside. */
export const isCounted = (record: Pick<ResponseRecord, 'review' | 'trial'>): boolean =>
  record.trial !== true && countsInFigures[stateOf(record)];

/** How often its answers were changed; moves in review change none. The corrections of a phone are numbered by it. */
export const editionOf = ({ edition, revision = 0 }: Pick<ResponseRecord, 'edition' | 'revision'>): number =>
  edition ?? revision;

/** Whether it is who filed this response, as it stands now: of several bodies and versions under one id the response says which. */
export const isIdentityOf = (
  { contentDigest, who }: Pick<IdentityRecord, 'contentDigest' | 'who'>,
  response: Pick<ResponseRecord, 'contentDigest' | 'who'>,
): boolean => contentDigest === response.contentDigest && who === response.who;
