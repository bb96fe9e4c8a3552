/** Children whom a parent or guardian registers: few, asked for less, and reached at the guardian's contact. */
import { guardianRelationships } from '#schemas/reference/lists.ts';
import type { Random } from '../statistics/random/random.ts';
import type { Registrant } from './registrants.ts';

/** One registration in so many is of a child. */
export const everyChild = 40;

/**
 * A child of somebody who was drawn: in their country, with their contact, and their name as that of the guardian.
 *
 * @param year in which the child is registered
 */
export function childOf(random: Random, parent: Registrant, year: number): Registrant {
  const { campaign, intake_mode, taken_by, consent_version, consent_registry } = parent;
  const { name = '', email, phone, sex, residence_country, residence_city, origin_district } = parent;
  const age = random.integer(5, 17);
  return {
    ...{ campaign, intake_mode, taken_by, consent_version, consent_registry },
    for_whom: 'child',
    consent_statistics: 'yes',
    consent_news: random.chance(0.8) ? 'yes' : 'no',
    consent_crisis: random.chance(0.85) ? 'yes' : 'no',
    name: `${random.choice(['Amir', 'Samira', 'Nozim', 'Sitora'])} ${name.split(' ')[1] ?? ''}`,
    guardian_name: name,
    guardian_relationship: random.weighted(guardianRelationships.codes, [80, 10, 6, 4]),
    guardian_agrees: 'yes',
    ...(email === undefined ? { phone: phone ?? '' } : { email }),
    birth_year: year - age,
    ...(sex !== undefined && { sex }),
    ...(residence_country !== undefined && { residence_country }),
    ...(residence_city !== undefined && { residence_city }),
    ...(random.chance(0.5)
      ? { generation: 'first' as const, arrival_year: year - random.integer(0, age) }
      : { generation: 'second' as const }),
    citizenships: parent.citizenships ?? [],
    ...(origin_district !== undefined && { origin_district }),
    ...(age < 11 ? { education: '0' } : { education: '1', education_field: 'not_applicable' as const }),
    languages: parent.languages ?? [],
    family_abroad: 1 + random.poisson(2),
    family_at_home: random.poisson(4),
    household_left_behind: 'no',
  };
}
