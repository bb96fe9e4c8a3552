/** People of a registry on the deployed platform, and the staff who are there for them, each with an account of their own. */
import { beforeAll, describe, expect, test } from 'vitest';

import type { OpenPlatform } from '#functions/laptop/data/open-data.ts';
import { told } from '../faults/what-is-left.ts';
import { type deployedPlace, invite } from './deployed-place.ts';
import { drillErased } from './erased-people.ts';
import { driveGroupMessage } from './group-message.ts';
import { driveOwnRecord } from './own-record.ts';
import { drivePaperForm } from './paper-form.ts';
import { openRegistry } from './registry-round.ts';

type Given = Pick<Awaited<ReturnType<typeof deployedPlace>>, 'visit' | 'signInAs'> &
  Pick<OpenPlatform, 'site' | 'store' | 'secrets' | 'studies'>;

/** How many people the drill of erasure registers; `npm run drill:erase:aws -- 1000` for a thousand. */
const erasedPeople = Number(process.env['DRILLED_PEOPLE'] ?? 24);

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

    test('are erased, and nothing is left of any of them when what was lost is brought back from an older copy', async () => {
      const { signInAs } = given();
      const clerks = { first: await signInAs('clerk'), second: await signInAs('second-clerk') };
      const stage = { ...given(), coordinator: await signInAs('coordinator'), clerks };
      const print = (line: string) => void process.stderr.write(`${line}\n`);
      const { lines, holds } = told(await drillErased(stage, erasedPeople, print));
      print(lines.join('\n'));
      expect(holds, lines.join('\n')).toBe(true);
    }, 3_600_000);
  });
}
