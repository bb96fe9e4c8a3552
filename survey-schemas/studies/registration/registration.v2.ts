/** Diaspora registration, version 2: one response is one person, by themself. Frozen once published. */
import {
  all,
  answer,
  answered,
  any,
  atLeast,
  equals,
  is,
  isOneOf,
  not,
  yearOf,
} from '../../language/conditions/condition.ts';
import { defineInstrument } from '../../language/questions/instrument.ts';
import {
  code,
  date,
  flag,
  group,
  integer,
  money,
  roster,
  selectMany,
  selectOne,
  text,
} from '../../language/questions/question.ts';
import { activitySections, educationFields, educationLevels } from '../../reference/classifications.ts';
import { citiesOf, cityList } from '../../reference/cities.ts';
import { registrationConsentsV2 } from '../../reference/consents.ts';
import { countryList } from '../../reference/countries.ts';
import { languageList } from '../../reference/languages.ts';
import { channels, generations, intakeModes, languageLevels, sexes, skillAreas } from '../../reference/lists.ts';
import { occupationUnits } from '../../reference/occupations.ts';
import { purposes } from '../blocks/consent-purposes.ts';
import { costBlock } from '../blocks/cost-block.ts';

const agreesToAPurpose = any(...purposes.map((purpose) => is(purpose, 'yes')));

/** Whoever does not agree to an entry, or to nothing that it may be used for, leaves nothing behind. */
const entryAgreed = { rule: 'entry_agreed', test: is('consent_registry', 'yes'), whenFiled: true } as const;
const purposeAgreed = { rule: 'purpose_agreed', test: agreesToAPurpose, whenFiled: true } as const;

const purpose = flag({ visibleIf: is('consent_registry', 'yes') });

/** Each purpose is agreed to or not, apart from the others. `consent_version` says which wording the person saw. */
const consent = group(
  {},
  {
    campaign: code({ design: true }),
    intake_mode: selectOne(intakeModes, { design: true }),
    consent_version: selectOne(registrationConsentsV2, { design: true }),
    consent_registry: flag({ rules: [entryAgreed, purposeAgreed] }),
    consent_statistics: purpose,
    consent_news: purpose,
    consent_crisis: purpose,
    consent_matching: purpose,
    consent_mentoring: purpose,
    consent_investing: purpose,
    consent_returning: purpose,
  },
);

/** Who the person is: vault, never the profile. */
const identity = group(
  {},
  {
    name: text({ maxLength: 200, vault: true }),
    email: text({ maxLength: 254, format: 'email', optional: true, vault: true }),
    phone: text({ maxLength: 20, format: 'phone', requiredIf: not(answered('email')), vault: true }),
    birth_date: date({
      min: '1900-01-01',
      max: '2099-12-31',
      past: true,
      optional: true,
      vault: true,
      rules: [{ rule: 'birth_year_agrees', test: equals(yearOf('birth_date'), answer('birth_year')) }],
    }),
  },
);

/** Countries whose towns have codes. */
const listedCountries = [...citiesOf.keys()];
const cityInCountry = {
  rule: 'city_in_country',
  test: any(
    ...listedCountries.map((country) =>
      all(is('residence_country', country), isOneOf('residence_city', [...(citiesOf.get(country) ?? []), 'other'])),
    ),
  ),
} as const;

const profile = group(
  {},
  {
    birth_year: integer({ min: 1900, max: 2099, past: true }),
    sex: selectOne(sexes, { nonResponse: ['refused'] }),
    residence_country: selectOne(countryList, {}),
    residence_city: selectOne(cityList, {
      optional: true,
      visibleIf: isOneOf('residence_country', listedCountries),
      rules: [cityInCountry],
    }),
    generation: selectOne(generations, {}),
    arrival_year: integer({
      min: 1900,
      max: 2099,
      past: true,
      nonResponse: ['refused', 'dont_know'],
      visibleIf: is('generation', 'first'),
      rules: [{ rule: 'arrival_after_birth', test: atLeast(answer('arrival_year'), answer('birth_year')) }],
    }),
    citizenships: roster({ min: 1, max: 5 }, { country: selectOne(countryList, {}) }),
    origin_district: code({ codesOf: 'regions', optional: true }),
    education: selectOne(educationLevels, { nonResponse: ['refused'] }),
    education_field: selectOne(educationFields, {
      nonResponse: ['refused', 'not_applicable'],
      visibleIf: not(is('education', '0')),
    }),
    occupation: selectOne(occupationUnits, { nonResponse: ['refused', 'not_applicable'] }),
    activity: selectOne(activitySections, { nonResponse: ['refused', 'dont_know', 'not_applicable'] }),
    skills: selectMany(skillAreas, { optional: true }),
    languages: roster(
      { min: 1, max: 10 },
      { language: selectOne(languageList, {}), level: selectOne(languageLevels, {}) },
    ),
  },
);

const ties = group(
  {},
  {
    family_abroad: integer({ min: 0, max: 50, unit: 'people', nonResponse: ['refused'] }),
    family_at_home: integer({ min: 0, max: 100, unit: 'people', nonResponse: ['refused'] }),
    household_left_behind: flag({ nonResponse: ['refused'] }),
    sends: flag({ nonResponse: ['refused'] }),
    sent: money({ nonResponse: ['refused', 'dont_know'], visibleIf: is('sends', 'yes') }),
    main_channel: selectOne(channels, { nonResponse: ['refused', 'dont_know'], visibleIf: is('sends', 'yes') }),
    interest_investing: flag({}),
    interest_mentoring: flag({}),
    interest_returning: flag({}),
    interest_volunteering: flag({}),
  },
);

export const registrationV2 = defineInstrument({
  id: 'registration',
  version: 2,
  questions: {
    consent,
    registrant: group(
      { visibleIf: all(is('consent_registry', 'yes'), agreesToAPurpose) },
      {
        identity,
        profile,
        ties,
        last_transfer_known: flag({ optional: true, visibleIf: is('sends', 'yes') }),
        last_transfer: group({ visibleIf: is('last_transfer_known', 'yes') }, costBlock(['refused', 'dont_know'])),
      },
    ),
  },
});
