/** What the scenario's file does not say for its teacher, and where it would say it. */
import type { VNode } from 'preact'
import { lackingOf } from '../../pack/lacking.ts'
import type { Scenario } from '../../scenario/scenario.ts'

export const LackingParts = ({ scenario }: { readonly scenario: Scenario }): VNode | null => {
  const lacking = lackingOf(scenario)
  if (lacking.length === 0) return null
  return (
    <section class="pack-part pack-lacking" aria-labelledby="lacking-title">
      <h2 id="lacking-title">What this scenario does not say itself</h2>
      <dl class="expect-list">
        {lacking.map(({ what, key, instead }) => (
          <div key={key}>
            <dt>{what}</dt>
            <dd>
              {instead}; <code>{key}</code>
            </dd>
          </div>
        ))}
      </dl>
      <p class="small muted">
        Write them in the scenario’s file at the places named here, and drop the file on the shelf again. An
        editor that knows the file’s $schema line completes them as you write.
      </p>
    </section>
  )
}
