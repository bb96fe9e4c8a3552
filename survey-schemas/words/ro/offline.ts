/** What a form says of being used without a connection, in Romanian. `{here}` is “on this phone” or “on this computer”, in that language. */
import type { offline as english } from '../en/offline.ts';

export const offline = {
  'offline.ready': 'Gata de folosit fără semnal',
  'offline.preparing': 'Se pregătește pentru folosire fără semnal …',
  'offline.notReady': 'Nu este gata de folosit fără semnal',
  'offline.missingPage':
    'Pagina în sine nu este încă salvată {here}. Țineți-o deschisă cât timp există conexiune și eliberați spațiu dacă nu a mai rămas.',
  'offline.missingStudy':
    'Întrebările nu sunt încă salvate {here} în: {languages}. Țineți pagina deschisă cât timp există conexiune.',
  'offline.insecure':
    'Această adresă nu este securizată (începe cu http, nu cu https), așa că pagina se deschide numai când există conexiune.',
  'offline.unable':
    'Acest browser nu poate deschide pagina fără conexiune. Folosiți un browser actual și nu o fereastră privată.',
  'offline.persisted': 'Browserul a acceptat să nu șteargă ce este salvat {here}.',
  'offline.notPersisted':
    'Browserul nu a promis să păstreze ce este salvat {here}: dacă spațiul este insuficient, poate șterge. Trimiteți ori de câte ori există conexiune.',
  'offline.forgets':
    'Dispozitivele iPhone și iPad uită ce a salvat o pagină dacă nu a fost deschisă timp de șapte zile. Adăugați această pagină pe ecranul principal („Partajare”, apoi „Adaugă la ecranul principal”), deschideți acolo o dată linkul dumneavoastră și descărcați ca fișier ce nu s-a trimis.',
  'offline.newer': 'Este gata o versiune mai nouă a acestei pagini',
  'offline.newerAdvice':
    'Se folosește după ce toate filele cu această pagină sunt închise sau chiar acum. Ce ați început rămâne {here}.',
  'offline.useNewer': 'Trecere la ea acum',
  'offline.links': 'Linkurile dumneavoastră {here}',
  'offline.noLinks':
    'Aici nu s-a deschis încă niciun link. Deschideți-l pe cel primit sau copiați-l și lipiți-l mai jos.',
  'offline.validUntil': 'valabil până la {time}',
  'offline.paste': 'Lipiți un link',
  'offline.open': 'Deschidere',
  'offline.notALink':
    'Acesta nu este un link către un chestionar de pe acest site. Copiați-l în întregime, cu partea de după #.',
} satisfies Readonly<Record<keyof typeof english, string>>;
