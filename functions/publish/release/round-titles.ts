/** The titles of the rounds that a release speaks of: its own, and those before it in its chain. */
import type { Round } from '#schemas/fieldwork/round.ts';
import type { Language } from '#schemas/words/languages.ts';
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

/** The title of a round in a language: as the round says it in that, else its own. */
export function titleIn({ title, settings }: Pick<Round, 'title' | 'settings'>, language: Language): string {
  const written = settings.report?.title;
  return (typeof written === 'object' ? written[language] : written) ?? title;
}
