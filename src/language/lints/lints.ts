/** What is probably not meant in a scenario without errors. No game asks for these: editors and `parley check` do. */
import type { Finding } from '../../scenario/finding.ts'
import { type FileProblem, placed } from '../../scenario/placed.ts'
import type { Inspection } from '../../scenario/read.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { LINT_CODES, type LintCode } from './codes.ts'
import { roundsWithoutSettlement, turnsForAll, turnsOutsideRounds, wideningsOffAgenda } from './course.ts'
import { idleEvents, idleOptionEffects, idleValueEffects, neverOpening } from './effects.ts'
import { geometries, largeMaps, missingShapes, unusedLayers } from './maps.ts'
import {
  heldAndLapsing,
  idleNumbers,
  idleReadings,
  linkagesAcrossRedLines,
  nothingToGain,
} from './numbers.ts'
import { idleTexts, idleVariants } from './texts.ts'
import { placeholders, unusedSources, unusedTracks } from './words.ts'

const LINTS: readonly ((scenario: Scenario) => Finding<LintCode>[])[] = [
  placeholders,
  unusedTracks,
  unusedSources,
  geometries,
  missingShapes,
  unusedLayers,
  largeMaps,
  idleNumbers,
  idleReadings,
  heldAndLapsing,
  linkagesAcrossRedLines,
  nothingToGain,
  wideningsOffAgenda,
  roundsWithoutSettlement,
  turnsOutsideRounds,
  turnsForAll,
  neverOpening,
  idleOptionEffects,
  idleValueEffects,
  idleTexts,
  idleVariants,
  idleEvents,
]

/** In the order of the text; none where the file has errors, for half of a scenario explains too little. */
export const findLints = ({ scenario, text }: Inspection): readonly FileProblem[] =>
  scenario === null
    ? []
    : placed(
        LINTS.flatMap((lint) => lint(scenario)),
        LINT_CODES,
        text,
      )
