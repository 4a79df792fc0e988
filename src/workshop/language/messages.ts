/** Messages between the workshop and the worker that keeps its text: one document, edited as the page edits its own. */
import type { Completion } from '../../language/complete.ts'
import type { TextEdit } from '../../language/edits.ts'
import type { Explained } from '../../language/hover.ts'
import type { OutlineItem } from '../../language/outline.ts'
import type { MendableProblem, MendedText } from '../../language/problems.ts'
import type { ReferencePlace, Renaming } from '../../language/rename.ts'
import type { Path } from '../../scenario/finding.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { TextSpan } from '../../scenario/text/lines.ts'

/** Each kind of question with what it takes and what is answered. */
export interface LanguageQuestions {
  readonly complete: { readonly takes: { readonly offset: number }; readonly gives: readonly Completion[] }
  readonly hover: { readonly takes: { readonly offset: number }; readonly gives: Explained | null }
  readonly renamable: { readonly takes: { readonly offset: number }; readonly gives: TextSpan | null }
  readonly rename: {
    readonly takes: { readonly offset: number; readonly id: string }
    readonly gives: Renaming
  }
  readonly references: {
    readonly takes: { readonly offset: number }
    readonly gives: readonly ReferencePlace[]
  }
  readonly definition: { readonly takes: { readonly offset: number }; readonly gives: TextSpan | null }
  readonly pathAt: { readonly takes: { readonly offset: number }; readonly gives: Path | null }
  readonly format: { readonly takes: object; readonly gives: readonly TextEdit[] }
  readonly outline: { readonly takes: object; readonly gives: readonly OutlineItem[] }
  /** Every sure fix, and those of what comes to light by them. */
  readonly mendAll: { readonly takes: object; readonly gives: MendedText }
}

export type QuestionKind = keyof LanguageQuestions
type LanguageQuestion = {
  readonly [Kind in QuestionKind]: { readonly kind: Kind } & LanguageQuestions[Kind]['takes']
}[QuestionKind]

export type LanguageRequest =
  | { readonly type: 'open'; readonly revision: number; readonly text: string }
  /** Each edit in the text that the one before left. */
  | { readonly type: 'change'; readonly revision: number; readonly edits: readonly TextEdit[] }
  | { readonly type: 'ask'; readonly number: number; readonly question: LanguageQuestion }

export type LanguageResponse =
  | {
      readonly type: 'answered'
      readonly number: number
      readonly revision: number
      readonly answer: unknown
    }
  /** A fault of ours. */
  | { readonly type: 'failed'; readonly number: number; readonly said: string }
  | {
      readonly type: 'inspected'
      readonly revision: number
      readonly problems: readonly MendableProblem[]
    }
  /** Of a text without errors, before its problems are told: two messages, since a long scenario takes its time to arrive. */
  | { readonly type: 'read'; readonly revision: number; readonly scenario: Scenario }
