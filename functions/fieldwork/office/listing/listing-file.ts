/** Joint lists as the file that `remit sample dwellings --list` draws from. */
import { csvOf } from '#functions/publish/release/csv.ts';
import { unitQuestion } from '#schemas/fieldwork/drawn-units.ts';
import type { Study } from '#schemas/language/study/study.ts';

import type { JointListing } from '../../drawing/joint-listing.ts';

/** The dwellings of each place in their order, called by their number in it. */
export function listingFile({ collection }: Study, lists: readonly JointListing[]): string {
  const name = unitQuestion(collection.unit) ?? 'unit';
  return csvOf(
    ['psu', name, 'address', 'households', 'note', 'listed_by'],
    lists.flatMap(({ psu, dwellings }) =>
      dwellings.map(({ address, households, note, by }, at) => [
        psu,
        String(at + 1),
        address,
        households ?? null,
        note ?? null,
        by,
      ]),
    ),
  );
}
