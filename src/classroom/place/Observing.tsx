/** Observing a table: what everybody may see of it, with nothing of a seat's own. */

import type { VNode } from 'preact'
import { useMemo } from 'preact/hooks'
import type { PersonView } from '../../class/views/personView.ts'
import { OffersMade } from '../../pieces/OffersMade.tsx'
import { OwnText } from '../../pieces/OwnText.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { useTranslated } from '../../pieces/translated.ts'
import { Writing } from '../../pieces/Writing.tsx'
import type { RemoteClass } from '../../session/remote/remoteClass.ts'
import { CLASS_LOOK } from '../../words/classLook/catalog.ts'
import { CLASSROOM } from '../../words/classroom/catalog.ts'
import { ClassHeader } from '../pieces/ClassHeader.tsx'
import { TableText } from '../pieces/TableText.tsx'
import { useClassScenario } from '../useClassScenario.ts'
import { SeatStrip } from './SeatStrip.tsx'

export const Observing = ({
  remote,
  view,
}: {
  readonly remote: RemoteClass
  readonly view: PersonView
}): VNode | null => {
  const say = useWords(CLASSROOM)
  const sayLook = useWords(CLASS_LOOK)
  const { bystander, table } = view
  const original = bystander?.scenario
  const [told] = useTranslated(
    useMemo(
      () =>
        original === undefined
          ? []
          : [{ id: original.id, language: original.language, events: bystander?.news ?? [] }],
      [original, bystander?.news],
    ),
  )
  const scenario = useClassScenario(remote)
  if (bystander === null || table === null) return null
  const read = scenario ?? bystander.scenario
  return (
    <>
      <ClassHeader title={view.class.title} beside={say('observing', { table: table.number })} />
      <SeatStrip remote={remote} view={view} openBooks={null} />
      <main class="observing">
        <TableText scenario={read} table={bystander} />
        <section aria-labelledby="observed-offers">
          <h2 id="observed-offers" class="serif">
            {sayLook('offers', { count: bystander.offers.length })}
          </h2>
          <OffersMade view={{ ...bystander, scenario: read, viewer: null }} />
        </section>
        {bystander.news.length > 0 && (
          <section aria-labelledby="observed-news">
            <h2 id="observed-news" class="serif">
              {say('news')}
            </h2>
            <ul>
              {(told?.events ?? bystander.news).map(({ id, headline, text }) => (
                <li key={id}>
                  <Writing
                    inline
                    text={text}
                    lead={
                      <b>
                        <OwnText>{headline}</OwnText>
                      </b>
                    }
                  />
                </li>
              ))}
            </ul>
          </section>
        )}
      </main>
    </>
  )
}
