/** The studies for forms in the API description. */
import { json, pathParameter, problemAnswers, unchanged } from './openapi-parts.ts';

const studyParameter = pathParameter('id', 'Id of a study', '^[a-z][a-z0-9-]{0,39}$');
const versionParameter = pathParameter('version', 'Version of the study', '^[1-9][0-9]{0,3}$');

export const getStudy = {
  operationId: 'getStudy',
  summary: 'A questionnaire as forms show it',
  description: 'The questions of a version never change. Words that the language lacks are given in English.',
  security: [],
  parameters: [
    studyParameter,
    versionParameter,
    {
      name: 'language',
      in: 'query',
      required: false,
      description: 'BCP 47; English unless given.',
      schema: { type: 'string' },
    },
  ],
  responses: {
    '200': {
      ...json('The questionnaire.', 'Study'),
      headers: { ETag: { schema: { type: 'string' }, description: 'Strong: the hash of what is answered' } },
    },
    '304': unchanged,
    ...problemAnswers('bad-parameter', 'not-found', 'store-unavailable', 'study-unreadable'),
  },
};
