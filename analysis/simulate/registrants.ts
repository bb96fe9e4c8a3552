/** People abroad who register themselves: self-selected, each one response. Names and addresses are invented. */
import type { Answers } from '#schemas/language/questions/instrument.ts';
import type { registration } from '#schemas/studies/registration/newest.ts';
import { newestConsent } from '#schemas/reference/consents.ts';
import { channels, skillAreas } from '#schemas/reference/lists.ts';
import type { Random } from '../statistics/random/random.ts';
import { logNormal, told } from './amounts.ts';
import { drawCorridor, drawMigrant } from './people.ts';
import { regionName } from './places.ts';
import { drawLastTransfer, homeCountry } from './transfer-costs.ts';

export type Registrant = Answers<typeof registration>;

/** Countries where campaigns were held: people there register more often than elsewhere. */
const reach = { RU: 0.5, DE: 3, US: 4, TR: 1.5, KR: 2, PL: 2.5, KZ: 0.8, UZ: 0.4 };

const givenNames = {
  female: ['Zarina', 'Malika', 'Nigina', 'Shahnoza', 'Firuza', 'Gulnora', 'Parvina', 'Madina'],
  male: ['Rustam', 'Farhod', 'Jamshed', 'Daler', 'Firdavs', 'Shuhrat', 'Alisher', 'Bahrom'],
} as const;
const familyNames = ['Nazarov', 'Rahimov', 'Saidov', 'Karimov', 'Sharipov', 'Yusupov', 'Davlatov', 'Ismoilov'] as const;

const occupations = {
  '1': ['1120', '1323'],
  '2': ['2221', '2512', '2310'],
  '3': ['3112', '3322'],
  '5': ['5120', '5223', '5321'],
  '7': ['7112', '7231', '7411'],
  '8': ['8322', '8160'],
  '9': ['9112', '9313', '9333'],
} as const;

/** What somebody who registers agrees to: always the entry, and at least one thing that it may be used for. */
function consents(random: Random) {
  const agree = (probability: number) => (random.chance(probability) ? ('yes' as const) : ('no' as const));
  const given = {
    consent_statistics: agree(0.97),
    consent_news: agree(0.8),
    consent_crisis: agree(0.85),
    consent_matching: agree(0.6),
    consent_mentoring: agree(0.25),
    consent_investing: agree(0.3),
    consent_returning: agree(0.35),
  };
  const nothing = Object.values(given).every((one) => one === 'no');
  return {
    campaign: random.weighted(['summer-2025', 'open'], [68, 32]),
    intake_mode: random.weighted(['web', 'border', 'airport', 'embassy'] as const, [58, 14, 20, 8]),
    taken_by: 'self' as const,
    consent_version: newestConsent.registration,
    for_whom: 'self' as const,
    consent_registry: 'yes' as const,
    ...given,
    ...(nothing && { consent_statistics: 'yes' as const }),
  };
}

const yes = (random: Random, probability: number) => (random.chance(probability) ? ('yes' as const) : ('no' as const));

/** How many live in the household that somebody left, and of what age. */
function drawLeftBehind(random: Random) {
  const people = 1 + random.poisson(3.2);
  const minors = random.integer(0, people - 1);
  return {
    household_left_behind: 'yes' as const,
    left_behind: people,
    left_behind_under_18: minors,
    left_behind_65_or_over: random.integer(0, Math.min(2, people - minors)),
  };
}

/**
 * Draws somebody who registers on a day. Whoever opens the page and agrees to nothing files nothing, and is not drawn.
 *
 * @param households by which the households are drawn that they left: apart, so that whoever is drawn stays the same
 */
export function drawRegistrant(random: Random, date: string, households: Random): Registrant {
  const consent = consents(random);
  const corridor = drawCorridor(random, reach);
  const person = drawMigrant(random, corridor);
  const given = random.choice(givenNames[person.sex]);
  const family = random.choice(familyNames);
  const birthYear = 2025 - person.age;
  const occupation = person.occupation;
  const sends = yes(random, 0.71);
  const knowsLast = sends === 'yes' && random.chance(0.5);
  const sentUsd = sends === 'yes' ? logNormal(random, corridor.meanSent, 0.6) : 0;
  const education = random.weighted(['2', '3', '4', '6', '7', '8'] as const, [6, 26, 14, 34, 18, 2]);
  return {
    ...consent,
    name: `${given} ${family}${person.sex === 'female' ? 'a' : ''}`,
    ...(random.chance(0.8)
      ? { email: `${given}.${family}.${random.integer(1, 99_999)}@example.org`.toLowerCase() }
      : { phone: `+999${random.integer(100_000_000, 999_999_999)}` }),
    birth_year: birthYear,
    sex: person.sex,
    residence_country: corridor.country,
    residence_city: random.choice(corridor.cities),
    ...(random.chance(0.92)
      ? { generation: 'first' as const, arrival_year: 2025 - Math.ceil(person.months_abroad / 12) }
      : { generation: 'second' as const }),
    citizenships: random.chance(0.85)
      ? [{ country: homeCountry }]
      : [{ country: homeCountry }, { country: corridor.country }],
    origin_district: regionName(random.integer(0, 400)),
    education,
    education_field: random.weighted(['01', '03', '04', '06', '07', '09', '10'] as const, [12, 10, 20, 14, 24, 10, 10]),
    occupation: occupation === 'not_applicable' ? occupation : random.choice(occupations[occupation]),
    activity: person.activity,
    skills: [...new Set([random.choice(skillAreas.codes), random.choice(skillAreas.codes)])],
    languages: [
      { language: 'tg', level: 'native' },
      { language: 'ru', level: random.choice(['good', 'fluent'] as const) },
    ],
    family_abroad: random.poisson(1.2),
    family_at_home: 1 + random.poisson(4),
    ...(random.chance(0.82) ? drawLeftBehind(households) : { household_left_behind: 'no' as const }),
    sends,
    ...(sends === 'yes' ? { sent: told(sentUsd, corridor.currency), main_channel: random.choice(channels.codes) } : {}),
    interest_investing: yes(random, 0.3),
    interest_mentoring: yes(random, 0.25),
    interest_returning: yes(random, 0.4),
    interest_volunteering: yes(random, 0.2),
    ...(sends === 'yes' ? { last_transfer_known: knowsLast ? 'yes' : 'no' } : {}),
    ...(knowsLast ? drawLastTransfer(random, corridor, sentUsd / random.integer(4, 9), date) : {}),
  };
}
