/** What every page says, and pages that say why there is nothing to see, in Ukrainian. */
import type { pages as english } from '../en/pages.ts';

export const pages = {
  'pages.skip': 'Перейти до вмісту',
  'pages.main': 'Головне меню',
  'pages.languages': 'Мова',
  'pages.javascript': 'Для цієї анкети потрібен JavaScript. Увімкніть його у браузері та відкрийте цю адресу знову.',
  'pages.notFound': 'Не знайдено',
  'pages.nothingHere': 'Тут нічого немає',
  'pages.tellNumber': 'Якщо це повториться, повідомте адміністратору цей номер: {request}',
  'pages.bad-parameter.heading': 'Адреса неповна',
  'pages.bad-parameter.advice': 'Частина адреси порожня, задовга або не читається. Перевірте посилання, яке вам дали.',
  'pages.not-found.heading': 'Тут нічого немає',
  'pages.not-found.advice': 'За цією адресою немає сторінки. Перевірте посилання, яке вам дали.',
  'pages.method-not-allowed.heading': 'Так цю адресу відкрити не можна',
  'pages.method-not-allowed.advice': 'Поверніться на попередню сторінку та завантажте її знову.',
  'pages.unexpected.heading': 'Сталася помилка',
  'pages.unexpected.advice':
    'Це не ваша провина. Поверніться та спробуйте ще раз; усе, що надіслано раніше, збережено.',
  'pages.sign-in-unavailable.heading': 'Зараз недоступно',
  'pages.sign-in-unavailable.advice':
    'Служба входу не відповідає. З вашим обліковим записом усе гаразд. Завантажте цю сторінку знову за хвилину.',
  'pages.store-unavailable.heading': 'Зараз недоступно',
  'pages.store-unavailable.advice':
    'Сховище не відповідає. Нічого з надісланого не втрачено. Завантажте цю сторінку знову за хвилину.',
  'pages.study-unreadable.heading': 'Ця анкета зараз недоступна',
  'pages.study-unreadable.advice':
    'Збережений опис анкети змінено. Нічого з надісланого не втрачено. Повідомте адміністратора, який має її відновити, і завантажте цю сторінку пізніше.',
  'pages.store-full.heading': 'Зараз немає місця',
  'pages.store-full.advice':
    'Диск сховища заповнено. Нічого з надісланого не втрачено, його можна читати; повідомте адміністратора.',

  'signIn.title': 'Вхід',
  'signIn.refused':
    'Ця адреса для входу більше не діє: вона спрацьовує один раз і протягом обмеженого часу. Попросіть нову.',
  'signIn.terminal':
    'Відкрийте адресу панелі, яку термінал надрукував під час запуску платформи. Вона містить ключ для одноразового входу; сеанс діє дванадцять годин.',
  'signIn.lost':
    'Адресу втрачено або вже використано? Виконайте {command} на тому самому компʼютері: команда надрукує нову.',
  'signIn.button': 'Увійти до панелі',
  'signIn.again': 'Увійти знову',
  'signIn.not': 'Вхід не виконано',
  'signIn.notHeading': 'Ви не ввійшли',
  'signIn.notBegunHere': 'Вхід розпочато не в цьому браузері або понад десять хвилин тому.',
  'signIn.notLetIn': 'Сторінка входу вас не пропустила. Якщо це повториться, повідомте адміністратора.',
  'signIn.noAnswer': 'Сторінка входу не відповідає. З вашим обліковим записом усе гаразд; спробуйте трохи згодом.',
  'signIn.notValid': 'Відповідь сторінки входу вже недійсна.',
  'signIn.noRole': 'Ваш обліковий запис ще не має ролі. Попросіть адміністратора призначити її.',
  'signIn.out': 'Вихід виконано',
  'signIn.outHeading': 'Тут ви вийшли',
  'signIn.outThere': 'Вийти і на сторінці входу',
} satisfies Readonly<Record<keyof typeof english, string>>;
