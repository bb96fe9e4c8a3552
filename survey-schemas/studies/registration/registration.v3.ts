/**
 * Diaspora registration, version 3: as version 2, and a parent or guardian may register a child, an office writes down who has no
 * address of their own, and whoever left a household behind tells its size. Frozen once published.
 */
import {
  all,
  answer,
  answered,
  any,
  atLeast,
  atMost,
  below,
  interviewDay,
  is,
  minus,
  not,
  plus,
  yearsBetween,
} from '../../language/conditions/condition.ts';
import { day } from '../../language/conditions/derive-words.ts';
import { defineInstrument } from '../../language/questions/instrument.ts';
import { flag, group, integer, selectOne, text } from '../../language/questions/question.ts';
import { registrationConsents } from '../../reference/consents.ts';
import { forWhom, guardianRelationships, takenBy } from '../../reference/lists.ts';
import { purposes } from '../blocks/consent-purposes.ts';
import { registrationV2 } from './registration.v2.ts';

const { consent: asked, registrant } = registrationV2.questions;
const { identity, profile, ties, last_transfer_known, last_transfer } = registrant.of;

const forSelf = is('for_whom', 'self');
const forChild = is('for_whom', 'child');

/** Purposes that nobody is asked for a child. */
export const purposesOfAdults = [
  'consent_matching',
  'consent_mentoring',
  'consent_investing',
  'consent_returning',
] as const satisfies readonly (typeof purposes)[number][];
const ofAdults: readonly string[] = purposesOfAdults;

const agreesToAPurpose = any(
  ...purposes.filter((purpose) => !ofAdults.includes(purpose)).map((purpose) => is(purpose, 'yes')),
  all(forSelf, any(...purposesOfAdults.map((purpose) => is(purpose, 'yes')))),
);
const purposeAgreed = { rule: 'purpose_agreed', test: agreesToAPurpose, whenFiled: true } as const;
const [entryAgreed] = asked.of.consent_registry.rules;
const purposeOfAdult = flag({ visibleIf: all(is('consent_registry', 'yes'), forSelf) });

const consent = group(
  {},
  {
    campaign: asked.of.campaign,
    intake_mode: asked.of.intake_mode,
    taken_by: selectOne(takenBy, { design: true }),
    consent_version: selectOne(registrationConsents, { design: true }),
    for_whom: selectOne(forWhom, {}),
    consent_registry: flag({ rules: [entryAgreed, purposeAgreed] }),
    consent_statistics: asked.of.consent_statistics,
    consent_news: asked.of.consent_news,
    consent_crisis: asked.of.consent_crisis,
    consent_matching: purposeOfAdult,
    consent_mentoring: purposeOfAdult,
    consent_investing: purposeOfAdult,
    consent_returning: purposeOfAdult,
  },
);

/** Who is of age agrees by themself; for anybody younger a parent or guardian does. */
const age = 18;
const year = plus(yearsBetween(day('1900-01-01'), interviewDay), 1900);
const yearsByYear = minus(year, answer('birth_year'));
const yearsByDate = yearsBetween(answer('birth_date'), interviewDay);
const ofAgeByDate = { rule: 'of_age_themselves', test: any(forChild, atLeast(yearsByDate, age)) } as const;
const ofAgeByYear = { rule: 'of_age_themselves', test: any(forChild, atLeast(yearsByYear, age)) } as const;
const childByDate = { rule: 'child_is_minor', test: any(forSelf, below(yearsByDate, age)) } as const;
/** In the year in which somebody turns 18 the date alone tells. */
const childByYear = {
  rule: 'child_is_minor',
  test: any(forSelf, below(yearsByYear, age), all(answered('birth_date'), below(yearsByDate, age))),
} as const;

const guardianAgreed = { rule: 'guardian_agreed', test: is('guardian_agrees', 'yes'), whenFiled: true } as const;

/** Who answers for a child: vault, as the child's name is. The contact is theirs. */
const guardian = group(
  { visibleIf: forChild },
  {
    guardian_name: text({ maxLength: 200, vault: true }),
    guardian_relationship: selectOne(guardianRelationships, { vault: true }),
    guardian_agrees: flag({ vault: true, rules: [guardianAgreed] }),
  },
);

/** Whoever is registered in an office or on paper may have no address at all. */
const bySelf = all(not(answered('email')), is('taken_by', 'self'));

/** The household that somebody left: how many people, of what age. Nobody in it is named. */
const people = { min: 0, max: 50, unit: 'people', nonResponse: ['refused'] } as const;
const leftBehind = group(
  { visibleIf: is('household_left_behind', 'yes') },
  {
    left_behind: integer({ ...people, min: 1 }),
    left_behind_under_18: integer({
      ...people,
      rules: [{ rule: 'left_behind_parts', test: atMost(answer('left_behind_under_18'), answer('left_behind')) }],
    }),
    left_behind_65_or_over: integer({
      ...people,
      rules: [
        {
          rule: 'left_behind_parts',
          test: all(
            atMost(answer('left_behind_65_or_over'), answer('left_behind')),
            atMost(plus(answer('left_behind_under_18'), answer('left_behind_65_or_over')), answer('left_behind')),
          ),
        },
      ],
    }),
  },
);

export const registrationV3 = defineInstrument({
  id: 'registration',
  version: 3,
  questions: {
    consent,
    registrant: group(
      { visibleIf: all(is('consent_registry', 'yes'), agreesToAPurpose) },
      {
        identity: group(
          {},
          {
            name: identity.of.name,
            guardian,
            email: identity.of.email,
            phone: text({ maxLength: 20, format: 'phone', requiredIf: bySelf, vault: true }),
            birth_date: {
              ...identity.of.birth_date,
              rules: [...identity.of.birth_date.rules, ofAgeByDate, childByDate],
            },
          },
        ),
        profile: group(
          {},
          {
            ...profile.of,
            birth_year: { ...profile.of.birth_year, rules: [ofAgeByYear, childByYear] },
            occupation: { ...profile.of.occupation, visibleIf: forSelf },
            activity: { ...profile.of.activity, visibleIf: forSelf },
            skills: { ...profile.of.skills, visibleIf: forSelf },
          },
        ),
        ties: group(
          {},
          {
            family_abroad: ties.of.family_abroad,
            family_at_home: ties.of.family_at_home,
            household_left_behind: ties.of.household_left_behind,
            left_behind_household: leftBehind,
            sends: { ...ties.of.sends, visibleIf: forSelf },
            sent: ties.of.sent,
            main_channel: ties.of.main_channel,
            interest_investing: flag({ visibleIf: forSelf }),
            interest_mentoring: flag({ visibleIf: forSelf }),
            interest_returning: flag({ visibleIf: forSelf }),
            interest_volunteering: flag({ visibleIf: forSelf }),
          },
        ),
        last_transfer_known,
        last_transfer,
      },
    ),
  },
});
