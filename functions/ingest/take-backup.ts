/** Files a backup file that somebody brings with a link: what its phone could have sent with this very link, and nothing else. */
import type { Identity } from '#functions/platform/identity/access.ts';
import { openBackup } from '#functions/platform/backup/open-backup.ts';

import type { AcceptDeps } from './accept-response.ts';
import { countsOf, fileBackup, type FiledCounts } from './file-backup.ts';

export type BroughtBackup =
  | { readonly kind: 'filed'; readonly counts: FiledCounts }
  | { readonly kind: 'no-backup' | 'backup-damaged' | 'backup-elsewhere' };

/** Opens the file and files each finished interview in it; again is no duplicate. Nothing is filed of a file that does not open. */
export async function takeBackup(
  deps: AcceptDeps,
  sender: Extract<Identity, { role: 'enumerator' }>,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<BroughtBackup> {
  const opened = openBackup(bytes, deps.digestKey, sender.link.round);
  switch (opened.kind) {
    case 'opened':
      return { kind: 'filed', counts: countsOf(await fileBackup(deps, () => sender, opened.entries)) };
    case 'no-backup':
    case 'other-version':
      return { kind: 'no-backup' };
    case 'cut':
    case 'damaged':
      return { kind: 'backup-damaged' };
    case 'other-round':
    case 'other-key':
      return { kind: 'backup-elsewhere' };
  }
}
