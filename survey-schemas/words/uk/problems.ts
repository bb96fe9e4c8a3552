/** Titles of the problems that the HTTP faces answer, in Ukrainian. */
import type { problems as english } from '../en/problems.ts';

export const problems = {
  'problems.malformed-json': 'Тіло запиту не є правильним JSON у кодуванні UTF-8.',
  'problems.bad-parameter': 'Частина адреси має недопустимий вигляд.',
  'problems.not-signed-in': 'Потрібен дійсний токен: його немає, він прострочений або виданий не нами.',
  'problems.out-of-scope': 'Цей токен такого не дозволяє.',
  'problems.not-found': 'За цією адресою нічого немає.',
  'problems.unknown-round': 'Такого раунду немає.',
  'problems.round-not-open': 'Цей раунд ще не відкрито; нічого не збережено.',
  'problems.unknown-release': 'Такого випуску немає.',
  'problems.method-not-allowed': 'Ця адреса не приймає такого методу.',
  'problems.response-id-reused':
    'Цей ідентифікатор уже має інша відповідь. Обидві збережено для перевірки; для нової відповіді створіть новий ідентифікатор.',
  'problems.erased': 'Цей запис видалено на прохання людини; повторно він не зберігається.',
  'problems.round-closing':
    'Цей раунд більше не приймає нового; розпочате до його закриття ще може надійти. Нічого не збережено.',
  'problems.round-closed':
    'Цей раунд закрито; нічого не збережено. Збережіть відповіді та дізнайтеся, чи його відкриють знову.',
  'problems.body-too-large': 'Тіло запиту більше за 256 КБ.',
  'problems.not-json': 'Тіло запиту потрібно передавати як application/json.',
  'problems.encoded-body': 'Тіло запиту потрібно передавати як є, без стиснення на зразок gzip.',
  'problems.faulty-body': 'Тіло запиту порушує правила анкети; нічого не збережено.',
  'problems.unexpected': 'На нашому боці сталася помилка; нічого не підтверджено.',
  'problems.sign-in-unavailable':
    'Зараз не можна встановити, хто звертається. З токеном усе гаразд; надішліть запит пізніше.',
  'problems.store-unavailable': 'Сховище не відповідає; нічого не збережено. Надішліть запит пізніше.',
  'problems.study-unreadable':
    'Збережений опис цього обстеження змінено, за ним не можна нічого перевірити; нічого не збережено. Збережіть відповіді, надішліть їх пізніше та повідомте адміністратора: обстеження потрібно відновити.',
  'problems.store-full':
    'Сховище заповнено; нічого не збережено, збережене раніше можна читати. Надішліть запит пізніше.',
} satisfies Readonly<Record<keyof typeof english, string>>;
