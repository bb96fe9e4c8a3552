/** The links of enumerators in the API description. */
import { component, json, problemAnswers } from './openapi-parts.ts';

/** What keeps from being noted what somebody says of the place of a link. */
const refusedSayings = [
  'malformed-json',
  'faulty-body',
  'not-json',
  'encoded-body',
  'body-too-large',
  'not-signed-in',
  'out-of-scope',
  'link-ended',
  'store-unavailable',
] as const;

export const exchangeLinkCode = {
  operationId: 'exchangeLinkCode',
  summary: 'Exchange the code of a link for what its enumerator is to do',
  description:
    'A code is spent by the first device that asks with it. That device may ask again when the answer was lost; no other one gets anything.',
  security: [],
  requestBody: { required: true, content: { 'application/json': { schema: component('LinkExchange') } } },
  responses: {
    '200': json('The work, with a token for each questionnaire in each place.', 'WorkList'),
    ...problemAnswers(
      'malformed-json',
      'code-mistyped',
      'code-unknown',
      'code-spent',
      'link-ended',
      'store-unavailable',
    ),
  },
};

export const readWork = {
  operationId: 'readWork',
  summary: 'What the holder of a link is to do now',
  security: [{ link: [] }],
  responses: {
    '200': json('The work, with fresh tokens.', 'WorkList'),
    ...problemAnswers('not-signed-in', 'code-unknown', 'link-ended', 'store-unavailable'),
  },
};

export const readSentBack = {
  operationId: 'readSentBack',
  summary: 'Interviews that were sent back to the holder of a link, and are not corrected yet',
  security: [{ link: [] }],
  responses: {
    '200': json('Each with the reason of whoever sent it back; no answers.', 'SentBack'),
    ...problemAnswers('not-signed-in', 'link-ended', 'store-unavailable'),
  },
};

export const readNotices = {
  operationId: 'readNotices',
  summary:
    'What the office lets the holder of a link know: what the last checks found in their interviews, and how places they handed back were settled',
  security: [{ link: [] }],
  responses: {
    '200': json('Advice about their own interviews, and places that were settled; no answers.', 'Notices'),
    ...problemAnswers('not-signed-in', 'link-ended', 'store-unavailable'),
  },
};

export const sendShiftSheet = {
  operationId: 'sendShiftSheet',
  summary: 'Send the sheet of the shift of a link, as far as it is counted',
  description:
    'The newest state by `at` is kept, and weighs everybody who was met in the shift. Sending it again changes nothing.',
  security: [{ link: [] }],
  requestBody: { required: true, content: { 'application/json': { schema: component('ShiftSheet') } } },
  responses: {
    '200': json('It is kept, or a newer one is.', 'ShiftSheetNoted'),
    ...problemAnswers(...refusedSayings, 'round-not-open', 'round-closing', 'round-closed'),
  },
};

export const sendListing = {
  operationId: 'sendListing',
  summary: 'Send the dwellings that were listed in the place of a link, before any is drawn there',
  description:
    'The newest `revision` of a list is kept; sending it again changes nothing. Several phones send lists of their own, and the office joins them.',
  security: [{ link: [] }],
  requestBody: { required: true, content: { 'application/json': { schema: component('Listing') } } },
  responses: {
    '200': json('It is kept, or a newer one is: `noted` is its id and revision.', 'ListingNoted'),
    ...problemAnswers(...refusedSayings, 'response-id-reused', 'round-not-open', 'round-closing', 'round-closed'),
  },
};

export const handBackPlace = {
  operationId: 'handBackPlace',
  summary: 'Hand the place of a link back with a reason, or go there after all',
  description:
    'The office is told; the link and what was begun with it stay as they are. Sending it again changes nothing.',
  security: [{ link: [] }],
  requestBody: { required: true, content: { 'application/json': { schema: component('HandBack') } } },
  responses: {
    '200': json('It is noted.', 'HandBackNoted'),
    ...problemAnswers(...refusedSayings),
  },
};
