/** The list of sections: which are done, begun or not yet, and the way into each. */
import { tasksOf, type Task } from '../engine/tasks.ts';
import { groupTitle, questionText, rowTitle } from './telling.ts';
import { rosterAt, type View } from './view.ts';

const words = { done: 'asking.done', begun: 'asking.begun', 'not-yet': 'asking.notYet' } as const;

/** What a section is called. */
export function taskTitle(view: View, { about, row }: Pick<Task, 'about' | 'row'>): string {
  const planned = about.kind === 'roster' ? rosterAt(view, about.roster) : undefined;
  const own =
    about.kind === 'group'
      ? groupTitle(view.telling, about)
      : planned === undefined
        ? ''
        : questionText(view.telling, planned).label;
  const title = row.length === 0 ? '' : rowTitle(view.telling, view.state, row);
  return [title, own].filter((part) => part !== '').join(' – ') || view.telling.words.study.title;
}

type TasksProps = { readonly view: View; readonly close: () => void };

/** The list; the review stands at its end. */
export const Tasks = ({ view, close }: TasksProps) => {
  const { say } = view.telling;
  const tasks = tasksOf(view.world, view.state);
  const go = (to: Task['to']): void => {
    close();
    view.dispatch({ kind: 'went', to });
  };
  return (
    <nav class="tasks" aria-label={say('asking.sections')}>
      <ul>
        {tasks.map((task) => (
          <li class={task.progress}>
            <button
              type="button"
              class="link"
              onClick={() => {
                go(task.to);
              }}
            >
              {taskTitle(view, task)}
            </button>
            <span>{say(words[task.progress])}</span>
          </li>
        ))}
        <li>
          <button
            type="button"
            class="link"
            onClick={() => {
              go([]);
            }}
          >
            {say('asking.review')}
          </button>
        </li>
      </ul>
    </nav>
  );
};
