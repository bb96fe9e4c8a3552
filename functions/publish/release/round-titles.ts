/** The titles of the rounds that a release speaks of: its own, and those before it in its chain. */
import type { Manifest } from './manifest.ts';

/**
 * Title by id of a round. Manifests of older releases know their own round alone; two rounds of one title are told apart by
 * their ids.
 */
export function roundTitles({
  round,
  comparedWith,
}: Pick<Manifest, 'comparedWith'> & { readonly round: Pick<Manifest['round'], 'id' | 'title'> }): Readonly<
  Record<string, string>
> {
  const earlier = comparedWith !== undefined && 'titles' in comparedWith ? comparedWith.titles : undefined;
  return { ...earlier, [round.id]: round.title };
}
