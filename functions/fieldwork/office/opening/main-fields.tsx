/** What a round is: its name, country, period, currency, languages and questionnaires. */
import { countryList } from '#schemas/reference/countries.ts';
import { languages, ownNames } from '#schemas/words/languages.ts';
import type { Study } from '#schemas/language/study/study.ts';
import { Choice, type FormPart, Group, Line } from './line.tsx';
import { valueOf } from './typed-round.ts';

type MainProps = FormPart & {
  /** Studies of the platform, in every version. */
  readonly studies: readonly Study[];
  /** The id of a round that is there stays. */
  readonly isThere: boolean;
};

const Languages = (part: FormPart) => (
  <Group
    {...part}
    legend={part.wording.say('opening.languages')}
    hint={part.wording.say('opening.languagesHint')}
    field="languages"
  >
    <div class="ticks">
      {languages
        .filter((code) => code !== 'en')
        .map((code) => (
          <label class="option" lang={code}>
            <input type="checkbox" name="languages" value={code} checked={part.typed.languages.includes(code)} />
            {ownNames[code]}
          </label>
        ))}
    </div>
  </Group>
);

const Studies = ({ studies, ...part }: FormPart & Pick<MainProps, 'studies'>) => {
  const { say, instrument } = part.wording;
  const ids = [...new Set(studies.map((study) => study.instrument.id))];
  return (
    <Group {...part} legend={say('running.studies')} field="studies">
      <div class="fields">
        {ids.map((id) => {
          const chosen = valueOf(part.typed, `study.${id}`);
          const known = studies.flatMap((study) => (study.instrument.id === id ? [study.instrument.version] : []));
          const versions = [...new Set([...known.map(String), ...(chosen === '' ? [] : [chosen])])];
          return (
            <label>
              {instrument(id)}
              <select name={`study.${id}`}>
                <option value="">{say('opening.notAsked')}</option>
                {versions
                  .toSorted((a, b) => Number(b) - Number(a))
                  .map((version) => (
                    <option value={version} selected={version === chosen}>
                      {say('opening.version', { version })}
                    </option>
                  ))}
              </select>
            </label>
          );
        })}
      </div>
    </Group>
  );
};

/** The fields. */
export const MainFields = ({ studies, isThere, ...part }: MainProps) => {
  const { say, country, voice } = part.wording;
  const collator = new Intl.Collator(voice.language);
  const countries = countryList.codes
    .map((code) => [code, country(code)] as const)
    .toSorted(([, a], [, b]) => collator.compare(a, b));
  return (
    <>
      <Line {...part} name="title" label={say('opening.title')} more={{ maxlength: 200 }} />
      <Line
        {...part}
        name="id"
        label={say('opening.id')}
        hint={say('opening.idHint')}
        more={{ maxlength: 63, autocapitalize: 'off', spellcheck: false, ...(isThere && { readonly: true }) }}
      />
      <Choice
        {...part}
        name="country"
        label={say('running.country')}
        choices={[['', say('opening.choose')], ...countries]}
      />
      <Group {...part} legend={say('running.period')} hint={say('opening.periodHint')}>
        <div class="fields">
          <Line {...part} name="start" type="date" label={say('office.planFrom')} />
          <Line {...part} name="end" type="date" label={say('office.planUntil')} />
        </div>
      </Group>
      <Line
        {...part}
        name="reportingCurrency"
        label={say('running.currency')}
        hint={say('opening.currencyHint')}
        more={{ maxlength: 3, size: 5, autocapitalize: 'characters', spellcheck: false }}
      />
      <Languages {...part} />
      <Studies {...part} studies={studies} />
    </>
  );
};
