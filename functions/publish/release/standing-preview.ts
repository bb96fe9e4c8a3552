/** The preview of a round, while it stands: for a day, and until a release of the round is published. */
import { type PreviewEntry, previewKeptMs } from '#functions/store/preview-entry.ts';
import type { Store } from '#functions/store/store.ts';

type Reader = {
  readonly store: Pick<Store, 'getPreview' | 'listReleases'>;
  readonly now: () => Date;
};

/** What staff may still look at; undefined when there is none, its day is over, or readers have another release than then. */
export async function standingPreview({ store, now }: Reader, round: string): Promise<PreviewEntry | undefined> {
  const [preview, releases] = await Promise.all([store.getPreview(round), store.listReleases(round)]);
  if (preview === undefined || preview.refused !== undefined) return undefined;
  if (now().getTime() - Date.parse(preview.computedAt) >= previewKeptMs) return undefined;
  const current = releases.find(({ series }) => series === 'estimates');
  return current?.id === preview.after ? preview : undefined;
}
