/** The screens of a game of a class, from the folder to the signing. Its debrief waits for the teacher. */
import type { VNode } from 'preact'
import { EnglishPart } from '../pieces/InEnglish.tsx'
import { useArrival } from '../pieces/useArrival.ts'
import { OpenPlace, openPlaceOf } from './places.tsx'
import { useDesk } from './useDesk.ts'

export const TalksInClass = (): VNode => {
  const place = useDesk(openPlaceOf)
  const screen = useArrival(place)
  return (
    <div ref={screen} class="place" tabIndex={-1} lang="en">
      {place === 'debrief' ? (
        <main class="class-note">
          <h2 class="serif">The talks at your table are over.</h2>
          <p>Its books are opened by the teacher: what was possible, and what each side aimed for.</p>
        </main>
      ) : (
        <EnglishPart>
          <OpenPlace place={place} shelf={[]} home={<main />} />
        </EnglishPart>
      )}
    </div>
  )
}
