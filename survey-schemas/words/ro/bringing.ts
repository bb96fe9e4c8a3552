/** What a page says where a backup file of another phone is delivered, in Romanian. */
import type { bringing as english } from '../en/bringing.ts';

export const bringing = {
  'bring.title': 'Predă copia de rezervă a altui telefon',
  'bring.when':
    'Pentru un telefon stricat sau care nu poate trimite: alegeți fișierul pe care l-a salvat. Ce s-a primit deja nu se numără de două ori.',
  'bring.file': 'Alege un fișier',
  'bring.underWay': 'Se predă fișierul…',
  'bring.done':
    '{count, plural, one {S-a primit un interviu} few {S-au primit # interviuri} other {S-au primit # de interviuri}}',
  'bring.nothing': 'Nu s-a primit nimic nou',
  'bring.before':
    '{count, plural, one {Unul fusese primit deja.} few {# fuseseră primite deja.} other {# fuseseră primite deja.}}',
  'bring.notTaken':
    '{count, plural, one {Unul nu a fost primit; rămâne în fișier, iar biroul hotărăște.} few {# nu au fost primite; rămân în fișier, iar biroul hotărăște.} other {# nu au fost primite; rămân în fișier, iar biroul hotărăște.}}',
  'bring.unfinished':
    '{count, plural, one {Unul nu a fost terminat pe telefon; numai biroul îl poate deschide.} few {# nu au fost terminate pe telefon; numai biroul le poate deschide.} other {# nu au fost terminate pe telefon; numai biroul le poate deschide.}}',
  'bring.failed': 'Fișierul nu a fost predat',
  'bring.failedAdvice':
    'Nu a venit niciun răspuns. Alegeți din nou fișierul când există conexiune; ce a ajuns înainte nu se numără de două ori.',
} satisfies Readonly<Record<keyof typeof english, string>>;
