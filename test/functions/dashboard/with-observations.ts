/** A release of figures that a test makes up. */
import type { Observation } from '#analysis/production/observations/observation.ts';

import { dashboard, fixtureObjects, fixtureStore, release } from './fixture.ts';

/** The dashboard over a release that holds these figures and no others. */
export const withObservations = (observations: readonly Observation[]) =>
  dashboard({
    store: { ...fixtureStore, getRelease: () => Promise.resolve({ ...release, files: release.files.slice(1, 2) }) },
    objects: {
      get: (key) =>
        key.endsWith('estimates.json')
          ? Promise.resolve({
              bytes: new TextEncoder().encode(
                JSON.stringify({ format: 'remit-observations/1', methods: {}, warnings: [], observations }),
              ),
              contentType: '',
            })
          : fixtureObjects.get(key),
    },
  });
