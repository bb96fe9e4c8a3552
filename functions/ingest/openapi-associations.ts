/** The public directory of organisations of people abroad in the API description. */
import { associationKinds } from '#schemas/fieldwork/association.ts';

import { json, pathParameter, problemAnswers } from './openapi-parts.ts';

const asked = (name: string, description: string, schema: object) => ({
  ...{ name, in: 'query', required: false },
  ...{ description, schema: { type: 'string', ...schema } },
});

const parameters = [
  pathParameter('round', 'Id of a round', '^[a-z0-9][a-z0-9-]{0,62}$'),
  asked('country', 'ISO 3166-1; all unless given.', { pattern: '^[A-Z]{2}$' }),
  asked('kind', 'All unless given.', { enum: associationKinds }),
  asked('q', 'Words in the name, the city or what it does.', { maxLength: 100 }),
];

const problems = problemAnswers('bad-parameter', 'unknown-round', 'store-unavailable');

const open = 'Open to everybody. A contact is there only with the consent of the organisation; keep no copy of it.';

export const listAssociations = {
  operationId: 'listAssociations',
  summary: 'Organisations of people abroad',
  description: open,
  security: [],
  parameters,
  responses: { '200': json('Those that are listed, by name.', 'Associations'), ...problems },
};

export const tableOfAssociations = {
  operationId: 'getAssociationsTable',
  summary: 'The same as a table',
  description: open,
  security: [],
  parameters,
  responses: {
    '200': { description: 'The table.', content: { 'text/csv': { schema: { type: 'string' } } } },
    ...problems,
  },
};
