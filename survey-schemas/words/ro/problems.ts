/** Titles of the problems that the HTTP faces answer, in Romanian. */
import type { problems as english } from '../en/problems.ts';

export const problems = {
  'problems.malformed-json': 'Corpul cererii nu este JSON corect în UTF-8.',
  'problems.bad-parameter': 'O parte a adresei nu are forma cuvenită.',
  'problems.not-signed-in': 'Este nevoie de un token valabil: lipsește, a expirat sau nu este dat de noi.',
  'problems.out-of-scope': 'Acest token nu permite așa ceva.',
  'problems.not-found': 'La această adresă nu este nimic.',
  'problems.unknown-round': 'Nu există o astfel de rundă.',
  'problems.round-not-open': 'Această rundă încă nu este deschisă; nu s-a păstrat nimic.',
  'problems.unknown-release': 'Nu există o astfel de ediție.',
  'problems.method-not-allowed': 'Această adresă nu acceptă această metodă.',
  'problems.response-id-reused':
    'Alt răspuns are deja acest identificator. Ambele se păstrează pentru verificare; pentru un răspuns nou creați un identificator nou.',
  'problems.erased': 'Această înregistrare a fost ștearsă la cererea persoanei; nu se păstrează din nou.',
  'problems.round-closing':
    'Această rundă nu mai primește nimic nou; ce s-a început înainte de închidere mai poate sosi. Nu s-a păstrat nimic.',
  'problems.saying-shape': 'Aici lipsește ceva sau valoarea nu este cea din descrierea API.',
  'problems.listing-shape': 'Nu are forma unei liste de locuințe.',
  'problems.listing-future': 'Este în viitor.',
  'problems.listing-signs': 'Conține semne care nu pot fi arătate.',
  'problems.listing-positions': 'Numere din listă, fiecare o dată, în ordine crescătoare.',
  'problems.link-ended':
    'Acest link a expirat înainte de începerea interviului; nu s-a salvat nimic. Păstrați interviul și cereți biroului un link nou.',
  'problems.code-mistyped': 'Codul are un semn greșit. Uitați-vă din nou la el.',
  'problems.code-unknown': 'Nu există un asemenea cod sau a expirat. Cereți biroului unul nou.',
  'problems.code-spent': 'Acest cod a fost folosit pe alt dispozitiv. Cereți biroului unul nou.',
  'problems.round-closed':
    'Această rundă este închisă; nu s-a păstrat nimic. Păstrați răspunsurile și întrebați dacă va fi redeschisă.',
  'problems.body-too-large': 'Corpul cererii este mai mare de 256 KB.',
  'problems.backup-too-large':
    'Fișierul este mai mare de 4 MB, iar o copie de rezervă a unui telefon nu este niciodată atât de mare; nu s-a primit nimic.',
  'problems.no-backup':
    'Acesta nu este o copie de rezervă a unui telefon sau este de o versiune mai nouă; nu s-a primit nimic.',
  'problems.backup-damaged':
    'Copia de rezervă nu a fost copiată în întregime sau a fost modificată pe drum; nu s-a primit nimic. Copiați-o din nou de pe telefonul care a salvat-o.',
  'problems.backup-elsewhere':
    'Copia de rezervă este dintr-o altă rundă sau de pe o altă platformă decât acest link; nu s-a primit nimic. Deschideți linkul de pe acel telefon sau dați fișierul la birou.',
  'problems.not-json': 'Corpul cererii trebuie trimis ca application/json.',
  'problems.encoded-body': 'Corpul cererii trebuie trimis ca atare, fără comprimare, cum ar fi gzip.',
  'problems.faulty-body': 'Corpul cererii încalcă regulile chestionarului; nu s-a păstrat nimic.',
  'problems.unknown-campaign':
    'În această rundă nu există o asemenea campanie sau se ajunge altfel la ea; nu s-a salvat nimic. Înregistrați-vă prin adresa sau afișul unei campanii, ori fără campanie.',
  'problems.taken-by-others':
    'Scrie că această înregistrare a fost luată de birou sau introdusă de pe hârtie. Pe acestea le depun funcționarii pe paginile lor; aici nu s-a salvat nimic.',
  'problems.too-many':
    'De la această conexiune au venit prea multe într-o oră; nu s-a păstrat nimic. Trimiteți din nou mai târziu.',
  'problems.proof-refused':
    'Dovada de lucru este greșită, prea veche sau a fost deja folosită; nu s-a păstrat nimic. Cereți o sarcină nouă și trimiteți din nou.',
  'problems.unexpected': 'A apărut o eroare la noi; nu s-a confirmat nimic.',
  'problems.sign-in-unavailable':
    'Acum nu se poate stabili cine face cererea. Tokenul este în regulă; trimiteți cererea mai târziu.',
  'problems.store-unavailable': 'Depozitul de date nu răspunde; nu s-a păstrat nimic. Trimiteți mai târziu.',
  'problems.study-unreadable':
    'Descrierea păstrată a acestei cercetări a fost modificată, deci nu se poate verifica nimic după ea; nu s-a păstrat nimic. Păstrați răspunsurile, trimiteți-le mai târziu și anunțați administratorul: cercetarea trebuie restabilită.',
  'problems.store-full':
    'Depozitul de date este plin; nu s-a păstrat nimic, iar ce s-a păstrat se poate citi. Trimiteți mai târziu.',
} satisfies Readonly<Record<keyof typeof english, string>>;
