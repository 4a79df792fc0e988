/** One line from 0 to the most that a text can come to: no deal, the offer on the table, the draft. Decoration beside figures that say the same. */

import type { VNode } from 'preact'
import { Marker } from '../../../pieces/Marker.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import type { PublicParty } from '../../../table/view.ts'
import { figureStep } from '../../../telling/figureStep.ts'
import { TABLE } from '../../../words/table/catalog.ts'
import * as texts from '../../../words/table/en.ts'
import { placeLabels } from './worthLabels.ts'

/** A letter's width in shares of a line of 240 px, a little generous. */
const LETTER = 2.7

interface WorthLineProps {
  readonly viewer: PublicParty
  /** `was`: as it was before a card that has not been read. */
  readonly floor: { readonly worth: number; readonly word: string; readonly was?: number | null }
  readonly draft: { readonly worth: number; readonly word: string; readonly isDraft: boolean }
  readonly standing: number | null
  readonly standingWord?: string
  /** The worth at the line's far end. */
  readonly most: number
}

export const WorthLine = ({ viewer, floor, draft, standing, standingWord, most }: WorthLineProps): VNode => {
  const say = useWords(TABLE)
  const onLine = (worth: number): number => Math.max(0, Math.min(100, (100 * worth) / most))
  const at = (worth: number): string => `${onLine(worth)}%`
  const was = floor.was ?? null
  const change = was === null ? null : figureStep(was, floor.worth)
  const floorWords = `${floor.word} ${change === null ? Math.round(floor.worth) : `${change.before} → ${change.after}`}`
  const draftWords = `${draft.word} ${Math.round(draft.worth)}`
  const labels = placeLabels(
    { at: onLine(floor.worth), length: floorWords.length * LETTER },
    { at: onLine(draft.worth), length: draftWords.length * LETTER },
  )
  const from = Math.min(draft.worth, standing ?? draft.worth)
  const to = Math.max(draft.worth, standing ?? draft.worth)
  return (
    <div class="worth-line" aria-hidden="true">
      <div class="worth-scale">
        <span class="worth-fill">
          <i class="worth-up-to" style={{ translate: `calc(${at(draft.worth)} - 100%)` }} />
          {standing !== null && (
            <i
              class="worth-between"
              style={{ translate: at(from), scale: `${(onLine(to) - onLine(from)) / 100} 1` }}
            />
          )}
        </span>
        {was !== null && <i class="worth-no-deal was" style={{ insetInlineStart: at(was) }} />}
        <i class="worth-no-deal" style={{ insetInlineStart: at(floor.worth) }} />
        {standing !== null && (
          <span class="worth-carrier" style={{ translate: at(standing) }}>
            <i class="ring" />
          </span>
        )}
        <span class="worth-carrier worth-draft" style={{ translate: at(draft.worth) }}>
          <Marker marker={viewer.marker} draft={draft.isDraft} />
        </span>
        {standing !== null && (
          <span
            class="worth-word above"
            style={{ insetInlineStart: `clamp(40px, ${at(standing)}, calc(100% - 40px))` }}
          >
            {standingWord ?? say(texts.onTable)} {Math.round(standing)}
          </span>
        )}
        <span
          class={`worth-word no-deal ${labels.floor.anchor}`}
          style={{ insetInlineStart: `${labels.floor.at}%` }}
        >
          {floorWords}
        </span>
        <span
          class={`worth-word draft ${labels.draft.anchor}`}
          style={{ insetInlineStart: `${labels.draft.at}%` }}
        >
          {draftWords}
        </span>
      </div>
    </div>
  )
}
