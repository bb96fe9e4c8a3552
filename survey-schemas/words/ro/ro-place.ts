/** What the review of a form says where its round asks for the place of an interview, in Romanian. `{here}` is “on this phone” or “on this computer”, in that language. */
import type { place as english } from '../en/en-place.ts';

export const place = {
  'place.title': 'Unde a avut loc acest interviu',
  'place.ask':
    'Întrebați persoana: poate fi trimis și locul acestui interviu? El se rotunjește {here} la aproximativ {size} și nimic mai precis nu se păstrează. Dacă persoana nu este de acord, nu îl adăugați: interviul contează oricum.',
  'place.km': '{count} km',
  'place.m': '{count} m',
  'place.add': 'Persoana e de acord: adaugă locul',
  'place.looking': 'Se caută locul …',
  'place.noted': 'Se trimite odată cu interviul: {latitude}, {longitude}, rotunjit la aproximativ {size}.',
  'place.remove': 'Nu trimite locul',
  'place.removed': 'Locul nu se trimite.',
  'place.denied':
    'Browserul nu are voie să spună unde se află sau localizarea este oprită. Interviul poate fi încheiat și fără loc.',
  'place.noSignal': 'Locul nu a putut fi găsit. Încercați din nou sub cerul liber sau încheiați fără el.',
  'place.late': 'Căutarea locului a durat prea mult. Încercați din nou sub cerul liber sau încheiați fără el.',
  'place.coarse':
    'Locul a fost găsit doar cu o precizie de aproximativ {size}, ceea ce nu este de folos. Încercați din nou sub cerul liber sau încheiați fără el.',
  'place.unable':
    'Acest browser nu poate spune unde se află; unul actual poate, la o adresă care începe cu https. Interviul poate fi încheiat și fără loc.',
} satisfies Readonly<Record<keyof typeof english, string>>;
