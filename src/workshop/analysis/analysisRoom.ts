/**
 * Analyses the latest text, reading by reading, in steps between which it hears whether another text has come: then the
 * rest of the earlier one is dropped. What drawing and suggestions need of a reading is kept until the text changes.
 */
import { analysisOf } from '../../bargaining/analysis/analyse.ts'
import { changesBetween } from '../../bargaining/analysis/comparison/changes.ts'
import { changeSentence } from '../../bargaining/analysis/comparison/changeWords.ts'
import { evenOut } from '../../bargaining/analysis/evening/evenOut.ts'
import { zoneGains } from '../../bargaining/analysis/gains.ts'
import { isEnumerable, type SolvedReading, solveReading } from '../../bargaining/analysis/solvedReading.ts'
import { readScenario } from '../../scenario/read.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { ReadingId } from '../../terms/ids.ts'
import { isWrittenIn } from './isWrittenIn.ts'
import type { AnalysisAsked, AnalysisSaid, ReadingFigures } from './messages.ts'
import { pairPlane, partiesWithWorth } from './pairPlane.ts'

interface RoomPorts {
  readonly say: (said: AnalysisSaid) => void
  /** Resolves once messages that have come meanwhile were heard. */
  readonly pause: () => Promise<void>
}

const scenarioIn = (text: string): Scenario | null => {
  const read = readScenario(text, { largeSpaces: true })
  return read.ok ? read.value : null
}

interface SavedText {
  readonly text: string
  /** Null where the text has errors. */
  readonly scenario: Scenario | null
  readonly figures: readonly ReadingFigures[]
}

const figuresOf = (scenario: Scenario, solved: SolvedReading): ReadingFigures => ({
  reading: solved.reading,
  analysis: analysisOf(scenario, solved),
  gains: zoneGains(scenario, solved),
  drawable: isEnumerable(solved.domain) ? partiesWithWorth(solved.domain) : [],
})

export const analysisRoom = ({ say, pause }: RoomPorts): ((asked: AnalysisAsked) => Promise<void>) => {
  let current = -1
  let text = ''
  let scenario: Scenario | null = null
  let solved = new Map<ReadingId, SolvedReading>()
  /** The text before has most in common with the next: worths and frontier stay, where they are as they were. */
  let before: ReadonlyMap<ReadingId, SolvedReading> = solved
  /** A text is saved seldom and compared with after each pause. */
  let saved: SavedText | null = null

  const solve = (reading: ReadingId): SolvedReading | null => {
    if (scenario === null || scenario.readings.every(({ id }) => id !== reading)) return null
    const found = solved.get(reading) ?? solveReading(scenario, reading, before.get(reading)?.domain ?? null)
    solved.set(reading, found)
    return found
  }

  const compareWithSaved = async (number: number, savedText: string): Promise<void> => {
    const known: SavedText =
      saved?.text === savedText ? saved : { text: savedText, scenario: scenarioIn(savedText), figures: [] }
    saved = known
    const before = known.scenario
    const after = scenario
    if (before === null || after === null) {
      say({ type: 'since', number, since: null })
      return
    }
    const { changes, reworded } = changesBetween(before, after)
    say({
      type: 'since',
      number,
      since: {
        changes: changes.map((change) => ({ sentence: changeSentence({ before, after }, change), change })),
        reworded,
      },
    })
    const figures = [...known.figures]
    for (const { id } of before.readings) {
      const had = known.figures.find(({ reading }) => reading === id)
      if (had === undefined) {
        await pause()
        if (current !== number) return
        figures.push(figuresOf(before, solveReading(before, id)))
      }
      const found = had ?? figures.at(-1)
      if (found !== undefined) say({ type: 'reading', number, of: 'saved', figures: found })
    }
    saved = { ...known, figures }
  }

  const analyse = async (asked: Extract<AnalysisAsked, { type: 'analyse' }>): Promise<void> => {
    const { number } = asked
    current = number
    text = asked.text
    scenario = scenarioIn(text)
    if (solved.size > 0) before = solved
    solved = new Map()
    if (scenario === null) throw new Error('Only a text without errors is sent to be analysed.')
    const figures: ReadingFigures[] = []
    for (const { id } of scenario.readings) {
      const found = solve(id)
      if (found !== null) {
        const own = figuresOf(scenario, found)
        figures.push(own)
        say({ type: 'reading', number, of: 'text', figures: own })
      }
      await pause()
      if (current !== number) return
    }
    // As it is when a scenario is opened: what was saved has these figures too.
    if (asked.saved === text) saved = { text, scenario, figures }
    await compareWithSaved(number, asked.saved)
    if (current === number) say({ type: 'done', number })
  }

  const suggest = async (reading: ReadingId): Promise<void> => {
    const number = current
    if (scenario === null || solve(reading) === null) return
    const steps = evenOut(scenario, reading, isWrittenIn(text))
    for (let step = steps.next(); current === number; step = steps.next()) {
      if (step.done === true) return say({ type: 'evenedOut', number, evenOut: step.value })
      await pause()
    }
  }

  return async (asked) => {
    if (asked.type === 'analyse') return analyse(asked)
    if (asked.number !== current) return
    if (asked.type === 'evenOut') return suggest(asked.reading)
    const { reading, pair, number } = asked
    const found = solve(reading)
    const plane = scenario === null || found === null ? null : pairPlane(scenario, found, pair)
    say({ type: 'plane', number, reading, pair, plane })
  }
}
