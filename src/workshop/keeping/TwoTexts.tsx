/** Two texts of one scenario, where another tab or another program has written meanwhile: one is chosen, neither is lost. */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../pieces/Button.tsx'
import { later } from '../../pieces/later.tsx'

export const sideBySide = later(() => import('./SideBySide.tsx').then((file) => file.SideBySide), 'part')

interface TwoTextsProps {
  /** What has happened, as a sentence. */
  readonly says: string
  readonly mine: string
  readonly theirs: string
  /** Where the other text is: “in the other tab”, “on disk”. */
  readonly where: string
  readonly onMine: () => void
  readonly onTheirs: () => void
}

export const TwoTexts = ({ says, mine, theirs, where, onMine, onTheirs }: TwoTextsProps): VNode => {
  const [isCompared, setCompared] = useState(false)
  return (
    <div class="two-texts" role="alert">
      <p>
        <b>{says}</b> Nothing is written until you choose. The other text stays among the versions, or comes
        back with Undo.
      </p>
      <div class="two-texts-acts">
        <Button onPress={onMine}>Keep mine</Button>
        <Button onPress={onTheirs}>Take the text {where}</Button>
        <Button onPress={() => setCompared(true)}>Compare</Button>
      </div>
      {isCompared && (
        <sideBySide.Screen
          title={`Yours, and the text ${where}`}
          before={theirs}
          after={mine}
          names={[`The text ${where}`, 'Yours']}
          onClose={() => setCompared(false)}
        />
      )}
    </div>
  )
}
