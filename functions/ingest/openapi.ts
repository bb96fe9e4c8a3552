/** The OpenAPI 3.1 description of the public API, made from the schemas that check it. */
import { bodySchema } from '#schemas/language/check/body-schema.ts';
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';

import { listAssociations, tableOfAssociations } from './openapi-associations.ts';
import { getChallenge, proofParameter } from './openapi-floods.ts';
import { getBackupKey, postBackup } from './openapi-backup.ts';
import {
  exchangeLinkCode,
  handBackPlace,
  readNotices,
  readSentBack,
  readWork,
  sendListing,
  sendShiftSheet,
} from './openapi-links.ts';
import { component, json, pathParameter, problemAnswers, unchanged } from './openapi-parts.ts';
import { answerSchemas } from './openapi-schemas.ts';
import { getStudy } from './openapi-studies.ts';

/** Rules between answers have no JSON Schema: they are described in words, and checked at ingestion. */
const jsonSchema = (schema: GenericSchema) => {
  const described = toJsonSchema(schema, { target: 'draft-2020-12', errorMode: 'ignore', typeMode: 'input' });
  delete described.$schema; // said once, by OpenAPI 3.1 itself
  return described;
};

const bodyName = ({ id, version }: { readonly id: string; readonly version: number }): string => `${id}.v${version}`;

const roundParameter = pathParameter('round', 'Id of a round', '^[a-z0-9][a-z0-9-]{0,62}$');
const releaseParameter = pathParameter('id', 'Id of a release', '^[A-Za-z0-9-]{1,64}$');
const fileParameter = pathParameter('file', 'Name of a file in the manifest', '^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$');

const plotParameter = pathParameter(
  'plot',
  'Name of a plot in the manifest, without its folder',
  '^[a-z][A-Za-z0-9._-]{0,150}[.]svg$',
);

const elsewhere = {
  description: 'The bytes are at a signed address of the object store that soon expires.',
  headers: { Location: { schema: { type: 'string', format: 'uri' } } },
};
const forAnalysts = [{ analyst: [] }];

const safeRetry =
  'The id is a UUIDv7 minted where the response was filled in: sending the same body again is safe and gives the first receipt.';

const posting = (
  instruments: readonly Instrument[],
  described: {
    readonly operationId: string;
    readonly summary: string;
    readonly description: string;
    readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  },
  open?: 'open',
) => ({
  ...described,
  parameters: [
    {
      name: 'Sent-At',
      in: 'header',
      required: false,
      description:
        'Now, by the clock that timed the response. If it is wrong, the times of the response are mended by it, and what they were is noted.',
      schema: { type: 'string', format: 'date-time' },
    },
    ...(open === undefined ? [] : [proofParameter]),
  ],
  requestBody: {
    required: true,
    description: 'At most 256 KB. Skip rules and rules between answers are checked on top of this structure.',
    content: { 'application/json': { schema: { oneOf: instruments.map((known) => component(bodyName(known))) } } },
  },
  responses: {
    '200': json('Stored before, with this very content; the first receipt again.', 'Receipt'),
    '201': json('Stored.', 'Receipt'),
    ...problemAnswers(
      'malformed-json',
      'not-signed-in',
      'out-of-scope',
      'response-id-reused',
      'erased',
      'round-not-open',
      'round-closing',
      'round-closed',
      'link-ended',
      'body-too-large',
      'not-json',
      'encoded-body',
      'faulty-body',
      'unknown-campaign',
      'taken-by-others',
      'store-unavailable',
      'study-unreadable',
      'store-full',
      ...(open === undefined ? [] : (['too-many', 'proof-refused'] as const)),
    ),
  },
});

const postResponse = {
  operationId: 'fileResponse',
  summary: 'File one response of a link',
  description: `Send the token of the link as a bearer token. ${safeRetry}`,
  security: [{ link: [] }],
};

const postRegistration = {
  operationId: 'register',
  summary: 'Register oneself',
  description: `Open to everybody for the questionnaires that people fill in about themselves. ${safeRetry}`,
  security: [{ link: [] }, {}],
};

const listReleases = {
  operationId: 'listReleases',
  summary: 'Releases of a round, newest first',
  security: forAnalysts,
  parameters: [roundParameter],
  responses: {
    '200': json('The releases.', 'Releases'),
    ...problemAnswers(
      'bad-parameter',
      'not-signed-in',
      'out-of-scope',
      'unknown-round',
      'sign-in-unavailable',
      'store-unavailable',
    ),
  },
};

