/** Backup files of phones in the API description. */
import { json, problemAnswers } from './openapi-parts.ts';

export const getBackupKey = {
  operationId: 'getBackupKey',
  summary: 'The public key of the round of a link',
  description:
    'An uncompressed point of P-256 in base64. Phones seal to it what they save as a file because they cannot send it.',
  security: [{ link: [] }],
  responses: { '200': json('The key.', 'BackupKey'), ...problemAnswers('not-signed-in') },
};
