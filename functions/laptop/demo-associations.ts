/** Organisations of people abroad in the demo: invented, and called so. */
import type { Association } from '#schemas/fieldwork/association.ts';
import type { Store } from '#functions/store/store.ts';

const about = 'Invented for the demo: there is no such organisation.';
const consent = { by: 'Nobody: it is invented', on: '2026-01-01' };

const invented: readonly Association[] = [
  {
    ...{ id: 'invented-moscow', name: 'Invented: Pamir House', country: 'RU', city: 'Москва', kind: 'cultural' },
    ...{ members: 340, founded: 1996, about, languages: ['tg', 'ru'] },
    contact: { email: 'house@invented.example', website: 'https://house.invented.example/', consent },
  },
  {
    ...{ id: 'invented-spb', name: 'Invented: Students of the North', country: 'RU', city: 'Санкт-Петербург' },
    ...{ kind: 'students', members: 120, founded: 2011, about, languages: ['tg', 'ru'] },
  },
  {
    ...{ id: 'invented-novosibirsk', name: 'Invented: Builders of Siberia', country: 'RU', city: 'Новосибирск' },
    ...{ kind: 'professional', about, languages: ['ru'] },
  },
  {
    ...{ id: 'invented-almaty', name: 'Invented: Women of Almaty', country: 'KZ', city: 'Алматы', kind: 'women' },
    ...{ members: 55, founded: 2018, about, languages: ['tg', 'ru', 'kk'] },
    contact: { phone: '+7 727 000 00 00', consent },
  },
  {
    ...{ id: 'invented-berlin', name: 'Invented: Tajik School', country: 'DE', city: 'Berlin', kind: 'school' },
    ...{ members: 80, founded: 2009, about, languages: ['tg', 'de'] },
    contact: { email: 'school@invented.example', consent },
  },
  {
    ...{ id: 'invented-new-york', name: 'Invented: Union of America', country: 'US', city: 'New York' },
    ...{ kind: 'umbrella', members: 900, about, languages: ['tg', 'en'] },
  },
];

/** Those that are not there yet. */
export async function listInvented(store: Pick<Store, 'putAssociation'>, round: string): Promise<void> {
  for (const one of invented) await store.putAssociation(round, one);
}
