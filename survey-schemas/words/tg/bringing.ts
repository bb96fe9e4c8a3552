/** What a page says where a backup file of another phone is delivered, in Tajik. */
import type { bringing as english } from '../en/bringing.ts';

export const bringing = {
  'bring.title': 'Супоридани файли эҳтиётии телефони дигар',
  'bring.when':
    'Агар телефон шикаста бошад ё фиристода натавонад: файлеро, ки он нигоҳ доштааст, интихоб кунед. Он чи аллакай қабул шудааст, ду бор ҳисоб намешавад.',
  'bring.file': 'Интихоби файл',
  'bring.underWay': 'Файл фиристода мешавад…',
  'bring.done': '{count, plural, one {# мусоҳиба қабул шуд} other {# мусоҳиба қабул шуд}}',
  'bring.nothing': 'Чизи нав қабул нашуд',
  'bring.before': '{count, plural, one {# пештар қабул шуда буд.} other {# пештар қабул шуда буданд.}}',
  'bring.notTaken':
    '{count, plural, one {# қабул нашуд; он дар файл мемонад ва дафтар қарор медиҳад.} other {# қабул нашуданд; онҳо дар файл мемонанд ва дафтар қарор медиҳад.}}',
  'bring.unfinished':
    '{count, plural, one {# дар телефон ба охир нарасидааст; онро танҳо дафтар кушода метавонад.} other {# дар телефон ба охир нарасидаанд; онҳоро танҳо дафтар кушода метавонад.}}',
  'bring.failed': 'Файл супорида нашуд',
  'bring.failedAdvice':
    'Ҷавоб наомад. Вақте алоқа мешавад, файлро дубора интихоб кунед; он чи пештар расид, ду бор ҳисоб намешавад.',
} satisfies Readonly<Record<keyof typeof english, string>>;
