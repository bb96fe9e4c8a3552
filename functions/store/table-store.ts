/** The store over three tables, whatever side of the port keeps them. */
import { associationMethods } from './association-methods.ts';
import { campaignMethods } from './campaign-methods.ts';
import { checkMethods } from './check-methods.ts';
import { groupMethods } from './group-methods.ts';
import { frameMethods } from './frame-methods.ts';
import { drawnMethods } from './drawn-methods.ts';
import { linkMethods } from './link-methods.ts';
import { matchingMethods } from './matching-methods.ts';
import { listingMethods } from './listing-methods.ts';
import { offerMethods } from './offer-methods.ts';
import { placeMethods } from './place-methods.ts';
import { previewMethods } from './preview-methods.ts';
import { rateMethods } from './rate-methods.ts';
import { releaseMethods } from './release-methods.ts';
import { responseMethods } from './response-methods.ts';
import { revisionMethods } from './revision-methods.ts';
import { roundMethods } from './round-methods.ts';
import { sentBackMethods } from './sent-back-methods.ts';
import { staffMethods } from './staff-methods.ts';
import type { Store } from './store.ts';
import { studyMethods } from './study-methods.ts';
import type { Tables } from './table-port.ts';
import { timeToLiveAttribute } from './tables.ts';
import { waitingMethods } from './waiting-methods.ts';
import { closedVault, type VaultKeys, vaultMethods } from './vault/vault-methods.ts';

/** A spent token is remembered for a day after it expires, so that no clock difference revives it. */
const rememberSpentSeconds = 86_400;

/**
 * The store in these tables.
 *
 * @param vaultKeys given to those alone who write to the vault or read it
 */
export function createTableStore({ responses, vault, platform }: Tables, vaultKeys?: VaultKeys): Store {
  const rounds = roundMethods(platform);
  return {
    ...responseMethods(responses, platform),
    ...revisionMethods(responses, platform),
    ...(vaultKeys === undefined ? closedVault : vaultMethods(vault, vaultKeys)),
    ...rounds,
    ...studyMethods(platform, rounds.putAudit),
    ...staffMethods(platform, rounds.putAudit),
    ...frameMethods(platform),
    ...releaseMethods(platform),
    ...previewMethods(platform),
    ...rateMethods(platform),
    ...linkMethods(platform),
    ...campaignMethods(platform),
    ...offerMethods(platform),
    ...associationMethods(platform),
    ...drawnMethods(platform),
    ...placeMethods(platform),
    ...listingMethods(platform),
    ...sentBackMethods(platform),
    ...checkMethods(platform),
    ...waitingMethods(platform),
    ...matchingMethods(platform),
    ...groupMethods(platform),

    async spendOnce(id, expiresAt) {
      const forgotten = Math.ceil(expiresAt.getTime() / 1000) + rememberSpentSeconds;
      const first = await platform.putNew({ pk: `once#${id}`, sk: 'spent', [timeToLiveAttribute]: forgotten });
      return first ? 'spent' : 'spent-before';
    },

    giveBack: (id) => platform.remove({ pk: `once#${id}`, sk: 'spent' }),

    async noteOften(name, id, most, until) {
      const pk = `often#${name}`;
      if ((await platform.count(pk)) >= most) return 'too-often';
      await platform.putNew({ pk, sk: id, [timeToLiveAttribute]: Math.ceil(until.getTime() / 1000) });
      return 'noted';
    },

    async ping() {
      await platform.get({ pk: 'rounds', sk: '-' });
    },

    noRoom: () => responses.noRoom(),

    scrub: () => responses.scrub(),
  };
}
