/** Test files share a process: one that leaves something behind in it for the next one fails, and says what. */
import { afterAll, expect } from 'vitest';

/** What libraries set once, as they are loaded, for as long as the process lasts. */
const ofLibraries = /^(__.*|awslambda|Request|Response|listeners of exit|process\.env\.AWS_SDK_UA_APP_ID)$/;

/** What Node makes of a global name when it is first asked for is no change. */
const whenAsked = Symbol('when asked for');
const valueOf = (property: PropertyDescriptor): unknown => ('value' in property ? property.value : whenAsked);

/** What one file can change for another outside of modules: each thing under its name. */
function surroundings(): ReadonlyMap<string, unknown> {
  const globals = Object.entries(Object.getOwnPropertyDescriptors(globalThis));
  return new Map<string, unknown>([
    ...Object.entries(process.env).map(([name, value]) => [`process.env.${name}`, value] as const),
    ...globals.map(([name, property]) => [name, valueOf(property)] as const),
    ...process.eventNames().map((name) => [`listeners of ${String(name)}`, process.listenerCount(name)] as const),
    ['process.cwd()', process.cwd()],
    ['process.exitCode', process.exitCode],
    ['process.stdout.write', Reflect.get(process.stdout, 'write')],
    ['process.stderr.write', Reflect.get(process.stderr, 'write')],
  ]);
}

const before = surroundings();
afterAll(() => {
  const after = surroundings();
  const names = [...new Set([...before.keys(), ...after.keys()])].filter((name) => !ofLibraries.test(name));
  const left = names.filter((name) => before.get(name) !== whenAsked && !Object.is(before.get(name), after.get(name)));
  expect(left, 'left behind in the process').toEqual([]);
});
