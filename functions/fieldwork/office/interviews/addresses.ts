/** How drawn units, such as dwellings, are found: what the drawing of their place says, for those that a page shows. */
import type { Store } from '#functions/store/store.ts';
import type { Listed } from './listed.ts';

type Where = Pick<Listed, 'instrument' | 'psu' | 'unit'>;

/** The address of the unit of a line, where its place was drawn with one. */
export type AddressOf = (line: Where) => string | undefined;

const keyOf = ({ instrument, psu = '', unit = '' }: Where): string => JSON.stringify([instrument, psu, unit]);

/** Reads each place of these lines once. */
export async function addressesFor(
  { getDrawn }: Pick<Store, 'getDrawn'>,
  round: string,
  lines: readonly Where[],
): Promise<AddressOf> {
  const places = new Map<string, { readonly instrument: string; readonly psu: string }>();
  for (const { instrument, psu, unit } of lines)
    if (psu !== undefined && unit !== undefined) places.set(JSON.stringify([instrument, psu]), { instrument, psu });
  const drawn = await Promise.all(
    [...places.values()].map(async (place) => {
      const { units = [] } = (await getDrawn({ round, ...place })) ?? {};
      return units.map(({ code, address }) => [keyOf({ ...place, unit: code }), address] as const);
    }),
  );
  const known = new Map(drawn.flat());
  return (line) => known.get(keyOf(line));
}
