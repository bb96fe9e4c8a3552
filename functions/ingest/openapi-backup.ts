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

export const postBackup = {
  operationId: 'fileBackup',
  summary: 'File what another phone saved because it could not send it',
  description:
    'The bytes of a backup file of the round of this link, at most 4 MB, by whatever content type. Each finished interview in it is filed as if its phone had sent it with this link; sending the file again is safe. Of a file that does not open, nothing is filed.',
  security: [{ link: [] }],
  requestBody: {
    required: true,
    content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
  },
  responses: {
    '200': json('What became of it, in numbers of interviews.', 'FiledBackup'),
    ...problemAnswers(
      'not-signed-in',
      'backup-too-large',
      'encoded-body',
      'no-backup',
      'backup-damaged',
      'backup-elsewhere',
      'store-unavailable',
      'study-unreadable',
      'store-full',
    ),
  },
};
