/** The plane as a table: every point with a name, by its worth to each principal. */
import type { ComponentChildren, VNode } from 'preact'
import type { Debrief } from '../../../debrief/debrief.ts'
import type { Worths } from '../../../debrief/worths.ts'
import { OwnText } from '../../../pieces/OwnText.tsx'
import { accordWorths } from '../../../pieces/plane/reading.ts'
import { useWords } from '../../../pieces/speaking.ts'
import { woven } from '../../../pieces/woven.ts'
import { nameOf } from '../../../telling/parties.ts'
import { DEBRIEF_FIGURES } from '../../../words/debriefFigures/catalog.ts'
import type { Say } from '../../../words/say.ts'
import { useFigures, useTurnSaid } from '../said.tsx'

interface Row {
  readonly key: string
  readonly name: ComponentChildren
  readonly worths: Worths
}

const rowsOf = (
  debrief: Debrief,
  say: Say<typeof DEBRIEF_FIGURES.english>,
  turnSaid: ReturnType<typeof useTurnSaid>,
): readonly Row[] => {
  const { possible, path, scenario } = debrief
  const accord = accordWorths(debrief)
  return [
    ...(accord === null ? [] : [{ key: 'accord', name: say('agreement'), worths: accord }]),
    { key: 'leaving', name: say('leaving'), worths: possible.noDeal },
    ...possible.nash.map(({ worth }, place) => ({ key: `nash ${place}`, name: say('nash'), worths: worth })),
    ...path.map(({ offer, by, at, accepted, worth }) => ({
      key: `offer ${offer}`,
      name: [
        woven(say, 'offerBy', { party: () => <OwnText>{nameOf(scenario, by)}</OwnText> }, { offer }),
        at === null ? '' : `, ${turnSaid(at)}`,
        accepted ? `, ${say('offerAgreed')}` : '',
      ],
      worths: worth,
    })),
    ...possible.frontier.map(({ worth }, place) => ({
      key: `edge ${place}`,
      name: say('edgePoint', { point: place + 1 }),
      worths: worth,
    })),
  ]
}

export const PlaneTable = ({ debrief }: { readonly debrief: Debrief }): VNode => {
  const say = useWords(DEBRIEF_FIGURES)
  const { points } = useFigures()
  const turnSaid = useTurnSaid()
  const { scenario, principals } = debrief
  return (
    <details class="as-table">
      <summary>{say('asTable')}</summary>
      <section class="sheets-frame" aria-label={say('planeTable')} tabIndex={0}>
        <table class="score-table">
          <thead>
            <tr>
              <th scope="col">{say('point')}</th>
              {principals.map((party) => (
                <th key={party} scope="col">
                  {woven(say, 'worthToParty', { party: () => <OwnText>{nameOf(scenario, party)}</OwnText> })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rowsOf(debrief, say, turnSaid).map(({ key, name, worths }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                {principals.map((party, p) => (
                  <td key={party}>{points(worths[p] ?? 0)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}
