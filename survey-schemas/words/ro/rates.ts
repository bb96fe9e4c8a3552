/** What keeps exchange rates of a source out, in Romanian. */
import type { rates as english } from '../en/rates.ts';

export const rates = {
  'rates.unreachable': 'sursa nu a fost accesibilă',
  'rates.too-slow': 'răspunsul a durat peste {seconds, plural, one {# secundă} few {# secunde} other {# de secunde}}',
  'rates.status': 'sursa a răspuns cu o eroare (HTTP {status})',
  'rates.redirected': 'sursa a redirecționat spre alt server ({host})',
  'rates.in-circles':
    'sursa a redirecționat de la o adresă a ei la alta de peste {count, plural, one {# dată} few {# ori} other {# de ori}}',
  'rates.wrong-type': 'tipul răspunsului ({type}) este altul decât cel în care se publică cursurile',
  'rates.too-large': 'răspunsul este prea mare (limita în octeți: {bytes})',
  'rates.cut-off': 'răspunsul s-a întrerupt',
  'rates.not-readable': 'răspunsul este deteriorat sau are alt format ({where})',
  'rates.no-rates': 'răspunsul nu conține cursuri',
  'rates.other-day': 's-au cerut cursurile din {asked}, iar în răspuns sunt cele din {day}',
  'rates.late': 'cele mai noi cursuri publicate sunt din {day}',
  'rates.not-fetched': 'nimeni nu a descărcat cursurile din {day}',
  'rates.not-a-day': '„{day}” nu este o dată',
  'rates.future': 'răspunsul conține cursuri pentru o zi viitoare ({day})',
  'rates.too-early': 'răspunsul conține cursuri pentru {day}, înainte de {first}',
  'rates.not-a-rate': 'cursul {currency} din {day} este zero sau nu este un număr',
  'rates.twice': '{currency}: două cursuri din {day}',
  'rates.wrong-pivot': 'cursul {currency} din {day} nu este față de valuta sursei',
  'rates.no-dollar': 'din {day} lipsește cursul dolarului SUA, după care se calculează mediile lunare',
  'rates.shrunk':
    'din {day} există {count, plural, one {# valută} few {# valute} other {# de valute}}, iar cu o zi înainte – {before, plural, one {# valută} few {# valute} other {# de valute}}',
  'rates.leap-of': 'cursul {currency} pentru o unitate de {base} sare de la {before} la {rate} ({day})',
  'rates.contradicts': 'cursul {currency} din {day} este altul decât cel păstrat',
  'note.rates-stale':
    'Cursurile de schimb ale sursei {source} se termină la {newest}, iar altele mai noi nu s-au luat: {why}. Transferurile și lunile de după această zi sunt convertite la cursuri mai vechi sau au rămas fără curs. Verificați cu remit rates list și descărcați sau importați ce lipsește.',
  'note.rates-never':
    'Lipsesc cursurile de schimb ale sursei {source}, indicată în rundă: {why}. Sumele în alte valute sunt necunoscute. Descărcați sau importați cursurile cu remit rates.',
  'note.rates-none-yet': 'încă nu s-au descărcat sau importat cursuri',
  'note.rare':
    'nenumite: fiecare în mai puțin de {least, plural, one {# interviu} few {# interviuri} other {# de interviuri}}',
  'note.and-rare':
    '{names} și altele, nenumite: fiecare în mai puțin de {least, plural, one {# interviu} few {# interviuri} other {# de interviuri}}',
} as const satisfies Record<keyof typeof english, string>;
