/** What a release says of interviews that the office has looked at, in Ukrainian. */
import type { reviewed as english } from '../en/reviewed.ts';

export const reviewed = {
  'note.interview-set-aside':
    '{study} – інтерв’ю, які офіс відклав: {count}. Вони не входять до жодного показника; кожне зберігається із зазначенням причини.',
  'note.interview-quarantined':
    '{study} – інтерв’ю, що надійшли за посиланням, строк якого минув, і ще не розглянуті: {count}. Вони не входять до жодного показника.',
  'note.interview-lost-draw':
    '{study} – інтерв’ю, проведені за вибором на телефоні, який не чинний, тож їхні номери можуть бути номерами інших жител: {count}. Вони не входять до жодного показника, доки хтось не вирішить.',
  'note.interview-trial': '{study} – пробні інтерв’ю: {count}. Вони не входять до жодного показника.',
  'note.interview-sent-back':
    '{study} – інтерв’ю, повернені тим, хто їх здав: {count}. До виправлення вони враховуються як є.',
  'note.interview-edited':
    '{study} – інтерв’ю, відповіді яких змінив офіс: {count}. Враховується змінена версія; здану збережено.',
  'advice.interview-set-aside':
    'Якщо їх багато, подивіться причини: в одного інтерв’юера чи місця причина може бути спільною.',
  'advice.interview-quarantined':
    'Розгляньте їх до використання показників: прийміть або відкладіть із зазначенням причини.',
  'advice.interview-lost-draw':
    'Віднесіть кожне до правильного житла та прийміть його або відкладіть із зазначенням причини.',
  'advice.interview-trial': 'Нічого робити не потрібно.',
  'advice.interview-sent-back': 'Запросіть їх в інтерв’юерів до закриття раунду.',
  'advice.interview-edited': 'Якщо їх багато, подивіться, чиї вони: можливо, запитання розуміють неправильно.',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
