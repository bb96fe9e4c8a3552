/** The demo round: which population and which sample everybody sees after a first start. */
import { demoBenchmarks } from './demo-benchmarks.ts';
import type { DrawnRound } from './draw-round.ts';
import { drawRound } from './draw-round.ts';
import type { Population } from './population.ts';
import { makePopulation } from './population.ts';
import { regionShapes } from './region-shapes.ts';

export const demoRoundId = 'demo';
const populationSeed = 1;
/** Seed of the demo's sample; simulated extra responses use another, so that their ids differ. */
export const demoSampleSeed = 20_251;

/** The population of the demo. */
export const demoPopulation = (): Population => makePopulation(populationSeed);

/** What a national office would say; nobody stands behind it. */
const demoRegistration = {
  office: {
    en: 'A demo: no office asks, and nothing leaves this computer.',
    ru: 'Демонстрация: никакое ведомство не спрашивает, и ничего не покидает этот компьютер.',
    tg: 'Намоиш: ҳеҷ идора намепурсад ва ҳеҷ чиз аз ин компютер берун намеравад.',
  },
  kept: {
    en: 'Until the folder of the demo is deleted.',
    ru: 'Пока не удалена папка демонстрации.',
    tg: 'То он даме ки ҷузвдони намоиш нест карда шавад.',
  },
  contact: {
    en: 'Whoever started the demo.',
    ru: 'Тот, кто запустил демонстрацию.',
    tg: 'Касе, ки намоишро оғоз кард.',
  },
};

/** The demo round, the same for everybody. */
export function drawDemoRound(population: Population = demoPopulation()): DrawnRound {
  const drawn = drawRound(population, demoSampleSeed);
  // Who registered is asked each year whether their record is still right, and nobody goes for it.
  const refresh = { remindAfterMonths: 12, staleAfterMonths: 18 };
  const settings = { ...drawn.round.settings, registration: demoRegistration, refresh };
  const brought = { shapes: [...regionShapes], benchmarks: [...demoBenchmarks] };
  return { ...drawn, round: { ...drawn.round, settings, ...brought } };
}
