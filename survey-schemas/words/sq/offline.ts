/** What a form says of being used without a connection, in Albanian. `{here}` is “on this phone” or “on this computer”, in that language. */
import type { offline as english } from '../en/offline.ts';

export const offline = {
  'offline.ready': 'Gati për përdorim pa sinjal',
  'offline.preparing': 'Po përgatitet për përdorim pa sinjal …',
  'offline.notReady': 'Nuk është gati për përdorim pa sinjal',
  'offline.missingPage':
    'Vetë faqja ende nuk është ruajtur {here}. Mbajeni të hapur sa kohë ka internet dhe lironi vend nëse nuk ka mbetur.',
  'offline.missingStudy':
    'Pyetjet ende nuk janë ruajtur {here} në: {languages}. Mbajeni faqen të hapur sa kohë ka internet.',
  'offline.insecure':
    'Kjo adresë nuk është e sigurt (fillon me http, jo me https), prandaj faqja hapet vetëm kur ka internet.',
  'offline.unable':
    'Ky shfletues nuk mund ta hapë faqen pa internet. Përdorni një shfletues të përditësuar dhe jo një dritare private.',
  'offline.persisted': 'Shfletuesi ka pranuar të mos e fshijë atë që është ruajtur {here}.',
  'offline.notPersisted':
    'Shfletuesi nuk ka premtuar ta mbajë atë që është ruajtur {here}: kur mungon vendi, mund ta fshijë. Dërgoni sa herë që ka internet.',
  'offline.forgets':
    'Pajisjet iPhone dhe iPad e harrojnë atë që ka ruajtur një faqe, nëse nuk është hapur për shtatë ditë. Shtojeni këtë faqe në ekranin kryesor (“Ndaj”, pastaj “Shto në ekranin kryesor”), hapeni një herë aty lidhjen tuaj dhe shkarkoni si skedar atë që nuk është dërguar.',
  'offline.newer': 'Një version më i ri i kësaj faqeje është gati',
  'offline.newerAdvice':
    'Përdoret kur të jenë mbyllur të gjitha skedat me këtë faqe, ose tani. Ajo që keni filluar mbetet {here}.',
  'offline.useNewer': 'Kalo tek ai tani',
  'offline.links': 'Lidhjet tuaja {here}',
  'offline.noLinks':
    'Këtu ende nuk është hapur asnjë lidhje. Hapni atë që ju është dhënë, ose kopjojeni dhe ngjiteni më poshtë.',
  'offline.validUntil': 'e vlefshme deri më {time}',
  'offline.paste': 'Ngjitni një lidhje',
  'offline.open': 'Hap',
  'offline.notALink': 'Kjo nuk është lidhje për një pyetësor të këtij sajti. Kopjojeni të plotë, me pjesën pas #.',
} satisfies Readonly<Record<keyof typeof english, string>>;
