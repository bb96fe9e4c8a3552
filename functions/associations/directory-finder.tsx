/** The form that finds organisations of people abroad by words, country and kind; it offers what there is. */
import { associationKinds } from '#schemas/fieldwork/association.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import type { PageVoice } from '#functions/platform/http/language.ts';

import type { Asked, Counts } from './directory.ts';
import { directoryAddress } from './directory-address.ts';

type FinderProps = {
  readonly voice: PageVoice;
  readonly round: Pick<Round, 'id'>;
  readonly counts: Counts;
  readonly asked: Asked;
};

type ChoiceProps = {
  readonly name: 'country' | 'kind';
  readonly label: string;
  readonly any: string;
  readonly chosen: string;
  readonly options: readonly (readonly [code: string, said: string])[];
};

const Choice = ({ name, label, any, chosen, options }: ChoiceProps) => (
  <div>
    <label for={`find-${name}`}>{label}</label>{' '}
    <select id={`find-${name}`} name={name}>
      <option value="">{any}</option>
      {options.map(([code, said]) => (
        <option value={code} selected={code === chosen}>
          {said}
        </option>
      ))}
    </select>
  </div>
);

/** The form. */
export const Finder = ({ voice, round, counts, asked }: FinderProps) => {
  const { say, name, language } = voice;
  const countries = counts.byCountry
    .map(({ code }) => [code, name('region', code)] as const)
    .toSorted(([, a], [, b]) => a.localeCompare(b, language));
  const there = new Set(counts.byKind.map(({ code }) => code));
  const kinds = associationKinds
    .filter((kind) => there.has(kind))
    .map((kind) => [kind, say(`associations.kind.${kind}`)] as const);
  return (
    <form class="filter" method="get" action={directoryAddress(round.id)} role="search">
      <div class="words">
        <label for="find-words">{say('associations.search')}</label>{' '}
        <input id="find-words" type="search" name="q" value={asked.q} maxlength={100} />
      </div>
      <Choice
        name="country"
        label={say('associations.country')}
        any={say('associations.anyCountry')}
        chosen={asked.country}
        options={countries}
      />
      <Choice
        name="kind"
        label={say('associations.kindOf')}
        any={say('associations.anyKind')}
        chosen={asked.kind}
        options={kinds}
      />
      <button class="button quiet">{say('associations.find')}</button>
    </form>
  );
};
