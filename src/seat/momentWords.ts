/** A moment in a few words, shown as a line above the text for those who do not see the stage. */

import type { PartyView } from '../table/view.ts'
import { issuesNamed } from '../telling/issues.ts'
import { clausesTo } from '../telling/marksTold.ts'
import { peopleWords } from '../telling/people.ts'
import { shiftsTold } from '../telling/shiftWords.ts'
import { cardWords } from '../telling/stageWords.ts'
import { toldBy } from '../telling/told.ts'
import { TABLE_TOLD } from '../words/tableTold/catalog.ts'
import * as texts from '../words/tableTold/en.ts'
import type { Moment } from './moment.ts'

export interface MomentWords {
  readonly title: string
  readonly text: string
}

/** `view`: the one that is being told. Null for moments that have words of their own elsewhere, or none. */
export const momentWords = (moment: Moment, view: PartyView): MomentWords | null => {
  switch (moment.type) {
    case 'news': {
      const words = cardWords(view, moment.event)
      const news = view.news.find(({ id }) => id === moment.event.event)
      if (words === null || news === undefined) return null
      const shifts = shiftsTold(view, news.shifts).map((one) => one.words)
      return { title: words.title, text: [words.eyebrow, words.text, ...shifts].filter(Boolean).join('. ') }
    }
    case 'roundOpening':
    case 'roundClosing':
    case 'ending': {
      const words = cardWords(view, moment.event)
      return words === null
        ? null
        : { title: words.title, text: [words.eyebrow, words.text].filter(Boolean).join('. ') }
    }
    case 'seal': {
      const people = moment.issues.flatMap((issue) => {
        const option = view.draft[issue]?.option
        return moment.sealed && option !== undefined ? (peopleWords(view.scenario, issue, option) ?? []) : []
      })
      return {
        title: toldBy(view, TABLE_TOLD)(moment.sealed ? texts.sealedFrom : texts.initialledNow, {
          issues: issuesNamed(view, moment.issues),
        }),
        text: people.length === 0 ? '' : `${clausesTo(view, people)}.`,
      }
    }
    default:
      return null
  }
}
