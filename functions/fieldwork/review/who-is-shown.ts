/** Whether anybody in the field is shown that an interview is sent back: the page of a link tells only as long as the link holds. */
import { endOf, type LinkEntry } from '#schemas/fieldwork/enumerators.ts';
import type { ResponseRecord } from '#functions/store/response-record.ts';
import type { Store } from '#functions/store/store.ts';

/** Whose link filed it, if any did. */
type Filed = Pick<ResponseRecord, 'enumerator' | 'link'>;

/** What commands file stands under these names in the place of the id of a link. */
const ofCommands: ReadonlySet<string> = new Set(['backup', 'demo', 'simulate']);

/**
 * Reads the links of a round, and answers with what tells of each of its interviews whether somebody is shown that it is sent
 * back: its enumerator, who has a link that holds, or whoever holds the link that it came by. A link that `remit link` printed is
 * written down nowhere; it is taken to hold.
 *
 * @param round id
 */
export async function whoIsShown(
  { store, now }: { readonly store: Pick<Store, 'listLinks'>; readonly now: () => Date },
  round: string,
): Promise<(filed: Filed) => boolean> {
  const links = await store.listLinks(round);
  const at = now().toISOString();
  const holds = (link: LinkEntry): boolean => endOf(link).at > at;
  const known = new Map(links.map((link) => [link.id, holds(link)]));
  const people = new Set(links.filter(holds).map(({ enumerator }) => enumerator));
  return ({ enumerator, link }) => {
    if (enumerator !== undefined) return people.has(enumerator);
    return link !== undefined && !ofCommands.has(link) && (known.get(link) ?? true);
  };
}
