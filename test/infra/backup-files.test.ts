/** What opens the backup files of phones is read by the one function that takes the same answers anyway. */
import { expect, test } from 'vitest';

import { functionSpecs } from '../../infra/functions.ts';
import { ofType, plainStage, resourcesOf } from './templates.ts';

test('one function alone opens the backup files of phones', () => {
  const resources = resourcesOf(plainStage);
  const roles = [...ofType(resources, 'AWS::IAM::Role'), ...ofType(resources, 'AWS::IAM::Policy')];
  expect(roles.filter(({ Properties }) => JSON.stringify(Properties).includes('DigestKey'))).toHaveLength(1);
  expect(functionSpecs.filter(({ may }) => may.secrets?.includes('digest')).map(({ name }) => name)).toEqual([
    'ingest',
  ]);
});
