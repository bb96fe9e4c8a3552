/** What is said where it is named who goes out, and where to, in Ukrainian. */
import type { assigning as english } from '../en/assigning.ts';

export const assigning = {
  'assigning.fault.unreadable': 'таблиця не читається: перевірте лапки та стовпці ({subject})',
  'assigning.fault.no-rows': 'у таблиці немає рядків',
  'assigning.fault.column-missing': 'немає стовпця {subject}',
  'assigning.fault.column-strange': 'стовпця «{subject}» немає; підходить: {other}',
  'assigning.fault.column-twice': 'два стовпці називаються «{subject}»',
  'assigning.fault.empty': 'не може бути порожнім',
  'assigning.fault.other-name': '«{subject}» у рядку {otherRow} має імʼя «{other}»',
  'assigning.fault.other-team': '«{subject}» у рядку {otherRow} у групі «{other}»',
  'assigning.fault.given-twice': '«{subject}» отримує це і в рядку {otherRow}',
  'assigning.fault.no-name': '«{subject}» – нова людина: напишіть імʼя',
  'assigning.fault.bad-id': 'в ідентифікаторі не більше 31 малої латинської літери, цифри та дефіса',
  'assigning.fault.bad-name': 'в імені не більше 100 знаків',
  'assigning.fault.bad-team': 'у назві групи не більше 31 малої латинської літери, цифри та дефіса',
  'assigning.fault.bad-psu': 'у коді місця не більше 64 знаків',
  'assigning.fault.too-many': '«{subject}»: місць більше, ніж може відвідати одна людина; не більше 200',
  'assigning.fault.unknown-instrument': 'у раунді немає анкети «{subject}»',
  'assigning.fault.no-link': '«{subject}» інтервʼюери не заповнюють',
  'assigning.fault.unknown-place': 'в основі вибірки немає місця «{subject}» для цієї анкети',
  'assigning.fault.which-instrument': 'місце «{subject}» є в кількох анкетах; вкажіть, у якій: {other}',
  'assigning.row': 'Рядок {row}',
  'assigning.heading': 'Вказати, хто куди їде',
  'assigning.one': 'Один інтервʼюер',
  'assigning.many': 'Одразу кілька',
  'assigning.id': 'Ідентифікатор, наприклад zarina',
  'assigning.idHint': 'Стоїть у кожному інтервʼю замість імені.',
  'assigning.name': 'Імʼя, лише для офісу',
  'assigning.team': 'Група (її супервайзер бачить цю роботу)',
  'assigning.places': 'Місця, по одному в рядку',
  'assigning.placesHint':
    'Код місця; якщо воно є в кількох анкетах, перед ним анкета: household KH-014. Відтепер це вся робота інтервʼюера.',
  'assigning.save': 'Зберегти',
  'assigning.table': 'Таблиця',
  'assigning.tableHint':
    'Вставте з електронної таблиці: стовпці enumerator, name, team, place, по рядку на місце; instrument, якщо в місця їх кілька. Хто в ній є, відтепер робить те, що в ній вказано; решта – без змін.',
  'assigning.change': 'Змінити',
  'assigning.reason': 'вказано на сторінці інтервʼюерів',
  'assigning.notDone': 'Нічого не змінено. Потрібно виправити: {count}',
  'assigning.changed':
    'Далі нічого не змінено: «{id}» тим часом змінив хтось інший. Подивіться, як тепер; введене вами збережено нижче.',
  'assigning.over': 'Нічого не змінено: раунд закрито.',
  'assigning.done':
    'Збережено: нових {added}, змінено {changed}. Телефони дізнаються про це під час наступного підключення.',
  'assigning.free': 'Місця, куди нікого не призначено',
  'assigning.more': 'і ще {count}',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
