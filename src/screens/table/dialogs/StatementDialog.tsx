import type { VNode } from 'preact'
import { useWords } from '../../../pieces/speaking.ts'
import { woven } from '../../../pieces/woven.ts'
import type { PartyView } from '../../../table/view.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'
import { ChoiceDialog } from './ChoiceDialog.tsx'

export const StatementDialog = ({
  view,
  onClose,
}: {
  readonly view: PartyView
  readonly onClose: () => void
}): VNode => {
  const say = useWords(UNDER_WAY)
  const { cameras, atHome } = view.scenario.vocabulary
  const bold = { b: (inner: string) => <b>{inner}</b> }
  return (
    <ChoiceDialog
      view={view}
      title={say(texts.wordTo, { cameras })}
      lead={say(texts.wordLead, { atHome })}
      onClose={onClose}
      choices={[
        {
          key: 'firm',
          act: say(texts.speakFirmly),
          does: <p>{woven(say, texts.firm, bold, { atHome })}</p>,
          move: { type: 'statement', by: view.viewer, tone: 'firm' },
        },
        {
          key: 'conciliatory',
          act: say(texts.speakAgreement),
          does: <p>{woven(say, texts.conciliatory, bold, { atHome })}</p>,
          move: { type: 'statement', by: view.viewer, tone: 'conciliatory' },
        },
      ]}
    />
  )
}
