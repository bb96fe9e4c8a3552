/** The nightly schedule, let off at once: same target, same role, same input, another time. */
import { CreateScheduleCommand, GetScheduleCommand, SchedulerClient } from '@aws-sdk/client-scheduler';

const scheduler = new SchedulerClient({});

/** When a function starts at night, as the deployment wrote it. */
export const nightlyExpression = async (name: string): Promise<string | undefined> =>
  (await scheduler.send(new GetScheduleCommand({ Name: name }))).ScheduleExpression;

/** Starts what the schedule of this name starts, in two seconds, by the scheduler itself. */
export async function fireSoon(name: string): Promise<void> {
  const { Target } = await scheduler.send(new GetScheduleCommand({ Name: name }));
  const soon = new Date(Date.now() + 2000).toISOString().slice(0, 19);
  await scheduler.send(
    new CreateScheduleCommand({
      Name: `${name}-once`,
      ScheduleExpression: `at(${soon})`,
      FlexibleTimeWindow: { Mode: 'OFF' },
      ActionAfterCompletion: 'DELETE',
      Target,
    }),
  );
}
