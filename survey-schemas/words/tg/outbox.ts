/** What is said of messages that lie on a machine without a mail server, in Tajik. */
import type { outbox as english } from '../en/outbox.ts';

export const outbox = {
  'outbox.heading': 'Паёмҳои содиротии ин компютер',
  'outbox.instead':
    'Ин компютер почта намефиристад: паёмҳояш дар худи он мемонанд ва онҳоро касе мекушояд, ки онро ба кор андохтааст.',
  'outbox.lead':
    'Паёмҳое, ки ин компютер навиштааст ва ягон сервер нафиристодааст; навҳо дар боло. Онҳо ин ҷо як шабонарӯз мемонанд. Ҳар кадомро ба соҳибаш диҳед ва ба каси дигар не: пайванди он сабтро як бор мекушояд, вақте ки тугма пахш мешавад.',
  'outbox.none': 'Ин ҷо паём нест.',
  'outbox.notHere':
    'Паёмҳо дар ҳамон компютере кушода мешаванд, ки онҳоро навиштааст, бо нишоние, ки «remit serve» ҳангоми оғоз чоп кард; дар ҷойи дигар – аз ҷониби маъмуре, ки ворид шудааст.',
  'outbox.code': 'Код: он чи дар нишонӣ пас аз # меистад',
  'outbox.codeHint': 'Он ҳангоми оғози платформа чоп мешавад ва ҳар бор дигар аст.',
  'outbox.open': 'Кушодани паёмҳо',
  'outbox.refused': 'Ин он коде нест, ки ҳангоми оғози охирин чоп шуда буд.',
  'outbox.to.email': 'Бо почта ба {address}',
  'outbox.to.sms': 'Бо SMS ба {address}',
  'outbox.subject': 'Мавзуъ: {subject}',
  'outbox.clear': 'Нест кардани ҳамаи паёмҳо',
  'outbox.clearHint': 'Он чи нест шуд, барнамегардад; касе, ки ҳанӯз пайвандро интизор аст, навашро мепурсад.',
  'outbox.cleared': 'Ҳамаи паёмҳо нест карда шуданд.',
} satisfies Readonly<Record<keyof typeof english, string>>;
