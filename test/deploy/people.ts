/** People of a registry on the deployed platform, and the staff who are there for them, each with an account of their own. */
import { beforeAll, describe, test } from 'vitest';

import type { OpenPlatform } from '#functions/laptop/data/open-data.ts';
import { type deployedPlace, invite } from './deployed-place.ts';
import { driveGroupMessage } from './group-message.ts';
import { driveOwnRecord } from './own-record.ts';
import { drivePaperForm } from './paper-form.ts';
import { openRegistry } from './registry-round.ts';

type Given = Pick<Awaited<ReturnType<typeof deployedPlace>>, 'visit' | 'signInAs'> &
  Pick<OpenPlatform, 'site' | 'store' | 'secrets' | 'studies'>;

/** @param given asked when everything is there; one coordinator and one caseworker are invited */
export function describePeople(given: () => Given): void {
  describe('people who registered', () => {
    let kiosk: string;
    beforeAll(async () => {
      kiosk = await openRegistry();
      await Promise.all([
        invite('clerk'),
        invite('clerk', 'second-clerk'),
        invite('coordinator', 'second-coordinator'),
      ]);
    });

    test('one does so by a kiosk, sees and takes away what is kept, is found and reached unseen, and is erased', async () => {
      await driveOwnRecord(given(), kiosk, await given().signInAs('caseworker'));
    });

    test('are written to by one person and with the approval of another, once each, until they stop it', async () => {
      const { signInAs } = given();
      const coordinators = [await signInAs('coordinator'), await signInAs('second-coordinator')] as const;
      await driveGroupMessage({ ...given(), coordinators });
    });

    test('wrote on paper, which two clerks type: one registration of it, and none again', async () => {
      const { signInAs } = given();
      const clerks = [await signInAs('clerk'), await signInAs('second-clerk')] as const;
      await drivePaperForm({ ...given(), coordinator: await signInAs('coordinator'), clerks });
    });
  });
}
