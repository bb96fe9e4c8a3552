/** What the page of two releases side by side says, in Ukrainian. */
import type { comparison as english } from '../en/comparison.ts';

export const comparison = {
  'comparison.title': 'Два випуски поруч',
  'comparison.lead': '{after} поруч із попереднім: {before}',
  'comparison.none': 'Двох таких випусків одного раунду й однієї серії немає.',
  'comparison.link': 'Порівняти з попереднім',
  'comparison.others': 'Порівняти з іншим випуском цього раунду',
  'comparison.causes': 'Чим ще вони відрізняються',
  'comparison.noCause': 'Нічим: відповіді, курси, налаштування та код ті самі.',
  'comparison.cause.answers':
    'Відповідями: надійшли нові анкети, якісь виправлено або відкликано, чи вибірку описано заново. Зазвичай показники від цього змінюються потроху; якщо зміна велика, перегляньте, що надійшло.',
  'comparison.cause.rates': 'Обмінними курсами: суми в інших валютах перераховано за іншими курсами.',
  'comparison.cause.period': 'Звітним періодом: показники стосуються інших місяців.',
  'comparison.cause.currency': 'Валютою звітності: суми одного випуску не можна зіставляти із сумами іншого.',
  'comparison.cause.outside': 'Зовнішніми показниками: їх додано, змінено або прибрано.',
  'comparison.cause.code': 'Версією коду. Чи змінився метод, сказано в описі змін.',
  'comparison.cause.study': 'Анкетою «{study}»: її версією або текстом.',
  'comparison.cause.setting': 'Налаштуванням раунду «{setting}».',
  'comparison.table': 'Таблиця',
  'comparison.became': 'Що сталося з показником',
  'comparison.before': 'Раніше',
  'comparison.after': 'Тепер',
  'comparison.difference': 'Різниця',
  'comparison.inStandardErrors': 'У стандартних похибках',
  'comparison.counts':
    'Кожен показник будь-якого з випусків рахується один раз. У ціни їх три – повна вартість, комісія та курсова маржа; у файлах і в списку випусків це один рядок.',
  'comparison.moved': 'Показники, що змінилися',
  'comparison.nothingMoved': 'Усі показники такі самі.',
  'comparison.outcome.moved': 'Змінився',
  'comparison.outcome.same': 'Такий самий',
  'comparison.outcome.shown': 'Тепер показано',
  'comparison.outcome.withheld': 'Тепер приховано',
  'comparison.outcome.new': 'Новий',
  'comparison.outcome.gone': 'Зник',
  'comparison.outcome.hidden': 'Приховано в обох',
} satisfies Readonly<Record<keyof typeof english, string>>;