const fileAnswers = problemAnswers(
  'bad-parameter',
  'not-signed-in',
  'out-of-scope',
  'unknown-release',
  'not-found',
  'sign-in-unavailable',
  'store-unavailable',
);

const getManifest = {
  operationId: 'getManifest',
  summary: 'What a release was computed from, and the hashes of its files',
  security: forAnalysts,
  parameters: [releaseParameter],
  responses: { '200': json('The manifest.', 'Manifest'), '302': elsewhere, '304': unchanged, ...fileAnswers },
};

const getObservations = (name: string, summary: string) => ({
  operationId: name,
  summary,
  security: forAnalysts,
  parameters: [releaseParameter],
  responses: {
    '200': json(
      'Releases from before all figures had one shape hold `estimates`, or `corridorCosts`, instead.',
      'Observations',
    ),
    '302': elsewhere,
    '304': unchanged,
    ...fileAnswers,
  },
});

const getFile = {
  operationId: 'getReleaseFile',
  summary: 'One file of a release; its bytes never change',
  security: forAnalysts,
  parameters: [releaseParameter, fileParameter],
  responses: {
    '200': { description: 'The bytes.', content: { '*/*': { schema: {} } } },
    '302': elsewhere,
    '304': unchanged,
    ...fileAnswers,
  },
};

const getPlot = {
  operationId: 'getPlot',
  summary: 'One plot of a release, a picture for each language',
  security: forAnalysts,
  parameters: [releaseParameter, plotParameter],
  responses: {
    '200': { description: 'The picture.', content: { 'image/svg+xml': { schema: {} } } },
    '302': elsewhere,
    '304': unchanged,
    ...fileAnswers,
  },
};

const bearer = (description: string) => ({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description });

/** The description served at `/v1/openapi.json`, with a body for each questionnaire. */
export const openApiOf = (instruments: readonly Instrument[]) => ({
  openapi: '3.1.0',
  info: {
    title: 'remit',
    version: '1',
    description: 'Files responses to migration surveys and serves the releases computed from them.',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  servers: [{ url: '/' }],
  paths: {
    '/v1/responses': { post: posting(instruments, postResponse) },
    '/v1/registrations': { post: posting(instruments, postRegistration, 'open') },
    '/v1/registrations/challenge': { get: getChallenge },
    '/v1/backups': { post: postBackup },
    '/v1/backup-key': { get: getBackupKey },
    '/v1/links/exchange': { post: exchangeLinkCode },
    '/v1/links/work': { get: readWork },
    '/v1/links/sent-back': { get: readSentBack },
    '/v1/links/notices': { get: readNotices },
    '/v1/links/hand-back': { post: handBackPlace },
    '/v1/links/shift-sheet': { post: sendShiftSheet },
    '/v1/links/listing': { post: sendListing },
    '/v1/health': {
      get: {
        operationId: 'health',
        summary: 'Whether responses can be stored now',
        security: [],
        responses: { '200': json('They can.', 'Health'), ...problemAnswers('store-unavailable') },
      },
    },
    '/v1/openapi.json': {
      get: {
        operationId: 'describe',
        summary: 'This description',
        security: [],
        responses: {
          '200': { description: 'OpenAPI 3.1.', content: { 'application/json': { schema: { type: 'object' } } } },
        },
      },
    },
    '/v1/studies/{id}/{version}': { get: getStudy },
    '/v1/rounds/{round}/releases': { get: listReleases },
    '/v1/rounds/{round}/associations': { get: listAssociations },
    '/v1/rounds/{round}/associations.csv': { get: tableOfAssociations },
    '/v1/releases/{id}/manifest.json': { get: getManifest },
    '/v1/releases/{id}/estimates.json': {
      get: getObservations('getEstimates', 'Every figure from surveys and the registry'),
    },
    '/v1/releases/{id}/corridor-costs.json': {
      get: getObservations('getCorridorCosts', 'What it costs to send money, corridor by corridor'),
    },
    '/v1/releases/{id}/plots/{plot}': { get: getPlot },
    '/v1/releases/{id}/{file}': { get: getFile },
  },
  components: {
    securitySchemes: {
      link: bearer("The token in an enumerator's link."),
      analyst: bearer('The token of a session of an analyst, coordinator or administrator.'),
    },
    schemas: {
      ...Object.fromEntries(Object.entries(answerSchemas).map(([name, schema]) => [name, jsonSchema(schema)])),
      ...Object.fromEntries(
        instruments.map((instrument) => [bodyName(instrument), jsonSchema(bodySchema(instrument))]),
      ),
    },
  },
});
