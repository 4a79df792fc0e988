/** How far the signing has come, as a line of steps. */
import type { VNode } from 'preact'
import type { SigningPage } from '../../seat/signingPage.ts'

export const SigningSteps = ({ page }: { readonly page: SigningPage }): VNode => {
  const { lines, capitals, stage, isInForce } = page
  const isSigned = lines.every(({ state }) => state === 'signed' || state === 'word')
  const steps = [
    { name: 'The text is laid', done: true },
    { name: 'Marks are set', done: isSigned },
    ...capitals.flatMap(({ name, answer }) =>
      answer === 'bound'
        ? []
        : [
            {
              name,
              done: answer === 'approved' || answer === 'notApproved',
            },
          ],
    ),
    {
      name: isInForce === false && stage === 'told' ? 'Not in force' : 'In force',
      done: isInForce !== null && stage === 'told',
    },
  ]
  const now = steps.findIndex(({ done }) => !done)
  return (
    <ol class="signing-steps" aria-label="Steps">
      {steps.map(({ name, done }, place) => (
        <li
          key={name}
          class={done ? 'done' : ''}
          aria-current={place === now && stage !== 'declined' ? 'step' : undefined}
        >
          {name}
          {done && <span class="unseen">, done</span>}
        </li>
      ))}
    </ol>
  )
}
