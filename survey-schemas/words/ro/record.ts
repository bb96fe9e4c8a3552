/** Ce li se spune celor care își văd înregistrarea. */
export const record = {
  'record.title': 'Înregistrarea dumneavoastră',
  'record.heading': 'Înregistrarea dumneavoastră',
  'record.lead':
    'Cine s-a înregistrat pentru „{title}” poate vedea aici ce se păstrează despre sine, poate corecta, descărca o copie sau șterge.',
  'record.another':
    'Între timp a fost deschisă altă înregistrare în acest browser. Nu s-a schimbat nimic. Cereți un link pentru înregistrarea dorită și deschideți-o din nou.',
  'record.over': 'Vizita dumneavoastră s-a încheiat. Cereți un link nou.',
  'record.contact': 'Adresa dumneavoastră de e-mail sau numărul de telefon',
  'record.contactHint': 'Cel cu care v-ați înregistrat. Începeți numărul cu prefixul țării, de exemplu +373.',
  'record.noContact': 'Nu este nici adresă de e-mail, nici număr de telefon. Verificați și cereți din nou.',
  'record.noMessages':
    'Această instituție nu trimite mesaje, de aceea nu vi se poate trimite un link. Cereți chiar instituției să vă arate, să vă corecteze sau să vă șteargă înregistrarea.',
  'record.noTexts':
    'Această instituție nu trimite SMS-uri: scrieți adresa de e-mail cu care v-ați înregistrat. Dacă ați dat doar un număr, cereți chiar instituției să vă arate, să vă corecteze sau să vă șteargă înregistrarea.',
  'record.ask': 'Trimiteți-mi un link',
  'record.haveCode': 'Am deja un cod',
  'record.notRegistered': 'Încă nu m-am înregistrat',
  'record.asked': 'Uitați-vă la mesaje',
  'record.askedLead':
    'Un mesaj pleacă la contactul pe care l-ați dat. Linkul din el funcționează o singură dată, în {minutes} de minute.',
  'record.askedNothing':
    'Nu a venit nimic? Uitați-vă printre mesajele nedorite și verificați contactul. Cine cere un link primește cel mult trei mesaje pe oră.',
  'record.open': 'Deschideți înregistrarea',
  'record.code': 'Cod',
  'record.codeHint': 'Se completează când deschideți linkul. Altfel lipiți ce se află în link după semnul #.',
  'record.openNow': 'Deschide',
  'record.refused': 'Acest cod nu mai deschide nimic: a fost folosit sau este prea vechi.',
  'record.askAgain': 'Cereți alt link.',
  'record.leave': 'Ieșire',
  'record.of': 'Ce ați dat pentru „{title}”.',
  'record.what': 'Ce puteți face',
  'record.correct': 'Corectați',
  'record.takeAway': 'Descărcați o copie',
  'record.stillRight': 'Mai este corect?',
  'record.rightOn': 'Datele dumneavoastră erau corecte ultima dată la {day}.',
  'record.refresh': 'Totul de aici este încă corect',
  'record.isStale':
    'De mult timp nimeni nu a confirmat că acestea sunt încă corecte. Până când confirmați sau corectați, nu sunteți pe nicio listă și nu primiți niciun mesaj în afara acestei întrebări.',
  'record.reminderSubject': 'Înregistrarea dumneavoastră mai este corectă? {title}',
  'record.reminder':
    'V-ați înregistrat la „{title}”. Vă rugăm să vedeți dacă datele dumneavoastră sunt încă corecte și să confirmați sau să le corectați:\n\n{address}\n\nScrieți acolo acest contact și veți primi un link care deschide înregistrarea. O puteți și suspenda sau șterge.',
  'record.ofAgeSubject': 'Cine a fost înregistrat de dumneavoastră a devenit major: {title}',
  'record.ofAgeMessage':
    'În „{title}” un părinte sau tutore a înregistrat un copil care a împlinit deja 18 ani. Acordul părintelui sau tutorelui nu mai are efect de acum: înregistrarea se păstrează și nu se face nimic cu ea. Vă rugăm să transmiteți acest lucru. Cine a fost înregistrat poate continua singur sau poate șterge înregistrarea:\n\n{address}\n\nScrieți acolo acest contact și va veni un link care deschide înregistrarea.',
  'record.ofAge':
    'Această înregistrare a fost făcută de un părinte sau tutore pentru un copil care acum este major. Acordul lor nu mai are efect: înregistrarea se păstrează și nu se face nimic cu ea. Doar cine a fost înregistrat poate continua: preia înregistrarea, spune singur cu ce este de acord și dă un contact propriu.',
  'record.takeOver': 'Preia înregistrarea',
  'record.notice.taken-over':
    'Înregistrarea este acum a dumneavoastră. Cele cu care ați fost de acord au efect de acum.',
  'record.reminderOver': 'Dacă nu faceți nimic, înregistrarea va fi ștearsă după {day}.',
  'record.pause': 'Suspendă',
  'record.resume': 'Reia',
  'record.isPaused':
    'Înregistrarea este suspendată din {since}: se păstrează, dar nu se folosește. Nu apare în nicio cifră nouă, în nicio listă și în niciun mesaj până nu o reluați.',
  'record.erase': 'Ștergeți',
  'record.who': 'Cine sunteți',
  'record.whoLead': 'Acestea se păstrează separat de răspunsuri și sunt sigilate. Nicio cifră nu le conține.',
  'record.agreed': 'La ce poate fi folosită înregistrarea',
  'record.agreedLead':
    'Bifați ceea ce acceptați. Ce nu este bifat încetează de acum înainte. Dacă nu acceptați nimic, ștergeți înregistrarea.',
  'record.keepAgreed': 'Păstrează',
  'record.answers': 'Răspunsurile dumneavoastră',
  'record.done': 'Ce s-a făcut cu înregistrarea',
  'record.did.registered': 'Înregistrare',
  'record.did.from-paper': 'Introdus de pe formularul dumneavoastră pe hârtie',
  'record.did.registrant-shown': 'Vizualizare',
  'record.did.registrant-corrected': 'Modificare',
  'record.did.registrant-withdrawn': 'Consimțământ retras',
  'record.did.registrant-erased': 'Ștergere',
  'record.did.registrant-verified': 'Contact confirmat',
  'record.did.registrant-paused': 'Suspendare',
  'record.did.registrant-resumed': 'Reluare',
  'record.did.registrant-refreshed': 'S-a confirmat că este încă corect',
  'record.did.registrant-reminded': 'S-a întrebat dacă este încă corect',
  'record.did.other': 'S-a făcut altceva',
  'record.byYou': 'dumneavoastră',
  'record.byOffice': 'oficiul',
  'record.notice.corrected': 'Înregistrarea a fost modificată. Ce era înainte rămâne în istoricul ei.',
  'record.notice.agreed': 'Aceasta este valabil de acum. Cifrele publicate deja rămân cum sunt.',
  'record.notice.paused': 'Înregistrarea este suspendată. Se păstrează, dar nu se folosește.',
  'record.notice.resumed': 'Înregistrarea nu mai este suspendată. Acordurile dumneavoastră sunt din nou valabile.',
  'record.notice.refreshed': 'Vă mulțumim. S-a notat că totul este încă corect.',
  'record.notice.nothing-changed': 'Nu s-a modificat nimic.',
  'record.notice.agrees-to-nothing':
    'Nu s-a modificat nimic: nu ați accepta nimic. Atunci nicio înregistrare nu poate fi păstrată; ștergeți-o.',
  'record.notice.changed-meanwhile':
    'Între timp altcineva a modificat această înregistrare, așa că nu s-a schimbat nimic. Iată cum este acum.',
  'record.correctHeading': 'Corectați înregistrarea',
  'record.correctLead': 'Schimbați ce este greșit și apăsați butonul de la sfârșit. Se păstrează fie tot, fie nimic.',
  'record.save': 'Păstrează modificările',
  'record.leaveAsIs': 'Lasă cum este',
  'record.eraseHeading': 'Ștergeți înregistrarea',
  'record.eraseGoes': 'Numele, contactul, răspunsurile și istoricul lor dispar imediat și definitiv.',
  'record.eraseStays':
    'Ce rămâne: un semn cu numărul înregistrării și data, ca să nu revină dintr-o copie; un rând în registrul oficiului că ați cerut aceasta; și cifrele publicate deja, care nu conțin nicio persoană.',
  'record.eraseSure': 'Da, ștergeți tot',
  'record.eraseUnsure': 'Nu s-a șters nimic. Bifați dacă sunteți sigur.',
  'record.eraseNow': 'Șterge înregistrarea mea',
  'record.eraseNot': 'Nu șterge',
  'record.erased': 'Înregistrarea a fost ștearsă',
  'record.erasedLead': 'Nimic din ea nu mai poate fi adus înapoi. Vă puteți înregistra din nou oricând.',
  'record.linkSubject': 'Înregistrarea dumneavoastră: {title}',
  'record.linkMessage':
    'Cineva, probabil dumneavoastră, a cerut să vadă înregistrarea acestui contact pentru „{title}”. Acest link o deschide o singură dată, în {minutes} de minute:\n\n{address}\n\nDacă nu ați fost dumneavoastră, nu faceți nimic: nimeni altcineva nu a primit linkul.',
  'record.linkOfChild': 'Copil, numărul confirmării {number}:',
  'record.linkOf': 'Numărul confirmării {number}:',
  'record.registeredMessage':
    'Cineva, probabil dumneavoastră, s-a înregistrat cu acest contact: „{title}”. Linkul confirmă că este contactul dumneavoastră și deschide înregistrarea o singură dată, în {minutes} minute; tot acolo puteți cere oricând alt link:\n\n{address}\n\nDacă nu ați fost dumneavoastră, nu faceți nimic: contactul rămâne neconfirmat.',
  'record.unknownMessage':
    'Cineva, probabil dumneavoastră, a cerut să vadă înregistrarea acestui contact pentru „{title}”. Nimeni nu este înregistrat cu el. Poate ați dat altul; pentru a vă înregistra, deschideți:\n\n{address}\n\nDacă nu ați fost dumneavoastră, nu faceți nimic.',
} as const;
