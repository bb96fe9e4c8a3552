/** What is said of messages that lie on a machine without a mail server, in Ukrainian. */
import type { outbox as english } from '../en/outbox.ts';

export const outbox = {
  'outbox.heading': 'Вихідні цього комп’ютера',
  'outbox.instead':
    'Цей комп’ютер не надсилає пошти: повідомлення лежать у його вихідних, їх відкриває той, хто його запустив.',
  'outbox.lead':
    'Повідомлення, які цей комп’ютер написав і яких не надіслав жоден сервер; нові згори. Вони лежать тут добу. Передайте кожне тому, кому воно призначене, і більше нікому: посилання в ньому відкриває запис один раз, коли натиснуть кнопку.',
  'outbox.none': 'Тут немає повідомлень.',
  'outbox.notHere':
    'Повідомлення відкривають на тому комп’ютері, який їх написав, за адресою, яку надрукувала команда «remit serve» під час запуску; в інших місцях – адміністратор, який увійшов.',
  'outbox.code': 'Код: те, що стоїть в адресі після #',
  'outbox.codeHint': 'Він друкується під час запуску платформи і щоразу інший.',
  'outbox.open': 'Відкрити вихідні',
  'outbox.refused': 'Це не той код, який було надруковано під час останнього запуску.',
  'outbox.to.email': 'Лист на {address}',
  'outbox.to.sms': 'SMS на {address}',
  'outbox.subject': 'Тема: {subject}',
  'outbox.clear': 'Видалити всі повідомлення',
  'outbox.clearHint': 'Видаленого не повернути; хто ще чекає на посилання, просить нове.',
  'outbox.cleared': 'Усі повідомлення видалено.',
} satisfies Readonly<Record<keyof typeof english, string>>;
