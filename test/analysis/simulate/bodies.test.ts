/** Every simulated response passes the same check as a real one, and every spoiled one is refused for its one fault. */
import { describe, expect, it } from 'vitest';
import { makeRandom } from '#analysis/statistics/random/random.ts';
import { instrumentIds, type InstrumentId, instrumentVersions } from '#analysis/simulate/body.ts';
import { demoPopulation, drawDemoRound } from '#analysis/simulate/demo.ts';
import { faultKinds, spoilSome } from '#analysis/simulate/faults.ts';
import { moreBodies } from '#analysis/simulate/more-bodies.ts';
import { checkResponse } from '#schemas/language/check/check-response.ts';
import { findInstrument } from '../../studies.ts';

const population = demoPopulation();
const demo = drawDemoRound(population);

function faultsOf(id: InstrumentId, body: unknown): readonly string[] {
  const instrument = findInstrument(id, instrumentVersions[id]);
  if (instrument === undefined) throw new Error(`no instrument ${id}`);
  const checked = checkResponse(instrument, body);
  return checked.kind === 'valid' ? [] : checked.faults.map((fault) => `${fault.rule} ${fault.pointer}`);
}

describe.each(instrumentIds)('simulated %s responses', (id) => {
  it('of the demo round are all valid', () => {
    for (const body of demo.bodies(id)) expect(faultsOf(id, body), body.id).toEqual([]);
  });

  it('printed for more load belong to sampled places, are valid, and share no id with the demo', () => {
    const ids = new Set([...demo.bodies(id)].map((body) => body.id));
    const psus = new Set(demo.frame.filter((unit) => unit.instrument === id).map((unit) => unit.psu));
    for (const body of moreBodies(population, id, 500, 7)) {
      expect(faultsOf(id, body), body.id).toEqual([]);
      expect(ids.has(body.id)).toBe(false);
      ids.add(body.id);
      if ('psu' in body.answers) expect(psus.has(body.answers.psu)).toBe(true);
    }
  });

  it('that are spoiled are refused, exactly as many as asked for, and no other', () => {
    const bodies = moreBodies(population, id, 600, 8);
    let spoiled = 0;
    for (const { body, fault } of spoilSome(bodies, 0.5, makeRandom(3))) {
      const faults = faultsOf(id, body);
      expect(faults.length > 0, `${fault ?? 'sound'}: ${faults.join(', ')}`).toBe(fault !== undefined);
      if (fault !== undefined) spoiled += 1;
    }
    expect(spoiled).toBe(300);
  });
});

it('every kind of fault turns up among spoiled household responses', () => {
  const kinds = new Set<string | undefined>();
  for (const { fault } of spoilSome(moreBodies(population, 'household', 400, 9), 1, makeRandom(3))) kinds.add(fault);
  expect([...kinds].sort()).toEqual(Object.keys(faultKinds).sort());
});
