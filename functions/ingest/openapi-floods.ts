/** What keeps floods from the open door, in the description of the API. */
import { mostAnHour } from '#functions/platform/floods/floods.ts';

/** A solved challenge. */
export const proofParameter = {
  name: 'Altcha',
  in: 'header',
  required: false,
  description: `A solved challenge of \`/v1/registrations/challenge\` as ALTCHA (v1) writes it: base64 of JSON with \`algorithm\`, \`challenge\`, \`number\`, \`salt\` and \`signature\`. It is spent once. With one, ${mostAnHour.proved} registrations an hour are taken from an address, without one ${mostAnHour.unproved}.`,
  schema: { type: 'string' },
};

/** `GET /v1/registrations/challenge`. */
export const getChallenge = {
  operationId: 'getChallenge',
  summary: 'A challenge to solve before registering',
  description:
    'SHA-256 of `salt` followed by `number` in decimal digits, in hexadecimal, is `challenge`; `number` is between 0 and `maxnumber`. It can be shown for twenty minutes.',
  security: [{}],
  responses: {
    '200': {
      description: 'The challenge.',
      content: {
        'application/json': {
          schema: {
            type: 'object',
            required: ['algorithm', 'challenge', 'maxnumber', 'salt', 'signature'],
            properties: {
              algorithm: { const: 'SHA-256' },
              challenge: { type: 'string' },
              maxnumber: { type: 'integer' },
              salt: { type: 'string' },
              signature: { type: 'string' },
            },
          },
        },
      },
    },
  },
};
