/** How far the signing has come, as a line of steps. */
import type { VNode } from 'preact'
import { OwnText } from '../../pieces/OwnText.tsx'
import { useWords } from '../../pieces/speaking.ts'
import type { SigningPage } from '../../seat/signingPage.ts'
import { SIGNING } from '../../words/signing/catalog.ts'
import * as texts from '../../words/signing/en.ts'

export const SigningSteps = ({ page }: { readonly page: SigningPage }): VNode => {
  const say = useWords(SIGNING)
  const { lines, capitals, stage, isInForce } = page
  const isSigned = lines.every(({ state }) => state === 'signed' || state === 'word')
  const steps = [
    { key: 'laid', name: say(texts.laid), done: true },
    { key: 'set', name: say(texts.marksSet), done: isSigned },
    ...capitals.flatMap(({ party, name, answer }) =>
      answer === 'bound'
        ? []
        : [
            {
              key: party.id,
              name: <OwnText>{name}</OwnText>,
              done: answer === 'approved' || answer === 'notApproved',
            },
          ],
    ),
    {
      key: 'force',
      name: say(isInForce === false && stage === 'told' ? texts.notInForce : texts.inForce),
      done: isInForce !== null && stage === 'told',
    },
  ]
  const now = steps.findIndex(({ done }) => !done)
  return (
    <ol class="signing-steps" aria-label={say(texts.steps)}>
      {steps.map(({ key, name, done }, place) => (
        <li
          key={key}
          class={done ? 'done' : ''}
          aria-current={place === now && stage !== 'declined' ? 'step' : undefined}
        >
          {name}
          {done && <span class="unseen">{say(texts.done)}</span>}
        </li>
      ))}
    </ol>
  )
}
