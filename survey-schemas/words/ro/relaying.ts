/** What is said where a caseworker has a message sent to somebody whom they cannot see, in Romanian. */
import type { relaying as english } from '../en/relaying.ts';

export const relaying: Readonly<Record<keyof typeof english, string>> = {
  'relay.write': 'Scrieți acestei persoane',
  'relay.writeHint':
    'Mesajul merge la contactul pe care l-a dat, pe care nimeni de aici nu îl vede. O persoană primește cel mult {most} asemenea mesaje în șapte zile și niciunul de două ori. Dacă răspunde și de unde, hotărăște singură.',
  'relay.notConfirmed': 'Contactul nu este confirmat: s-ar putea ca mesajul să nu fie citit de nimeni.',
  'relay.noContact':
    'Această persoană nu a lăsat un contact la care se scrie de aici: niciun mesaj nu poate ajunge la ea. Se adresează singură oficiului.',
  'relay.who': 'Cine întreabă: angajatorul sau instituția',
  'relay.text': 'Mesaj',
  'relay.answer': 'Unde poate răspunde: o adresă de e-mail sau un număr de telefon cu prefixul țării',
  'relay.send': 'Trimite în locul meu',
  'relay.notSent.who': 'Nu s-a trimis nimic: scrieți cine întreabă, într-un rând de cel mult 200 de semne.',
  'relay.notSent.text': 'Nu s-a trimis nimic: scrieți un mesaj de 20 până la 2000 de semne.',
  'relay.notSent.answer':
    'Nu s-a trimis nimic: scrieți unde poate răspunde, o adresă de e-mail sau un număr de telefon care începe cu +.',
  'relay.notSent.gone': 'Nu s-a trimis nimic: această persoană nu mai este pe listă.',
  'relay.notSent.no-contact': 'Nu s-a trimis nimic: această persoană nu a lăsat un contact la care se scrie de aici.',
  'relay.handed': 'Mesajul este pe drum. Ce s-a întâmplat cu el stă pe pagina rundei.',
  'relay.messages': 'Mesaje trimise în locul dumneavoastră',
  'relay.state.waiting': 'pe drum',
  'relay.state.sent': 'trimis',
  'relay.state.too-many': 'netrimis: această persoană a primit în șapte zile câte mesaje se pot primi',
  'relay.state.said-before': 'netrimis: această persoană a mai primit acest mesaj',
  'relay.state.gone': 'netrimis: această persoană nu mai participă',
  'relay.state.unreachable': 'netrimis: la contactul pe care l-a dat nu se poate ajunge de aici',
  'relay.state.failed': 'netrimis: mesajul nu a putut fi predat; scrieți-l din nou mai târziu',
  'record.did.registrant-approached': 'Vi s-a transmis un mesaj',
  'relay.subject': 'Un mesaj despre muncă: {title}',
  'relay.message':
    '{who} dorește să ajungă la dumneavoastră. V-ați înregistrat pentru „{title}” și ați acceptat potrivirea cu un loc de muncă; ce știți să faceți se potrivește unui deficit: {what}. Au văzut ce faceți, dar nu numele și nici contactul dumneavoastră.\n\nVă scriu:\n\n{text}\n\nCa să răspundeți, scrieți sau sunați chiar dumneavoastră la {answer}: abia atunci află cine sunteți. Dacă nu doriți, nu faceți nimic.\n\nCa să vedeți cine v-a folosit înregistrarea sau să opriți asemenea mesaje:\n\n{address}',
};
