/** Observing a table: what everybody may see of it, with nothing of a seat's own. */

import type { VNode } from 'preact'
import { useMemo } from 'preact/hooks'
import type { PersonView } from '../../class/views/personView.ts'
import { OffersMade } from '../../pieces/OffersMade.tsx'
import { ScenarioLanguage } from '../../pieces/OwnText.tsx'
import { RecordEntries } from '../../pieces/RecordEntries.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { useReadView } from '../../pieces/useReadView.ts'
import type { RemoteClass } from '../../session/remote/remoteClass.ts'
import type { Listener } from '../../telling/listener.ts'
import { CLASS_LOOK } from '../../words/classLook/catalog.ts'
import { CLASSROOM } from '../../words/classroom/catalog.ts'
import { UNDER_WAY } from '../../words/underWay/catalog.ts'
import * as texts from '../../words/underWay/en.ts'
import { ClassHeader } from '../pieces/ClassHeader.tsx'
import { TableText } from '../pieces/TableText.tsx'
import { SeatStrip } from './SeatStrip.tsx'

/** What happened, the newest first, as everybody in the room saw it. */
const RecordSeen = ({ view }: { readonly view: Listener }): VNode => {
  const say = useWords(UNDER_WAY)
  return (
    <section aria-labelledby="observed-record">
      <h2 id="observed-record" class="serif">
        {say(texts.theRecord)}
      </h2>
      <div role="log" aria-live="polite" aria-labelledby="observed-record" tabIndex={0}>
        <RecordEntries view={view} />
      </div>
    </section>
  )
}

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
  const read = useReadView(bystander)
  const seen = useMemo(() => (read === null ? null : { ...read, viewer: null }), [read])
  if (seen === null || table === null) return null
  return (
    <ScenarioLanguage.Provider value={seen.scenario.language}>
      <ClassHeader title={view.class.title} beside={say('observing', { table: table.number })} />
      <SeatStrip remote={remote} view={view} openBooks={null} />
      <main class="observing">
        <TableText scenario={seen.scenario} table={seen} />
        {/* Another table's events have the same numbers. */}
        <RecordSeen key={table.number} view={seen} />
        <section aria-labelledby="observed-offers">
          <h2 id="observed-offers" class="serif">
            {sayLook('offers', { count: seen.offers.length })}
          </h2>
          <OffersMade view={seen} />
        </section>
      </main>
    </ScenarioLanguage.Provider>
  )
}
