/** The screens of a game of a class, from the folder to the signing. Its debrief waits for the teacher. */
import type { VNode } from 'preact'
import { useWords } from '../pieces/speaking.ts'
import { useArrival } from '../pieces/useArrival.ts'
import { UNDER_WAY } from '../words/underWay/catalog.ts'
import * as texts from '../words/underWay/en.ts'
import { OpenPlace, openPlaceOf } from './places.tsx'
import { useDesk } from './useDesk.ts'

export const TalksInClass = (): VNode => {
  const say = useWords(UNDER_WAY)
  const place = useDesk(openPlaceOf)
  const screen = useArrival(place)
  return (
    <div ref={screen} class="place" tabIndex={-1}>
      {place === 'debrief' ? (
        <main class="class-note">
          <h2 class="serif">{say(texts.tableOver)}</h2>
          <p>{say(texts.booksOpened)}</p>
        </main>
      ) : (
        <OpenPlace place={place} shelf={[]} home={<main />} />
      )}
    </div>
  )
}
