/**
 * What opens the backup files of phones is read by the function that takes the same answers anyway, and by the one that finds
 * a registrant by their contact, whose keyed digest hangs on the same secret.
 */
import { expect, test } from 'vitest';

import { functionSpecs } from '../../infra/functions.ts';
import { ofType, plainStage, resourcesOf } from './templates.ts';

test('two functions alone can open the backup files of phones', () => {
  const resources = resourcesOf(plainStage);
  const roles = [...ofType(resources, 'AWS::IAM::Role'), ...ofType(resources, 'AWS::IAM::Policy')];
  expect(roles.filter(({ Properties }) => JSON.stringify(Properties).includes('DigestKey'))).toHaveLength(2);
  expect(functionSpecs.filter(({ may }) => may.secrets?.includes('digest')).map(({ name }) => name)).toEqual([
    'ingest',
    'record',
  ]);
});
