/** What stands on either side of the workshop: a panel is a line here. */
import { AnalysisPanel } from './analysis/AnalysisPanel.tsx'
import type { Panels } from './bench/panel.ts'
import { BoardPanel } from './board/BoardPanel.tsx'
import { ComparePanel } from './compare/ComparePanel.tsx'
import { CoursePanel } from './course/CoursePanel.tsx'
import { Form } from './form/Form.tsx'
import { FORM_VIEW } from './form/formView.ts'
import { JsonView } from './json/JsonView.tsx'
import { PlaytestPanel } from './playtest/PlaytestPanel.tsx'
import { ProblemsPanel } from './problems/ProblemsPanel.tsx'
import { ProofPanel } from './proof/ProofPanel.tsx'
import { SourcesPanel } from './sources/SourcesPanel.tsx'

export const panels: Panels = {
  left: [
    { id: FORM_VIEW, label: 'Form', Component: Form },
    { id: 'json', label: 'JSON', Component: JsonView },
  ],
  right: [
    { id: 'analysis', label: 'Analysis', Component: AnalysisPanel },
    {
      id: 'problems',
      label: 'Problems',
      Component: ProblemsPanel,
      badge: ({ problems }) => (problems.length === 0 ? '' : String(problems.length)),
    },
    { id: 'board', label: 'Board', Component: BoardPanel },
    { id: 'playtest', label: 'Playtest', Component: PlaytestPanel, wide: true },
    { id: 'compare', label: 'Compare', Component: ComparePanel },
    { id: 'course', label: 'Course', Component: CoursePanel },
    { id: 'sources', label: 'Sources', Component: SourcesPanel },
    { id: 'proof', label: 'Proof', Component: ProofPanel },
  ],
}
