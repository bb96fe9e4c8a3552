/** What is said of messages that lie on a machine without a mail server, in Russian. */
import type { outbox as english } from '../en/outbox.ts';

export const outbox = {
  'outbox.heading': 'Исходящие этого компьютера',
  'outbox.instead':
    'Этот компьютер не отправляет почту: сообщения лежат в его исходящих, их открывает тот, кто его запустил.',
  'outbox.lead':
    'Сообщения, которые этот компьютер написал и которых не отправил ни один сервер; новые сверху. Они лежат здесь сутки. Передайте каждое тому, кому оно предназначено, и больше никому: ссылка в нём открывает запись один раз, когда нажмут кнопку.',
  'outbox.none': 'Здесь нет сообщений.',
  'outbox.notHere':
    'Сообщения открывают на том компьютере, который их написал, по адресу, который напечатала команда «remit serve» при запуске; в других местах – вошедший администратор.',
  'outbox.code': 'Код: то, что стоит в адресе после #',
  'outbox.codeHint': 'Он печатается при запуске платформы и каждый раз другой.',
  'outbox.open': 'Открыть исходящие',
  'outbox.refused': 'Это не тот код, который был напечатан при последнем запуске.',
  'outbox.to.email': 'Письмо на {address}',
  'outbox.to.sms': 'SMS на {address}',
  'outbox.subject': 'Тема: {subject}',
  'outbox.clear': 'Удалить все сообщения',
  'outbox.clearHint': 'Удалённое не вернуть; кто ещё ждёт ссылку, запрашивает новую.',
  'outbox.cleared': 'Все сообщения удалены.',
} satisfies Readonly<Record<keyof typeof english, string>>;
